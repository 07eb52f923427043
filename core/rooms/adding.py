"""Adding rooms, confirming those that others spoke of first, changing them, and taking them out of the house."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from core import search
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid, NotFound, Stale
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rooms.reading import find_named
from core.rooms.rows import RoomRow, entity, get_any
from core.rules import matching, texts
from core.rules.words import FrontDeskState, HousekeepingState
from core.tables import locations, rooms

#: What `change` writes; the states have operations of their own.
FIELDS = ("name", "floor", "clean_minutes", "room_class", "note")
_l = locations.c


def add(
    tx: Transaction,
    name: str,
    floor: str | None = None,
    *,
    clean_minutes: int = 30,
    room_class: str | None = None,
    note: str | None = None,
    housekeeping: HousekeepingState = HousekeepingState.DIRTY,
    house_id: int | None = None,
) -> RoomRow:
    """A vacant room; a floor that is not there yet is added, in the house (a place) where one is named.

    Raises: Forbidden, Conflict (there is one of this name), NotFound (house), Invalid.
    """
    tx.allow(EventKind.ROOM_CREATED)
    values = {
        "clean_minutes": _minutes(clean_minutes),
        "room_class": texts.line(room_class, "room_class"),
        "note": texts.passage(note, "note"),
        "housekeeping": housekeeping,
    }
    return _add(tx, EventKind.ROOM_CREATED, name, floor, house_id, values)


def require_named(tx: Transaction, name: str) -> RoomRow:
    """The room of this name; an unknown one is registered and waits to be confirmed. Source: contract, decision 3.

    Raises: Forbidden, Invalid.
    """
    tx.allow(EventKind.ROOM_REGISTERED)
    texts.required_line(name, "room", 60)
    return find_named(tx, name) or _add(tx, EventKind.ROOM_REGISTERED, name, None, None, {"is_unconfirmed": True})


def _add(
    tx: Transaction, kind: EventKind, name: str, floor: str | None, house_id: int | None, values: dict[str, Any]
) -> RoomRow:
    name = _free_name(tx, name)
    parent_id = _floor_id(tx, floor, house_id)
    location_id = tx.insert(locations, name=name, type="Room", parent_id=parent_id)
    room_id = put(tx, location_id, name, **values)
    tx.record(kind, room_id, name, {"floor": [None, floor]})
    return get_any(tx, room_id)


def put(tx: Transaction, location_id: int, name: str, **values: Any) -> int:
    """The room that a place of type Room is; for who adds the place. Gives its id."""
    states = {"front_desk": FrontDeskState.VACANT, "housekeeping": HousekeepingState.DIRTY}
    room_id = tx.insert(rooms, location_id=location_id, name_key=matching.name_key(name), **{**states, **values})
    search.index_room(tx, room_id)
    return room_id


def confirm(tx: Transaction, room_id: int) -> RoomRow:
    """The front desk knows the room. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.ROOM_CONFIRMED)
    row = entity(tx, room_id)
    changes = tx.update(rooms, row, is_unconfirmed=False)
    room = get_any(tx, room_id)
    if changes:
        tx.record(EventKind.ROOM_CONFIRMED, room_id, room.name, changes)
    return room


