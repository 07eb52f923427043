"""Invoices and credit notes: numbered without gaps, never deleted, paid by what came in for them."""

from core.invoices.charging import InvoiceLine, NewLine
from core.invoices.crediting import (
    CreditNoteRow,
    NewCreditNote,
    credit,
    credit_note,
    credit_note_lines_of,
    credit_notes_of,
)
from core.invoices.drafting import change
from core.invoices.listing import InvoiceEntry, Sort, count_to, entries, history
from core.invoices.making import NewInvoice, add, cancel
from core.invoices.of_jobs import JobProposal, from_work_order, made_for, proposal
from core.invoices.reading import InvoiceFilter, count, get, lines, page
from core.invoices.rows import InvoiceRow
from core.invoices.sending import mark_paid, send, send_again, send_credit_note, take_back

__all__ = [
    "CreditNoteRow",
    "InvoiceEntry",
    "InvoiceFilter",
    "InvoiceLine",
    "InvoiceRow",
    "JobProposal",
    "NewCreditNote",
    "NewInvoice",
    "NewLine",
    "Sort",
    "add",
    "cancel",
    "change",
    "count",
    "count_to",
    "credit",
    "credit_note",
    "credit_note_lines_of",
    "credit_notes_of",
    "entries",
    "from_work_order",
    "get",
    "history",
    "lines",
    "made_for",
    "mark_paid",
    "page",
    "proposal",
    "send",
    "send_again",
    "send_credit_note",
    "take_back",
]
