"""Invoices: numbered without gaps, never deleted, paid by what came in for them."""

from core.invoices.listing import InvoiceEntry, Sort, count_to, entries, history
from core.invoices.making import NewInvoice, NewLine, add, cancel
from core.invoices.reading import InvoiceFilter, count, get, lines, page
from core.invoices.rows import InvoiceLine, InvoiceRow
from core.invoices.sending import mark_paid, send

__all__ = [
    "InvoiceEntry",
    "InvoiceFilter",
    "InvoiceLine",
    "InvoiceRow",
    "NewInvoice",
    "NewLine",
    "Sort",
    "add",
    "cancel",
    "count",
    "count_to",
    "entries",
    "get",
    "history",
    "lines",
    "mark_paid",
    "page",
    "send",
]
