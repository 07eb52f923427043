"""A report as it is looked at."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from core.reports import Group, Table
from core.rules.periods import Step
from desktop.screens.reports.sheet import ReportView
from desktop.screens.reports.words import group_word


@pytest.fixture
def view(qtbot, desk) -> ReportView:
    """An empty sheet of a fair size."""
    made = ReportView(desk)
    qtbot.addWidget(made)
    made.resize(860, 600)
    made.show()
    return made


def test_every_report_is_drawn_and_listed(qtbot, view: ReportView, tables: dict[Group, Table]) -> None:
    """The sums stand on top, then the rows; an empty one says so."""
    for group, table in tables.items():
        view.show_table(table, Step.DAY)
        wanted = len(table.rows) + bool(table.rows)
        qtbot.waitUntil(lambda wanted=wanted: view.rows.count() == wanted)
        assert view.chart.accessibleName() == group_word(group)
        assert not view.grab().isNull()
        assert view.meanings.text()


def test_a_row_and_a_value_are_opened(qtbot, view: ReportView, tables: dict[Group, Table]) -> None:
    """The sums lead nowhere."""
    view.show_table(tables[Group.TECHNICIANS], Step.DAY)
    qtbot.waitUntil(lambda: view.rows.count() == 2)
    told: list[tuple[int, str]] = []
    view.opened.connect(lambda place, key: told.append((place, key)))
    view.rows.select_first()
    qtbot.keyClick(view.rows.view, Qt.Key.Key_Return)
    qtbot.keyClick(view.rows.view, Qt.Key.Key_Down)
    qtbot.keyClick(view.rows.view, Qt.Key.Key_Return)
    view.chart.mark(0, 0).click()
    assert told == [(0, ""), (0, "completed")]


def test_another_report_takes_the_place_of_the_one_before(qtbot, view: ReportView, tables: dict[Group, Table]) -> None:
    """One chart and one table are there at a time."""
    for group in (Group.REVENUE, Group.METHODS):
        view.show_table(tables[group], Step.DAY)
    assert view.chart.accessibleName() == "Payments by method"
    assert view._rows.count() == 1
