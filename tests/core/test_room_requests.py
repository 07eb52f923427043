"""Jobs in rooms by name: what the hotel's programs ask for."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core import job_types, people, room_requests, rooms, teams, work_orders
from core.audit import page as events
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Actor, Role
from core.base.transaction import Transaction
from core.people import NewPerson
from core.room_requests import NewRequest
from core.rules.words import Priority, Status
from core.shop import Shop
from core.work_orders import RoomJobRow
from tests.core.conftest import actor
from tests.core.workshop import Workshop

S = Status
START = datetime(2023, 9, 30, 8, 0, tzinfo=UTC)
END = START + timedelta(hours=2)


def opened(tx: Transaction, room: str = "101", **values: object) -> RoomJobRow:
    """A new job."""
    return room_requests.open_(tx, NewRequest(room, **values))  # type: ignore[arg-type]


def test_it_is_one_job_like_any_other(shop: Shop) -> None:
    """Opened by the program, in a room that the front desk has not looked at yet."""
    program = Actor(None, Role.MANAGER, "Front office", actor(Role.MANAGER).permissions, "", None, 1)
    with shop.transaction(program, Channel.HOTEL) as tx:
        job = opened(tx)
        order = work_orders.get(tx, job.id)
        room = rooms.require_named(tx, "101")
    assert (job.created_by, job.status, job.type) == ("Front office", S.REQUESTED, "Technician Request")
    assert (order.location_id, order.customer_id, room.is_unconfirmed) == (room.location_id, None, True)


@pytest.mark.parametrize("status", [S.REQUESTED, S.APPROVED, S.IN_PROGRESS, S.WORK_COMPLETE, S.CANCELLED])
def test_own_times_stay_whatever_the_state(shop: Shop, status: Status) -> None:
    """Those that are given at the opening, and those that are given with a step."""
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        job = opened(tx, status=status, started_at=START, completed_at=END)
        assert (job.started_at, job.completed_at) == ("2023-09-30T08:00:00", "2023-09-30T10:00:00")
        given = {"started_at": START, "completed_at": END}
        job = room_requests.change(tx, opened(tx), given, goal=None if status is S.REQUESTED else status)
        assert (job.started_at, job.completed_at) == ("2023-09-30T08:00:00", "2023-09-30T10:00:00")


def test_giving_a_job_and_taking_it_back_starts_nothing(shop: Shop) -> None:
    """It was never begun."""
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        job = room_requests.change(tx, opened(tx, status=S.APPROVED), {}, goal=S.REQUESTED)
    assert (job.status, job.started_at) == (S.REQUESTED, None)


def test_moments_can_be_cleared_where_the_state_has_none(shop: Shop) -> None:
    """A started job keeps its start, a done one its end."""
    nothing = {"started_at": None, "completed_at": None}
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        waiting = opened(tx, started_at=START, completed_at=END)
        assert room_requests.change(tx, waiting, nothing)[6:8] == (None, None)
        started = opened(tx, status=S.IN_PROGRESS, started_at=START, completed_at=END)
        assert room_requests.change(tx, started, nothing)[6:8] == ("2023-09-30T08:00:00", None)
        done = opened(tx, status=S.WORK_COMPLETE, started_at=START, completed_at=END)
        assert room_requests.change(tx, done, nothing)[6:8] == done[6:8]


def test_what_its_type_usually_has_is_given(shop: Shop) -> None:
    """Its priority always, its team where nobody is named; a type that the shop does not keep has neither."""
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        team = teams.require_named(tx, "House technicians")
        usual = {"default_team_id": team.id, "default_priority": Priority.HIGH}
        job_types.change(tx, job_types.require(tx, "Technician Request").id, usual)
        found = [opened(tx), opened(tx, assignee="Night shift"), opened(tx, type="Flowers")]
        urgent = [work_orders.get(tx, job.id).priority for job in found]
    assert [job.assignee for job in found] == ["House technicians", "Night shift", None]
    assert urgent == [Priority.HIGH, Priority.HIGH, Priority.MEDIUM]


def test_each_step_is_recorded(shop: Shop) -> None:
    """As for a job that is walked through its states at the desk."""
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        job = opened(tx)
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        room_requests.change(tx, job, {"type": "Cleaning"}, goal=S.WORK_COMPLETE)
    with shop.reading(SYSTEM) as tx:
        kinds = [event.kind for event in events(tx, Page(4))]
    assert kinds == ["work_order.completed", "work_order.started", "work_order.approved", "work_order.updated"]


def test_who_left_is_not_given_work_before_a_namesake_who_is_there(shop: Shop, at: Workshop) -> None:
    """Nor is somebody who was deleted, at all."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        gone = people.add(tx, NewPerson("Maria Maid", "+1 202 555 0170", role=Role.TECHNICIAN))
        people.change(tx, gone.id, {"is_active": False})
        here = people.add(tx, NewPerson("María Maid", "+1 202 555 0171", role=Role.TECHNICIAN))
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        job = opened(tx, assignee="Maria Maid")
        assert [each.person_id for each in work_orders.of_order(tx, job.id)] == [here.id]
        for person in (gone, here):
            people.delete(tx, person.id)
        assert opened(tx, assignee="Maria Maid").assignee == "Maria Maid"
        assert [team.name for team in teams.all_(tx)] == ["Maria Maid"]


