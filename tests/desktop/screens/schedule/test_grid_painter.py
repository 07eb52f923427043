"""The grid as it is painted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.look.theme import tokens
from tests.desktop.screens.schedule.painted import painted, palette_of


def test_what_is_carried_is_seen_where_it_would_lie(screen, monday) -> None:
    """With a frame that says whether anything speaks against it."""
    grid = screen.grid
    grid.go_to(monday.jobs["Lock"])
    grid.hands.take(grid.current_card(), by_key=True)
    screen.grid.setFocus()
    for _ in range(5):
        grid.hands._step(grid.hands.now, 1, 0)
    there = grid.frame.seen(grid.lay.slot_rect(grid.hands.now.slot, 120))
    frame, red = QColor(tokens().primary).name(), QColor(tokens().danger_fg).name()
    seen = palette_of(painted(grid), there)
    assert frame in seen and red not in seen


def test_both_directions_and_themes_are_painted(qtbot, screen, look) -> None:
    """A right-to-left screen has its hours at the right."""
    grid, before = screen.grid, painted(screen.grid)
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.frame.corner.right() == grid.viewport().width() - 1
    turned = painted(grid)
    assert turned != before
    look.set_mode("dark")
    assert painted(grid) != turned
