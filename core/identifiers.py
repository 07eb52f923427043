"""Ids and UUIDs of the same row: inside, a row has both; the dialects show one of them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Literal, get_args
from uuid import UUID

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.tables import (
    assets,
    brands,
    device_types,
    files,
    found_items,
    job_types,
    locations,
    models,
    oauth_clients,
    org_units,
    parts,
    payments,
    people,
    plans,
    rooms,
    stock,
    stock_counts,
    symptoms,
    teams,
    webhook_endpoints,
    work_orders,
)

Noun = Literal[
    "asset", "brand", "device_type", "file", "found_item", "job_type", "location", "model", "oauth_client", "org_unit",
    "part", "payment", "person", "plan", "room", "stock", "stock_count", "symptom", "team", "webhook", "work_order",
]  # fmt: skip
_TABLES: dict[Noun, tuple[sa.Table, str]] = {
    "asset": (assets, "Asset"),
    "brand": (brands, "Brand"),
    "device_type": (device_types, "Device type"),
    "file": (files, "File"),
    "found_item": (found_items, "Found item"),
    "job_type": (job_types, "Type of job"),
    "location": (locations, "Location"),
    "model": (models, "Model"),
    "oauth_client": (oauth_clients, "Client"),
    "org_unit": (org_units, "Org unit"),
    "part": (parts, "Part"),
    "payment": (payments, "Payment"),
    "person": (people, "User"),
    "plan": (plans, "Plan"),
    "room": (rooms, "Room"),
    "stock": (stock, "Stock"),
    "stock_count": (stock_counts, "Count"),
    "symptom": (symptoms, "Problem"),
    "team": (teams, "Team"),
    "webhook": (webhook_endpoints, "Webhook"),
    "work_order": (work_orders, "Work order"),
}


def id_of(tx: Transaction, noun: Noun, uuid: str, *, deleted_too: bool = False) -> int:
    """The id of the row that is there under this UUID, whoever may see it: what reads it asks for the right.

    Raises: NotFound, also for what is no UUID.
    """
    table, thing = _TABLES[noun]
    text = _canonical(uuid)
    found = None
    if text is not None:
        statement = sa.select(table.c.id).where(table.c.uuid == text)
        found = tx.value(statement if deleted_too else statement.where(table.c.deleted_at.is_(None)))
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


def uuids_of(tx: Transaction, noun: str, ids: Collection[int]) -> dict[int, str]:
    """Of several rows of one kind, deleted ones included; of a kind that has none, nothing."""
    if noun not in get_args(Noun) or not ids:
        return {}
    table: Any = _TABLES[noun][0]  # type: ignore[index]
    return {row.id: row.uuid for row in tx.rows(sa.select(table.c.id, table.c.uuid).where(table.c.id.in_(ids)))}


def is_uuid(text: str) -> bool:
    """Whether it is written as a UUID is: 36 characters, in letters of either case."""
    return _canonical(text) is not None


def _canonical(text: str) -> str | None:
    try:
        written = str(UUID(text))
    except ValueError:
        return None
    return written if written == text.lower() else None
