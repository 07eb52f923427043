"""The day of housekeeping."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from core import housekeeping, job_types, people, rooms, settings, teams, work_orders
from core.base.errors import Forbidden, Invalid, NotFound, Stale
from core.base.permissions import Actor, Role
from core.base.transaction import Transaction
from core.housekeeping import Failure
from core.people import NewPerson
from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from core.shop import Shop
from tests.core.workshop import actor_of

DIRTY, CLEANING = HousekeepingState.DIRTY, HousekeepingState.CLEANING


@dataclass(frozen=True)
class House:
    """Two attendants, somebody who supervises, and five dirty rooms on two floors."""

    maria: Actor
    olga: Actor
    lead: Actor
    rooms: dict[str, RoomRow]


@pytest.fixture
def house(tx: Transaction) -> House:
    """Through the real operations."""
    staff = [
        people.add(tx, NewPerson("Maria Silva", "+1 202 555 0111", role=Role.TECHNICIAN)),
        people.add(tx, NewPerson("Olga Иванова", "+1 202 555 0112", role=Role.TECHNICIAN)),
        people.add(tx, NewPerson("Sue Pervisor", "+1 202 555 0113", role=Role.SUPERVISOR)),
    ]
    names = (("201", "2"), ("202", "2"), ("203", "2"), ("301", "3"), ("302", "3"))
    found = {name: rooms.add(tx, name, floor) for name, floor in names}
    for row in staff[:2]:
        housekeeping.add_attendant(tx, row.id)
    return House(*(actor_of(row) for row in staff), found)


def _as(tx: Transaction, actor: Actor) -> Transaction:
    tx.actor = actor
    return tx


def _who(tx: Transaction) -> dict[str, int | None]:
    return {room.name: room.attendant_id for room in rooms.board(tx)}


def test_the_plan_knows_who_cleans(tx: Transaction, house: House) -> None:
    """The team's members by name, and whoever has a room without being one."""
    rooms.assign_attendant(tx, [house.rooms["201"].id], house.lead.person_id)
    found = housekeeping.plan(_as(tx, house.lead))
    assert [(one.name, one.is_member) for one in found.attendants] == [
        ("Maria Silva", True), ("Olga Иванова", True), ("Sue Pervisor", False),
    ]  # fmt: skip
    assert found.minutes_a_day == settings.read(tx).attendant_minutes
    assert [room.name for room in found.rooms] == ["201", "202", "203", "301", "302"]


def test_the_team_of_cleaning_jobs_is_the_one_that_cleans(tx: Transaction, house: House) -> None:
    """Where the type Cleaning names one, it counts."""
    night = teams.add(tx, "Night shift")
    teams.add_member(tx, night.id, house.lead.person_id)
    job_types.change(tx, job_types.require(tx, "Cleaning").id, {"default_team_id": night.id})
    assert [one.name for one in housekeeping.plan(tx).attendants] == ["Sue Pervisor"]


def test_candidates_are_staff_who_may_clean(tx: Transaction, house: House) -> None:
    """Not those who are in the team already, nor customers."""
    people.add(tx, NewPerson("A Guest", "+1 202 555 0119"))
    people.add(tx, NewPerson("Sam Store", "+1 202 555 0118", role=Role.STOREMAN))
    assert [one.full_name for one in housekeeping.candidates(tx)] == ["Sue Pervisor"]


def test_rooms_are_shared_out_evenly_and_taken_back(tx: Transaction, house: House) -> None:
    """Floor by floor; what was before is given, and giving it undoes it."""
    now, before = housekeeping.share_out(_as(tx, house.lead))
    maria, olga = house.maria.person_id, house.olga.person_id
    assert _who(tx) == {"201": maria, "202": maria, "203": maria, "301": olga, "302": olga}
    assert set(before.values()) == {None}
    housekeeping.give(tx, before, now)
    assert set(_who(tx).values()) == {None}


def test_nobody_loses_the_room_she_is_in(tx: Transaction, house: House) -> None:
    """Anew are dealt the dirty ones; what is withdrawn or clean is not dealt at all."""
    maria = house.maria.person_id
    rooms.assign_attendant(tx, [house.rooms[name].id for name in ("201", "202")], maria)
    rooms.set_housekeeping(tx, house.rooms["201"].id, CLEANING)
    rooms.set_housekeeping(tx, house.rooms["301"].id, HousekeepingState.CLEAN)
    rooms.withdraw(tx, house.rooms["302"].id, Withdrawal.OUT_OF_ORDER, until_at=None, reason="Water")
    now, _ = housekeeping.share_out(tx, anew=True)
    assert set(now) == {house.rooms["202"].id, house.rooms["203"].id}
    assert _who(tx)["201"] == maria


