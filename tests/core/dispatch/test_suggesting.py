"""Advice for the jobs of a day that nobody has yet."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from core import (
    customer_jobs,
    dispatch,
    dispatch_questions,
    locations,
    parts,
    people,
    rooms,
    schedule,
    stock,
    work_orders,
)
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.parts import NewPart
from core.people import NewPerson
from core.rules.words import AbsenceKind, Priority, Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.workshop import Workshop

DAY = date(2026, 3, 9)


@pytest.fixture
def ann(shop: Shop, at: Workshop) -> int:
    """A second technician, who does plumbing."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        return people.add(tx, NewPerson("Ann Pipe", role=Role.TECHNICIAN, skills=["Plumbing"])).id


def opened(tx, at: Workshop, title: str, **fields: Any) -> int:
    given = {"customer_id": at.customer.id, "title": title, "scheduled_on": DAY} | fields
    technician_id = given.pop("technician_id", None)
    return customer_jobs.open_(tx, given, technician_id=technician_id).id


def test_skills_count_first_then_room_in_the_day(shop: Shop, at: Workshop, ann: int) -> None:
    """The most urgent job is thought of first."""
    tom = at.technician.person_id
    with shop.transaction(at.manager, Channel.CRM) as tx:
        lamp = opened(tx, at, "Lamp")
        pipe = opened(tx, at, "Plumbing", priority=Priority.CRITICAL)
        opened(tx, at, "Screen", technician_id=tom, window_start="09:00", duration_hours=2.0)
        first, second = dispatch.suggestions(tx, DAY)
        assert first[:1] + first[4:11] == (pipe, ann, "Ann Pipe", DAY, 1.0, "Plumbing", 0, None)
        assert (second.work_order_id, second.technician_id, second.confidence) == (lamp, tom, 0.6)
        assert (second.skill, second.planned_hours) == (None, 2.0)
        assert dispatch.suggestions(tx, DAY, 1) == [first]
        assert dispatch.suggestions(tx, date(2026, 3, 10)) == []


def test_nobody_is_in_two_places_at_once(shop: Shop, at: Workshop, ann: int) -> None:
    """What is suggested first is taken into account."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        for _ in range(3):
            opened(tx, at, "Plumbing", window_start="09:00", duration_hours=2.0)
        later = opened(tx, at, "Plumbing", window_start="11:00")
        found = dispatch.suggestions(tx, DAY)
        assert [each.technician_id for each in found] == [ann, at.technician.person_id, ann]
        assert found[2].work_order_id == later


def test_only_open_unassigned_jobs_of_customers(shop: Shop, at: Workshop) -> None:
    """Neither rooms' jobs nor what is over; who is switched off is not sent."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        over = opened(tx, at, "Lamp")
        work_orders.move(tx, over, Status.CANCELLED)
        room = rooms.add(tx, "101", "1")
        house = work_orders.open_(tx, NewWorkOrder(location_id=room.location_id, title="Lamp"))
        work_orders.schedule(tx, house.id, {"scheduled_on": DAY})
        assert dispatch.suggestions(tx, DAY) == []
        opened(tx, at, "Lamp")
        assert len(dispatch.suggestions(tx, DAY)) == 1
        people.change(tx, at.technician.person_id or 0, {"is_active": False})
        assert dispatch.suggestions(tx, DAY) == []


def test_dismissed_the_next_best_takes_its_place(shop: Shop, at: Workshop, ann: int) -> None:
    """Until nobody is left; another day it may be made again."""
    with shop.transaction(at.manager, Channel.CRM) as tx:
        job = opened(tx, at, "Plumbing")
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


