"""Adding places, moving, renaming and deleting them; a place of type Room is a room, through either door."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from core import rooms as house_rooms
from core import search
from core.base import trees
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.locations.rows import ROOM, THING, LocationRow, c, entity, get_any
from core.rooms.adding import put
from core.rules import matching, texts
from core.rules.rooms import TAKEN
from core.rules.status import OPEN
from core.tables import assets, locations, rooms, stock, work_orders
from core.tables.assets import HOUSE

#: What `change` writes.
FIELDS = ("name", "type", "parent_id")
#: The type of a place of which nothing but its name is known.
AREA = "Area"
_w, _r = work_orders.c, rooms.c


def add(tx: Transaction, name: str, type_: str, parent_id: int | None = None) -> LocationRow:
    """Raises: Forbidden, NotFound (the place around it), Conflict (there is such a room), Invalid."""
    tx.allow(EventKind.LOCATION_CREATED)
    values = _checked(tx, {"name": name, "type": type_, "parent_id": parent_id}, None)
    row_id = tx.insert(locations, **values)
    tx.record(EventKind.LOCATION_CREATED, row_id, values["name"], {"type": [None, values["type"]]})
    if values["type"] == ROOM:
        room_id = put(tx, row_id, values["name"])
        tx.record(EventKind.ROOM_CREATED, room_id, values["name"])
    return get_any(tx, row_id)


def named(tx: Transaction, name: str) -> int:
    """The id of the place that is called so, whatever its type; one that is not there yet is added as an area.

    Raises: Forbidden where it would have to be added, Invalid.
    """
    wanted = texts.required_line(name, "location")
    there = sa.select(c.id).where(c.name == wanted, c.deleted_at.is_(None)).order_by(c.id).limit(1)
    found = tx.value(there)
    return add(tx, wanted, AREA).id if found is None else int(found)


def change(
    tx: Transaction,
    location_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> LocationRow:
    """Writes the given FIELDS. `version` and `seen` as in people.change.

    Raises: Forbidden, NotFound, Stale, Conflict (there is such a room, or the room is in use), Invalid.
    """
    tx.allow(EventKind.LOCATION_UPDATED)
    row = entity(tx, location_id)
    require_unchanged(row, THING, fields, version, seen)
    values = _checked(tx, {name: fields[name] for name in FIELDS if name in fields}, row)
    if row.type == ROOM and values.get("type", ROOM) != ROOM:
        _require_unused(tx, row)
    changes = tx.update(locations, row, **values)
    if changes:
        after = entity(tx, location_id)
        _keep_room_in_step(tx, row, after)
        if {"name", "parent_id"} & set(changes):
            search.index_place(tx, location_id)
        tx.record(EventKind.LOCATION_UPDATED, location_id, after.name, changes)
    return get_any(tx, location_id)


def delete(tx: Transaction, location_id: int, *, version: int | None = None) -> None:
    """Hides the place. Raises: Forbidden, NotFound, Stale, Conflict while others hang on it."""
    tx.allow(EventKind.LOCATION_DELETED)
    row = entity(tx, location_id)
    require_unchanged(row, THING, {}, version, None)
    _require_empty(tx, row)
    room = _room_of(tx, location_id)
    if room is not None:
        house_rooms.delete(tx, room.id)
    else:
        tx.update(locations, row, deleted_at=tx.now)
    tx.record(EventKind.LOCATION_DELETED, location_id, row.name)


def restore(tx: Transaction, location_id: int) -> LocationRow:
    """Brings a deleted place back, in no other one where that is gone.

    Raises: Forbidden, NotFound, Conflict (another room has its name now).
    """
    tx.allow(EventKind.LOCATION_RESTORED)
    row = tx.row(sa.select(locations).where(c.id == location_id, c.deleted_at.is_not(None)))
    if row is None:
        raise NotFound(THING)
    room_id = tx.value(sa.select(_r.id).where(_r.location_id == location_id)) if row.type == ROOM else None
    if room_id is not None:
        house_rooms.restore(tx, room_id)
        row = entity(tx, location_id)
    around = tx.value(sa.select(c.id).where(c.id == row.parent_id, c.deleted_at.is_(None)))
    tx.update(locations, row, deleted_at=None, parent_id=around)
    search.index_place(tx, location_id)
    tx.record(EventKind.LOCATION_RESTORED, location_id, row.name)
    return get_any(tx, location_id)


def _require_empty(tx: Transaction, row: sa.Row[Any]) -> None:
    """Source: contract, decision 18."""
    hanging = (
        (
            "children",
            "There are places in {name}",
            sa.select(c.id).where(c.parent_id == row.id, c.deleted_at.is_(None)),
        ),
        ("assets", "There is equipment in {name}", sa.select(assets.c.id).where(assets.c.location_id == row.id, HOUSE)),
        (
            "open_jobs",
            "There are open jobs in {name}",
            sa.select(_w.id).where(_w.location_id == row.id, _w.deleted_at.is_(None), _w.status.in_(OPEN)),
        ),
        (
            "stock",
            "There are parts in {name}",
            sa.select(stock.c.id).where(stock.c.location_id == row.id, stock.c.on_hand > 0),
        ),
    )
    for field, template, statement in hanging:
        if tx.value(statement.limit(1)) is not None:
            raise Conflict(template, field, name=row.name)


def _checked(tx: Transaction, given: Mapping[str, Any], row: sa.Row[Any] | None) -> dict[str, Any]:
    values = dict(given)
    if "type" in values:
        values["type"] = texts.required_line(values["type"], "type", 40)
    type_ = values.get("type", None if row is None else row.type)
    if "name" in values:
        values["name"] = texts.required_line(values["name"], "name", 60 if type_ == ROOM else 200)
    if values.get("parent_id") is not None:
        if tx.value(sa.select(c.id).where(c.id == values["parent_id"], c.deleted_at.is_(None))) is None:
            raise NotFound("Parent location")
        trees.require_no_circle(tx, locations, values["parent_id"], None if row is None else row.id)
    if type_ == ROOM:
        name = values.get("name", None if row is None else row.name)
        taken = house_rooms.find_named(tx, texts.required_line(name, "name", 60))
        if taken is not None and (row is None or taken.location_id != row.id):
            raise Conflict("There is a room {name} already", "name", name=taken.name)
    return values


def _room_of(tx: Transaction, location_id: int) -> sa.Row[Any] | None:
    return tx.row(sa.select(rooms).where(_r.location_id == location_id, _r.deleted_at.is_(None)))


def _keep_room_in_step(tx: Transaction, before: sa.Row[Any], after: sa.Row[Any]) -> None:
    room = _room_of(tx, after.id)
    if after.type != ROOM:
        if room is not None:
            _close_room(tx, room, before)
        return
    key = matching.name_key(after.name)
    if room is not None:
        # The room's version counts for its place too.
        tx.execute(sa.update(rooms).where(_r.id == room.id).values(name_key=key, version=room.version + 1))
        tx.record(EventKind.ROOM_UPDATED, room.id, after.name, {"name": [before.name, after.name]})
        return
    gone = tx.row(sa.select(rooms).where(_r.location_id == after.id))
    if gone is None:
        room_id = put(tx, after.id, after.name)
    else:
        room_id = gone.id
        tx.update(rooms, gone, deleted_at=None, name_key=key)
        search.index_room(tx, room_id)
    _mark_jobs(tx, after.id, True)
    tx.record(EventKind.ROOM_CREATED, room_id, after.name)


def _require_unused(tx: Transaction, place: sa.Row[Any]) -> None:
    room = _room_of(tx, place.id)
    if room is not None and room.front_desk in TAKEN:
        raise Conflict("Somebody is in room {name}", "type", name=place.name)
    jobs = sa.select(_w.id).where(_w.location_id == place.id, _w.deleted_at.is_(None), _w.status.in_(OPEN))
    if tx.value(jobs.limit(1)) is not None:
        raise Conflict("There are open jobs in {name}", "type", name=place.name)


def _close_room(tx: Transaction, room: sa.Row[Any], place: sa.Row[Any]) -> None:
    tx.update(rooms, room, deleted_at=tx.now)
    search.forget(tx, "rooms", room.id)
    _mark_jobs(tx, place.id, False)
    tx.record(EventKind.ROOM_DELETED, room.id, place.name)


def _mark_jobs(tx: Transaction, location_id: int, is_room_job: bool) -> None:
    """Which jobs the hotel dialect shows."""
    jobs = sa.update(work_orders).where(_w.location_id == location_id, _w.is_room_job != is_room_job)
    tx.execute(jobs.values(is_room_job=is_room_job, version=_w.version + 1))
