"""Ids and UUIDs of the same row: inside, a row has both; the dialects show one of them."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.tables import assets, files, locations, org_units, people, rooms, teams, work_orders

Noun = Literal["asset", "file", "location", "org_unit", "person", "room", "team", "work_order"]
_TABLES: dict[Noun, tuple[sa.Table, str]] = {
    "asset": (assets, "Asset"),
    "file": (files, "File"),
    "location": (locations, "Location"),
    "org_unit": (org_units, "Org unit"),
    "person": (people, "User"),
    "room": (rooms, "Room"),
    "team": (teams, "Team"),
    "work_order": (work_orders, "Work order"),
}


def id_of(tx: Transaction, noun: Noun, uuid: str) -> int:
    """The id of the row that is there under this UUID, whoever may see it: what reads it asks for the right.

    Raises: NotFound, also for what is no UUID.
    """
    table, thing = _TABLES[noun]
    text = _canonical(uuid)
    found = None
    if text is not None:
        found = tx.value(sa.select(table.c.id).where(table.c.uuid == text, table.c.deleted_at.is_(None)))
    if found is None:
        raise NotFound(thing)
    return int(found)


def uuid_of(tx: Transaction, noun: Noun, row_id: int) -> str:
    """The UUID of a row, deleted ones included. Raises: NotFound."""
    table, thing = _TABLES[noun]
    found = tx.value(sa.select(table.c.uuid).where(table.c.id == row_id))
    if found is None:
        raise NotFound(thing)
    return str(found)


def is_uuid(text: str) -> bool:
    """Whether it is written as a UUID is: 36 characters, in letters of either case."""
    return _canonical(text) is not None


def _canonical(text: str) -> str | None:
    try:
        written = str(UUID(text))
    except ValueError:
        return None
    return written if written == text.lower() else None
