"""A technician's day."""

from __future__ import annotations

from dataclasses import replace

from desktop.screens.today.plan import DayPlan
from desktop.screens.today.wishes import Day
from tests.desktop.screens.bench import Bench


def test_his_jobs_stand_in_their_order(qtbot, desk, bench: Bench, jobs: dict[str, int], day: Day, told) -> None:
    """Each leads to the job; others' jobs are not among them."""
    plan = DayPlan(desk)
    qtbot.addWidget(plan)
    plan.load(replace(day, person_id=bench.at.technician.person_id))
    qtbot.waitUntil(lambda: len(plan.rows.links) == 1)
    plan.rows.links[0].click()
    assert told.places == [("work_orders", jobs["held"], {})]
    plan.load(replace(day, person_id=bench.at.manager.person_id))
    qtbot.waitUntil(lambda: not plan.rows.links)
