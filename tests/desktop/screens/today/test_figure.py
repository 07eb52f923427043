"""A figure as a button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.look.tokens import Tone
from desktop.screens.today.figure import FigureTile


@pytest.fixture
def tile(look, qtbot) -> FigureTile:
    """One that counts what is late."""
    made = FigureTile("Overdue", "triangle-alert", Tone.DANGER)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_is_heard_with_its_value(tile: FigureTile) -> None:
    """And with its note."""
    tile.show_value("7", "since Monday", is_loud=True)
    assert tile.accessibleName() == "Overdue: 7"
    assert tile.accessibleDescription() == "since Monday"


def test_it_is_pressed_by_pointer_and_by_keys(qtbot, tile: FigureTile) -> None:
    """Anywhere on it, its words included."""
    with qtbot.waitSignal(tile.clicked):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile._value.geometry().center())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(tile.clicked):
            qtbot.keyClick(tile, key)


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_paints_loud_and_quiet(look, tile: FigureTile, theme: str) -> None:
    """The two differ."""
    look.set_mode(theme)
    tile.show_value("7", is_loud=True)
    loud = tile.grab().toImage()
    tile.show_value("7", is_loud=False)
    assert loud != tile.grab().toImage()