def test_what_was_changed_meanwhile_is_not_written_over(shop: Shop) -> None:
    """The mark is that of the row the caller looked at."""
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        old = opened(tx)
        new = room_requests.change(tx, old, {"type": "Cleaning"}, mark=old.mark)
        with pytest.raises(Stale):
            room_requests.change(tx, new, {"type": "x"}, goal=S.WORK_COMPLETE, mark=old.mark)
        assert work_orders.get_room_job(tx, old.number) == new


def test_what_is_refused_names_its_field(shop: Shop) -> None:
    """In the core's words, which the dialect translates."""
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        job = opened(tx, number="A1")
        with pytest.raises(Conflict):
            opened(tx, number="A1")
        for fields, field in (
            ({"number": "A2"}, "number"),
            ({"started_at": END, "completed_at": START}, "completed_at"),
            ({"room": " "}, "room"),
            ({"assignee": "x" * 201}, "assignee"),
        ):
            with pytest.raises(Invalid) as refusal:
                room_requests.change(tx, job, fields)
            assert refusal.value.field == field


def test_a_customer_asks_for_himself_in_a_room_that_there_is(shop: Shop, at: Workshop) -> None:
    """He sets no state and no times, gives work to nobody, and changes nothing afterwards."""
    with shop.transaction(at.customer_actor, Channel.HOTEL) as tx, pytest.raises(NotFound, match="Room not found"):
        opened(tx, "9")
    with shop.transaction(SYSTEM, Channel.HOTEL) as tx:
        rooms.add(tx, "9")
    with shop.transaction(at.customer_actor, Channel.HOTEL) as tx:
        job = opened(tx, "9", status=S.WORK_COMPLETE, started_at=START, completed_at=END)
        assert (job.status, job.started_at, job.completed_at) == (S.REQUESTED, None, None)
        assert work_orders.get(tx, job.id).customer_id == at.customer.id
        for assignee in ("Housekeeping", "Tom Bench"):
            with pytest.raises(Forbidden):
                opened(tx, "9", assignee=assignee)
        with pytest.raises(Forbidden):
            room_requests.change(tx, job, {})


@pytest.mark.parametrize("role", [Role.VIEWER, Role.STOREMAN])
def test_who_may_not_open_jobs_registers_no_room(shop: Shop, role: Role) -> None:
    """The right comes first."""
    with shop.transaction(actor(role), Channel.HOTEL) as tx, pytest.raises(Forbidden):
        opened(tx)
    with shop.reading(SYSTEM) as tx:
        assert rooms.board(tx) == []