def test_the_day_is_planned_as_a_whole(shop: Shop, at: Workshop, ann: int) -> None:
    """The first job goes to who fits it less, so that both are done; each reason is told, and what speaks against."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.CRM) as tx:
        people.change(tx, at.customer.id, {"city": "Ulm"})
        people.change(tx, ann, {"working_hours": "Mo 08:00-12:00"})
        people.change(tx, tom, {"skills": ["Lamps"]})
        near = opened(tx, at, "Lamp", technician_id=tom, window_start="13:00")
        first = opened(tx, at, "Plumbing", window_start="09:00")
        late = opened(tx, at, "Plumbing", window_start="16:30", duration_hours=2.0)
        found = dispatch.plan_of_day(tx, DAY)
        assert {each.work_order_id: each.technician_id for each in found.suggestions} == {first: ann, late: tom}
        assert (found.is_best, found.left_out) == (True, [])
        said = {each.work_order_id: [reason.sentence for reason in each.reasons] for each in found.suggestions}
        assert said[late] == [
            "No skill is known to fit", "1 of 8 hours are planned that day", "Is at the same place that day",
        ]  # fmt: skip
        assert [each.sentence for each in found.suggestions[1].findings] == ["The skill Plumbing is missing"]
        assert near not in said and found.suggestions[0].day_hours == 4.0


def test_who_stays_out_and_why(shop: Shop, at: Workshop, ann: int) -> None:
    """By technician: away, outside the hours, at another job, dismissed, or needed elsewhere."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.CRM) as tx:
        schedule.add_absence(tx, tom, DAY, DAY, AbsenceKind.SICK)
        people.change(tx, ann, {"working_hours": "Mo 08:00-12:00"})
        jobs = [opened(tx, at, "Lamp", window_start=hour) for hour in ("09:00", "09:30", "13:00")]
        (done,), out = dispatch.plan_of_day(tx, DAY)[1:3]
        assert (done.work_order_id, [each.work_order_id for each in out]) == (jobs[0], jobs[1:])
        assert [[each.code for each in left.obstacles] for left in out] == [
            ["others_first", "absent"], ["outside_hours", "absent"],
        ]  # fmt: skip
        dispatch.dismiss(tx, jobs[0], ann, DAY)
        dismissed = {each.work_order_id: each.obstacles[0].code for each in dispatch.plan_of_day(tx, DAY).left_out}
        assert dismissed == {jobs[0]: "dismissed", jobs[2]: "outside_hours"}
        people.change(tx, ann, {"is_active": False})
        people.change(tx, tom, {"is_active": False})
        assert [each.obstacles for each in dispatch.plan_of_day(tx, DAY).left_out] == [()] * 3


def test_parts_in_the_wallet_and_promises_count(shop: Shop, at: Workshop, ann: int) -> None:
    """Who carries what the job needs is sent; a promise that cannot be kept makes it less sure."""
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        store = locations.add(tx, "Store", "Shelf").id
        part = parts.add(tx, NewPart(name="Fuse"))
        stock.receive(tx, part.id, 3, store)
        job = opened(tx, at, "Lamp", window_start="09:00")
        stock.reserve(tx, job, part.id, 1, store)
        assert dispatch.suggestions(tx, DAY)[0].technician_id == at.technician.person_id
        stock.hand_out(tx, at.technician.person_id or 0, part.id, 1, store)
        sure = dispatch.suggestions(tx, DAY)[0]
        assert "Carries 1 / 1 of the parts" in [each.sentence for each in sure.reasons]
        work_orders.change(tx, job, {"estimated_completion_at": datetime(2026, 3, 9, 9, 30, tzinfo=UTC)})
        unsure = dispatch.suggestions(tx, DAY)[0]
        assert unsure.reasons[-1].sentence == "Too late for the promise (2026-03-09 09:30)"
        assert unsure.confidence < sure.confidence
        assert [each.code.value for each in unsure.findings] == ["past_promise"]


def test_jobs_of_the_house_are_advised_on_where_they_are_asked_for(shop: Shop, at: Workshop, ann: int) -> None:
    """The document's clients know customers' jobs alone; the house sees its own too, and gives them the same way."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        place = locations.add(tx, "Boiler room", "Area")
        job = work_orders.open_(tx, NewWorkOrder(None, title="Plumbing of the boiler", location_id=place.id))
        work_orders.schedule(tx, job.id, {"scheduled_on": DAY})
        assert dispatch.suggestions(tx, DAY) == []
        (found,) = dispatch.suggestions(tx, DAY, with_house=True)
        assert (found.work_order_id, found.technician_id, found.customer) == (job.id, ann, None)
        heard = dispatch_questions.ask(tx, "Send Ann to the boiler at 10 on 9 March", DAY, with_house=True)
        assert heard.work_order == (job.id, "Plumbing of the boiler")
        assert [each.technician_id for each in heard.suggestions] == [ann]
        assert dispatch_questions.ask(tx, "Send Ann to the boiler at 10 on 9 March", DAY).work_order is None
        dispatch.accept(tx, job.id, ann, DAY)
        assert schedule.job(tx, job.id).technician_id == ann
