"""Credit notes: what was sent is never rewritten, it is taken back by a numbered document that says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import billing, numbers, settings, work_orders
from core.base import money
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.invoices import charging
from core.invoices.charging import InvoiceLine, NewLine
from core.invoices.rows import entity, i, visible
from core.rules import invoicing, texts
from core.rules.words import InvoiceStatus
from core.tables import credit_note_lines, credit_notes, invoices, payments, people

c = credit_notes.c
_SELECT = (
    sa.select(
        c.id, c.uuid, c.number, c.invoice_id, i.number, i.customer_id, people.c.full_name, i.work_order_id, c.subtotal,
        c.tax, c.total, c.reason, c.created_at,
    )
    .join(invoices, i.id == c.invoice_id)
    .join(people, people.c.id == i.customer_id)
)  # fmt: skip


class CreditNoteRow(NamedTuple):
    """What is taken back of an invoice; amounts are positive, total = subtotal + tax."""

    id: int
    uuid: str
    number: str
    invoice_id: int
    invoice_number: str
    customer_id: int
    customer: str
    work_order_id: int | None
    subtotal: Decimal
    tax: Decimal
    total: Decimal
    reason: str
    created_at: datetime


@dataclass(frozen=True)
class NewCreditNote:
    """Lines, or a net `subtotal`; neither: all that is left of the invoice. `tax` None: its share of the invoice's.

    `lowers_price`: the job costs so much less; otherwise it is going to be invoiced anew.
    """

    invoice_id: int
    reason: str
    lines: Sequence[NewLine] = ()
    subtotal: Decimal | None = None
    tax: Decimal | None = None
    lowers_price: bool = True


def credit(tx: Transaction, new: NewCreditNote, *, version: int | None = None) -> CreditNoteRow:
    """Takes back part or all of an invoice that was sent or paid. `version` is the invoice's.

    Raises: Forbidden, NotFound, Stale, Conflict (draft, cancelled, credited whole), Invalid.
    """
    tx.allow(EventKind.INVOICE_CREDITED)
    row = entity(tx, new.invoice_id)
    require_unchanged(row, "Invoice", {}, version, None)
    _require_issued(row)
    reason = texts.passage(new.reason, "reason", longest=2000)
    if reason is None:
        raise Invalid("reason", "This field is required")
    lines = charging.checked(new.lines)
    subtotal, tax = _sums(tx, row, new, lines)
    number = numbers.next_credit_note(tx, settings.today(tx).year)
    total = subtotal + tax
    note_id = tx.insert(
        credit_notes, number=number, invoice_id=row.id, subtotal=subtotal, tax=tax, total=total, reason=reason
    )
    charging.store(tx, credit_note_lines, note_id, lines)
    _take_off(tx, row, number, total)
    _tell_job(tx, row, total, lowers_price=new.lowers_price)
    return _read(tx, c.id == note_id)[0]


def credit_notes_of(tx: Transaction, invoice_id: int) -> list[CreditNoteRow]:
    """The oldest first. Raises: Forbidden, NotFound."""
    tx.allow("invoice:read")
    entity(tx, invoice_id)
    return _read(tx, c.invoice_id == invoice_id)


def credit_note(tx: Transaction, note_id: int) -> CreditNoteRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("invoice:read")
    found = _read(tx, sa.and_(c.id == note_id, visible(tx)))
    if not found:
        raise NotFound("Credit note")
    return found[0]


def credit_note_lines_of(tx: Transaction, note_id: int) -> list[InvoiceLine]:
    """In their order; none where only a sum was given. Raises: Forbidden, NotFound."""
    credit_note(tx, note_id)
    return charging.stored(tx, credit_note_lines, note_id)


def _read(tx: Transaction, condition: sa.ColumnElement[bool]) -> list[CreditNoteRow]:
    return [CreditNoteRow._make(row) for row in tx.rows(_SELECT.where(condition).order_by(c.id))]


def _require_issued(row: sa.Row[Any]) -> None:
    if row.status is InvoiceStatus.DRAFT:
        raise Conflict("{number} is a draft: change it or cancel it", "status", number=row.number)
    if row.status is InvoiceStatus.CANCELLED:
        raise Conflict("Invoice {number} is cancelled", "status", number=row.number)
    if row.status is InvoiceStatus.CREDITED:
        raise Conflict("Invoice {number} was credited whole", "status", number=row.number)


def _sums(
    tx: Transaction, row: sa.Row[Any], new: NewCreditNote, lines: Sequence[InvoiceLine]
) -> tuple[Decimal, Decimal]:
    """Net and tax of it. Raises: Invalid where they are nothing, or more than is left of the invoice."""
    sums = sa.select(sa.func.sum(c.subtotal).label("net"), sa.func.sum(c.tax).label("tax"))
    taken = tx.execute(sums.where(c.invoice_id == row.id)).one()
    net_left, tax_left = row.subtotal - (taken.net or ZERO), row.tax - (taken.tax or ZERO)
    field = "lines" if lines else "subtotal"
    subtotal = _net(new, lines, net_left)
    if subtotal > net_left:
        raise Invalid(field, "Only {left} of {number} is left to credit", left=str(net_left), number=row.number)
    if new.tax is not None:
        tax = money.parse(new.tax, "tax")
    elif subtotal == net_left:
        tax = tax_left
    else:
        tax = min(invoicing.tax_of_part(subtotal, row.subtotal, row.tax), tax_left)
    if tax > tax_left:
        raise Invalid("tax", "Only {left} of {number} is left to credit", left=str(tax_left), number=row.number)
    if subtotal + tax <= ZERO:
        raise Invalid(field, "The amount must be above 0.00")
    return subtotal, tax


def _net(new: NewCreditNote, lines: Sequence[InvoiceLine], left: Decimal) -> Decimal:
    if lines:
        return charging.sum_of(lines)
    return left if new.subtotal is None else money.parse(new.subtotal, "subtotal")


def _take_off(tx: Transaction, row: sa.Row[Any], number: str, total: Decimal) -> None:
    """The invoice is owed so much less, and reads credited once all of it is taken back."""
    credited = row.credited + total
    status = InvoiceStatus.CREDITED if credited == row.total else row.status
    changes = tx.update(invoices, row, credited=credited, status=status)
    told = {"credit_note": [None, number], **changes}
    tx.record(EventKind.INVOICE_CREDITED, row.id, row.number, told, work_order_id=row.work_order_id)
    billing.settle(tx, row.id)


def _tell_job(tx: Transaction, row: sa.Row[Any], total: Decimal, *, lowers_price: bool) -> None:
    """Its price falls, so that every door says what is owed; or what was paid waits for the next invoice."""
    if row.work_order_id is None:
        return
    if lowers_price:
        order = work_orders.get(tx, row.work_order_id)
        discount = min(order.cost, order.discount + total)
        work_orders.change(tx, order.id, {"discount": discount})
    elif row.credited + total == row.total:
        _free_payments(tx, row)


def _free_payments(tx: Transaction, row: sa.Row[Any]) -> None:
    p = payments.c
    for paid in tx.rows(sa.select(payments).where(p.invoice_id == row.id, p.deleted_at.is_(None)).order_by(p.id)):
        changes = tx.update(payments, paid, invoice_id=None)
        tx.record(EventKind.PAYMENT_UPDATED, paid.id, paid.number, changes, work_order_id=row.work_order_id)
    billing.note_paid(tx, row.id)