def test_without_anew_only_what_is_nobodys_is_dealt(tx: Transaction, house: House) -> None:
    """Who has rooms already gets fewer."""
    maria, olga = house.maria.person_id, house.olga.person_id
    rooms.assign_attendant(tx, [house.rooms[name].id for name in ("201", "202", "203")], maria)
    now, _ = housekeeping.share_out(tx)
    assert now == {house.rooms["301"].id: olga, house.rooms["302"].id: olga}


def test_what_somebody_else_gave_away_meanwhile_is_not_given(tx: Transaction, house: House) -> None:
    """The caller looks again."""
    room_id = house.rooms["201"].id
    rooms.assign_attendant(tx, [room_id], house.olga.person_id)
    with pytest.raises(Stale):
        housekeeping.give(tx, {room_id: house.maria.person_id}, {room_id: None})


def test_who_leaves_leaves_her_rooms(tx: Transaction, house: House) -> None:
    """They are nobody's, and it is told whose they were."""
    room_id = house.rooms["201"].id
    rooms.assign_attendant(tx, [room_id], house.maria.person_id)
    before = housekeeping.remove_attendant(_as(tx, house.lead), house.maria.person_id)
    assert before == {room_id: house.maria.person_id}
    assert _who(tx)["201"] is None
    assert [one.name for one in housekeeping.plan(tx).attendants] == ["Olga Иванова"]


def test_an_attendant_sees_her_own(tx: Transaction, house: House) -> None:
    """And nobody else's; the plan of the house she may see, but give nothing away."""
    rooms.assign_attendant(tx, [house.rooms["203"].id], house.maria.person_id)
    found = housekeeping.mine(_as(tx, house.maria))
    assert [room.name for room in found.rooms] == ["203"]
    assert [one.id for one in found.attendants] == [house.maria.person_id]
    with pytest.raises(Forbidden):
        housekeeping.give(tx, {house.rooms["203"].id: None})


def test_a_failed_inspection_makes_dirty_and_says_why(tx: Transaction, house: House) -> None:
    """Until it is inspected; taken back, nothing of it is left."""
    room_id = house.rooms["201"].id
    clean = rooms.set_housekeeping(tx, room_id, HousekeepingState.TO_INSPECT)
    failed = rooms.fail_inspection(_as(tx, house.lead), room_id, "Hair in the shower")
    assert (failed.housekeeping, failed.inspection_note) == (DIRTY, "Hair in the shower")
    back = rooms.restore_state(tx, room_id, clean.front_desk, clean.housekeeping, failed.version)
    assert (back.housekeeping, back.inspection_note) == (HousekeepingState.TO_INSPECT, None)
    rooms.fail_inspection(tx, room_id, "Hair in the shower")
    assert rooms.set_housekeeping(tx, room_id, HousekeepingState.CLEAN).inspection_note == "Hair in the shower"
    assert rooms.set_housekeeping(tx, room_id, HousekeepingState.INSPECTED).inspection_note is None
    with pytest.raises(Invalid):
        rooms.fail_inspection(tx, room_id, " ")


def test_what_cleaning_does_not_cure_becomes_a_job(tx: Transaction, shop: Shop, house: House) -> None:
    """With the reason as its note; the room may stay as it is."""
    room_id = house.rooms["301"].id
    rooms.set_housekeeping(tx, room_id, HousekeepingState.TO_INSPECT)
    failure = Failure("The tap drips", cleans_again=False, job_type="Technician Request")
    room, order = housekeeping.fail(_as(tx, house.lead), shop.store, room_id, failure)
    assert room.housekeeping is HousekeepingState.TO_INSPECT
    assert order is not None
    assert (order.type, order.note, order.location_id) == ("Technician Request", "The tap drips", room.location_id)
    both = housekeeping.fail(tx, shop.store, room_id, Failure("Dust"))
    assert both[1] is None
    assert work_orders.get(tx, order.id).number == order.number


def test_only_who_inspects_may_fail_a_room(tx: Transaction, shop: Shop, house: House) -> None:
    """An attendant may not, and a room that is not there cannot fail."""
    with pytest.raises(Forbidden):
        housekeeping.fail(_as(tx, house.olga), shop.store, house.rooms["301"].id, Failure("Dust"))
    with pytest.raises(NotFound):
        housekeeping.fail(_as(tx, house.lead), shop.store, 999, Failure("Dust"))
    assert rooms.get(tx, house.rooms["301"].id).front_desk is FrontDeskState.VACANT
