"""Payments: money that came in, for invoices and for jobs."""

from __future__ import annotations

from typing import Any

import falcon

from api.crm import words
from api.crm.ids import path_number
from api.crm.money_schemas import Payment, PaymentIn, PaymentPage, PaymentQuery
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import billing
from core.base.transaction import Transaction
from core.billing import NewPayment


class Payments:
    """All payments, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List payments", query=PaymentQuery, answer=PaymentPage)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them, the newest first."""
        self._door.list(request, response, PaymentQuery, _page)

    @operation(summary="Take a payment", body=PaymentIn, answer=Payment, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """One that covers its invoice marks it paid. Source: contract, decision 7."""
        self._door.change(request, response, PaymentIn, _take)


class OnePayment:
    """One payment."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a payment", answer=Payment)
    def on_get(self, request: falcon.Request, response: falcon.Response, payment_id: str) -> None:
        """As it was booked."""
        self._door.show(request, response, lambda tx: _shown(tx, path_number(payment_id, "Payment")))


def _page(tx: Transaction, wanted: PaymentQuery) -> dict[str, Any]:
    invoice, customer = wanted.invoice_id, wanted.customer_id
    total = billing.count_rows(tx, invoice_id=invoice, customer_id=customer)
    rows = billing.page(tx, words.page_of(wanted), newest_first=True, invoice_id=invoice, customer_id=customer)
    return words.paged([words.payment(row) for row in rows], total, wanted)


def _take(tx: Transaction, form: PaymentIn) -> Done:
    new = NewPayment(None, form.amount, form.method, transaction_id=form.reference, invoice_id=form.invoice_id)
    row = billing.take(tx, new)
    return Done(words.payment(row), row.version, 201)


def _shown(tx: Transaction, payment_id: int) -> Done:
    row = billing.get(tx, payment_id)
    return Done(words.payment(row), row.version)
