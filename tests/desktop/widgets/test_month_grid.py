"""A month as a grid of days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from desktop.look.tokens import Tone
from desktop.widgets.moments import now
from desktop.widgets.month_grid import DayEntry, MonthGrid
from tests.desktop.screens.counter import show

MAY = date(2026, 5, 1)
K = Qt.Key


def entry(name: str) -> DayEntry:
    """Something to be done."""
    return DayEntry(name, f"{name} · Boiler", Tone.INFO, name)


@pytest.fixture
def grid(qtbot, look) -> MonthGrid:
    """May 2026 with one thing on the 4th, and many on the 6th."""
    made = MonthGrid("Calendar")
    made.month_asked.connect(made.show_month)
    show(qtbot, made, 900, 560)
    made.show_month(MAY)
    made.set_entries({date(2026, 5, 4): [entry("Lift")], date(2026, 5, 6): [entry(f"No. {n}") for n in range(9)]})
    return made


def press(grid: MonthGrid, *keys: Qt.Key) -> date:
    """The day that is marked then."""
    for key in keys:
        QTest.keyClick(grid, key)
    return grid.marked


def middle(grid: MonthGrid, day: date, line: int) -> QPoint:
    """The middle of an entry's line."""
    grid.mark(day)
    return grid.line_of(grid.visualRect(grid.currentIndex()), line).center()


def test_six_weeks_are_shown_from_the_languages_first_day(grid: MonthGrid) -> None:
    """With the days before and after the month."""
    assert (grid.last - grid.first).days == 41 and grid.first <= MAY
    assert grid.item(0, 0).data(Qt.ItemDataRole.UserRole) == grid.first
    assert grid.horizontalHeaderItem(0).text()[:2] in ("Mo", "Su")


def test_keys_move_by_days_weeks_and_months(grid: MonthGrid) -> None:
    """Over the edge into the next month; Home is today."""
    grid.mark(date(2026, 5, 10))
    assert press(grid, K.Key_Right, K.Key_Down, K.Key_Left, K.Key_Up) == date(2026, 5, 10)
    assert press(grid, K.Key_PageDown) == date(2026, 6, 1)
    assert press(grid, K.Key_PageUp, K.Key_PageUp) == date(2026, 4, 1)
    grid.mark(grid.first)
    before = grid.first - timedelta(days=1)
    assert press(grid, K.Key_Left) == before and grid.month == before.replace(day=1)
    assert press(grid, K.Key_Home) == now().date()


def test_enter_opens_the_only_entry_or_lists_them(qtbot, grid: MonthGrid) -> None:
    """A day without any opens nothing."""
    opened: list[object] = []
    grid.opened.connect(opened.append)
    grid.mark(date(2026, 5, 5))
    press(grid, K.Key_Return)
    assert opened == []
    grid.mark(date(2026, 5, 4))
    press(grid, K.Key_Return)
    assert opened == ["Lift"]
    grid.mark(date(2026, 5, 6))
    press(grid, K.Key_Return)
    (menu,) = grid.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == [f"No. {n} · Boiler" for n in range(9)]
    menu.actions()[8].trigger()
    menu.close()
    assert opened == ["Lift", "No. 8"]


def test_a_click_opens_what_is_under_it_and_more_lists_the_rest(qtbot, grid: MonthGrid) -> None:
    """What has no room is told by its number."""
    opened: list[object] = []
    grid.opened.connect(opened.append)
    busy = date(2026, 5, 6)
    at = middle(grid, busy, 0)
    assert grid.entry_at(at).text == "No. 0"
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == ["No. 0"]
    shown = grid.room_for(grid.visualRect(grid.currentIndex()), 9)
    assert 0 < shown < 9
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle(grid, busy, shown))
    (menu,) = grid.findChildren(QMenu)
    assert len(menu.actions()) == 9
    menu.close()
    grid.resize(300, 200)
    assert grid.room_for(grid.visualRect(grid.currentIndex()), 9) == 0


def test_each_day_is_told_to_who_does_not_see_it(grid: MonthGrid) -> None:
    """The whole date, and what stands on it."""
    grid.mark(date(2026, 5, 4))
    said = grid.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "2026" in said and said.endswith("Lift · Boiler")
    grid.mark(date(2026, 5, 5))
    assert grid.currentItem().data(Qt.ItemDataRole.AccessibleTextRole).endswith("nothing")
