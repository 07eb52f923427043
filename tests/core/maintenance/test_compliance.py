"""Compliance of any period."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from core.base.errors import Forbidden, Invalid
from core.base.paging import Page
from core.base.permissions import Role
from core.maintenance import compliance
from core.rules.compliance import Compliance, Outcome
from core.rules.words import Period
from tests.core.conftest import actor
from tests.core.maintenance.conftest import Plant

START = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_a_months_weekly_dates_each_end_as_they_did(plant: Plant) -> None:
    """In time, late, passed over, and one that is not over yet."""
    plan = plant.plan(period=Period.WEEK, next_due_at=START)
    plant.finish(plant.look()[0])
    plant.clock.step(days=7)
    late = plant.look()[0]
    plant.clock.step(days=8)
    plant.look()
    plant.finish(late)
    plant.clock.step(days=6)
    pending = plant.look()[0]
    with plant.shop.reading(actor(Role.VIEWER)) as tx:
        now = plant.clock.now + timedelta(minutes=1)
        rows = compliance.dates(tx, START, now)
        expected = [Outcome.IN_TIME, Outcome.LATE, Outcome.MISSED, Outcome.PENDING]
        assert [row.outcome for row in rows] == expected
        assert compliance.of_period(tx, START, now) == Compliance(1, 1, 1, 1)
        assert compliance.of_period(tx, START, now).percent == 33.33
        assert compliance.of_period(tx, START + timedelta(days=1), START + timedelta(days=8)) == Compliance(late=1)
        assert compliance.by_plan(tx, START, now) == {(plan.id, plan.uuid, "Service"): Compliance(1, 1, 1, 1)}
        assert compliance.by_month(tx, START, now) == {date(2026, 3, 1): Compliance(1, 1, 1, 1)}
        assert compliance.of_job(tx, pending) == rows[3]
        assert compliance.of_job(tx, 10**6) is None
        assert rows[3].number is not None and rows[2].number is None
        for outcome, row in zip(expected, rows, strict=True):
            assert compliance.page(tx, START, now, Page(9), outcome) == [row]
            assert compliance.count(tx, START, now, outcome) == 1
        assert compliance.page(tx, START, now, Page(2, 1)) == rows[2:0:-1]
        assert compliance.count(tx, START, now) == 4


def test_days_of_grace_are_in_time_and_reopened_is_not_done(plant: Plant) -> None:
    """Two days after the day, where the plan gives two."""
    plant.plan(period=Period.MONTH, next_due_at=START, grace_days=2)
    job = plant.look()[0]
    plant.clock.step(days=2)
    plant.finish(job)
    with plant.shop.reading() as tx:
        assert compliance.of_period(tx, START, plant.clock.now) == Compliance(in_time=1)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_period_ends_after_it_begins_and_is_not_for_everybody(plant: Plant) -> None:
    """Customers have none."""
    with plant.shop.reading() as tx:
        assert compliance.of_period(tx, START, START) == Compliance()
        with pytest.raises(Invalid):
            compliance.of_period(tx, START, START - timedelta(days=1))
    with plant.shop.reading(actor(Role.CUSTOMER)) as tx, pytest.raises(Forbidden):
        compliance.of_period(tx, START, START)
