"""A report on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.documents import Letterhead, Paper, ReportSheet, report_sheet
from tests.core.documents.conftest import Printed

Read = Callable[[bytes], Printed]


@pytest.fixture
def report(shop: Letterhead) -> ReportSheet:
    """Two methods with their sums."""
    return ReportSheet(
        shop=shop,
        title="Payments by method",
        period="1 – 31 March 2026",
        titles=("Method", "Payments", "Revenue"),
        rows=(("Cash", "1", "£100.00"), ("Überweisung auf das Geschäftskonto", "1", "£50.00")),
        sums=("All", "2", "£150.00"),
        shares=(1.0, 0.5),
        explained=(("Revenue", "what was taken less what went back"),),
    )


def test_rows_sums_and_meanings_are_on_it(report: ReportSheet, read: Read) -> None:
    """Every text that was given, once."""
    text = read(report_sheet(report)).text
    for words in ("Payments by method", "1 – 31 March 2026", "Cash 1 £100.00", "All 2 £150.00",
                  "Revenue: what was taken less what went back"):  # fmt: skip
        assert words in text


def test_a_long_report_goes_over_pages(report: ReportSheet, read: Read) -> None:
    """A roll is no place for it either."""
    days = tuple((f"Day {day}", "1", "£1.00") for day in range(200))
    long = read(report_sheet(replace(report, rows=days, shares=()), Paper.ROLL_80))
    assert len(long.sizes) > 2
    assert "Day 199" in long.text


def test_a_report_of_nothing_says_so(report: ReportSheet, read: Read) -> None:
    """In the words that were given."""
    empty = replace(report, rows=(), sums=(), shares=(), nothing="Nothing in this period")
    assert "Nothing in this period" in read(report_sheet(empty)).text
