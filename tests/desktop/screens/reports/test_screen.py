"""The reports: chosen, looked at, printed, saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from core.base.permissions import Role
from core.reports import Group
from core.rules.periods import Period
from desktop.screens.reports.period_bar import OWN
from desktop.screens.reports.screen import ReportsScreen
from tests.desktop.screens.bench import Bench


@pytest.fixture
def screen(qtbot, desk, bench: Bench) -> ReportsScreen:
    """With its first report."""
    made = ReportsScreen(desk)
    qtbot.addWidget(made)
    made.resize(1152, 716)
    made.show()
    qtbot.waitUntil(lambda: made.view.table is not None)
    return made


def choose(qtbot, screen: ReportsScreen, group: Group) -> None:
    """Goes to a report and waits for it."""
    screen.list.setCurrentRow(screen._groups.index(group))
    qtbot.waitUntil(lambda: screen.view.table.group is group)


def test_reports_are_chosen_from_the_list(qtbot, screen: ReportsScreen, today: Period) -> None:
    """What is shown is told above it: which one, for which days, as of when."""
    assert screen.view.table.group is Group.REVENUE
    choose(qtbot, screen, Group.METHODS)
    assert screen.header._subtitle.text().startswith("Payments by method · ")
    assert screen.view.table.sums[-1] == 40


def test_a_value_leads_to_its_rows_or_to_its_part(qtbot, screen: ReportsScreen, today: Period, told) -> None:
    """A month of a year becomes the period; a day leads to its payments."""
    screen.bar.names.choose("this_year")
    qtbot.waitUntil(lambda: len(screen.view.table.rows) == 12)
    screen.view.chart.mark(today.first.month - 1).click()
    qtbot.waitUntil(lambda: len(screen.view.table.rows) > 12)
    assert screen.bar.names.current == OWN
    screen.view.chart.mark(today.first.day - 1).click()
    assert told.places == [("payments", None, {"day": today.first})]


def test_a_wrong_period_is_named_and_nothing_is_made(qtbot, screen: ReportsScreen, today: Period) -> None:
    """The report before it stays."""
    screen.bar.show_period(today)
    qtbot.waitUntil(lambda: len(screen.view.table.rows) == 1)
    screen.bar.last.set_value(today.first.replace(year=2000))
    screen.bar.edited.emit()
    assert screen.notice.text == "The last day comes before the first."
    assert len(screen.view.table.rows) == 1


def test_a_report_is_saved_as_an_excel_sheet(qtbot, screen: ReportsScreen, told, tmp_path: Path) -> None:
    """Its name says what it is and for which days."""
    screen.ask_where()
    dialog = screen.findChild(QFileDialog)
    assert dialog.defaultSuffix() == "xlsx"
    dialog.fileSelected.emit(str(tmp_path / "revenue.xlsx"))
    qtbot.waitUntil(lambda: len(told.notices) == 1)
    assert told.notices[0][0] == "Saved as revenue.xlsx"
    assert (tmp_path / "revenue.xlsx").stat().st_size > 1000


def test_a_place_that_cannot_be_written_is_told(qtbot, screen: ReportsScreen, tmp_path: Path) -> None:
    """And the report is still there."""
    screen.save_to(tmp_path / "gone" / "revenue.xlsx")
    qtbot.waitUntil(lambda: not screen.notice.isHidden())
    assert "choose another folder" in screen.notice.text


def test_a_viewer_is_offered_what_he_may_read(qtbot, desk_as, bench: Bench) -> None:
    """No customers by name."""
    screen = ReportsScreen(desk_as(Role.VIEWER))
    qtbot.addWidget(screen)
    assert Group.CUSTOMERS not in screen._groups
    assert screen.list.count() == len(Group) - 1
