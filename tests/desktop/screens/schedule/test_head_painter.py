"""The heads of columns and lines."""

from __future__ import annotations

from PySide6.QtGui import QColor

from desktop.look.theme import tokens
from desktop.widgets.moments import today
from tests.desktop.screens.schedule.conftest import DAY
from tests.desktop.screens.schedule.painted import painted, palette_of


def test_today_stands_out_in_a_week(qtbot, screen) -> None:
    """By the colour of its name and by its word."""
    screen.bar.modes.choose("week")
    screen.bar.go_to_today()
    qtbot.waitUntil(lambda: len(screen.board.days) == 7 and DAY not in screen.board.days)
    day = today()
    image, accent = painted(screen.grid), QColor(tokens().accent).name()
    marked = [accent in palette_of(image, screen.grid.frame.head(place)) for place in range(7)]
    assert marked == [each == day for each in screen.board.days]
