"""The sample's week."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from core import demo, schedule, settings
from core.demo import week
from core.rules import working_hours
from core.shop import Shop
from core.tables import work_orders


def test_somebody_works_on_each_day() -> None:
    """As guests are there on each."""
    weeks = [working_hours.parsed(hours) for hours in week.HOURS.values()]
    assert all(any(each[day] for each in weeks) for day in range(7))
    assert set(week.HOURS) == set(week.SKILLS)


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_the_days_ahead_are_planned(shop: Shop) -> None:
    """Nobody works when he does not, somebody is on holiday, and some jobs wait for somebody."""
    demo.fill(shop)
    with shop.reading() as tx:
        today = settings.today(tx)
        seen = schedule.look(tx, today, today + timedelta(days=week._AHEAD))
        planned = tx.value(sa.select(sa.func.count()).where(work_orders.c.scheduled_on.is_not(None)))
        away = schedule.absences_between(tx, today, today + timedelta(days=12))
    assert planned > 10 and len(away) == 1
    codes = {finding.code.value for job in seen.jobs for finding in job.findings}
    assert not codes & {"outside_hours", "overlap", "absent"}
    assert any(job.technician_id is None for job in seen.jobs)


def test_jobs_are_given_to_who_is_able_to_do_them() -> None:
    """By the words of the title; what no skill speaks of goes to the bench, or to those who go through the house."""
    assert week.able("Hinge broken", is_device=True) == ["Mateo Álvarez"]
    assert week.able("Bathroom tap drips", is_device=False) == ["Yuki Tanaka"]
    assert week.able("Does not start", is_device=True) == list(week.BENCH)
    assert week.able("The blind is stuck", is_device=False) == list(week.ROUND)
