"""The day of housekeeping: who cleans, who cleans what, and how long everybody's day gets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from core import job_types, people, rooms, settings, teams
from core.base.errors import Stale
from core.base.events import EventKind
from core.base.permissions import permissions_of
from core.base.transaction import Transaction
from core.people import PersonRow
from core.rooms import NewRoomJob, RoomRow
from core.rules import housekeeping as rules
from core.rules.housekeeping import Hands, RoomToClean
from core.rules.words import HousekeepingState
from core.storage.store import FileStore
from core.teams import TeamRow
from core.work_orders import OrderRow

#: The team whose members clean, where the type Cleaning names no other.
TEAM = "Housekeeping"
_TO_CLEAN = (HousekeepingState.DIRTY, HousekeepingState.CLEANING)

Given = dict[int, int | None]
"""Who has a room, by the room's id."""


class Attendant(NamedTuple):
    """Somebody who cleans; no member of the team, but with rooms all the same, where `is_member` is False."""

    id: int
    name: str
    is_member: bool


class Failure(NamedTuple):
    """What is wrong with a room, and what follows: it is cleaned again, a job of this type is opened, or both."""

    reason: str
    cleans_again: bool = True
    job_type: str | None = None


class DayPlan(NamedTuple):
    """Everything a supervisor looks at. The rooms are in the order of the house."""

    attendants: list[Attendant]
    rooms: list[RoomRow]
    only_inspected: bool
    minutes_a_day: int


def plan(tx: Transaction) -> DayPlan:
    """As of now. Raises: Forbidden."""
    board, shop = rooms.board(tx), settings.read(tx)
    return DayPlan(_attendants(tx, board), board, shop.only_inspected_rooms, shop.attendant_minutes)


def mine(tx: Transaction) -> DayPlan:
    """The same with one's own rooms alone. Raises: Forbidden."""
    me, shop = tx.actor, settings.read(tx)
    own = [room for room in rooms.board(tx) if room.attendant_id is not None and room.attendant_id == me.person_id]
    attendants = [Attendant(me.person_id, me.name, True)] if me.person_id is not None else []
    return DayPlan(attendants, own, shop.only_inspected_rooms, shop.attendant_minutes)


def _attendants(tx: Transaction, board: list[RoomRow]) -> list[Attendant]:
    found = team(tx)
    members = {member.id: Attendant(member.id, member.name, True) for member in (found.members if found else ())}
    busy = {
        room.attendant_id: Attendant(room.attendant_id, room.attendant or "", False)
        for room in board
        if room.attendant_id is not None
    }
    return sorted({**busy, **members}.values(), key=lambda attendant: (attendant.name.casefold(), attendant.id))


def fail(tx: Transaction, store: FileStore, room_id: int, failure: Failure) -> tuple[RoomRow, OrderRow | None]:
    """What follows from a failed inspection: dirty again with the reason, a job, or both.

    Raises: Forbidden, NotFound, Invalid(reason).
    """
    tx.allow(EventKind.ROOM_INSPECTION_FAILED)
    room = rooms.get(tx, room_id)
    if failure.cleans_again:
        room = rooms.fail_inspection(tx, room_id, failure.reason)
    if failure.job_type is None:
        return room, None
    order = rooms.open_job(tx, store, NewRoomJob(room_id, failure.job_type, failure.reason))
    return room, order


def team(tx: Transaction) -> TeamRow | None:
    """The team that cleans; None where there is none yet. Raises: Forbidden."""
    wanted = next((row.default_team_id for row in job_types.all_(tx) if row.name == "Cleaning"), None)
    chosen = next((row for row in teams.all_(tx) if row.id == wanted), None) if wanted is not None else None
    return chosen or teams.named(tx, TEAM)


def candidates(tx: Transaction) -> list[PersonRow]:
    """Who works here, may clean, and is not in the team. Raises: Forbidden."""
    found = team(tx)
    members = {member.id for member in found.members} if found else set()
    return [
        person
        for person in people.staff(tx)
        if person.is_active and person.id not in members and "room:clean" in permissions_of(person.role)
    ]


def add_attendant(tx: Transaction, person_id: int) -> None:
    """Takes somebody into the team, which is made where there is none. Raises: Forbidden, NotFound, Conflict."""
    teams.add_member(tx, (team(tx) or teams.require_named(tx, TEAM)).id, person_id)


def remove_attendant(tx: Transaction, person_id: int) -> Given:
    """Takes somebody out of the team; her rooms are nobody's. Gives who had them. Raises: Forbidden, NotFound."""
    hers: Given = {room.id: None for room in rooms.board(tx) if room.attendant_id == person_id}
    found = team(tx)
    if found is not None and any(member.id == person_id for member in found.members):
        teams.remove_member(tx, found.id, person_id)
    return give(tx, hers)


def give(tx: Transaction, given: Mapping[int, int | None], seen: Mapping[int, int | None] | None = None) -> Given:
    """Gives rooms to attendants, or to nobody; who had them before. `seen` is who had them when the caller looked.

    Raises: Forbidden, NotFound, Stale (somebody else gave one of them away since).
    """
    before: Given = {room.id: room.attendant_id for room in rooms.board(tx) if room.id in given}
    if seen is not None and any(before.get(room_id) != person_id for room_id, person_id in seen.items()):
        raise Stale("Room")
    for person_id in dict.fromkeys(given.values()):
        rooms.assign_attendant(tx, [room_id for room_id, to in given.items() if to == person_id], person_id)
    return {room_id: before.get(room_id) for room_id in given}


def share_out(tx: Transaction, *, anew: bool = False) -> tuple[Given, Given]:
    """Shares out the rooms that are to be cleaned and nobody's, or with `anew` all that are to be cleaned.

    Gives who has them now, and who had them before. Raises: Forbidden.
    """
    found = plan(tx)
    members = [attendant for attendant in found.attendants if attendant.is_member]
    dealt = [room for room in found.rooms if _is_dealt(room, anew=anew)]
    kept = {room.id for room in dealt}
    loads = {
        member.id: sum(room.clean_minutes for room in found.rooms if _has(member, room) and room.id not in kept)
        for member in members
    }
    hands = [Hands(person_id, minutes) for person_id, minutes in loads.items()]
    shared: Given = dict(
        rules.share_out([RoomToClean(room.id, room.clean_minutes, room.is_rush) for room in dealt], hands)
    )
    return shared, give(tx, shared)


def _has(attendant: Attendant, room: RoomRow) -> bool:
    return room.attendant_id == attendant.id


def needs_cleaning(room: RoomRow) -> bool:
    """Whether somebody has to go in with a broom; what is withdrawn waits until it is back."""
    return not room.is_out and room.housekeeping in _TO_CLEAN


def _is_dealt(room: RoomRow, *, anew: bool) -> bool:
    """Nobody loses a room in which she is at work."""
    if not needs_cleaning(room):
        return False
    return room.attendant_id is None or (anew and room.housekeeping is HousekeepingState.DIRTY)
