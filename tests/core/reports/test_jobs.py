"""Jobs and what customers said, against the table in `conftest`."""

from __future__ import annotations

from typing import Any

from core import customer_figures, reports
from core.reports import Group, Table
from core.shop import Shop
from tests.core.reports.conftest import MARCH, Month
from tests.core.workshop import Workshop


def _days(table: Table) -> dict[int, tuple[Any, ...]]:
    return {row[0].first.day: row[1:] for row in table.rows if any(row[1:])}


def test_jobs_and_their_turnaround(shop: Shop, at: Workshop, month: Month) -> None:
    """A, B, C and P came; A took 2 h, B 264 h, P 5 h: (2 + 264 + 5) / 3 = 90.33."""
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.JOBS, MARCH)
    assert _days(table) == {2: (3, 1, 2.0), 13: (1, 2, 134.5)}
    assert table.sums == (None, 4, 3, 90.33)


def test_first_time_fix_and_response(shop: Shop, at: Workshop, month: Month) -> None:
    """A was fixed the first time, B was not: 1 / 2; both were begun after 2 h. P is no customer's."""
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.QUALITY, MARCH)
        glance = customer_figures.dashboard(tx)
    assert _days(table) == {2: (1, 0, 1.0, 2, 2.0), 13: (1, 1, 0.0, 0, None)}
    assert table.sums == (None, 2, 1, 0.5, 2, 2.0)
    assert (glance.first_time_fix_rate, glance.average_response_time_hours) == (0.5, 2.0)


def test_satisfaction(shop: Shop, at: Workshop, month: Month) -> None:
    """(5 + 3) / 2."""
    with shop.reading(at.manager) as tx:
        table = reports.make(tx, Group.SATISFACTION, MARCH)
        assert customer_figures.dashboard(tx).customer_satisfaction == 4.0
    assert _days(table) == {2: (1, 5.0), 13: (1, 3.0)}
    assert table.sums == (None, 2, 4.0)
