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


def open_invoice_of(tx: Transaction, order_id: int) -> int | None:
    """The one a payment for a job belongs to: the oldest that is neither paid nor cancelled."""
    statement = sa.select(_i.id).where(_i.work_order_id == order_id, _i.status.in_(_OPEN), _i.deleted_at.is_(None))
    found: int | None = tx.value(statement.order_by(_i.id).limit(1))
    return found


def settle(tx: Transaction, invoice_id: int | None) -> None:
    """Marks it paid once it is covered, and open again once it is not. Source: contract, decision 7."""
    if invoice_id is None:
        return
    row = tx.row(sa.select(invoices).where(_i.id == invoice_id))
    if row is None or row.status is InvoiceStatus.CANCELLED:
        return
    is_covered = invoicing.is_covered(row.total, paid_for(tx, invoice_id))
    if is_covered and row.status in _OPEN:
        changes = tx.update(invoices, row, status=InvoiceStatus.PAID, paid_at=tx.now)
        tx.record(EventKind.INVOICE_PAID, row.id, row.number, changes, work_order_id=row.work_order_id)
    elif not is_covered and row.status is InvoiceStatus.PAID:
        before = InvoiceStatus.DRAFT if row.sent_at is None else InvoiceStatus.SENT
        changes = tx.update(invoices, row, status=before, paid_at=None)
        tx.record(EventKind.INVOICE_REOPENED, row.id, row.number, changes, work_order_id=row.work_order_id)
