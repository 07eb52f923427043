"""Adding parts, changing them, and taking them out of the catalogue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from core import numbers, search
from core.base import money
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.parts.rows import THING, NewPart, PartRow, entity, get_any, p
from core.rules import matching, texts
from core.rules import stock as rules
from core.tables import parts, stock

#: What `change` writes.
FIELDS = (
    "sku", "name", "category", "uom", "minimum", "reorder_point", "reorder_quantity", "is_stock_item", "unit_cost",
    "unit_price", "barcode", "supplier", "note",
)  # fmt: skip


def add(tx: Transaction, new: NewPart) -> PartRow:
    """Raises: Forbidden, Conflict (the part number or barcode is another one's), Invalid."""
    tx.allow(EventKind.PART_CREATED)
    given = {name: getattr(new, name) for name in FIELDS}
    if not (given["sku"] or "").strip():
        given["sku"] = _next_sku(tx)
    values = checked(tx, given, None)
    part_id = tx.insert(parts, **values)
    search.index_part(tx, part_id)
    tx.record(EventKind.PART_CREATED, part_id, values["name"], {"sku": [None, values["sku"]]})
    return get_any(tx, part_id)


def change(
    tx: Transaction,
    part_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> PartRow:
    """Writes the given FIELDS. `version` and `seen` as in people.change.

    Raises: Forbidden, NotFound, Stale, Conflict, Invalid.
    """
    tx.allow(EventKind.PART_UPDATED)
    row = entity(tx, part_id)
    require_unchanged(row, THING, fields, version, seen)
    values = checked(tx, {name: fields[name] for name in FIELDS if name in fields}, row)
    changes = tx.update(parts, row, **values)
    if changes:
        search.index_part(tx, part_id)
        told = {name: pair for name, pair in changes.items() if name != "sku_key"}
        tx.record(EventKind.PART_UPDATED, part_id, values.get("name", row.name), told)
    return get_any(tx, part_id)


def delete(tx: Transaction, part_id: int, *, version: int | None = None) -> None:
    """Hides it with its stock, for it to be brought back. Raises: Forbidden, NotFound, Stale, Conflict (reserved)."""
    tx.allow(EventKind.PART_DELETED)
    row = entity(tx, part_id)
    require_unchanged(row, THING, {}, version, None)
    reserved = sa.select(stock.c.id).where(stock.c.part_id == part_id, stock.c.reserved > 0).limit(1)
    if tx.value(reserved) is not None:
        raise Conflict("{name} is reserved for a job", "reserved", name=row.name)
    tx.update(parts, row, deleted_at=tx.now)
    search.forget(tx, "parts", part_id)
    tx.record(EventKind.PART_DELETED, part_id, row.name)


def restore(tx: Transaction, part_id: int) -> PartRow:
    """Brings a deleted one back with its stock. Raises: Forbidden, NotFound, Conflict (another has its number now)."""
    tx.allow(EventKind.PART_RESTORED)
    row = tx.row(sa.select(parts).where(p.id == part_id, p.deleted_at.is_not(None)))
    if row is None:
        raise NotFound(THING)
    _require_free(tx, {"sku_key": row.sku_key, "barcode": row.barcode}, row.id)
    tx.update(parts, row, deleted_at=None)
    search.index_part(tx, part_id)
    tx.record(EventKind.PART_RESTORED, part_id, row.name)
    return get_any(tx, part_id)


def note_ordered(tx: Transaction, part_id: int, quantity: int) -> PartRow:
    """So many are on order now, in all; 0: none. Raises: Forbidden, NotFound, Invalid."""
    tx.allow(EventKind.PART_ORDERED)
    row = entity(tx, part_id)
    changes = tx.update(parts, row, on_order=rules.quantity(quantity, least=0))
    if changes:
        tx.record(EventKind.PART_ORDERED, part_id, row.name, changes)
    return get_any(tx, part_id)


def _next_sku(tx: Transaction) -> str:
    while True:
        sku = numbers.next_part(tx)
        if tx.value(sa.select(p.id).where(p.sku_key == matching.name_key(sku), p.deleted_at.is_(None))) is None:
            return sku


def checked(tx: Transaction, given: Mapping[str, Any], row: sa.Row[Any] | None) -> dict[str, Any]:
    """What would be written, of a new part (`row` None) or of one that is there. Raises: Invalid, Conflict."""
    values = {name: _CHECKS[name](value, name) for name, value in given.items()}
    if "sku" in values:
        values["sku_key"] = matching.name_key(values["sku"])
        if not values["sku_key"]:
            raise Invalid("sku", "This field is required")
    _require_free(tx, values, None if row is None else row.id)
    return values


def _require_free(tx: Transaction, values: Mapping[str, Any], own_id: int | None) -> None:
    for column, field, template in (
        ("sku_key", "sku", "Another part has this part number"),
        ("barcode", "barcode", "Another part has this code"),
    ):
        if values.get(column) is None:
            continue
        other = sa.select(p.id).where(p[column] == values[column], p.deleted_at.is_(None))
        if tx.value(other if own_id is None else other.where(p.id != own_id)) is not None:
            raise Conflict(template, field)


def _yes_or_no(value: Any, name: str) -> bool:
    if not isinstance(value, bool):
        raise Invalid(name, "This is yes or no")
    return value


def _optional_amount(value: Any, name: str) -> Decimal | None:
    return None if value is None else money.parse(value, name)


def _optional_quantity(value: Any, name: str) -> int | None:
    return None if value is None else rules.quantity(value, name, least=0)


_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "sku": lambda value, name: texts.required_line(value, name, 80),
    "name": texts.required_line,
    "category": lambda value, name: texts.line(value, name, longest=80),
    "uom": lambda value, name: texts.required_line(value, name, 40),
    "minimum": lambda value, name: rules.quantity(value, name, least=0),
    "reorder_point": _optional_quantity,
    "reorder_quantity": lambda value, name: None if value is None else rules.quantity(value, name),
    "is_stock_item": _yes_or_no,
    "unit_cost": money.parse,
    "unit_price": _optional_amount,
    "barcode": lambda value, name: texts.line(value, name, longest=80),
    "supplier": texts.line,
    "note": texts.passage,
}
