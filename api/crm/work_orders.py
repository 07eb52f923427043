"""Work orders: jobs that customers gave."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import falcon

from api.crm import words
from api.crm.ids import path_number
from api.crm.schemas import WorkOrder, WorkOrderChange, WorkOrderIn, WorkOrderPage, WorkOrderQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import customer_jobs, work_orders
from core.base.transaction import Transaction
from core.work_orders import CustomerJobFilter

_THING = "Work order"


class WorkOrders:
    """All jobs of customers, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List work orders", query=WorkOrderQuery, answer=WorkOrderPage)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them, the newest first."""
        self._door.list(request, response, WorkOrderQuery, _page)

    @operation(summary="Create a work order", body=WorkOrderIn, answer=WorkOrder, status=201, errors=(404,))
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
        self._door.show(request, response, lambda tx: _shown(tx, path_number(work_order_id, _THING)))

    @operation(summary="Change a work order", body=WorkOrderChange, answer=WorkOrder)
    def on_patch(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """What is given is changed; a new status is walked to step by step."""
        change = partial(_change, request, path_number(work_order_id, _THING))
        self._door.change(request, response, WorkOrderChange, change)

    @operation(summary="Delete a work order", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """Hidden from every door."""
        number = path_number(work_order_id, _THING)
        self._door.do(request, response, lambda tx: _delete(tx, request, number))


def _page(tx: Transaction, wanted: WorkOrderQuery) -> dict[str, Any]:
    narrowed = CustomerJobFilter(
        words.statuses_of(wanted.status), wanted.scheduled_date, wanted.customer_id, wanted.technician_id
    )
    total = work_orders.count_customer_jobs(tx, narrowed)
    rows = work_orders.page_of_customer_jobs(tx, words.page_of(wanted), narrowed)
    return words.paged([words.work_order(row) for row in rows], total, wanted)


def _fields(given: Mapping[str, Any]) -> dict[str, Any]:
    """By the core's names, without the state and who it is given to."""
    fields = {core: given[own] for own, core in words.JOB_FIELDS.items() if own in given}
    if "priority" in fields:
        fields["priority"] = words.PRIORITY_IN[fields["priority"]]
    return fields


def _open(tx: Transaction, form: WorkOrderIn) -> Done:
    goal = None if form.status is None else words.STATUS_IN[form.status]
    row = customer_jobs.open_(tx, _fields(dict(form)), goal=goal, technician_id=form.assigned_technician)
    return Done(words.work_order(row), row.mark, 201)


def _shown(tx: Transaction, order_id: int) -> Done:
    row = work_orders.get_customer_job(tx, order_id)
    return Done(words.work_order(row), row.mark)


def _change(request: falcon.Request, order_id: int, tx: Transaction, form: WorkOrderChange) -> Done:
    before = work_orders.get_customer_job(tx, order_id)
    given = form.given()
    status = given.get("status")
    goal = None if status in (None, words.STATUS_OUT[before.status]) else words.STATUS_IN[status]
    mark = etag.expected(request, lambda: before.mark)
    fields = _fields(given)
    if "assigned_technician" in given:
        fields["technician_id"] = given["assigned_technician"]
    row = customer_jobs.change(tx, before, fields, goal=goal, says_status=status is not None, mark=mark)
    return Done(words.work_order(row), row.mark)


def _delete(tx: Transaction, request: falcon.Request, order_id: int) -> Done:
    before = work_orders.get_customer_job(tx, order_id)
    customer_jobs.delete(tx, before, mark=etag.expected(request, lambda: before.mark))
    return Done(None, status=204)
