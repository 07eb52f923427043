"""Payments for orders."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.repair import words
from api.repair.schemas import Payment, PaymentChange, PaymentIn, PaymentQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.inputs import path_id
from api.shared.operations import operation
from core import billing, work_orders
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.words import PaymentStatus


class Payments:
    """All payments, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List payments", query=PaymentQuery, answer=list[Payment])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, PaymentQuery, _page)

    @operation(summary="Take a payment", body=PaymentIn, answer=Payment, status=201, errors=(400, 404))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """What is left out is derived from what the order owes."""
        self._door.change(request, response, PaymentIn, _take)


class OnePayment:
    """One payment."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a payment", answer=Payment)
    def on_get(self, request: falcon.Request, response: falcon.Response, payment_id: str) -> None:
        """As it was booked."""
        number = path_id(payment_id, "payment_id")
        self._door.show(request, response, lambda tx: _shown(tx, number))

    @operation(summary="Change a payment", body=PaymentChange, answer=Payment, errors=(400,))
    def on_patch(self, request: falcon.Request, response: falcon.Response, payment_id: str) -> None:
        """What is given is changed; what was derived is derived anew."""
        number = path_id(payment_id, "payment_id")
        self._door.change(request, response, PaymentChange, partial(_change, request, number))

    @operation(summary="Void a payment", status=204, errors=(400,))
    def on_delete(self, request: falcon.Request, response: falcon.Response, payment_id: str) -> None:
        """Taken out of every figure; its number stays used."""
        number = path_id(payment_id, "payment_id")
        self._door.do(request, response, lambda tx: _void(tx, request, number))


def _page(tx: Transaction, wanted: PaymentQuery) -> list[dict[str, Any]]:
    status = None if wanted.status is None else PaymentStatus(wanted.status.value)
    rows = billing.page(tx, Page(wanted.limit, wanted.offset), status=status, order_id=wanted.order_id, of_orders=True)
    return [words.payment(row) for row in rows]


def _take(tx: Transaction, form: PaymentIn) -> Done:
    work_orders.get_repair(tx, form.order_id)
    row = billing.take(
        tx,
        billing.NewPayment(
            work_order_id=form.order_id,
            amount=form.amount,
            method=form.payment_method,
            transaction_id=form.transaction_id,
            status=None if form.status is None else PaymentStatus(form.status.value),
            due_amount=form.due_amount,
        ),
    )
    return Done(words.payment(row), row.version, 201)


def _shown(tx: Transaction, payment_id: int) -> Done:
    row = billing.get_of_order(tx, payment_id)
    return Done(words.payment(row), row.version)


def _change(request: falcon.Request, payment_id: int, tx: Transaction, form: PaymentChange) -> Done:
    given = form.given()
    if "status" in given:
        given["status"] = PaymentStatus(given["status"].value)
    fields = {words.PAYMENT_FIELDS[name]: value for name, value in given.items()}
    before = billing.get_of_order(tx, payment_id)
    version = etag.expected(request, lambda: before.version)
    row = billing.change(tx, payment_id, fields, version=version)
    return Done(words.payment(row), row.version)


def _void(tx: Transaction, request: falcon.Request, payment_id: int) -> Done:
    before = billing.get_of_order(tx, payment_id)
    billing.void(tx, payment_id, version=etag.expected(request, lambda: before.version))
    return Done(None, status=204)
