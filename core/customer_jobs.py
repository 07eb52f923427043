"""Jobs that customers gave, as an office plans them: the day, the hour, and who goes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core import technicians, work_orders
from core.base.errors import NotFound, Stale
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people import get as get_person
from core.rules.words import Priority, Status
from core.work_orders import CustomerJobRow, NewWorkOrder
from core.work_orders.scheduling import FIELDS as PLANNING

_UNPLANNED = (Status.DRAFT, Status.REQUESTED)


def open_(
    tx: Transaction, fields: Mapping[str, Any], *, goal: Status | None = None, technician_id: int | None = None
) -> CustomerJobRow:
    """Opens a job of a customer: with a day it is planned, without one it waits for it.

    Raises: Forbidden, NotFound (customer, technician), Invalid. Source: contract, decision 17.
    """
    _require_customer(tx, fields["customer_id"])
    order = work_orders.open_(
        tx,
        NewWorkOrder(
            customer_id=fields["customer_id"],
            title=fields["title"],
            type="Service",
            priority=fields.get("priority", Priority.MEDIUM),
            note=fields.get("note"),
        ),
    )
    if tx.actor.own_only:
        return work_orders.get_customer_job(tx, order.id)
    work_orders.schedule(tx, order.id, fields)
    if technician_id is not None:
        _give(tx, order.id, technician_id)
    if goal is None:
        goal = Status.REQUESTED if fields.get("scheduled_on") is None else Status.APPROVED
    work_orders.move(tx, order.id, goal)
    return work_orders.get_customer_job(tx, order.id)


def change(
    tx: Transaction,
    before: CustomerJobRow,
    fields: Mapping[str, Any],
    *,
    goal: Status | None = None,
    says_status: bool = False,
    mark: int | None = None,
) -> CustomerJobRow:
    """Writes the given fields of a CustomerJobRow and takes the job to `goal`; a day given to a job that had none
    plans it, unless `says_status`. `mark`: of the row the caller looked at.

    Raises: Forbidden, NotFound, Conflict, Stale, Invalid.
    """
    _require_mark(before, mark)
    if "customer_id" in fields:
        _require_customer(tx, fields["customer_id"])
    plain = {name: value for name, value in fields.items() if name not in (*PLANNING, "technician_id")}
    work_orders.change(tx, before.id, plain)
    if set(PLANNING) & set(fields):
        work_orders.schedule(tx, before.id, fields)
    if "technician_id" in fields and fields["technician_id"] != before.technician_id:
        _give(tx, before.id, fields["technician_id"])
    if not says_status and fields.get("scheduled_on") is not None and before.status in _UNPLANNED:
        goal = Status.APPROVED
    if goal is not None:
        work_orders.move(tx, before.id, goal)
    return work_orders.get_customer_job(tx, before.id)


def delete(tx: Transaction, before: CustomerJobRow, *, mark: int | None = None) -> None:
    """Hides it from every door. Raises: Forbidden, NotFound, Stale."""
    _require_mark(before, mark)
    work_orders.delete(tx, before.id)


def _require_mark(before: CustomerJobRow, mark: int | None) -> None:
    if mark is not None and mark != before.mark:
        raise Stale("Work order")


def _require_customer(tx: Transaction, person_id: int) -> None:
    """Whom nobody but he himself may know of is not there for others."""
    try:
        found = get_person(tx, person_id)
    except NotFound:
        raise NotFound("Customer") from None
    if found.role is not Role.CUSTOMER:
        raise NotFound("Customer")


def _give(tx: Transaction, order_id: int, technician_id: int | None) -> None:
    if technician_id is not None:
        technicians.get(tx, technician_id)
    work_orders.give_to(tx, order_id, technician_id)
