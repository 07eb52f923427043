"""What else is said of a room: who cleans it, who waits for it, what was seen in it, and that it is withdrawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.catalog import require
from core.rooms.rows import RoomRow, entity, get_any
from core.rules import rooms as rules
from core.rules import texts
from core.rules.words import Withdrawal
from core.tables import people, rooms


def withdraw(
    tx: Transaction,
    room_id: int,
    withdrawal: Withdrawal,
    *,
    until_at: datetime | None,
    reason: str,
    from_at: datetime | None = None,
) -> RoomRow:
    """Takes the room out of order or out of service, from now on unless `from_at` says later; `until_at` None: open.

    Raises: Forbidden, NotFound, Invalid.
    """
    tx.allow(EventKind.ROOM_WITHDRAWN)
    start = from_at or tx.now
    if until_at is not None and until_at <= max(start, tx.now):
        raise Invalid("out_until_at", "The end lies before the beginning")
    reason = texts.required_line(reason, "out_reason", 500)
    values = {"withdrawal": withdrawal, "out_from_at": start, "out_until_at": until_at, "out_reason": reason}
    return _write(tx, room_id, EventKind.ROOM_WITHDRAWN, **values)


def bring_back(tx: Transaction, room_id: int) -> RoomRow:
    """Back from out of order or out of service: dirty, never inspected. Raises: Forbidden, NotFound, Conflict."""
    tx.allow(EventKind.ROOM_BROUGHT_BACK)
    room = get_any(tx, room_id)
    if room.withdrawal is None:
        raise Conflict("The room is neither out of order nor out of service", "withdrawal")
    # What never came into force left the room as it was.
    after = rules.after_bring_back(room.state) if room.is_out else room.state
    values = {"out_from_at": None, "out_until_at": None, "out_reason": None, "withdrawal": None}
    return _write(tx, room_id, EventKind.ROOM_BROUGHT_BACK, housekeeping=after.housekeeping, **values)


def set_rush(tx: Transaction, room_id: int, is_rush: bool, arrival_at: datetime | None = None) -> RoomRow:
    """Whether the arrival waits for it, and when it comes. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.ROOM_RUSH_CHANGED)
    return _write(tx, room_id, EventKind.ROOM_RUSH_CHANGED, is_rush=is_rush, arrival_at=arrival_at)


def assign_attendant(tx: Transaction, room_ids: Sequence[int], person_id: int | None) -> list[RoomRow]:
    """Who cleans the rooms; None: nobody yet. Raises: Forbidden, NotFound (room, user)."""
    tx.allow(EventKind.ROOM_ATTENDANT_CHANGED)
    require_attendant(tx, person_id)
    ids = dict.fromkeys(room_ids)
    return [_write(tx, room_id, EventKind.ROOM_ATTENDANT_CHANGED, attendant_id=person_id) for room_id in ids]


def require_attendant(tx: Transaction, person_id: int | None) -> None:
    """Raises: NotFound where it is no member of staff."""
    if person_id is not None and require(tx, people, person_id, "User").role is Role.CUSTOMER:
        raise NotFound("User")


def report_seen(tx: Transaction, room_id: int, occupied: bool) -> RoomRow:
    """What housekeeping saw, whatever the desk says. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.ROOM_SEEN)
    return _write(tx, room_id, EventKind.ROOM_SEEN, seen_occupied=occupied, seen_at=tx.now)


def refuse(tx: Transaction, room_id: int, refused: bool = True) -> RoomRow:
    """The guest does not want it cleaned now; False: it was a mistake. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.ROOM_SERVICE_REFUSED)
    return _write(tx, room_id, EventKind.ROOM_SERVICE_REFUSED, refused_at=tx.now if refused else None)


def _write(tx: Transaction, room_id: int, kind: EventKind, **values: Any) -> RoomRow:
    changes = tx.update(rooms, entity(tx, room_id), **values)
    room = get_any(tx, room_id)
    if changes:
        tx.record(kind, room_id, room.name, changes)
    return room
