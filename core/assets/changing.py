"""Adding equipment of the house, changing it, seeing it where it stands, and taking it out of the house."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from core import org_units, search
from core.assets.rows import THING, EquipmentRow, NewEquipment, a, entity, get_any
from core.assets.tree import require_parent
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.catalog import require
from core.rules import json_values, matching, texts
from core.rules.status import OPEN
from core.rules.words import AssetStatus, Criticality
from core.tables import assets, locations, work_orders

#: What `change_equipment` writes.
EQUIPMENT_FIELDS = (
    "name", "parent_id", "location_id", "org_unit_id", "status", "is_field_related", "is_field_verified",
    "manufacturer", "model_number", "serial_number", "notes", "specs", "area", "criticality", "installed_at",
)  # fmt: skip
LARGEST_SPECS = 32 * 1024
_w = work_orders.c


def add_equipment(tx: Transaction, new: NewEquipment) -> EquipmentRow:
    """A thing of the house. Raises: Forbidden, NotFound (parent, place, org unit), Invalid."""
    tx.allow(EventKind.ASSET_CREATED)
    values = _checked(tx, {name: getattr(new, name) for name in EQUIPMENT_FIELDS}, None)
    asset_id = tx.insert(assets, status_at=tx.now, **values)
    search.index_asset(tx, asset_id)
    tx.record(EventKind.ASSET_CREATED, asset_id, values["name"], {"status": [None, values["status"]]})
    return get_any(tx, asset_id)


def change_equipment(
    tx: Transaction,
    asset_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
    note: str | None = None,
) -> EquipmentRow:
    """Writes the given EQUIPMENT_FIELDS; `specs` are replaced whole, `note` says why. `version`, `seen`: people.change.

    Raises: Forbidden, NotFound, Stale, Invalid.
    """
    row = entity(tx, asset_id)
    tx.allow(EventKind.ASSET_UPDATED)
    require_unchanged(row, THING, fields, version, seen)
    reason = texts.passage(note, "note", longest=2000)
    values = _checked(tx, {name: fields[name] for name in EQUIPMENT_FIELDS if name in fields}, row)
    if values.get("status", row.status) is not row.status:
        values["status_at"] = tx.now
    changes = tx.update(assets, row, **values)
    if changes or reason is not None:
        if {"name", "manufacturer", "model_number", "serial_number"} & set(changes):
            search.index_asset(tx, asset_id)
        was_verified = changes.get("is_field_verified") == [False, True]
        kind = EventKind.ASSET_VERIFIED if was_verified else EventKind.ASSET_UPDATED
        tx.record(kind, asset_id, values.get("name", row.name), _told(changes, reason))
    return get_any(tx, asset_id)


def verify_in_field(tx: Transaction, asset_id: int, note: str | None = None) -> EquipmentRow:
    """Somebody has seen it where it stands; once more where it was seen before.

    Raises: Forbidden, NotFound, Invalid.
    """
    row = entity(tx, asset_id)
    tx.allow(EventKind.ASSET_VERIFIED)
    reason = texts.passage(note, "note", longest=2000)
    values = {"is_field_verified": True, "verified_at": tx.now, "verified_by_id": tx.actor.person_id}
    changes = tx.update(assets, row, **values)
    tx.record(EventKind.ASSET_VERIFIED, asset_id, row.name, _told(changes, reason))
    return get_any(tx, asset_id)


def delete_equipment(tx: Transaction, asset_id: int, *, version: int | None = None) -> None:
    """Hides it; its finished jobs stay. Raises: Forbidden, NotFound, Stale, Conflict while others hang on it."""
    row = entity(tx, asset_id)
    tx.allow(EventKind.ASSET_DELETED)
    require_unchanged(row, THING, {}, version, None)
    if tx.value(sa.select(a.id).where(a.parent_id == asset_id, a.deleted_at.is_(None)).limit(1)) is not None:
        raise Conflict("{name} has parts: take them away first", "children", name=row.name)
    jobs = sa.select(_w.id).where(_w.asset_id == asset_id, _w.deleted_at.is_(None), _w.status.in_(OPEN))
    if tx.value(jobs.limit(1)) is not None:
        raise Conflict("There are open jobs on {name}", "open_jobs", name=row.name)
    tx.update(assets, row, deleted_at=tx.now)
    search.forget(tx, "assets", asset_id)
    tx.record(EventKind.ASSET_DELETED, asset_id, row.name)


def _told(changes: Mapping[str, Any], note: str | None) -> dict[str, Any]:
    told = {name: pair for name, pair in changes.items() if name not in ("serial_key", "is_red_tagged", "status_at")}
    return told if note is None else {**told, "note": [None, note]}


def _checked(tx: Transaction, given: Mapping[str, Any], row: sa.Row[Any] | None) -> dict[str, Any]:
    values = {name: _CHECKS[name](value, name) if name in _CHECKS else value for name, value in given.items()}
    if "parent_id" in values:
        require_parent(tx, values["parent_id"], None if row is None else row.id)
    if values.get("location_id") is not None:
        require(tx, locations, values["location_id"], "Location")
    org_units.require_unit(tx, values.get("org_unit_id"))
    if "serial_number" in values:
        serial = values["serial_number"]
        values["serial_key"] = matching.serial_key(serial) if serial else None
    if "status" in values:
        values["is_red_tagged"] = values["status"] is AssetStatus.RED_TAG
    was_verified = row is not None and row.is_field_verified
    if values.get("is_field_verified", was_verified) is not was_verified:
        is_now = values["is_field_verified"]
        values["verified_at"] = tx.now if is_now else None
        values["verified_by_id"] = tx.actor.person_id if is_now else None
    return values


def _yes_or_no(value: Any, name: str) -> bool:
    if not isinstance(value, bool):
        raise Invalid(name, "This is yes or no")
    return value


_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "name": texts.required_line,
    "manufacturer": texts.line,
    "model_number": texts.line,
    "serial_number": texts.line,
    "notes": texts.passage,
    "area": texts.line,
    "is_field_related": _yes_or_no,
    "is_field_verified": _yes_or_no,
    "status": lambda value, _: AssetStatus(value),
    "criticality": lambda value, _: Criticality(value),
    "specs": lambda value, name: json_values.checked_object(dict(value), name, LARGEST_SPECS),
}
