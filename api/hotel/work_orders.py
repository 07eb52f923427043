"""Work orders: jobs in the hotel's rooms."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.hotel import words
from api.hotel.schemas import PageQuery, WorkOrder, WorkOrderChange, WorkOrderIn, WrittenWorkOrder
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import room_requests, work_orders
from core.base.paging import Page
from core.base.transaction import Transaction


class WorkOrders:
    """All jobs in rooms, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List work orders", query=PageQuery, answer=list[WorkOrder])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, PageQuery, _page)

    @operation(summary="Create a work order", body=WorkOrderIn, answer=WrittenWorkOrder, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, WorkOrderIn, _open)


class OneWorkOrder:
    """One job."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a work order", answer=WorkOrder)
    def on_get(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """As it stands."""
        self._door.show(request, response, lambda tx: _shown(tx, work_order_id))

    @operation(summary="Change a work order", body=WorkOrderChange, answer=WrittenWorkOrder)
    def on_put(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """What is given is changed; a new status is walked to step by step."""
        self._door.change(request, response, WorkOrderChange, partial(_change, request, work_order_id))


def _page(tx: Transaction, wanted: PageQuery) -> list[dict[str, Any]]:
    return [words.work_order(row) for row in work_orders.page_of_room_jobs(tx, Page(wanted.limit, wanted.skip))]


def _open(tx: Transaction, form: WorkOrderIn) -> Done:
    row = room_requests.open_(
        tx,
        room_requests.NewRequest(
            room=form.room,
            number=form.work_order_number,
            created_by=form.created_by,
            assignee=form.assigned_to,
            type=form.type,
            status=words.STATUS_IN[form.status],
            started_at=form.started_at,
            completed_at=form.finished_at,
        ),
    )
    return Done(words.written(row), row.mark, 201)


def _shown(tx: Transaction, number: str) -> Done:
    row = work_orders.get_room_job(tx, number)
    return Done(words.work_order(row), row.mark)


def _change(request: falcon.Request, number: str, tx: Transaction, form: WorkOrderChange) -> Done:
    before = work_orders.get_room_job(tx, number)
    given = form.given()
    status = given.pop("status", None)
    goal = None if status in (None, words.STATUS_OUT[before.status]) else words.STATUS_IN[status]
    fields = {words.FIELDS[name]: value for name, value in given.items()}
    row = room_requests.change(tx, before, fields, goal=goal, mark=etag.expected(request, lambda: before.mark))
    return Done(words.written(row), row.mark)
