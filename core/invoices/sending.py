"""What becomes of an invoice: it is sent, and it is paid."""

from __future__ import annotations

from core import billing
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.billing import NewPayment
from core.invoices.rows import InvoiceRow, entity, get_any
from core.rules.words import InvoiceStatus
from core.tables import invoices

#: How a payment reads of which nobody said how it was made.
UNKNOWN_METHOD = "Other"


def send(tx: Transaction, invoice_id: int, *, version: int | None = None) -> InvoiceRow:
    """From now on it has to be paid; what is covered already is paid at once. Sending again changes nothing.

    Raises: Forbidden, NotFound, Stale, Conflict (it is cancelled).
    """
    tx.allow(EventKind.INVOICE_SENT)
    row = entity(tx, invoice_id)
    require_unchanged(row, "Invoice", {}, version, None)
    if row.status is InvoiceStatus.CANCELLED:
        raise Conflict("Invoice {number} is cancelled", "status", number=row.number)
    if row.sent_at is None:
        status = InvoiceStatus.SENT if row.status is InvoiceStatus.DRAFT else row.status
        changes = tx.update(invoices, row, status=status, sent_at=tx.now)
        tx.record(EventKind.INVOICE_SENT, row.id, row.number, changes, work_order_id=row.work_order_id)
        billing.settle(tx, invoice_id)
    return get_any(tx, invoice_id)


def mark_paid(tx: Transaction, invoice_id: int, *, method: str | None = None, version: int | None = None) -> InvoiceRow:
    """Books a payment of what is left of it, so that the shop's figures say so too; a paid one stays as it is.

    Raises: Forbidden, NotFound, Stale, Conflict (it is cancelled). Source: contract, decision 7.
    """
    tx.allow(EventKind.INVOICE_PAID)
    row = entity(tx, invoice_id)
    require_unchanged(row, "Invoice", {}, version, None)
    if row.status is InvoiceStatus.CANCELLED:
        raise Conflict("Invoice {number} is cancelled", "status", number=row.number)
    if row.status is InvoiceStatus.CREDITED:
        raise Conflict("Invoice {number} was credited whole", "status", number=row.number)
    left = billing.left_of(tx, invoice_id)
    if left > 0:
        billing.take(tx, NewPayment(row.work_order_id, left, method or UNKNOWN_METHOD, invoice_id=invoice_id))
    else:
        billing.settle(tx, invoice_id)
    return get_any(tx, invoice_id)
