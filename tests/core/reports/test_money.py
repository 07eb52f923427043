"""What came in, against the table in `conftest`."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D

from core import reports
from core.reports import Group
from core.rules.periods import Period, Step
from core.shop import Shop
from tests.core.reports.conftest import MARCH, Month
from tests.core.workshop import Workshop


def test_revenue_by_day_week_and_month(shop: Shop, at: Workshop, month: Month) -> None:
    """Half past eleven of the 29th and half past midnight of the 30th are two days, though one in UTC.

    Tax: 119 × 19/119 = 19.00; 50 × 19/119 = 7.98; −19 × 19/119 = −3.03; of the month 150 × 19/119 = 23.95.
    """
    with shop.reading(at.manager) as tx:
        days = reports.make(tx, Group.REVENUE, MARCH)
        weeks = reports.make(tx, Group.REVENUE, MARCH, Step.WEEK)
        months = reports.make(tx, Group.REVENUE, MARCH, Step.MONTH)
    whole = (D("169.00"), D("19.00"), D("150.00"), D("23.95"))
    paid = {row[0].first.day: row[1:] for row in days.rows if any(row[1:])}
    assert paid == {
        2: (D("119.00"), D(0), D("119.00"), D("19.00")),
        29: (D("50.00"), D(0), D("50.00"), D("7.98")),
        30: (D(0), D("19.00"), D("-19.00"), D("-3.03")),
    }
    assert len(days.rows) == 31
    assert [row[0].first.day for row in weeks.rows] == [1, 2, 9, 16, 23, 30]
    assert weeks.values("revenue") == [D(0), D("119.00"), D(0), D(0), D("50.00"), D("-19.00")]
    assert months.rows == [(MARCH, *whole)]
    assert days.sums == weeks.sums == months.sums == (None, *whole)


def test_payments_by_method(shop: Shop, at: Workshop, month: Month) -> None:
    """Cash: 119.00 − 19.00; card: 50.00."""
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.METHODS, MARCH)
        nothing = reports.make(tx, Group.METHODS, Period(date(2026, 4, 1), date(2026, 4, 30)))
    assert table.rows == [
        ("Cash", 1, D("119.00"), 1, D("19.00"), D("100.00")),
        ("Card", 1, D("50.00"), 0, D(0), D("50.00")),
    ]
    assert table.sums == (None, 2, D("169.00"), 1, D("19.00"), D("150.00"))
    assert nothing.rows == []
