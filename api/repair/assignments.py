"""Assignments: who works on which order, through both of the document's addresses."""

from __future__ import annotations

from typing import Any

import falcon

from api.repair import words
from api.repair.schemas import Assignment, AssignmentIn, AssignmentQuery
from api.shared import etag
from api.shared.door import Done, Door
from api.shared.inputs import path_id
from api.shared.operations import operation
from core import work_orders
from core.base.errors import Stale
from core.base.paging import Page
from core.base.transaction import Transaction

#: An assignment is made and taken away, never changed.
_VERSION = 1


class NewAssignments:
    """`/orders/assign`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Assign an order", body=AssignmentIn, answer=Assignment, status=201, errors=(400, 404))
    def on_post(self, request: falcon.Request, response: falcon.Response) -> None:
        """Gives the order to one more technician."""
        self._door.change(request, response, AssignmentIn, _assign)


class AssignmentsOfOrder:
    """`/orders/assign/{order_id}`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Who works on an order", answer=list[Assignment])
    def on_get(self, request: falcon.Request, response: falcon.Response, order_id: str) -> None:
        """All of one order."""
        number = path_id(order_id, "order_id")
        self._door.show(request, response, lambda tx: _of_order(tx, number))


class Assignments(NewAssignments):
    """`/assigns`."""

    @operation(summary="List assignments", query=AssignmentQuery, answer=list[Assignment])
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """A page of them."""
        self._door.list(request, response, AssignmentQuery, _page)


class OneAssignment:
    """`/assigns/{assign_id}`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show an assignment", answer=Assignment)
    def on_get(self, request: falcon.Request, response: falcon.Response, assign_id: str) -> None:
        """As it was made."""
        number = path_id(assign_id, "assign_id")
        self._door.show(request, response, lambda tx: _shown(tx, number))

    @operation(summary="Take an order from a technician", status=204)
    def on_delete(self, request: falcon.Request, response: falcon.Response, assign_id: str) -> None:
        """He works on it no more."""
        number = path_id(assign_id, "assign_id")
        self._door.do(request, response, lambda tx: _unassign(tx, request, number))


def _assign(tx: Transaction, form: AssignmentIn) -> Done:
    work_orders.get_repair(tx, form.order_id)
    row = work_orders.assign(tx, form.order_id, form.user_id)
    return Done(words.assignment(row), _VERSION, 201)


def _of_order(tx: Transaction, order_id: int) -> Done:
    work_orders.get_repair(tx, order_id)
    return Done([words.assignment(row) for row in work_orders.of_order(tx, order_id)])


def _page(tx: Transaction, wanted: AssignmentQuery) -> list[dict[str, Any]]:
    page = Page(wanted.limit, wanted.offset)
    rows = work_orders.page_of_assignments(tx, page, order_id=wanted.order_id, person_id=wanted.user_id)
    return [words.assignment(row) for row in rows]


def _shown(tx: Transaction, assignment_id: int) -> Done:
    return Done(words.assignment(work_orders.get_assignment(tx, assignment_id)), _VERSION)


def _unassign(tx: Transaction, request: falcon.Request, assignment_id: int) -> Done:
    work_orders.get_assignment(tx, assignment_id)
    if etag.expected(request, lambda: _VERSION) not in (None, _VERSION):
        raise Stale("Assignment")
    work_orders.unassign(tx, assignment_id)
    return Done(None, status=204)
