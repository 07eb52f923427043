"""A report in the reader's words."""

from __future__ import annotations

from core.reports import Group, Table
from core.rules.periods import Period, Step
from desktop.screens.reports import outside
from tests.desktop.screens.bench import Bench


def test_every_report_goes_on_paper_and_into_excel(desk, bench: Bench, today: Period, tables) -> None:
    """As many texts as columns in every line; as many bars as rows, or none."""
    for table in tables.values():
        sheet = outside.on_paper(table, today, Step.DAY, desk.settings)
        widths = {len(row) for row in (sheet.titles, *sheet.rows)} | ({len(sheet.sums)} if sheet.sums else set())
        assert widths == {len(table.columns)}
        assert len(sheet.shares) in (0, len(table.rows))
        worded = outside.in_excel(table, today, Step.DAY, desk.settings)
        assert (worded.title, len(worded.firsts)) == (sheet.title, len(table.rows))


def test_sums_that_say_nothing_stay_empty(desk, tables: dict[Group, Table], today: Period) -> None:
    """The first cell says what the line is."""
    sheet = outside.on_paper(tables[Group.CUSTOMERS], today, Step.DAY, desk.settings)
    assert sheet.sums[0] == "All"
    assert sheet.sums[3:] == ("", "", "", "")
