"""Whether an invoice is paid: always from the amounts that came in for it."""

from __future__ import annotations

from decimal import Decimal

import sqlalchemy as sa

from core.base.events import EventKind
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.rules import invoicing
from core.rules.words import InvoiceStatus
from core.tables import invoices, payments

_i, _p = invoices.c, payments.c
_OPEN = (InvoiceStatus.DRAFT, InvoiceStatus.SENT)


def paid_for(tx: Transaction, invoice_id: int) -> Decimal:
    """What came in for it, refunds taken off."""
    statement = sa.select(sa.func.sum(_p.amount)).where(_p.invoice_id == invoice_id, _p.deleted_at.is_(None))
    return tx.value(statement) or ZERO


def left_of(tx: Transaction, invoice_id: int) -> Decimal:
    """What is still to be paid of it, credit notes taken off; negative where money has to go back."""
    row = tx.execute(sa.select(_i.total, _i.credited).where(_i.id == invoice_id)).one()
    return invoicing.left_of(row.total, row.credited, paid_for(tx, invoice_id))


def note_paid(tx: Transaction, invoice_id: int) -> Decimal:
    """Keeps on the invoice what came in for it, and says it."""
    paid = paid_for(tx, invoice_id)
    if tx.value(sa.select(_i.paid).where(_i.id == invoice_id)) != paid:
        tx.execute(sa.update(invoices).where(_i.id == invoice_id).values(paid=paid))
    return paid


def open_invoice_of(tx: Transaction, order_id: int) -> int | None:
    """The one a payment for a job belongs to: the oldest that is neither paid nor cancelled."""
    statement = sa.select(_i.id).where(_i.work_order_id == order_id, _i.status.in_(_OPEN), _i.deleted_at.is_(None))
    found: int | None = tx.value(statement.order_by(_i.id).limit(1))
    return found


def settle(tx: Transaction, invoice_id: int | None) -> None:
    """Marks it paid once it is covered, and open again once it is not. Source: contract, decision 7."""
    if invoice_id is None:
        return
    paid = note_paid(tx, invoice_id)
    row = tx.row(sa.select(invoices).where(_i.id == invoice_id))
    if row is None or row.status in (InvoiceStatus.CANCELLED, InvoiceStatus.CREDITED):
        return
    is_covered = invoicing.left_of(row.total, row.credited, paid) <= ZERO
    if is_covered and row.status in _OPEN:
        changes = tx.update(invoices, row, status=InvoiceStatus.PAID, paid_at=tx.now)
        tx.record(EventKind.INVOICE_PAID, row.id, row.number, changes, work_order_id=row.work_order_id)
    elif not is_covered and row.status is InvoiceStatus.PAID:
        before = InvoiceStatus.DRAFT if row.sent_at is None else InvoiceStatus.SENT
        changes = tx.update(invoices, row, status=before, paid_at=None)
        tx.record(EventKind.INVOICE_REOPENED, row.id, row.number, changes, work_order_id=row.work_order_id)
