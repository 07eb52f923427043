"""Invoices."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import falcon

from api.crm import words
from api.crm.ids import INVOICE, path_number
from api.crm.money_schemas import Invoice, InvoiceDetail, InvoiceIn, InvoicePage, InvoiceQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import invoices
from core.base.transaction import Transaction
from core.invoices import InvoiceFilter, InvoiceRow, NewInvoice, NewLine
from core.rules.words import InvoiceStatus

_THING = "Invoice"


class Invoices:
    """All invoices, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List invoices", query=InvoiceQuery, answer=InvoicePage)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them, the newest first."""
        self._door.list(request, response, InvoiceQuery, _page)

    @operation(summary="Create an invoice", body=InvoiceIn, answer=InvoiceDetail, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A draft."""
        self._door.change(request, response, InvoiceIn, _add)


class OneInvoice:
    """One invoice."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show an invoice", answer=InvoiceDetail)
    def on_get(self, request: falcon.Request, response: falcon.Response, invoice_id: str) -> None:
        """With its lines."""
        number = path_number(invoice_id, _THING, INVOICE)
        self._door.show(request, response, lambda tx: _detail(tx, invoices.get(tx, number)))


class _Step:
    """What is done to an invoice without a body."""

    def __init__(self, door: Door) -> None:
        self._door = door

    def _do(
        self,
        request: falcon.Request,
        response: falcon.Response,
        invoice_id: str,
        step: Callable[..., InvoiceRow],
    ) -> None:
        number = path_number(invoice_id, _THING, INVOICE)

        def write(tx: Transaction) -> Done:
            before = invoices.get(tx, number)
            expected = etag.expected(request, lambda: before.mark)
            row = step(tx, number, version=None if expected is None else _version(before, expected))
            return Done(words.invoice(row), row.mark)

        self._door.do(request, response, write)


class SendInvoice(_Step):
    """`/send`."""

    @operation(summary="Send an invoice", answer=Invoice, errors=(409,))
    def on_post(self, request: falcon.Request, response: falcon.Response, invoice_id: str) -> None:
        """From now on it has to be paid."""
        self._do(request, response, invoice_id, invoices.send)


class MarkInvoicePaid(_Step):
    """`/mark-paid`."""

    @operation(summary="Mark an invoice paid", answer=Invoice, errors=(409,))
    def on_post(self, request: falcon.Request, response: falcon.Response, invoice_id: str) -> None:
        """A payment of what is left of it is booked."""
        self._do(request, response, invoice_id, invoices.mark_paid)


class CancelInvoice(_Step):
    """`/cancel`."""

    @operation(summary="Cancel an invoice", answer=Invoice, errors=(409,))
    def on_post(self, request: falcon.Request, response: falcon.Response, invoice_id: str) -> None:
        """It stays in the books with its number."""
        self._do(request, response, invoice_id, invoices.cancel)


def _version(before: InvoiceRow, expected: int) -> int:
    """One that no row has where the caller looked at another state of it."""
    return before.version if expected == before.mark else 0


def _page(tx: Transaction, wanted: InvoiceQuery) -> dict[str, Any]:
    status = None if wanted.status is None else InvoiceStatus(wanted.status.value)
    narrowed = InvoiceFilter(status, wanted.customer_id, with_credited=status is InvoiceStatus.CANCELLED)
    total = invoices.count(tx, narrowed)
    rows = invoices.page(tx, words.page_of(wanted), narrowed)
    return words.paged([words.invoice(row) for row in rows], total, wanted)


def _add(tx: Transaction, form: InvoiceIn) -> Done:
    lines = [NewLine(line.description, line.unit_price, line.quantity) for line in form.lines]
    row = invoices.add(
        tx,
        NewInvoice(form.customer_id, form.work_order_id, lines, form.subtotal, form.tax, form.due_date, form.notes),
    )
    return _detail(tx, row)._replace(status=201)


def _detail(tx: Transaction, row: InvoiceRow) -> Done:
    return Done(words.invoice_detail(row, invoices.lines(tx, row.id)), row.mark)
