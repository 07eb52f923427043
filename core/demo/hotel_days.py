"""What happens in the sample's hotel, act by act: guests come and go, rooms are cleaned, things break and are found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any, NamedTuple

from core import found_items, rooms, work_orders
from core.base.permissions import SYSTEM, Actor
from core.base.transaction import Transaction
from core.demo import week
from core.demo.house import House
from core.demo.requests import BENCH, FOUND, REQUESTS, Left, Request
from core.found_items import NewFoundItem
from core.rooms import NewRoomJob, RoomRow
from core.rules import status as rules
from core.rules.words import FoundStatus, FrontDeskState, HousekeepingState, Status, Withdrawal
from core.storage.store import FileStore

F, H, S = FrontDeskState, HousekeepingState, Status

#: How many rooms stand how today: the desk's state, and housekeeping's.
STANDING: dict[tuple[FrontDeskState, HousekeepingState], int] = {
    (F.OCCUPIED, H.CLEAN): 6, (F.OCCUPIED, H.DIRTY): 5, (F.OCCUPIED, H.CLEANING): 2, (F.OCCUPIED, H.INSPECTED): 3,
    (F.DUE_OUT, H.DIRTY): 3, (F.DUE_OUT, H.CLEAN): 2,
    (F.DUE_IN, H.INSPECTED): 3, (F.DUE_IN, H.CLEAN): 1, (F.DUE_IN, H.DIRTY): 1, (F.DUE_IN, H.CLEANING): 1,
    (F.VACANT, H.INSPECTED): 4, (F.VACANT, H.CLEAN): 2, (F.VACANT, H.DIRTY): 3, (F.VACANT, H.TO_INSPECT): 2,
    (F.BLOCKED, H.INSPECTED): 2,
}  # fmt: skip
#: Somebody lives there, and nothing is broken yet: the story of the television begins here.
STORY_ROOM = "204"
_OUT = (
    (Withdrawal.OUT_OF_ORDER, "Water damage in the bathroom", 3),
    (Withdrawal.OUT_OF_ORDER, "The window frame is being replaced", 1),
    (Withdrawal.OUT_OF_SERVICE, "Kept free for painting", 6),
)
_WAYS = {H.DIRTY: (), H.CLEANING: (H.CLEANING,), H.CLEAN: (H.CLEANING, H.CLEAN),
         H.TO_INSPECT: (H.CLEANING, H.TO_INSPECT), H.INSPECTED: (H.CLEANING, H.TO_INSPECT, H.INSPECTED)}  # fmt: skip


class Act(NamedTuple):
    """Something that somebody does at a moment."""

    at: datetime
    actor: Actor
    do: Callable[[Transaction], Any]


class Standing(NamedTuple):
    """How a room is to stand when all is done."""

    room: RoomRow
    front_desk: FrontDeskState
    housekeeping: HousekeepingState

    @property
    def had_guests(self) -> bool:
        """Whether somebody slept there; the others were not touched since they were inspected."""
        return self.housekeeping is not H.INSPECTED or self.front_desk not in (F.VACANT, F.BLOCKED)


def acts(rng: Random, house: House, store: FileStore, now: datetime) -> list[Act]:
    """All of it, in order."""
    standings = standing(rng, house.rooms)
    others = [one.room for one in standings if one.had_guests and one.room.name != STORY_ROOM]
    happens = [
        *_night(house, standings, now),
        *_morning(house, standings, now),
        *_bench(house, rng.choice(others), now),
    ]
    for number, request in enumerate(REQUESTS):
        happens += _request(house, store, rng.choice(others), request, number, now)
    for number, left in enumerate(FOUND):
        happens += _left(house, rng.choice(others), left, number, now)
    return sorted(happens, key=lambda act: act.at)


def standing(rng: Random, house: list[RoomRow]) -> list[Standing]:
    """Every room with its states, dealt out by chance but for the room of the story."""
    states = [state for state, count in STANDING.items() for _ in range(count)]
    rng.shuffle(states)
    here = next(place for place, room in enumerate(house) if room.name == STORY_ROOM)
    there = states.index((F.OCCUPIED, H.CLEAN))
    states[here], states[there] = states[there], states[here]
    return [Standing(room, *state) for room, state in zip(house, states, strict=True)]


def _before(now: datetime, hours: float) -> datetime:
    return now - timedelta(hours=hours)


def _night(house: House, standings: list[Standing], now: datetime) -> Iterator[Act]:
    """Yesterday guests arrived; at the housekeeping hour their rooms turned dirty, and some rooms were withdrawn."""
    came = [one.room for one in standings if one.had_guests]
    for number, room in enumerate(came):
        yield Act(_before(now, 30 - 9 * number / len(came)), house.desk, partial(rooms.check_in, room_id=room.id))
    yield Act(_before(now, 5), SYSTEM, rooms.turn_dirty_at_hour)
    free = [one.room for one in standings if not one.had_guests and one.front_desk is F.VACANT]
    for (withdrawal, reason, days), room in zip(_OUT, free, strict=False):
        until = now.replace(minute=0, second=0, microsecond=0) + timedelta(days=days)
        out = partial(rooms.withdraw, room_id=room.id, withdrawal=withdrawal, until_at=until, reason=reason)
        yield Act(_before(now, 4.9), house.lead, out)
    yield Act(_before(now, 0.01), SYSTEM, rooms.note_day)


def _morning(house: House, standings: list[Standing], now: datetime) -> Iterator[Act]:
    for number, one in enumerate(standings):
        start = 4.8 - 2 * number / len(standings)
        attendant = house.attendants[number % len(house.attendants)]
        if one.had_guests:
            yield from _cleaned(house, one, attendant, start, now)
        if one.front_desk in (F.DUE_OUT, F.DUE_IN, F.BLOCKED):
            state = partial(rooms.set_front_desk, room_id=one.room.id, state=one.front_desk)
            yield Act(_before(now, start - 2.2), house.desk, state)
        if one.front_desk is F.DUE_IN:
            is_rush = one.housekeeping in (H.DIRTY, H.CLEANING)
            arrival = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1 if is_rush else 3 + number % 5)
            awaited = partial(rooms.set_rush, room_id=one.room.id, is_rush=is_rush, arrival_at=arrival)
            yield Act(_before(now, start - 2.3), house.desk, awaited)


def _cleaned(house: House, one: Standing, attendant: Actor, start: float, now: datetime) -> Iterator[Act]:
    """The guest stays or leaves, and the attendant comes as far as the room stands."""
    room_id = one.room.id
    if one.front_desk not in (F.OCCUPIED, F.DUE_OUT):
        yield Act(_before(now, start), house.desk, partial(rooms.check_out, room_id=room_id))
    given = partial(rooms.assign_attendant, room_ids=[room_id], person_id=attendant.person_id)
    yield Act(_before(now, start - 0.1), house.lead, given)
    for step, state in enumerate(_WAYS[one.housekeeping]):
        who = house.lead if state is H.INSPECTED else attendant
        says = partial(rooms.set_housekeeping, room_id=room_id, state=state)
        yield Act(_before(now, start - 0.4 - 0.5 * step), who, says)
    if (one.front_desk, one.housekeeping) == (F.OCCUPIED, H.DIRTY):
        yield Act(_before(now, start - 0.5), attendant, partial(rooms.refuse, room_id=room_id))
    if (one.front_desk, one.housekeeping) == (F.DUE_OUT, H.CLEAN):  # gone without a word
        yield Act(_before(now, start - 2.4), attendant, partial(rooms.report_seen, room_id=room_id, occupied=False))


def _request(
    house: House, store: FileStore, room: RoomRow, request: Request, number: int, now: datetime
) -> Iterator[Act]:
    """From the desk to whoever does it, as far as it got."""
    opened: list[int] = []
    technical = request.type.startswith("Technician")
    able = week.able(request.note, is_device=False)
    hands = [each for each in house.technicians if each.name in able] if technical else house.attendants
    worker = hands[number % len(hands)]
    new = NewRoomJob(room.id, request.type, request.note, promised_at=_before(now, request.hours_ago - 4))
    steps = rules.path(S.REQUESTED, request.goal)
    pause = min(request.hours_ago / (len(steps) + 2), 1.2)
    yield Act(_before(now, request.hours_ago), house.desk, lambda tx: opened.append(rooms.open_job(tx, store, new).id))
    if steps and request.goal is not S.CANCELLED:
        at = _before(now, request.hours_ago - pause / 2)
        yield Act(at, house.lead, lambda tx: work_orders.assign(tx, opened[0], worker.person_id or 0))
    for step, goal in enumerate(steps):
        who = worker if goal in (S.IN_PROGRESS, S.ON_HOLD, S.WORK_COMPLETE) else house.lead
        at = _before(now, request.hours_ago - pause * (step + 1))
        yield Act(at, who, partial(_move, opened=opened, goal=goal))


def _bench(house: House, room: RoomRow, now: datetime) -> Iterator[Act]:
    """Something broken went straight to the bench; the room waits for it."""
    opened: list[int] = []
    yield Act(
        _before(now, 2.9), house.desk, lambda tx: opened.append(rooms.send_to_bench(tx, room.id, None, *BENCH).id)
    )
    technician = house.technicians[0]
    yield Act(_before(now, 2.5), house.lead, lambda tx: work_orders.assign(tx, opened[0], technician.person_id or 0))
    yield Act(_before(now, 2.2), technician, partial(_move, opened=opened, goal=S.IN_PROGRESS))


def _move(tx: Transaction, opened: list[int], goal: Status) -> None:
    work_orders.move(tx, opened[0], goal)


def _left(house: House, room: RoomRow, left: Left, number: int, now: datetime) -> Iterator[Act]:
    kept: list[int] = []
    found_at = now - timedelta(days=left.days_ago)
    new = NewFoundItem(
        left.what,
        place_location_id=room.location_id,
        place_note=left.place_note,
        storage_place=left.storage_place,
        disposal_on=(found_at + timedelta(days=30)).date() if left.status is FoundStatus.DUE else None,
    )
    attendant = house.attendants[number % len(house.attendants)]
    yield Act(found_at, attendant, lambda tx: kept.append(found_items.add(tx, new).id))
    gone_at = found_at + timedelta(days=2)
    if left.status is FoundStatus.CLAIMED:
        yield Act(gone_at, house.desk, lambda tx: found_items.claim(tx, kept[0], "Guest of the room, by post"))
    if left.status is FoundStatus.DISPOSED:
        yield Act(
            gone_at, house.lead, lambda tx: found_items.dispose(tx, kept[0], "Thrown away with the guest's consent")
        )
