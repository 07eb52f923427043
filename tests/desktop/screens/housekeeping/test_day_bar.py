"""How much of the day is planned and done, as pixels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from desktop.look.theme import tokens
from desktop.screens.housekeeping.day_bar import HEIGHT, DayBar
from tests.desktop.screens.counter import show

WIDTH = 200


def _drawn(qtbot, done: int, planned: int, day: int, direction=Qt.LayoutDirection.LeftToRight) -> QImage:
    bar = DayBar()
    bar.setLayoutDirection(direction)
    bar.setFixedSize(WIDTH, HEIGHT)
    show(qtbot, bar)
    bar.setFixedSize(WIDTH, HEIGHT)
    bar.set_minutes(done, planned, day)
    return bar.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def _at(image: QImage, part: float) -> QColor:
    return image.pixelColor(int(image.width() * part), image.height() // 2)


def test_done_is_filled_from_where_reading_starts(qtbot, look) -> None:
    """A quarter done of half a day planned; mirrored where one reads from the right."""
    image = _drawn(qtbot, 120, 240, 480)
    full, light, empty = (_at(image, part).name() for part in (0.12, 0.4, 0.8))
    assert full == QColor(tokens().primary).name()
    assert len({full, light, empty}) == 3
    mirrored = _drawn(qtbot, 120, 240, 480, Qt.LayoutDirection.RightToLeft)
    assert _at(mirrored, 0.88).name() == full
    assert _at(mirrored, 0.2).name() == empty


@pytest.mark.parametrize("day", [0, 480])
def test_nothing_planned_draws_nothing(qtbot, look, day: int) -> None:
    """A day without minutes, too."""
    image = _drawn(qtbot, 0, 0, day)
    assert {_at(image, part).name() for part in (0.1, 0.5, 0.9)} == {QColor(tokens().pressed).name()}


def test_where_the_day_ends_stands_a_line(qtbot, look) -> None:
    """Twice the day is planned: the line stands in the middle."""
    image = _drawn(qtbot, 0, 960, 480)
    assert _at(image, 0.5).name() == QColor(tokens().warning_fg).name()
