"""Places: a tree of site, building, floor, room, warehouse and shelf."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rooms.adding import put
from core.rules import texts
from core.tables import locations

c = locations.c
_ROW = (c.id, c.uuid, c.version, c.parent_id, c.name, c.type)


class LocationRow(NamedTuple):
    """One place; `type` is Site, Building, Floor, Room, Warehouse, Shelf or what the shop calls it."""

    id: int
    uuid: str
    version: int
    parent_id: int | None
    name: str
    type: str


def add(tx: Transaction, name: str, type_: str, parent_id: int | None = None) -> LocationRow:
    """Raises: Forbidden, NotFound (the place around it), Invalid."""
    tx.allow(EventKind.LOCATION_CREATED)
    if parent_id is not None:
        get(tx, parent_id)
    name, type_ = texts.required_line(name, "name"), texts.required_line(type_, "type", 40)
    row_id = tx.insert(locations, name=name, type=type_, parent_id=parent_id)
    if type_ == "Room":
        put(tx, row_id, name)
    tx.record(EventKind.LOCATION_CREATED, row_id, name, {"type": [None, type_]})
    return get(tx, row_id)


def get(tx: Transaction, location_id: int) -> LocationRow:
    """Raises: NotFound."""
    row = tx.row(sa.select(*_ROW).where(c.id == location_id, c.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Location")
    return LocationRow._make(row)


def of_type(tx: Transaction, type_: str) -> Sequence[LocationRow]:
    """All places of a type, by name. Raises: Forbidden."""
    tx.allow("wo:read")
    statement = sa.select(*_ROW).where(c.type == type_, c.deleted_at.is_(None)).order_by(c.name, c.id)
    return [LocationRow._make(row) for row in tx.rows(statement)]
