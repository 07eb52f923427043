"""A job that waits, as it is painted."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.screens.schedule.waiting_painter import when_words
from tests.desktop.screens.schedule.painted import painted


def test_for_when_and_whose_it_is(card) -> None:
    """Who has it already is said first."""
    assert when_words(card("Lamp")).startswith("Mon 9 Mar · ")
    assert when_words(card("Lamp")._replace(day=None, technician="Tom")) == "Tom · No day yet · 30 min"


def test_it_is_painted_in_both_directions(screen) -> None:
    """With where the keys are."""
    view = screen.waiting.view
    plain = painted(view)
    view.setFocus()
    chosen = painted(view)
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert plain != chosen != painted(view)