def change(
    tx: Transaction,
    room_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> RoomRow:
    """Writes the given FIELDS. Raises: Forbidden, NotFound, Stale, Conflict (name taken), Invalid."""
    tx.allow(EventKind.ROOM_UPDATED)
    row, room = entity(tx, room_id), get_any(tx, room_id)
    require_unchanged(row, "Room", {}, version, None)
    clash = tuple(name for name in fields if seen is not None and name in seen and getattr(room, name) != seen[name])
    if clash:
        raise Stale("Room", clash)
    values = {name: _CHECKS[name](fields[name]) for name in _CHECKS if name in fields}
    place = _place_values(tx, room, fields)
    before = tx.execute(sa.select(locations).where(_l.id == room.location_id)).one()
    moved = tx.update(locations, before, **place)
    if moved:  # the room's version counts for its place too
        tx.execute(sa.update(rooms).where(rooms.c.id == room_id).values(version=row.version + 1))
        row = entity(tx, room_id)
    changes = {**tx.update(rooms, row, **values, name_key=matching.name_key(place.get("name", room.name))), **moved}
    if changes:
        search.index_place(tx, room.location_id)
        tx.record(EventKind.ROOM_UPDATED, room_id, str(place.get("name", room.name)), changes)
    return get_any(tx, room_id)


def _place_values(tx: Transaction, room: RoomRow, fields: Mapping[str, Any]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if "name" in fields and fields["name"] != room.name:
        values["name"] = _free_name(tx, fields["name"], room.id)
    if "floor" in fields and fields["floor"] != room.floor:
        values["parent_id"] = _floor_id(tx, fields["floor"], None)
    return values


def delete(tx: Transaction, room_id: int, *, version: int | None = None) -> None:
    """Takes the room out of the house.

    Raises: Forbidden, NotFound, Stale, Conflict (a guest or an open job is in it).
    """
    tx.allow(EventKind.ROOM_DELETED)
    row, room = entity(tx, room_id), get_any(tx, room_id)
    require_unchanged(row, "Room", {}, version, None)
    if room.open_jobs:
        raise Conflict("There are open jobs in room {name}", "open_jobs", name=room.name)
    if room.front_desk in (FrontDeskState.OCCUPIED, FrontDeskState.DUE_OUT):
        raise Conflict("Somebody is in room {name}", "front_desk", name=room.name)
    tx.update(rooms, row, deleted_at=tx.now)
    place = tx.execute(sa.select(locations).where(_l.id == room.location_id)).one()
    tx.update(locations, place, deleted_at=tx.now)
    search.forget(tx, "rooms", room_id)
    tx.record(EventKind.ROOM_DELETED, room_id, room.name)


def restore(tx: Transaction, room_id: int) -> RoomRow:
    """Brings a deleted room back. Raises: Forbidden, NotFound, Conflict (another one has its name now)."""
    tx.allow(EventKind.ROOM_RESTORED)
    row = tx.row(sa.select(rooms).where(rooms.c.id == room_id, rooms.c.deleted_at.is_not(None)))
    if row is None:
        raise NotFound("Room")
    place = tx.execute(sa.select(locations).where(_l.id == row.location_id)).one()
    _free_name(tx, place.name)
    tx.update(locations, place, deleted_at=None)
    tx.update(rooms, row, deleted_at=None)
    search.index_room(tx, room_id)
    tx.record(EventKind.ROOM_RESTORED, room_id, place.name)
    return get_any(tx, room_id)


def _free_name(tx: Transaction, name: Any, room_id: int | None = None) -> str:
    text = texts.required_line(name, "name", 60)
    taken = find_named(tx, text)
    if taken is not None and taken.id != room_id:
        raise Conflict("There is a room {name} already", "name", name=taken.name)
    return text


def _floor_id(tx: Transaction, floor: str | None, house_id: int | None) -> int | None:
    """The place of the floor, added where there is none of this name."""
    if house_id is not None:
        house = sa.select(_l.id).where(_l.id == house_id, _l.deleted_at.is_(None))
        if tx.value(house) is None:
            raise NotFound("Location")
    name = texts.line(floor, "floor", longest=60)
    if name is None:
        return house_id
    key = matching.name_key(name)
    floors = tx.rows(sa.select(_l.id, _l.name, _l.parent_id).where(_l.type == "Floor", _l.deleted_at.is_(None)))
    known = [row.id for row in floors if matching.name_key(row.name) == key and house_id in (None, row.parent_id)]
    if known:
        return int(min(known))
    floor_id = tx.insert(locations, name=name, type="Floor", parent_id=house_id)
    tx.record(EventKind.LOCATION_CREATED, floor_id, name, {"type": [None, "Floor"]})
    return floor_id


def _minutes(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= 1440:
        raise Invalid("clean_minutes", "A whole number from {least} to {most}", least=1, most=1440)
    return value


_CHECKS: dict[str, Any] = {
    "clean_minutes": _minutes,
    "room_class": lambda value: texts.line(value, "room_class"),
    "note": lambda value: texts.passage(value, "note"),
}
