"""A suggestion as it is painted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.look.theme import tokens


def _colours(view) -> set[str]:
    image = view.viewport().grab().toImage()
    rect = view.visualRect(view.rows.index(0))
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right(), 2)
        for y in range(rect.top(), rect.bottom(), 2)
    }


def test_the_bar_is_painted_in_both_directions(screen, look) -> None:
    """In the colour of how sure it is, in every theme."""
    view = screen.list.view
    for mode in ("light", "dark", "contrast"):
        look.set_mode(mode)
        for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
            screen.setLayoutDirection(direction)
            assert QColor(tokens().success_fg).name() in _colours(view)


def test_where_the_keys_are_is_seen(screen) -> None:
    """By a frame."""
    view = screen.list.view
    view.setFocus()
    with_keys = _colours(view)
    screen.box.line.setFocus()
    assert _colours(view) != with_keys
