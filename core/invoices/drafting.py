"""Editing a draft: as long as it was not sent, everything but its number and its customer may be another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from core.base import money
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.invoices import charging, making
from core.invoices.charging import NewLine
from core.invoices.rows import InvoiceRow, entity, get_any
from core.rules import invoicing, texts
from core.rules.words import InvoiceStatus
from core.tables import invoice_lines, invoices

#: What `change` writes.
FIELDS = ("lines", "subtotal", "tax", "due_on", "note")


def change(tx: Transaction, invoice_id: int, fields: Mapping[str, Any], *, version: int | None = None) -> InvoiceRow:
    """Writes the given FIELDS of a draft; `lines` are all of them, NewLine each.

    `tax` None, or left out where the lines or the subtotal are others: the shop's rate on the new subtotal.
    Raises: Forbidden, NotFound, Stale, Conflict (it was sent), Invalid.
    """
    tx.allow(EventKind.INVOICE_UPDATED)
    row = entity(tx, invoice_id)
    require_unchanged(row, "Invoice", fields, version, None)
    if row.status is not InvoiceStatus.DRAFT:
        raise Conflict("{number} was sent: write a credit note instead", "status", number=row.number)
    values: dict[str, Any] = _sums(tx, row, fields)
    if fields.get("due_on") is not None:
        values["due_on"] = fields["due_on"]
    if "note" in fields:
        values["note"] = texts.passage(fields["note"], "note")
    changes = tx.update(invoices, row, **values)
    if "lines" in fields:
        changes |= _charge(tx, row, fields["lines"], bumped=bool(changes))
    if changes:
        tx.record(EventKind.INVOICE_UPDATED, row.id, row.number, changes, work_order_id=row.work_order_id)
    return get_any(tx, invoice_id)


def _sums(tx: Transaction, row: sa.Row[Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Subtotal, tax and total, where one of them may be another."""
    if not {"lines", "subtotal", "tax"} & set(fields):
        return {}
    subtotal = _subtotal(tx, row, fields)
    if "tax" in fields or subtotal != row.subtotal:
        tax = making.tax_of(tx, fields.get("tax"), subtotal)
    else:
        tax = row.tax
    return {"subtotal": subtotal, "tax": tax, "total": invoicing.total(subtotal, tax)}


def _subtotal(tx: Transaction, row: sa.Row[Any], fields: Mapping[str, Any]) -> Decimal:
    lines: Sequence[NewLine] | None = fields.get("lines")
    if lines:
        return charging.sum_of(charging.checked(lines))
    if lines is None and charging.stored(tx, invoice_lines, row.id):
        return Decimal(row.subtotal)
    if fields.get("subtotal") is not None:
        return money.parse(fields["subtotal"], "subtotal")
    if lines is not None:
        raise Invalid("lines", "At least one line is required")
    return Decimal(row.subtotal)


def _charge(tx: Transaction, row: sa.Row[Any], lines: Sequence[NewLine], *, bumped: bool) -> dict[str, list[Any]]:
    """Other lines in place of those it has; its version rises also where they come to the same sum."""
    before, after = charging.stored(tx, invoice_lines, row.id), charging.checked(lines)
    if before == after:
        return {}
    charging.replace(tx, row.id, after)
    if not bumped:
        tx.execute(sa.update(invoices).where(invoices.c.id == row.id).values(version=row.version + 1))
    return {"lines": [[line.description for line in before], [line.description for line in after]]}
