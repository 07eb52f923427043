"""What becomes of an invoice: it is sent, taken back while it is held, and paid."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from core import billing, mail, settings
from core.base.concurrency import require_unchanged
from core.base.errors import Conflict
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.billing import NewPayment
from core.invoices.crediting import credit_note
from core.invoices.rows import InvoiceRow, entity, get_any
from core.mail import MessageRow, NewMessage, letters
from core.rules.words import InvoiceStatus, SendingWay
from core.tables import invoices, people

#: How a payment reads of which nobody said how it was made.
UNKNOWN_METHOD = "Other"
_OPEN = (InvoiceStatus.SENT, InvoiceStatus.PAID)


def send(tx: Transaction, invoice_id: int, *, version: int | None = None, way: SendingWay | None = None) -> InvoiceRow:
    """From now on it has to be paid; what is covered already is paid at once. Sending again changes nothing.

    It goes into the outbox; `way` None: by mail where there is an address and a server, else to be sent by hand.
    Raises: Forbidden, NotFound, Stale, Conflict (it is cancelled; no mail server), Invalid(email).
    """
    tx.allow(EventKind.INVOICE_SENT)
    row = entity(tx, invoice_id)
    require_unchanged(row, "Invoice", {}, version, None)
    if row.status is InvoiceStatus.CANCELLED:
        raise Conflict("Invoice {number} is cancelled", "status", number=row.number)
    if row.sent_at is None:
        mail.require_way(tx, way, _reached(tx, row.customer_id)[1])
        status = InvoiceStatus.SENT if row.status is InvoiceStatus.DRAFT else row.status
        changes = tx.update(invoices, row, status=status, sent_at=tx.now)
        tx.record(EventKind.INVOICE_SENT, row.id, row.number, changes, work_order_id=row.work_order_id)
        billing.settle(tx, invoice_id)
        _put(tx, get_any(tx, invoice_id), way)
    return get_any(tx, invoice_id)


def send_again(tx: Transaction, invoice_id: int, way: SendingWay | None = None) -> MessageRow:
    """Once more, for whoever lost it. Raises: Forbidden, NotFound, Conflict (it was never sent), Invalid(email)."""
    tx.allow(EventKind.MESSAGE_QUEUED)
    entity(tx, invoice_id)
    row = get_any(tx, invoice_id)
    if row.sent_at is None or row.status is InvoiceStatus.CANCELLED:
        raise Conflict("{number} was not sent", "status", number=row.number)
    return _put(tx, row, way)


def send_credit_note(tx: Transaction, note_id: int, way: SendingWay | None = None) -> MessageRow:
    """Into the outbox, as an invoice. Raises: Forbidden, NotFound, Conflict, Invalid(email)."""
    tx.allow(EventKind.MESSAGE_QUEUED)
    note, shop = credit_note(tx, note_id), settings.read(tx)
    name, address = _reached(tx, note.customer_id)
    text = letters.credit_note(shop, name, note.number, note.total, note.invoice_number)
    return mail.put(tx, NewMessage(note.invoice_id, name, address, text.subject, text.body, note.id, way))


def take_back(tx: Transaction, invoice_id: int, *, version: int | None = None) -> InvoiceRow:
    """A draft again: its message is still held, or nobody handed it over, so that the customer never saw it.

    Raises: Forbidden, NotFound, Stale, Conflict where it is on its way, or was paid or credited since.
    """
    tx.allow(EventKind.INVOICE_TAKEN_BACK)
    row = entity(tx, invoice_id)
    require_unchanged(row, "Invoice", {}, version, None)
    sent = [message for message in mail.of_invoice(tx, invoice_id) if message.credit_note_id is None]
    if row.status not in _OPEN or row.sent_at is None or row.credited or not sent:
        raise Conflict("{number} cannot be taken back any more", "status", number=row.number)
    for message in sent:
        mail.take_back(tx, message.id)
    values: dict[str, Any] = {"status": InvoiceStatus.DRAFT, "sent_at": None, "paid_at": None}
    changes = tx.update(invoices, row, **values)
    tx.record(EventKind.INVOICE_TAKEN_BACK, row.id, row.number, changes, work_order_id=row.work_order_id)
    return get_any(tx, invoice_id)


def _put(tx: Transaction, row: InvoiceRow, way: SendingWay | None) -> MessageRow:
    name, address = _reached(tx, row.customer_id)
    text = letters.invoice(settings.read(tx), name, row.number, row.total, row.left, row.due_on)
    return mail.put(tx, NewMessage(row.id, name, address, text.subject, text.body, way=way))


def _reached(tx: Transaction, customer_id: int) -> tuple[str, str | None]:
    c = people.c
    row = tx.execute(sa.select(c.full_name, c.email).where(c.id == customer_id)).one()
    return row.full_name, row.email


def mark_paid(tx: Transaction, invoice_id: int, *, method: str | None = None, version: int | None = None) -> InvoiceRow:
    """Books a payment of what is left of it, so that the shop's figures say so too; a paid one stays as it is.

    Raises: Forbidden, NotFound, Stale, Conflict (it is cancelled, or credited whole). Source: contract, decision 7.
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
