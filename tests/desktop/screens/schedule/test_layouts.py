"""The ways from card to card."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from desktop.screens.schedule.layouts import Rects


def test_every_card_is_reached_by_the_arrows() -> None:
    """Down a column, across to the nearest of the next column that has any."""
    rects = Rects([QRect(0, 0, 9, 9), QRect(0, 50, 9, 9), QRect(40, 45, 9, 9), QRect(40, 0, 9, 9)], [0, 0, 3, 3])
    assert (rects.along(0, 1), rects.along(1, 1), rects.along(1, -5)) == (1, 1, 0)
    assert (rects.across(0, 1), rects.across(1, 1), rects.across(2, 1), rects.across(2, -1)) == (3, 2, 2, 1)
    assert (rects.at(QPoint(42, 46)), rects.at(QPoint(20, 20))) == (2, -1)
    assert rects.within(QRect(0, 40, 20, 30)) == [1]
    assert (rects.count, rects.group(2), rects.rect(1).top()) == (4, 3, 50)
