"""Jobs that customers gave, as an office plans them."""

from __future__ import annotations

from datetime import date

import pytest

from core import customer_jobs, work_orders
from core.base.errors import Forbidden, NotFound, Stale
from core.base.events import Channel
from core.rules.words import Status
from core.shop import Shop
from core.work_orders import CustomerJobRow
from tests.core.workshop import Workshop

DAY = date(2026, 3, 9)


def _open(shop: Shop, at: Workshop, **fields: object) -> CustomerJobRow:
    goal, technician_id = fields.pop("goal", None), fields.pop("technician_id", None)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        given = {"customer_id": at.customer.id, "title": "Pumping", **fields}
        return customer_jobs.open_(tx, given, goal=goal, technician_id=technician_id)  # type: ignore[arg-type]


def test_a_day_makes_it_planned(shop: Shop, at: Workshop) -> None:
    """Unless another state is named; without one it waits."""
    assert _open(shop, at).status is Status.REQUESTED
    plan = {"scheduled_on": DAY, "window_start": "09:00", "duration_hours": 2.0}
    job = _open(shop, at, technician_id=at.technician.person_id, **plan)
    assert (job.status, job.scheduled_on, job.window_start, job.duration_hours, job.technician_id) == (
        Status.APPROVED, DAY, "09:00", 2.0, at.technician.person_id,
    )  # fmt: skip
    assert _open(shop, at, scheduled_on=DAY, goal=Status.REQUESTED).status is Status.REQUESTED


def test_a_waiting_job_is_planned_by_its_day(shop: Shop, at: Workshop) -> None:
    """One at work keeps its state."""
    waiting, begun = _open(shop, at), _open(shop, at, goal=Status.IN_PROGRESS)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        assert customer_jobs.change(tx, waiting, {"scheduled_on": DAY}).status is Status.APPROVED
        assert customer_jobs.change(tx, begun, {"scheduled_on": DAY}).status is Status.IN_PROGRESS
        said = customer_jobs.change(tx, _open_in(tx, at), {"scheduled_on": DAY}, says_status=True)
        assert said.status is Status.REQUESTED


def _open_in(tx, at: Workshop) -> CustomerJobRow:
    return customer_jobs.open_(tx, {"customer_id": at.customer.id, "title": "Pumping"})


def test_whoever_saw_another_one_is_told(shop: Shop, at: Workshop) -> None:
    """Who it is given to is a part of what is seen."""
    job = _open(shop, at)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        customer_jobs.change(tx, job, {"technician_id": at.technician.person_id}, mark=job.mark)
        now = work_orders.get_customer_job(tx, job.id)
        for attempt in (
            lambda: customer_jobs.change(tx, now, {"note": "x"}, mark=job.mark),
            lambda: customer_jobs.delete(tx, now, mark=job.mark),
        ):
            with pytest.raises(Stale):
                attempt()
        customer_jobs.delete(tx, now, mark=now.mark)
        with pytest.raises(NotFound):
            work_orders.get_customer_job(tx, job.id)


def test_only_customers_and_technicians_are_taken(shop: Shop, at: Workshop) -> None:
    """Whoever else is named is not there."""
    job = _open(shop, at)
    with shop.transaction(at.manager, Channel.CRM) as tx:
        for fields in (
            {"customer_id": at.clerk.person_id},
            {"technician_id": at.clerk.person_id},
            {"customer_id": 10**9},
        ):
            with pytest.raises(NotFound):
                customer_jobs.change(tx, job, fields)
        with pytest.raises(NotFound):
            customer_jobs.open_(tx, {"customer_id": at.technician.person_id, "title": "X"})


def test_a_customer_plans_nothing(shop: Shop, at: Workshop) -> None:
    """He asks; the office plans."""
    with shop.transaction(at.customer_actor, Channel.CRM) as tx:
        given = {"customer_id": at.customer.id, "title": "Pumping", "scheduled_on": DAY}
        job = customer_jobs.open_(tx, given, goal=Status.APPROVED, technician_id=at.technician.person_id)
        assert (job.status, job.scheduled_on, job.technician_id) == (Status.REQUESTED, None, None)
        with pytest.raises(Forbidden):
            customer_jobs.change(tx, job, {"note": "x"})
