"""What the desk and housekeeping say of a room, one by one or many at once, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from core import settings
from core.base import log
from core.base.errors import Conflict, Refused, Stale
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rooms.keeping import require_attendant
from core.rooms.rows import RoomRow, entity, get_any
from core.rules import rooms as rules
from core.rules import texts
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from core.tables import rooms

F, H = FrontDeskState, HousekeepingState
E = EventKind
_e = log.events.c


class BulkResult(NamedTuple):
    """Of which rooms it was done, and which refused: id, name, why."""

    done: list[int]
    refused: list[tuple[int, str, Refused]]


def set_front_desk(
    tx: Transaction, room_id: int, state: FrontDeskState, *, seen: FrontDeskState | None = None
) -> RoomRow:
    """What the desk says of the room; a guest who leaves leaves it dirty. `seen` is the state the caller looked at.

    Raises: Forbidden, NotFound, Conflict (cannot go there, cannot be given out, no longer as seen).
    """
    tx.allow(E.ROOM_FRONT_DESK_CHANGED)
    room = get_any(tx, room_id)
    _require_seen(room, room.front_desk, seen)
    return _write(tx, room, front_desk=state)


def check_in(tx: Transaction, room_id: int, *, seen: FrontDeskState | None = None) -> RoomRow:
    """Gives the room to its guest. Raises: as `set_front_desk`."""
    return set_front_desk(tx, room_id, F.OCCUPIED, seen=seen)


def check_out(tx: Transaction, room_id: int, *, seen: FrontDeskState | None = None) -> RoomRow:
    """The guest leaves: vacant and dirty. Raises: as `set_front_desk`, Conflict where nobody is in it."""
    tx.allow(E.ROOM_CHECKED_OUT)
    rules.after_check_out(get_any(tx, room_id).state)
    return set_front_desk(tx, room_id, F.VACANT, seen=seen)


def set_housekeeping(
    tx: Transaction, room_id: int, state: HousekeepingState, *, seen: HousekeepingState | None = None
) -> RoomRow:
    """What housekeeping says of the room; only who inspects rooms leaves out steps.

    Raises: Forbidden, NotFound, Conflict (no longer as seen).
    """
    tx.allow(E.ROOM_HOUSEKEEPING_CHANGED)
    room = get_any(tx, room_id)
    _require_seen(room, room.housekeeping, seen)
    return _write(tx, room, housekeeping=state)


def fail_inspection(tx: Transaction, room_id: int, reason: str) -> RoomRow:
    """Dirty again; the reason stays with the room until it is inspected.

    Raises: Forbidden, NotFound, Invalid(reason).
    """
    tx.allow(E.ROOM_INSPECTION_FAILED)
    reason = texts.required_line(reason, "reason", 500)
    changes = tx.update(rooms, entity(tx, room_id), housekeeping=H.DIRTY, inspection_note=reason)
    room = get_any(tx, room_id)
    if changes:
        tx.record(E.ROOM_INSPECTION_FAILED, room_id, room.name, changes)
    return room


def change_many(
    tx: Transaction,
    room_ids: Sequence[int],
    *,
    front_desk: FrontDeskState | None = None,
    housekeeping: HousekeepingState | None = None,
    attendant_id: int | Literal["same"] | None = "same",
) -> BulkResult:
    """The same for many rooms: those that cannot go there are left as they are, and named. `attendant_id` None: nobody.

    Raises: Forbidden, NotFound (room, attendant).
    """
    if front_desk is not None:
        tx.allow(E.ROOM_FRONT_DESK_CHANGED)
    if housekeeping is not None:
        tx.allow(E.ROOM_HOUSEKEEPING_CHANGED)
    if attendant_id != "same":
        tx.allow(E.ROOM_ATTENDANT_CHANGED)
        require_attendant(tx, attendant_id)
    result = BulkResult([], [])
    for room_id in dict.fromkeys(room_ids):
        room = get_any(tx, room_id)
        try:
            _write(tx, room, front_desk=front_desk, housekeeping=housekeeping, attendant_id=attendant_id)
        except Refused as refusal:
            result.refused.append((room_id, room.name, refusal))
        else:
            result.done.append(room_id)
    return result


def _write(
    tx: Transaction,
    room: RoomRow,
    *,
    front_desk: FrontDeskState | None = None,
    housekeeping: HousekeepingState | None = None,
    attendant_id: int | Literal["same"] | None = "same",
) -> RoomRow:
    """Decides all before it writes anything, so that what is refused is left as it was."""
    after = room.state
    if front_desk is not None:
        after = rules.after_front_desk(after, front_desk, settings.read(tx).only_inspected_rooms)
    if housekeeping is not None:
        after = rules.after_housekeeping(after, housekeeping, may_inspect=tx.actor.may(E.ROOM_INSPECTED.permission))
    kind, values = EventKind.ROOM_ATTENDANT_CHANGED, dict[str, Any]()
    if after.housekeeping is not room.housekeeping:
        kind = E.ROOM_INSPECTED if after.housekeeping is H.INSPECTED else E.ROOM_HOUSEKEEPING_CHANGED
        values = {"housekeeping": after.housekeeping, "refused_at": None}
        if after.housekeeping is H.INSPECTED:
            values["inspection_note"] = None
    if after.front_desk is not room.front_desk:
        kind, values = _kind_of(room.front_desk, after.front_desk), _desk_values(room, after)
    if attendant_id != "same":
        values["attendant_id"] = attendant_id
    changes = tx.update(rooms, entity(tx, room.id), **values)
    if changes:
        tx.record(kind, room.id, room.name, changes)
    return get_any(tx, room.id)


def _desk_values(room: RoomRow, after: rules.State) -> dict[str, Any]:
    """What housekeeping saw before is no longer true; who arrives is awaited no more."""
    values: dict[str, Any] = {
        "front_desk": after.front_desk, "housekeeping": after.housekeeping, "seen_occupied": None, "seen_at": None,
    }  # fmt: skip
    if after.front_desk in (F.OCCUPIED, F.VACANT) and room.front_desk not in rules.TAKEN:
        values |= {"is_rush": False, "arrival_at": None}
    if after.front_desk not in rules.TAKEN:
        values["refused_at"] = None
    return values


def _kind_of(before: FrontDeskState, after: FrontDeskState) -> EventKind:
    if after is F.OCCUPIED and before not in rules.TAKEN:
        return E.ROOM_CHECKED_IN
    if before in rules.TAKEN and after not in rules.TAKEN:
        return E.ROOM_CHECKED_OUT
    return E.ROOM_FRONT_DESK_CHANGED


def _require_seen(room: RoomRow, now: FrontDeskState | HousekeepingState, seen: object) -> None:
    if seen is not None and now is not seen:
        raise Conflict("Room {name} is {state} meanwhile", "state", name=room.name, state=now.value)


# taking back

#: What the operations on a room write; a change is taken back by writing what stood there before.
_WRITTEN: dict[str, Callable[[Any], Any]] = {
    "front_desk": F, "housekeeping": H, "withdrawal": Withdrawal, "out_from_at": datetime.fromisoformat,
    "out_until_at": datetime.fromisoformat, "out_reason": str, "is_rush": bool, "seen_occupied": bool,
    "arrival_at": datetime.fromisoformat, "seen_at": datetime.fromisoformat, "refused_at": datetime.fromisoformat,
    "attendant_id": int, "inspection_note": str,
}  # fmt: skip


def restore_state(
    tx: Transaction, room_id: int, front_desk: FrontDeskState, housekeeping: HousekeepingState, version: int
) -> RoomRow:
    """Takes back the last change of a room; both states are what they were, `version` is the one the change left.

    What went with it comes back too. Raises: Forbidden, NotFound, Stale (changed since), Conflict (they never were).
    """
    tx.allow(E.ROOM_STATE_RESTORED)
    room, row = get_any(tx, room_id), entity(tx, room_id)
    if row.version != version:
        raise Stale("Room")
    last = _last_change(tx, room_id)
    if last is None:
        raise Conflict("There is nothing to take back")
    tx.allow(KIND_OF_TEXT[last.kind])
    before = {name: _value(name, last.changes[name][0]) for name in last.changes if name in _WRITTEN}
    if (before.get("front_desk", row.front_desk), before.get("housekeeping", row.housekeeping)) != (
        front_desk, housekeeping,
    ):  # fmt: skip
        raise Conflict("There is nothing to take back")
    changes = tx.update(rooms, row, **before)
    tx.record(E.ROOM_STATE_RESTORED, room_id, room.name, {**changes, "undone": [last.kind, None]})
    return get_any(tx, room_id)


def _last_change(tx: Transaction, room_id: int) -> log.Event | None:
    statement = sa.select(*log.COLUMNS).where(_e.noun == "room", _e.subject_id == room_id).order_by(_e.id.desc())
    row = tx.row(statement.limit(1))
    event = None if row is None else log.event_of(row)
    return event if event is not None and event.kind in KIND_OF_TEXT else None


def _value(name: str, stored: Any) -> Any:
    """A field's value from the log, which keeps words and moments as text."""
    return None if stored is None else _WRITTEN[name](stored)


#: What can be taken back, by the words of the log.
KIND_OF_TEXT = {
    kind.text: kind
    for kind in (
        E.ROOM_FRONT_DESK_CHANGED, E.ROOM_CHECKED_IN, E.ROOM_CHECKED_OUT, E.ROOM_HOUSEKEEPING_CHANGED,
        E.ROOM_INSPECTED, E.ROOM_INSPECTION_FAILED, E.ROOM_WITHDRAWN, E.ROOM_BROUGHT_BACK, E.ROOM_RUSH_CHANGED,
        E.ROOM_ATTENDANT_CHANGED, E.ROOM_SEEN, E.ROOM_SERVICE_REFUSED,
    )
}  # fmt: skip
