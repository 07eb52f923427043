"""Where the rows behind a value stand."""

from __future__ import annotations

from datetime import timedelta

from core import reports
from core.base.paging import Page
from core.base.permissions import Role
from core.reports import Group, Table
from core.rules.periods import Period, Step
from desktop.screens.reports.ways import way_of
from desktop.screens.work_orders.listing import read_page
from tests.desktop.screens.bench import Bench


def test_jobs_are_listed_as_many_as_the_figure_says(desk, bench: Bench, today: Period, tables) -> None:
    """Opened, completed, and a technician's."""
    for group, key, place in ((Group.JOBS, "opened", 0), (Group.JOBS, "completed", 0), (Group.QUALITY, "completed", 0),
                              (Group.TECHNICIANS, "completed", 0), (Group.TECHNICIANS, "open", 0)):  # fmt: skip
        table: Table = tables[group]
        way = way_of(desk, table, place, key, today)
        assert way is not None and way.noun == "work_orders"
        rows, total = bench.look(read_page, way.given["wanted"], "newest", Page(50))
        assert len(rows) == total == table.values(key)[place]


def test_a_day_of_revenue_leads_to_its_payments_and_a_month_to_its_days(desk, bench: Bench, today: Period) -> None:
    """The same report, narrower."""
    year = Period(today.first - timedelta(days=200), today.last)
    table = bench.look(reports.make, Group.REVENUE, year, Step.MONTH)
    way = way_of(desk, table, 1, "revenue", year)
    assert way is not None and way.period == table.rows[1][0]
    days = bench.look(reports.make, Group.REVENUE, today)
    assert way_of(desk, days, 0, "revenue", today).given == {"day": today.first}


def test_records_are_opened(desk, bench: Bench, today: Period, tables) -> None:
    """A customer; what has no record, and a method, lead nowhere."""
    way = way_of(desk, tables[Group.CUSTOMERS], 0, "", today)
    assert (way.noun, way.record_id) == ("customers", bench.at.customer.id)
    assert way_of(desk, tables[Group.METHODS], 0, "", today) is None
    assert way_of(desk, tables[Group.SATISFACTION], 0, "", today) is None


def test_nobody_is_sent_where_he_may_not_go(desk_as, today: Period, tables) -> None:
    """A viewer reads reports, and neither jobs nor payments."""
    desk = desk_as(Role.VIEWER)
    for group, key in ((Group.JOBS, "opened"), (Group.REVENUE, "revenue"), (Group.TECHNICIANS, "open")):
        assert way_of(desk, tables[group], 0, key, today) is None
