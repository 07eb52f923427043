"""Work orders: every job of the shop."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.cmms import house, words
from api.cmms.schemas import WorkOrder, WorkOrderChange, WorkOrderIn, WorkOrderQuery, WorkOrderStatus
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.operations import operation
from core import identifiers, work_orders
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.words import Status
from core.work_orders import JobFilter, JobRow, NewWorkOrder


class WorkOrders:
    """All jobs, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List work orders", query=WorkOrderQuery, answer=list[WorkOrder], errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """The newest first."""
        self._door.list(request, response, WorkOrderQuery, _page)

    @operation(summary="Create a work order", body=WorkOrderIn, answer=WorkOrder, status=201, errors=(404, 429))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one; given to somebody, it is assigned."""
        self._door.change(request, response, WorkOrderIn, _open)


class OneWorkOrder:
    """One job. Source: contract, decision 10."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a work order", answer=WorkOrder, errors=(429,))
    def on_get(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """As it stands."""
        self._door.show(request, response, lambda tx: _done(tx, _found(tx, work_order_id)))

    @operation(summary="Update a work order", body=WorkOrderChange, answer=WorkOrder, errors=(429,))
    def on_patch(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """What is given is changed; a new status is walked to step by step."""
        self._door.change(request, response, WorkOrderChange, partial(_change, request, work_order_id))


def _page(tx: Transaction, wanted: WorkOrderQuery) -> list[dict[str, Any]]:
    tx.allow("wo:read")
    try:
        assignee_id = _id(tx, "person", wanted.assignedTo)
    except NotFound:  # nobody has no jobs
        return []
    filter_ = JobFilter(
        statuses=tuple(status for word in wanted.statuses for status in words.STATUSES[word]) or None,
        priorities=tuple(words.PRIORITY_IN[word] for word in wanted.priorities) or None,
        assignee_id=assignee_id,
    )
    warehouse = house.warehouse(tx)
    rows = work_orders.page_of_all(tx, Page(wanted.limit, wanted.offset), filter_)
    return [words.work_order(row, warehouse) for row in rows]


def _found(tx: Transaction, uuid: str) -> JobRow:
    tx.allow("wo:read")
    return work_orders.get_job(tx, identifiers.id_of(tx, "work_order", uuid))


def _done(tx: Transaction, row: JobRow, status: int = 200) -> Done:
    return Done(words.work_order(row, house.warehouse(tx)), row.mark, status)


def _open(tx: Transaction, form: WorkOrderIn) -> Done:
    tx.allow(EventKind.WORK_ORDER_CREATED)
    assignee_id = _id(tx, "person", form.assignedTo)
    default = WorkOrderStatus.NEW if assignee_id is None else WorkOrderStatus.ASSIGNED
    row = work_orders.open_(
        tx,
        NewWorkOrder(
            asset_id=_id(tx, "asset", form.equipmentId),
            customer_id=tx.actor.person_id if tx.actor.own_only else None,
            priority=words.PRIORITY_IN[form.priority],
            title=form.title,
            type=words.TYPE_IN[form.type],
            note=form.description,
            estimated_completion_at=form.dueDate,
        ),
    )
    if assignee_id is not None:
        work_orders.give_to(tx, row.id, assignee_id)
    goal = words.STATUS_IN[form.status or default]
    if goal is not Status.REQUESTED and not tx.actor.own_only:
        work_orders.move(tx, row.id, goal)
    return _done(tx, work_orders.get_job(tx, row.id), 201)


def _change(request: falcon.Request, uuid: str, tx: Transaction, form: WorkOrderChange) -> Done:
    tx.allow(EventKind.WORK_ORDER_UPDATED)
    before = _found(tx, uuid)
    etag.require(request, before.mark, "Work order")
    given = form.given()
    if "equipmentId" in given:
        given["equipmentId"] = _id(tx, "asset", given["equipmentId"])
    work_orders.change(tx, before.id, _fields(given))
    _give(tx, before, given)
    status = given.get("status")
    if status is not None and words.STATUS_OUT[before.status] is not status:
        work_orders.move(tx, before.id, words.STATUS_IN[status], note=given.get("completionNotes"))
    return _done(tx, work_orders.get_job(tx, before.id))


def _give(tx: Transaction, before: JobRow, given: dict[str, Any]) -> None:
    """A new job that is given to somebody is assigned."""
    if "assignedTo" not in given or given["assignedTo"] == before.assignee_uuid:
        return
    work_orders.give_to(tx, before.id, _id(tx, "person", given["assignedTo"]))
    if given["assignedTo"] is not None and words.STATUS_OUT[before.status] is WorkOrderStatus.NEW:
        given.setdefault("status", WorkOrderStatus.ASSIGNED)


def _fields(given: dict[str, Any]) -> dict[str, Any]:
    """In the core's words."""
    values = {core: given[name] for name, core in words.WORK_ORDER_FIELDS.items() if name in given}
    for name, meanings in (("priority", words.PRIORITY_IN), ("type", words.TYPE_IN)):
        if name in values:
            values[name] = meanings[values[name]]
    return values


def _id(tx: Transaction, noun: identifiers.Noun, uuid: str | None) -> int | None:
    return None if uuid is None else identifiers.id_of(tx, noun, uuid)
