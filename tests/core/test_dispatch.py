"""Advice for the jobs of a day that nobody has yet."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core import customer_jobs, dispatch, people, rooms, work_orders
from core.base.errors import Conflict, Forbidden, NotFound
from core.base.events import Channel
from core.base.permissions import Role
from core.people import NewPerson
from core.rules.words import Priority, Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.workshop import Workshop

DAY = date(2026, 3, 9)


@pytest.fixture
def ann(shop: Shop, at: Workshop) -> int:
    """A second technician, who does plumbing."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        return people.add(tx, NewPerson("Ann Pipe", role=Role.TECHNICIAN, skills=["Plumbing"])).id


def _open(tx, at: Workshop, title: str, **fields: Any) -> int:
    given = {"customer_id": at.customer.id, "title": title, "scheduled_on": DAY} | fields
    technician_id = given.pop("technician_id", None)
    return customer_jobs.open_(tx, given, technician_id=technician_id).id


def test_skills_count_first_then_room_in_the_day(shop: Shop, at: Workshop, ann: int) -> None:
    """The most urgent job is thought of first."""
    tom = at.technician.person_id
    with shop.transaction(at.manager, Channel.CRM) as tx:
        lamp = _open(tx, at, "Lamp")
        pipe = _open(tx, at, "Plumbing", priority=Priority.CRITICAL)
        _open(tx, at, "Screen", technician_id=tom, window_start="09:00", duration_hours=2.0)
        first, second = dispatch.suggestions(tx, DAY)
        assert first[:1] + first[4:] == (pipe, ann, "Ann Pipe", DAY, 1.0, "Plumbing", 0, None)
        assert (second.work_order_id, second.technician_id, second.confidence) == (lamp, tom, 0.6)
        assert (second.skill, second.planned_hours) == (None, 2.0)
        assert dispatch.suggestions(tx, DAY, 1) == [first]
        assert dispatch.suggestions(tx, date(2026, 3, 10)) == []


def test_nobody_is_in_two_places_at_once(shop: Shop, at: Workshop, ann: int) -> None:
    """What is suggested first is taken into account."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        for _ in range(3):
            _open(tx, at, "Plumbing", window_start="09:00", duration_hours=2.0)
        later = _open(tx, at, "Plumbing", window_start="11:00")
        found = dispatch.suggestions(tx, DAY)
        assert [each.technician_id for each in found] == [ann, at.technician.person_id, ann]
        assert found[2].work_order_id == later


def test_only_open_unassigned_jobs_of_customers(shop: Shop, at: Workshop) -> None:
    """Neither rooms' jobs nor what is over; who is switched off is not sent."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        over = _open(tx, at, "Lamp")
        work_orders.move(tx, over, Status.CANCELLED)
        room = rooms.add(tx, "101", "1")
        house = work_orders.open_(tx, NewWorkOrder(location_id=room.location_id, title="Lamp"))
        work_orders.schedule(tx, house.id, {"scheduled_on": DAY})
        assert dispatch.suggestions(tx, DAY) == []
        _open(tx, at, "Lamp")
        assert len(dispatch.suggestions(tx, DAY)) == 1
        people.change(tx, at.technician.person_id or 0, {"is_active": False})
        assert dispatch.suggestions(tx, DAY) == []


def test_accepted_it_is_his(shop: Shop, at: Workshop) -> None:
    """A second time it is out of date."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.CRM) as tx:
        job = customer_jobs.open_(
            tx, {"customer_id": at.customer.id, "title": "Lamp", "scheduled_on": DAY}, goal=Status.REQUESTED
        ).id
        dispatch.accept(tx, job, tom, DAY)
        row = work_orders.get_customer_job(tx, job)
        assert (row.technician_id, row.status) == (tom, Status.APPROVED)
        for act in (dispatch.accept, dispatch.dismiss):
            with pytest.raises(Conflict):
                act(tx, job, tom, DAY)
        with pytest.raises(NotFound):
            dispatch.accept(tx, 10**9, tom, DAY)
        with pytest.raises(NotFound):
            dispatch.accept(tx, _open(tx, at, "Lamp"), at.clerk.person_id or 0, DAY)
        with pytest.raises(Conflict):
            dispatch.accept(tx, _open(tx, at, "Lamp"), tom, date(2026, 3, 10))


def test_dismissed_the_next_best_takes_its_place(shop: Shop, at: Workshop, ann: int) -> None:
    """Until nobody is left; another day it may be made again."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        job = _open(tx, at, "Plumbing")
        for expected in (ann, at.technician.person_id):
            (found,) = dispatch.suggestions(tx, DAY)
            assert found.technician_id == expected
            dispatch.dismiss(tx, job, found.technician_id, DAY)
        assert dispatch.suggestions(tx, DAY) == []
        work_orders.schedule(tx, job, {"scheduled_on": date(2026, 3, 10)})
        assert len(dispatch.suggestions(tx, date(2026, 3, 10))) == 1


def test_advice_is_for_those_who_give_jobs(shop: Shop, at: Workshop) -> None:
    """Neither the bench nor a customer."""
    for who in (at.technician, at.customer_actor):
        with shop.reading(who) as tx, pytest.raises(Forbidden):
            dispatch.suggestions(tx, DAY)
