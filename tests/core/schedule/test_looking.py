"""A look at some days: who works when, what each of them has to do, and what speaks against it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from core import customer_jobs, people, rooms, schedule, settings, work_orders
from core.base.errors import Forbidden, Invalid
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.base.transaction import Transaction
from core.people import NewPerson
from core.rules.words import AbsenceKind, Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.workshop import Workshop

MONDAY, TUESDAY, SUNDAY = date(2026, 3, 9), date(2026, 3, 10), date(2026, 3, 15)


def opened(tx: Transaction, at: Workshop, title: str = "Lamp", **fields: Any) -> int:
    """A customer's job."""
    given = {"customer_id": at.customer.id, "title": title, "scheduled_on": MONDAY} | fields
    technician_id = given.pop("technician_id", None)
    return customer_jobs.open_(tx, given, technician_id=technician_id).id


def test_a_week_by_technician(shop: Shop, at: Workshop) -> None:
    """Hours of one's own go before the shop's; what is planned fills the day; absences are seen on it."""
    tom = at.technician.person_id or 0
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        settings.change(tx, working_hours="Mo-Fr 8:00-12:00, 13:00-17:00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        ann = people.add(tx, NewPerson("Ann Pipe", role=Role.TECHNICIAN, working_hours="Di 10:00-14:00")).id
        schedule.add_absence(tx, tom, TUESDAY, TUESDAY, AbsenceKind.TRAINING)
        job = opened(tx, at, technician_id=tom, window_start="09:00", duration_hours=2.5)
        opened(tx, at, "Mine", technician_id=tom)
        seen = schedule.look(tx, MONDAY, SUNDAY)
    assert (seen.first, seen.last, seen.time_zone) == (MONDAY, SUNDAY, "UTC")
    assert [(line.id, line.name, len(line.days)) for line in seen.technicians] == [
        (ann, "Ann Pipe", 7), (tom, "Tom Bench", 7),
    ]  # fmt: skip
    monday, tuesday = seen.technicians[1].days[:2]
    assert monday == (MONDAY, ((480, 720), (780, 1020)), None, 8.0, 3.5)
    assert (tuesday.absence is not None, tuesday.hours) == (True, 0.0)
    assert [line.hours for line in seen.technicians[0].days] == [0, 4.0, 0, 0, 0, 0, 0]
    whole, timed = seen.jobs
    assert (timed.id, timed.technician, timed.hours, timed.is_whole_day) == (job, "Tom Bench", 2.5, False)
    assert (str(timed.starts_at), str(timed.ends_at)) == ("2026-03-09 09:00:00+00:00", "2026-03-09 11:30:00+00:00")
    assert (whole.title, whole.is_whole_day, str(whole.ends_at)[:10]) == ("Mine", True, "2026-03-10")
    assert whole.findings == timed.findings == ()


def test_each_job_says_what_speaks_against_it(shop: Shop, at: Workshop) -> None:
    """Also in a room somebody lives in; nothing of what is done."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        people.change(tx, tom, {"working_hours": "Mo 08:00-12:00"})
        people.add(tx, NewPerson("Ann Pipe", role=Role.TECHNICIAN, skills=["Plumbing"]))
        one = opened(tx, at, technician_id=tom, window_start="09:00")
        two = opened(tx, at, "Plumbing", technician_id=tom, window_start="09:30")
        late = opened(tx, at, technician_id=tom, scheduled_on=TUESDAY)
        nobodys = opened(tx, at, window_start="09:00")
        done = opened(tx, at, technician_id=tom, window_start="09:00")
        work_orders.move(tx, done, Status.IN_PROGRESS)
        work_orders.move(tx, done, Status.WORK_COMPLETE)
        opened(tx, at, "Gone", technician_id=tom, window_start="09:00")
        work_orders.move(tx, done + 1, Status.CANCELLED)
        found = {job.id: [each.code.value for each in job.findings] for job in schedule.look(tx, MONDAY, TUESDAY).jobs}
    assert found == {
        one: ["overlap"], two: ["overlap", "missing_skill"], late: ["outside_hours"], nobodys: [], done: [],
    }  # fmt: skip


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_room_somebody_lives_in(shop: Shop, at: Workshop) -> None:
    """On the day itself; who lives there on another day nobody knows."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        today = settings.today(tx)
        room = rooms.add(tx, "101", "1")
        rooms.check_in(tx, room.id)
        jobs = [work_orders.open_(tx, NewWorkOrder(location_id=room.location_id, title="Lamp")).id for _ in range(2)]
        for job, day in zip(jobs, (today, MONDAY), strict=True):
            work_orders.schedule(tx, job, {"scheduled_on": day})
        found = schedule.look(tx, today, MONDAY).jobs
    assert [[each.code.value for each in job.findings] for job in found] == [["room_occupied"], []]
    assert {job.place for job in found} == {"101"}


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_one_technicians_days(shop: Shop, at: Workshop) -> None:
    """Also of who is no technician any more, as long as he has something to do."""
    tom = at.technician.person_id or 0
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        job = opened(tx, at, technician_id=tom)
        opened(tx, at)
        people.change(tx, tom, {"is_active": False})
        seen = schedule.look(tx, MONDAY, MONDAY, technician_id=tom)
        assert ([line.is_active for line in seen.technicians], [each.id for each in seen.jobs]) == ([False], [job])
        assert schedule.look(tx, TUESDAY, TUESDAY).technicians == []
        for wrong in ((TUESDAY, MONDAY), (MONDAY, date(2026, 6, 9))):
            with pytest.raises(Invalid):
                schedule.look(tx, *wrong)
    with shop.reading(at.customer_actor) as tx, pytest.raises(Forbidden):
        schedule.look(tx, MONDAY, MONDAY)
