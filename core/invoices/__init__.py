"""Invoices: numbered without gaps, never deleted, paid by what came in for them."""

from core.invoices.making import NewInvoice, NewLine, add, cancel
from core.invoices.reading import InvoiceFilter, count, get, lines, page
from core.invoices.rows import InvoiceLine, InvoiceRow
from core.invoices.sending import mark_paid, send

__all__ = [
    "InvoiceFilter",
    "InvoiceLine",
    "InvoiceRow",
    "NewInvoice",
    "NewLine",
    "add",
    "cancel",
    "count",
    "get",
    "lines",
    "mark_paid",
    "page",
    "send",
]
