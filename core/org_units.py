"""The parts of the organisation that people and equipment belong to."""

from __future__ import annotations

from datetime import datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Forbidden, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.catalog import require
from core.rules import matching, texts
from core.tables import assets, org_units, people

c = org_units.c
_THING = "Org unit"


class OrgUnitRow(NamedTuple):
    """One part of the organisation, with how many people and pieces of equipment belong to it."""

    id: int
    uuid: str
    version: int
    name: str
    people: int
    assets: int
    created_at: datetime


def all_(tx: Transaction) -> list[OrgUnitRow]:
    """By name. Raises: Forbidden."""
    _allow_reading(tx)
    return [OrgUnitRow._make(row) for row in tx.rows(_SHOWN.order_by(c.name_key, c.id))]


def get(tx: Transaction, unit_id: int) -> OrgUnitRow:
    """Raises: Forbidden, NotFound."""
    _allow_reading(tx)
    return _get(tx, unit_id)


def add(tx: Transaction, name: str) -> OrgUnitRow:
    """Raises: Forbidden, Conflict (exists), Invalid."""
    tx.allow(EventKind.ORG_UNIT_CREATED)
    name = texts.required_line(name, "name")
    unit_id = tx.insert(org_units, name=name, name_key=_free_key(tx, name))
    tx.record(EventKind.ORG_UNIT_CREATED, unit_id, name)
    return _get(tx, unit_id)


def change(tx: Transaction, unit_id: int, name: str, *, version: int | None = None) -> OrgUnitRow:
    """Gives it another name. Raises: Forbidden, NotFound, Stale, Conflict (exists), Invalid."""
    tx.allow(EventKind.ORG_UNIT_UPDATED)
    row = require(tx, org_units, unit_id, _THING)
    require_unchanged(row, _THING, {}, version, None)
    name = texts.required_line(name, "name")
    changes = tx.update(org_units, row, name=name, name_key=_free_key(tx, name, unit_id))
    if changes:
        tx.record(EventKind.ORG_UNIT_UPDATED, unit_id, name, {"name": [row.name, name]})
    return _get(tx, unit_id)


def delete(tx: Transaction, unit_id: int, *, version: int | None = None) -> None:
    """Raises: Forbidden, NotFound, Stale, Conflict while people or equipment belong to it."""
    tx.allow(EventKind.ORG_UNIT_DELETED)
    row = require(tx, org_units, unit_id, _THING)
    require_unchanged(row, _THING, {}, version, None)
    found = _get(tx, unit_id)
    if found.people or found.assets:
        raise Conflict("People or equipment belong to {name}", name=found.name)
    tx.update(org_units, row, deleted_at=tx.now)
    tx.record(EventKind.ORG_UNIT_DELETED, unit_id, row.name)


def require_unit(tx: Transaction, unit_id: int | None) -> None:
    """For who refers to one; None is none. Raises: NotFound."""
    if unit_id is not None:
        require(tx, org_units, unit_id, _THING)


def _allow_reading(tx: Transaction) -> None:
    tx.allow("asset:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")


def _belonging(table: sa.Table) -> Any:
    counted = sa.select(sa.func.count()).select_from(table)
    return counted.where(table.c.org_unit_id == c.id, table.c.deleted_at.is_(None)).scalar_subquery()


_SHOWN = sa.select(c.id, c.uuid, c.version, c.name, _belonging(people), _belonging(assets), c.created_at).where(
    c.deleted_at.is_(None)
)


def _get(tx: Transaction, unit_id: int) -> OrgUnitRow:
    row = tx.row(_SHOWN.where(c.id == unit_id))
    if row is None:
        raise NotFound(_THING)
    return OrgUnitRow._make(row)


def _free_key(tx: Transaction, name: str, unit_id: int = 0) -> str:
    key = matching.name_key(name)
    taken = sa.select(c.id).where(c.name_key == key, c.deleted_at.is_(None), c.id != unit_id)
    if tx.value(taken) is not None:
        raise Conflict("{thing} already exists", "name", thing=_THING)
    return key
