"""Reading rooms: one, the board, counts, alerts, and what belongs to a room."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from core import settings, work_orders
from core.base.log import COLUMNS, Event, event_of, events
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rooms.rows import RoomRow, get_any, r, rows
from core.rules import matching
from core.rules.natural_order import natural_key
from core.rules.status import OPEN
from core.rules.words import Discrepancy, FrontDeskState, HousekeepingState, Withdrawal
from core.tables import work_orders as orders
from core.work_orders import OrderFilter, OrderLine

_e, _w = events.c, orders.c
_JOBS = Page(100)


class DiscrepantRoom(NamedTuple):
    """A room of which the desk and housekeeping say different things."""

    room: RoomRow
    kind: Discrepancy


def get(tx: Transaction, room_id: int) -> RoomRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("room:read")
    return get_any(tx, room_id)


def by_location(tx: Transaction, location_id: int) -> RoomRow | None:
    """The room that this place is; None where it is none. Raises: Forbidden."""
    tx.allow("room:read")
    return next(iter(rows(tx, r.location_id == location_id)), None)


def named(tx: Transaction, name: str) -> RoomRow | None:
    """By its name in any spelling; None where there is none. Raises: Forbidden."""
    tx.allow("room:read")
    return find_named(tx, name)


def find_named(tx: Transaction, name: str) -> RoomRow | None:
    """Like `named`, for operations that ask for another right."""
    return min(rows(tx, r.name_key == matching.name_key(name)), key=lambda room: room.id, default=None)


def board(tx: Transaction, now: datetime | None = None) -> list[RoomRow]:
    """All rooms by floor and name, as people count; those without a floor last. Raises: Forbidden."""
    tx.allow("room:read")
    return sorted(rows(tx, now=now), key=_place)


def _place(room: RoomRow) -> tuple[object, ...]:
    return room.floor is None, natural_key(room.floor or ""), natural_key(room.name), room.id


def counts(tx: Transaction) -> dict[str, int]:
    """How many rooms are in each state of both axes and each withdrawal, by the states' words; and "total",
    "sellable", "ready", "rush", "unconfirmed", "discrepant". Raises: Forbidden.
    """
    tx.allow("room:read")
    return counts_of(rows(tx))


def counts_of(board: list[RoomRow]) -> dict[str, int]:
    """The same of rooms that were read already."""
    words = [*FrontDeskState, *HousekeepingState, *Withdrawal]
    counted = Counter({word.value: 0 for word in words})
    for room in board:
        counted[room.front_desk.value] += 1
        counted[room.housekeeping.value] += 1
        if room.withdrawal is not None and room.is_out:
            counted[room.withdrawal.value] += 1
    counted["total"] = len(board)
    counted["sellable"] = sum(room.is_sellable for room in board)
    counted["ready"] = sum(room.is_ready for room in board)
    counted["rush"] = sum(room.is_rush for room in board)
    counted["unconfirmed"] = sum(room.is_unconfirmed for room in board)
    counted["discrepant"] = sum(room.discrepancy is not None for room in board)
    return dict(counted)


def discrepancies(tx: Transaction) -> list[DiscrepantRoom]:
    """Where the desk and housekeeping disagree, by place. Raises: Forbidden."""
    return [DiscrepantRoom(room, kind) for room in board(tx) if (kind := room.discrepancy) is not None]


def alerts(tx: Transaction, hours: int | None = None) -> list[RoomRow]:
    """Rooms that are not ready for an arrival within so many hours (None: as the settings say) or that waits already.

    The first arrival comes first. Raises: Forbidden.
    """
    until = tx.now + timedelta(hours=settings.read(tx).arrival_alert_hours if hours is None else hours)
    waiting = [room for room in board(tx) if not room.is_ready and _is_awaited(room, until)]
    return sorted(waiting, key=lambda room: (not room.is_rush, room.arrival_at or tx.now))


def _is_awaited(room: RoomRow, until: datetime) -> bool:
    return room.is_rush or (
        room.front_desk is not FrontDeskState.OCCUPIED and room.arrival_at is not None and room.arrival_at <= until
    )


def jobs_of(tx: Transaction, room_id: int, open_only: bool = True, page: Page = _JOBS) -> list[OrderLine]:
    """The jobs in a room, newest first. Raises: Forbidden, NotFound."""
    room = get(tx, room_id)
    statuses = OPEN if open_only else None
    return work_orders.lines(tx, page, OrderFilter(statuses=statuses, location_id=room.location_id))


def history(tx: Transaction, room_id: int, page: Page) -> list[Event]:
    """What happened to the room and its jobs, newest first. Raises: Forbidden, NotFound, Invalid."""
    room = get(tx, room_id)
    page.checked()
    jobs = sa.select(_w.id).where(_w.location_id == room.location_id)
    of_room = sa.select(*COLUMNS).where(_e.noun == "room", _e.subject_id == room_id)
    of_jobs = sa.select(*COLUMNS).where(_e.noun == "work_order", _e.work_order_id.in_(jobs))
    both = sa.union_all(of_room, of_jobs).subquery()
    statement = sa.select(*both.c).order_by(both.c.id.desc()).limit(page.limit).offset(page.offset)
    return [event_of(row) for row in tx.rows(statement)]
