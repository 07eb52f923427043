"""All there is to show of an invoice."""

from __future__ import annotations

from typing import NamedTuple

from core import billing, invoices
from core.base.log import Event
from core.base.paging import Page
from core.base.transaction import Transaction
from core.billing import PaymentRow
from core.invoices import CreditNoteRow, InvoiceLine, InvoiceRow

MOST_PAYMENTS = 100


class InvoiceDetail(NamedTuple):
    """`payments` the newest first, None for who sees none; `events` the newest first."""

    invoice: InvoiceRow
    lines: list[InvoiceLine]
    payments: list[PaymentRow] | None
    credits: list[CreditNoteRow]
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
        invoices.history(tx, invoice_id)[::-1],
    )
