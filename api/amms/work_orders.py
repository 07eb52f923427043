"""Work orders: every job of the shop."""

from __future__ import annotations

from functools import partial
from typing import Any

import falcon

from api.amms import words
from api.amms.schemas import WorkOrder, WorkOrderChange, WorkOrderIn, WorkOrderQuery, WorkOrders
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.fields import zoned_moment_out
from api.shared.operations import operation
from core import identifiers, settings, work_orders
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.transaction import Transaction
from core.work_orders import JobFilter, JobRow, NewWorkOrder


class AllWorkOrders:
    """All jobs, and new ones."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="List work orders", query=WorkOrderQuery, answer=WorkOrders)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, WorkOrderQuery, _page)

    @operation(summary="Create a work order", body=WorkOrderIn, answer=WorkOrder, status=201, errors=(404,))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """A new one."""
        self._door.change(request, response, WorkOrderIn, _open)


class OneWorkOrder:
    """One job. Source: contract, decision 10."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show a work order", answer=WorkOrder)
    def on_get(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """As it stands."""
        self._door.show(request, response, lambda tx: _done(tx, _found(tx, work_order_id)))

    @operation(summary="Change a work order", body=WorkOrderChange, answer=WorkOrder)
    def on_put(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """What is given is changed; a new status has to be one documented step away."""
        self._door.change(request, response, WorkOrderChange, partial(_change, request, work_order_id))

    @operation(summary="Delete a work order", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, work_order_id: str) -> None:
        """Hidden from every door; kept for the administrator."""
        self._door.do(request, response, lambda tx: _delete(tx, request, work_order_id))


def _page(tx: Transaction, wanted: WorkOrderQuery) -> dict[str, Any]:
    tx.allow("wo:read")
    try:
        asset_id = _id(tx, "asset", wanted.assetId)
    except NotFound:  # nobody works on what is not there
        return words.page([], 0, wanted)
    filter_ = JobFilter(
        statuses=tuple(status for word in wanted.status for status in words.STATUSES[word]) or None,
        priorities=tuple(words.PRIORITY_IN[word] for word in wanted.priority) or None,
        asset_id=asset_id,
    )
    page = Page(wanted.limit, wanted.offset)
    rows = work_orders.page_of_all(tx, page, filter_, sort=wanted.sortBy, descending=wanted.sortDir == "desc")
    tenant = settings.read(tx).shop_id
    return words.page([_shown(row, tenant) for row in rows], work_orders.count_all(tx, filter_), wanted)


def _shown(row: JobRow, tenant: str) -> dict[str, Any]:
    return {
        "id": row.uuid,
        "tenantId": tenant,
        "readableId": row.readable_id,
        "assetId": row.asset_uuid,
        "assignedUserId": row.assignee_uuid,
        "status": words.STATUS_OUT[row.status].value,
        "origin": words.ORIGIN_OUT[row.origin].value,
        "priority": words.PRIORITY_OUT[row.priority].value,
        "title": row.title,
        "description": row.note,
        "startedAt": zoned_moment_out(row.started_at),
        "completedAt": zoned_moment_out(row.completed_at),
        "createdAt": zoned_moment_out(row.created_at),
    }


def _found(tx: Transaction, uuid: str) -> JobRow:
    tx.allow("wo:read")
    return work_orders.get_job(tx, identifiers.id_of(tx, "work_order", uuid))


def _done(tx: Transaction, row: JobRow, status: int = 200) -> Done:
    return Done(_shown(row, settings.read(tx).shop_id), row.mark, status)


def _open(tx: Transaction, form: WorkOrderIn) -> Done:
    tx.allow(EventKind.WORK_ORDER_CREATED)
    assignee_id = _id(tx, "person", form.assignedUserId)
    row = work_orders.open_(
        tx,
        NewWorkOrder(
            asset_id=_id(tx, "asset", form.assetId),
            customer_id=tx.actor.person_id if tx.actor.own_only else None,
            origin=words.ORIGIN_IN[form.origin],
            priority=words.PRIORITY_IN[form.priority],
            title=form.title,
            type="Maintenance",
            note=form.description,
        ),
    )
    if assignee_id is not None:
        work_orders.give_to(tx, row.id, assignee_id)
    return _done(tx, work_orders.get_job(tx, row.id), 201)


def _change(request: falcon.Request, uuid: str, tx: Transaction, form: WorkOrderChange) -> Done:
    tx.allow(EventKind.WORK_ORDER_UPDATED)
    before = _found(tx, uuid)
    etag.require(request, before.mark, "Work order")
    given = form.given()
    if "assetId" in given:
        given["assetId"] = _id(tx, "asset", given["assetId"])
    work_orders.change(tx, before.id, _fields(given))
    if "assignedUserId" in given and given["assignedUserId"] != before.assignee_uuid:
        work_orders.give_to(tx, before.id, _id(tx, "person", given["assignedUserId"]))
    status = given.get("status")
    if status is not None and words.STATUS_OUT[before.status] is not status:
        work_orders.move(tx, before.id, words.STATUS_IN[status], only_single_step=True)
    return _done(tx, work_orders.get_job(tx, before.id))


def _fields(given: dict[str, Any]) -> dict[str, Any]:
    """In the core's words."""
    values = {core: given[name] for name, core in words.WORK_ORDER_FIELDS.items() if name in given}
    for name, meanings in (("priority", words.PRIORITY_IN), ("origin", words.ORIGIN_IN)):
        if name in values:
            values[name] = meanings[values[name]]
    return values


def _id(tx: Transaction, noun: identifiers.Noun, uuid: str | None) -> int | None:
    return None if uuid is None else identifiers.id_of(tx, noun, uuid)


def _delete(tx: Transaction, request: falcon.Request, uuid: str) -> Done:
    tx.allow(EventKind.WORK_ORDER_DELETED)
    before = _found(tx, uuid)
    etag.require(request, before.mark, "Work order")
    work_orders.delete(tx, before.id)
    return Done(None, status=204)
