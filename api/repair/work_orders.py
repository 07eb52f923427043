"""Orders: repairs of customers' devices."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.repair import words
from api.repair.schemas import Order, OrderChange, OrderIn, OrderQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.inputs import path_id
from api.shared.operations import operation
from core import work_orders
from core.base.paging import Page
from core.base.transaction import Transaction


class Orders:
    """All orders, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List orders", query=OrderQuery, answer=list[Order])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, OrderQuery, _page)

    @operation(summary="Open an order", body=OrderIn, answer=Order, status=201, errors=(400, 404))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, OrderIn, _open)


class OneOrder:
    """One order."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show an order", answer=Order)
    def on_get(self, request: falcon.Request, response: falcon.Response, order_id: str) -> None:
        """As it stands."""
        number = path_id(order_id, "order_id")
        self._door.show(request, response, lambda tx: _shown(tx, number))

    @operation(summary="Change an order", body=OrderChange, answer=Order, errors=(400,))
    def on_patch(self, request: falcon.Request, response: falcon.Response, order_id: str) -> None:
        """What is given is changed; a new status is walked to step by step."""
        number = path_id(order_id, "order_id")
        self._door.change(request, response, OrderChange, partial(_change, request, number))

    @operation(summary="Delete an order", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, order_id: str) -> None:
        """Hidden from every door; kept for the administrator."""
        number = path_id(order_id, "order_id")
        self._door.do(request, response, lambda tx: _delete(tx, request, number))


def _page(tx: Transaction, wanted: OrderQuery) -> list[dict[str, Any]]:
    rows = work_orders.page_of_repairs(
        tx,
        Page(wanted.limit, wanted.offset),
        statuses=None if wanted.status is None else words.STATUSES[wanted.status],
        customer_id=wanted.customer_id,
        asset_id=wanted.device_id,
    )
    return [words.order(row) for row in rows]


def _open(tx: Transaction, form: OrderIn) -> Done:
    row = work_orders.open_(
        tx,
        work_orders.NewWorkOrder(
            asset_id=form.device_id,
            customer_id=form.customer_id,
            symptom_id=form.problem_id,
            cost=form.cost,
            discount=form.discount,
            note=form.note,
            status=words.STATUS_IN[form.status],
            estimated_completion_at=form.estimated_completion_date,
            only_owned=True,
        ),
    )
    return Done(words.order(row), row.version, 201)


def _shown(tx: Transaction, order_id: int) -> Done:
    row = work_orders.get_repair(tx, order_id)
    return Done(words.order(row), row.version)


def _change(request: falcon.Request, order_id: int, tx: Transaction, form: OrderChange) -> Done:
    before = work_orders.get_repair(tx, order_id)
    given = form.given()
    fields = {words.ORDER_FIELDS[name]: value for name, value in given.items() if name in words.ORDER_FIELDS}
    row = work_orders.change(tx, order_id, fields, version=etag.expected(request, lambda: before.version))
    status = given.get("status")
    if status is not None and words.STATUS_OUT[row.status] is not status:
        row = work_orders.move(tx, order_id, words.STATUS_IN[status])
    return Done(words.order(row), row.version)


def _delete(tx: Transaction, request: falcon.Request, order_id: int) -> Done:
    before = work_orders.get_repair(tx, order_id)
    work_orders.delete(tx, order_id, version=etag.expected(request, lambda: before.version))
    return Done(None, status=204)
