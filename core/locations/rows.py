"""What a place looks like from outside."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import Forbidden, NotFound
from core.base.transaction import Transaction
from core.base.whole_rows import whole_row
from core.tables import locations

c = locations.c
THING = "Location"
ROOM = "Room"


class LocationRow(NamedTuple):
    """One place; `type` is Site, Building, Floor, Room, Warehouse, Shelf or what the shop calls it."""

    id: int
    uuid: str
    version: int
    parent_id: int | None
    parent_uuid: str | None
    name: str
    type: str
    created_at: datetime
    updated_at: datetime


_parent = locations.alias("around")
#: The columns of LocationRow, in its order.
SELECT = (
    sa.select(c.id, c.uuid, c.version, c.parent_id, _parent.c.uuid, c.name, c.type, c.created_at, c.updated_at)
    .select_from(locations)
    .outerjoin(_parent, _parent.c.id == c.parent_id)
)


def allow_reading(tx: Transaction) -> None:
    """Raises: Forbidden; customers know of no places."""
    tx.allow("asset:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")


def entity(tx: Transaction, location_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = whole_row(tx, locations, location_id)
    if row is None:
        raise NotFound(THING)
    return row


def get_any(tx: Transaction, location_id: int) -> LocationRow:
    """The row whoever asks, for what an operation gives back."""
    return LocationRow._make(tx.execute(SELECT.where(c.id == location_id)).one())
