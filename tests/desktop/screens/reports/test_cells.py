"""Values as people read them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from core.reports import Group, Kind, Table
from core.rules.customer_figures import Risk
from core.rules.periods import Period
from desktop.screens.reports.cells import cell, first_cells, label_text, period_text

WEEK = Period(date(2026, 3, 2), date(2026, 3, 8))
MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))
DAY = Period(date(2026, 3, 2), date(2026, 3, 2))


@pytest.fixture(autouse=True)
def _english(qapp):
    """Whatever the machine speaks."""
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        (Kind.MONEY, Decimal("-19"), "-€19.00"),
        (Kind.SHARE, 0.8333, "83.3\u00a0%"),
        (Kind.HOURS, 264.0, "264 h"),
        (Kind.DAYS, 28.9, "28.9 d"),
        (Kind.NUMBER, 12_345, "12,345"),
        (Kind.MEAN, 4.33, "4.33"),
        (Kind.RISK, Risk.MEDIUM, "medium"),
        (Kind.METHOD, "Cash", "Cash"),
        (Kind.NAME, "<b>Ayşe</b>", "<b>Ayşe</b>"),
        (Kind.SPAN, DAY, "Mon 2 Mar"),
        (Kind.SPAN, WEEK, "2 – 8 Mar"),
        (Kind.SPAN, MARCH, "March 2026"),
        (Kind.HOURS, None, "–"),
    ],
    ids=str,
)
def test_each_kind_is_written_in_its_way(kind: Kind, value: object, text: str) -> None:
    """A dash for what is not known."""
    assert cell(kind, value, "EUR") == text


def test_periods_and_labels() -> None:
    """Whole above the report, short below a column."""
    assert period_text(MARCH) == "1 – 31 Mar 2026"
    assert period_text(DAY) == "Monday, 2 March 2026"
    assert [label_text(part) for part in (DAY, WEEK, MARCH)] == ["2", "2 Mar", "Mar"]


def test_first_cells_name_the_rows(tables: dict[Group, Table]) -> None:
    """One for each."""
    assert first_cells(tables[Group.METHODS], "EUR") == ["Cash"]
