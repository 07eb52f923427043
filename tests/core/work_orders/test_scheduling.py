"""The day and the hour a job is planned for."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core import audit, work_orders
from core.base.errors import Forbidden, Invalid
from core.base.events import Channel
from core.rules.words import Status as S
from core.shop import Shop
from core.work_orders.scheduling import LONGEST_RANGE
from tests.core.workshop import Workshop, open_job

DAY = date(2026, 3, 9)


def test_a_plan_is_recorded_once(shop: Shop, at: Workshop) -> None:
    """What stays the same is no event; None takes it off the day."""
    job = open_job(shop, at)
    with shop.transaction(at.technician, Channel.CRM) as tx:
        for _ in range(2):
            work_orders.schedule(tx, job.id, {"scheduled_on": DAY, "window_start": "07:30"})
        work_orders.schedule(tx, job.id, {"scheduled_on": None})
        assert work_orders.planned(tx, DAY, DAY) == []
    with shop.reading(at.technician) as tx:
        kinds = [event.kind for event in audit.timeline(tx, job.id)]
    assert kinds.count("work_order.scheduled") == 2


def test_what_is_planned_stands_by_day_and_hour(shop: Shop, at: Workshop) -> None:
    """An hour where nothing is said, the whole day where no hour is; what was cancelled is not there."""
    jobs = [open_job(shop, at) for _ in range(4)]
    with shop.transaction(at.manager, Channel.CRM) as tx:
        plans: list[dict[str, Any]] = [
            {"scheduled_on": DAY, "window_start": "13:00"},
            {"scheduled_on": DAY, "window_start": "09:00", "duration_hours": 2.5},
            {"scheduled_on": DAY},
            {"scheduled_on": DAY},
        ]
        for job, plan in zip(jobs, plans, strict=True):
            work_orders.schedule(tx, job.id, plan)
        work_orders.move(tx, jobs[3].id, S.CANCELLED)
        work_orders.assign(tx, jobs[0].id, at.technician.person_id or 0)
        found = work_orders.planned(tx, DAY, DAY)
        assert [job.id for job in found] == [jobs[2].id, jobs[1].id, jobs[0].id]
        spans = [(each.starts_at.isoformat(), each.ends_at.isoformat()) for each in found]
        assert spans == [
            ("2026-03-09T00:00:00", "2026-03-10T00:00:00"),
            ("2026-03-09T09:00:00", "2026-03-09T11:30:00"),
            ("2026-03-09T13:00:00", "2026-03-09T14:00:00"),
        ]
        assert (found[2].technician, found[2].customer) == ("Tom Bench", "Ayşe Yıldız")
        assert work_orders.planned(tx, DAY, DAY, technician_id=at.technician.person_id) == [found[2]]
    with shop.reading(at.stranger_actor) as tx:
        assert work_orders.planned(tx, DAY, DAY) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [("window_start", "24:00"), ("window_start", "9:00"), ("duration_hours", 0.0), ("duration_hours", float("nan")),
     ("duration_hours", 1000.5), ("scheduled_on", date(9999, 12, 31))],
)  # fmt: skip
def test_what_is_no_plan_is_refused(shop: Shop, at: Workshop, field: str, value: object) -> None:
    """By the name of the field."""
    job = open_job(shop, at)
    with shop.transaction(at.manager, Channel.CRM) as tx, pytest.raises(Invalid) as refusal:
        work_orders.schedule(tx, job.id, {field: value})
    assert refusal.value.field == field


def test_a_range_has_its_bounds(shop: Shop, at: Workshop) -> None:
    """Neither backwards nor longer than a year; customers plan nothing."""
    job = open_job(shop, at)
    with shop.reading(at.manager) as tx:
        for last in (date(2026, 3, 8), date.fromordinal(DAY.toordinal() + LONGEST_RANGE)):
            with pytest.raises(Invalid):
                work_orders.planned(tx, DAY, last)
    with shop.transaction(at.customer_actor, Channel.CRM) as tx, pytest.raises(Forbidden):
        work_orders.schedule(tx, job.id, {"scheduled_on": DAY})
