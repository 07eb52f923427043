"""Open jobs that stand on no day yet."""

from __future__ import annotations

from datetime import date

import pytest

from core import work_orders
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.paging import Page
from core.rules.words import Status
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def test_what_is_open_and_on_no_day_waits(shop: Shop, at: Workshop) -> None:
    """The newest first, with who has it; what is planned, done or cancelled does not wait."""
    first, second, planned, cancelled = [open_job(shop, at) for _ in range(4)]
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        before = {job.id for job in work_orders.unplanned(tx, Page(100))}
        assert {first.id, second.id, planned.id, cancelled.id} <= before
        work_orders.schedule(tx, planned.id, {"scheduled_on": date(2026, 3, 9)})
        work_orders.move(tx, cancelled.id, Status.CANCELLED)
        work_orders.schedule(tx, first.id, {"duration_hours": 1.5})
        work_orders.give_to(tx, first.id, at.technician.person_id)
        found = [job for job in work_orders.unplanned(tx, Page(100)) if job.id in before]
        assert [job.id for job in found[:2]] == [second.id, first.id]
        assert before - {job.id for job in found} == {planned.id, cancelled.id}
        assert (found[1].technician, found[1].duration_hours, found[0].technician_id) == ("Tom Bench", 1.5, None)


def test_it_is_searched_as_the_list_of_jobs(shop: Shop, at: Workshop) -> None:
    """By number and by customer."""
    job, _ = open_job(shop, at), open_job(shop, at)
    with shop.reading(at.technician) as tx:
        assert [each.id for each in work_orders.unplanned(tx, Page(10), typed=job.number)] == [job.id]
        assert work_orders.unplanned(tx, Page(10), typed="no such thing") == []


def test_a_customer_sees_no_list_of_jobs_to_plan(shop: Shop, at: Workshop) -> None:
    """It is for the staff."""
    with shop.reading(at.stranger_actor) as tx, pytest.raises(Forbidden):
        work_orders.unplanned(tx, Page(10))
