"""From the layout to the viewport and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint

from desktop.screens.schedule.board import Board
from desktop.screens.schedule.day_layout import DayLayout
from desktop.screens.schedule.frame import Frame
from tests.desktop.screens.schedule.conftest import DAY


@pytest.mark.parametrize("right_to_left", [False, True])
def test_what_is_seen_is_found_again(board: Board, right_to_left: bool) -> None:
    """Scrolled and turned around; the band is not scrolled."""
    layout = DayLayout(board.cards, [person.id for person in board.people], DAY, 800)
    frame = Frame(layout, 700, 500, 30, 400, right_to_left)
    for place in range(len(board.cards)):
        rect = layout.rect(place)
        at = frame.content(frame.seen(rect).center())
        assert at is None or rect.adjusted(-1, -1, 1, 1).contains(at)
    assert frame.seen(layout.rect(0)).top() >= layout.head  # any time
    assert frame.content(QPoint(695 if right_to_left else 5, 300)) is None  # the hours
    assert frame.corner.left() == (700 - layout.gutter if right_to_left else 0)
    assert frame.heads.width() == frame.body.width() == frame.above.width() == 700 - layout.gutter
    assert frame.sides.height() == frame.body.height() and frame.head(0).height() == layout.head
    assert frame.reach == (max(0, layout.width - frame.room[0]), layout.height - layout.band - frame.room[1])
