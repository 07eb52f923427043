"""What of the house stands in a room."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from core import search
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rooms.rows import RoomRow, get_any
from core.rules import matching, texts
from core.rules.status import OPEN
from core.rules.words import AssetStatus
from core.tables import assets, work_orders

_a, _w = assets.c, work_orders.c


class EquipmentRow(NamedTuple):
    """Something of the house that stands in a room."""

    id: int
    name: str
    serial_number: str | None
    status: AssetStatus
    is_red_tagged: bool
    open_jobs: int


def equipment_of(tx: Transaction, room_id: int) -> list[EquipmentRow]:
    """By name. Raises: Forbidden, NotFound."""
    tx.allow("room:read")
    tx.allow("asset:read")
    jobs = (
        sa.select(sa.func.count())
        .select_from(work_orders)
        .where(_w.asset_id == _a.id, _w.deleted_at.is_(None), _w.status.in_(OPEN))
        .scalar_subquery()
    )
    columns = (_a.id, _a.name, _a.serial_number, _a.status, _a.is_red_tagged, jobs)
    statement = sa.select(*columns).where(_stands_in(get_any(tx, room_id)))
    return [EquipmentRow._make(row) for row in tx.rows(statement.order_by(_a.name, _a.id))]


def add_equipment(tx: Transaction, room_id: int, name: str, serial_number: str | None = None) -> int:
    """Registers something that stands in the room; gives its id. Raises: Forbidden, NotFound, Invalid."""
    tx.allow(EventKind.ASSET_CREATED)
    return _put(tx, EventKind.ASSET_CREATED, get_any(tx, room_id), name, serial_number)


def require_named(tx: Transaction, room: RoomRow, name: str) -> int:
    """The id of what is called so there, registered where nothing is; for operations. Raises: Invalid."""
    key = matching.name_key(texts.required_line(name, "name"))
    standing = tx.rows(sa.select(_a.id, _a.name).where(_stands_in(room)).order_by(_a.id))
    known = [int(row.id) for row in standing if matching.name_key(row.name) == key]
    return known[0] if known else _put(tx, EventKind.EQUIPMENT_REPORTED, room, name, None)


def require_of_house(tx: Transaction, asset_id: int) -> None:
    """Raises: NotFound where it is a customer's, or not there."""
    found = sa.select(_a.id).where(_a.id == asset_id, _a.owner_id.is_(None), _a.deleted_at.is_(None))
    if tx.value(found) is None:
        raise NotFound("Device")


def _put(tx: Transaction, kind: EventKind, room: RoomRow, name: str, serial_number: str | None) -> int:
    name, serial_number = texts.required_line(name, "name"), texts.line(serial_number, "serial_number")
    asset_id = tx.insert(
        assets,
        name=name,
        serial_number=serial_number,
        serial_key=matching.serial_key(serial_number) if serial_number else None,
        location_id=room.location_id,
        status=AssetStatus.ACTIVE,
        specs={},
    )
    search.index_asset(tx, asset_id)
    tx.record(kind, asset_id, name, {"location": [None, room.name]})
    return asset_id


def _stands_in(room: RoomRow) -> sa.ColumnElement[bool]:
    return sa.and_(_a.location_id == room.location_id, _a.owner_id.is_(None), _a.deleted_at.is_(None))
