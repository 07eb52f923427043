"""Making invoices, and cancelling them: a number that was given stays in the books."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from core import billing, mail, numbers, settings
from core.base import money
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.invoices import charging
from core.invoices.charging import InvoiceLine, NewLine
from core.invoices.rows import InvoiceRow, entity, get_any
from core.rules import invoicing, texts
from core.rules.words import InvoiceStatus
from core.tables import invoice_lines, invoices, payments, people, work_orders


@dataclass(frozen=True)
class NewInvoice:
    """Lines, or a `subtotal`. `tax` None: the shop's rate on it; `due_on` None: after the shop's usual days."""

    customer_id: int
    work_order_id: int | None = None
    lines: Sequence[NewLine] = ()
    subtotal: Decimal | None = None
    tax: Decimal | None = None
    due_on: date | None = None
    note: str | None = None


def add(tx: Transaction, new: NewInvoice) -> InvoiceRow:
    """A draft. What was paid for its job before belongs to it. Raises: Forbidden, NotFound, Invalid."""
    tx.allow(EventKind.INVOICE_CREATED)
    _require_customer(tx, new.customer_id)
    if new.work_order_id is not None:
        _require_order(tx, new.work_order_id, new.customer_id)
    charged = charging.checked(new.lines)
    subtotal = _subtotal(new, charged)
    tax = tax_of(tx, new.tax, subtotal)
    return enter(tx, new, charged, subtotal, tax)


def enter(
    tx: Transaction, new: NewInvoice, charged: Sequence[InvoiceLine], subtotal: Decimal, tax: Decimal
) -> InvoiceRow:
    """Writes a draft whose sums are known, with its lines and what was paid before. Raises: Invalid."""
    on, usual = settings.today(tx), settings.read(tx).payment_days
    number = numbers.next_invoice(tx, on.year)
    invoice_id = tx.insert(
        invoices,
        number=number,
        customer_id=new.customer_id,
        work_order_id=new.work_order_id,
        status=InvoiceStatus.DRAFT,
        subtotal=subtotal,
        tax=tax,
        total=invoicing.total(subtotal, tax),
        due_on=new.due_on or on + timedelta(days=usual),
        note=texts.passage(new.note, "note"),
    )
    charging.store(tx, invoice_lines, invoice_id, charged)
    changes: dict[str, list[Any]] = {"total": [None, subtotal + tax], "customer_id": [None, new.customer_id]}
    tx.record(EventKind.INVOICE_CREATED, invoice_id, number, changes, work_order_id=new.work_order_id)
    _take_over_payments(tx, invoice_id, new.work_order_id)
    return get_any(tx, invoice_id)


def cancel(tx: Transaction, invoice_id: int, reason: str | None = None, *, version: int | None = None) -> InvoiceRow:
    """Voids it; it stays with its number. Raises: Forbidden, NotFound, Stale, Conflict where money came in for it."""
    tx.allow(EventKind.INVOICE_CANCELLED)
    row = entity(tx, invoice_id)
    require_unchanged(row, "Invoice", {}, version, None)
    if row.status is InvoiceStatus.CANCELLED:
        return get_any(tx, invoice_id)
    if row.credited:
        raise Conflict("Part of {number} was credited: credit the rest of it", "status", number=row.number)
    if billing.paid_for(tx, invoice_id):
        raise Conflict("Money came in for {number}: give it back or void it first", number=row.number)
    reason = texts.passage(reason, "reason", longest=2000)
    changes = tx.update(
        invoices, row, status=InvoiceStatus.CANCELLED, cancelled_at=tx.now, cancel_reason=reason, paid_at=None
    )
    tx.record(EventKind.INVOICE_CANCELLED, row.id, row.number, changes, work_order_id=row.work_order_id)
    mail.cancel_of_invoice(tx, row.id)
    return get_any(tx, invoice_id)


def _require_customer(tx: Transaction, person_id: int) -> None:
    c = people.c
    known = sa.select(c.id).where(c.id == person_id, c.role == Role.CUSTOMER, c.deleted_at.is_(None))
    if tx.value(known) is None:
        raise NotFound("Customer")


def _require_order(tx: Transaction, order_id: int, customer_id: int) -> None:
    w = work_orders.c
    row = tx.row(sa.select(w.customer_id).where(w.id == order_id, w.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Work order")
    if row.customer_id != customer_id:
        raise Invalid("work_order_id", "This job belongs to another customer")


def _subtotal(new: NewInvoice, charged: Sequence[InvoiceLine]) -> Decimal:
    if not charged:
        if new.subtotal is None:
            raise Invalid("subtotal", "Lines or a subtotal are required")
        return money.parse(new.subtotal, "subtotal")
    found = charging.sum_of(charged)
    if new.subtotal is not None and money.parse(new.subtotal, "subtotal") != found:
        raise Invalid("subtotal", "The lines come to {sum}", sum=str(found))
    return found


def tax_of(tx: Transaction, given: Decimal | None, subtotal: Decimal) -> Decimal:
    """The one that was given, or the shop's rate on it. Raises: Invalid(tax)."""
    if given is not None:
        return money.parse(given, "tax")
    return invoicing.tax_on(subtotal, settings.read(tx).tax_rate)


def _take_over_payments(tx: Transaction, invoice_id: int, order_id: int | None) -> None:
    """A deposit that was left before there was an invoice."""
    if order_id is None:
        return
    c = payments.c
    loose = sa.select(payments).where(c.work_order_id == order_id, c.invoice_id.is_(None), c.deleted_at.is_(None))
    for row in tx.rows(loose.order_by(c.id)):
        changes = tx.update(payments, row, invoice_id=invoice_id)
        tx.record(EventKind.PAYMENT_UPDATED, row.id, row.number, changes, work_order_id=order_id)
    billing.note_paid(tx, invoice_id)
