"""All there is to show of an invoice."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from core import billing, invoices, mail
from core.base.log import Event
from core.base.paging import Page
from core.base.transaction import Transaction
from core.billing import PaymentRow
from core.invoices import CreditNoteRow, InvoiceLine, InvoiceRow
from core.mail import MessageRow
from core.rules.words import InvoiceStatus, MessageState

MOST_PAYMENTS = 100


class InvoiceDetail(NamedTuple):
    """The newest first; `payments` None for who sees none, `messages` empty for who sends none."""

    invoice: InvoiceRow
    lines: list[InvoiceLine]
    payments: list[PaymentRow] | None
    credits: list[CreditNoteRow]
    messages: list[MessageRow]
    events: list[Event]


def read_detail(tx: Transaction, invoice_id: int) -> InvoiceDetail:
    """Raises: Forbidden, NotFound."""
    payments = None
    if tx.actor.may("payment:read"):
        payments = billing.page(tx, Page(MOST_PAYMENTS), invoice_id=invoice_id, newest_first=True)
    return InvoiceDetail(
        invoices.get(tx, invoice_id),
        invoices.lines(tx, invoice_id),
        payments,
        invoices.credit_notes_of(tx, invoice_id),
        mail.of_invoice(tx, invoice_id) if tx.actor.may("invoice:write") else [],
        invoices.history(tx, invoice_id)[::-1],
    )


def can_be_taken_back(detail: InvoiceDetail, at: datetime) -> bool:
    """Whether nothing of it went out yet, so that it may be a draft again."""
    row = detail.invoice
    sent = [message for message in detail.messages if message.credit_note_id is None]
    is_open = row.sent_at is not None and not row.credited and row.status is not InvoiceStatus.CANCELLED
    free = (message.can_be_taken_back(at) or message.state is MessageState.CANCELLED for message in sent)
    return is_open and bool(sent) and all(free)
