"""Who works on a job."""

from __future__ import annotations

import sqlalchemy as sa

from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.catalog import require
from core.tables import assignments, people, work_orders
from core.work_orders.rows import AssignmentRow, entity, visible

_ROW = (assignments.c.id, assignments.c.work_order_id, assignments.c.person_id, assignments.c.assigned_at)


def assign(tx: Transaction, order_id: int, person_id: int) -> AssignmentRow:
    """Gives the job to one more member of staff; whoever may work on jobs may take one himself.

    Raises: Forbidden, NotFound (order, user), Conflict (already given).
    """
    is_taking = person_id == tx.actor.person_id and not tx.actor.may(EventKind.WORK_ORDER_ASSIGNED.permission)
    kind = EventKind.WORK_ORDER_TAKEN if is_taking else EventKind.WORK_ORDER_ASSIGNED
    tx.allow(kind)
    order = entity(tx, order_id)
    person = require(tx, people, person_id, "User")
    if person.role is Role.CUSTOMER:
        raise NotFound("User")
    if tx.value(sa.select(assignments.c.id).where(_of(order_id, person_id))) is not None:
        raise Conflict("Assignment already exists", "user_id")
    assignment_id = tx.insert(assignments, work_order_id=order_id, person_id=person_id, assigned_at=tx.now)
    changes = {"person_id": [None, person_id], "assignee": [None, person.full_name]}
    tx.record(kind, order_id, order.number, changes, work_order_id=order_id)
    return AssignmentRow(assignment_id, order_id, person_id, tx.now)


def unassign(tx: Transaction, assignment_id: int) -> None:
    """Takes the job from someone; whoever works on a job may give it back himself. Raises: Forbidden, NotFound."""
    tx.allow(EventKind.WORK_ORDER_GIVEN_BACK)
    row = get_assignment(tx, assignment_id)
    is_own = row.person_id == tx.actor.person_id and not tx.actor.may(EventKind.WORK_ORDER_UNASSIGNED.permission)
    kind = EventKind.WORK_ORDER_GIVEN_BACK if is_own else EventKind.WORK_ORDER_UNASSIGNED
    tx.allow(kind)
    order = entity(tx, row.work_order_id)
    name = tx.value(sa.select(people.c.full_name).where(people.c.id == row.person_id))
    tx.execute(sa.delete(assignments).where(assignments.c.id == assignment_id))
    changes = {"person_id": [row.person_id, None], "assignee": [name, None]}
    tx.record(kind, order.id, order.number, changes, work_order_id=order.id)


def give_to(tx: Transaction, order_id: int, person_id: int | None) -> None:
    """Gives the job to this member of staff and nobody else; None: to nobody. Raises: Forbidden, NotFound."""
    given = of_order(tx, order_id)
    for each in given:
        if each.person_id != person_id:
            unassign(tx, each.id)
    if person_id is not None and person_id not in [each.person_id for each in given]:
        assign(tx, order_id, person_id)


def get_assignment(tx: Transaction, assignment_id: int) -> AssignmentRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    row = tx.row(_visible(tx).where(assignments.c.id == assignment_id))
    if row is None:
        raise NotFound("Assignment")
    return AssignmentRow._make(row)


def page_of_assignments(
    tx: Transaction, page: Page, *, order_id: int | None = None, person_id: int | None = None
) -> list[AssignmentRow]:
    """By id. Raises: Forbidden."""
    tx.allow("wo:read")
    statement = _visible(tx).order_by(assignments.c.id).limit(page.limit).offset(page.offset)
    if order_id is not None:
        statement = statement.where(assignments.c.work_order_id == order_id)
    if person_id is not None:
        statement = statement.where(assignments.c.person_id == person_id)
    return [AssignmentRow._make(row) for row in tx.rows(statement)]


def of_order(tx: Transaction, order_id: int) -> list[AssignmentRow]:
    """All of one job. Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    entity(tx, order_id)
    statement = sa.select(*_ROW).where(assignments.c.work_order_id == order_id).order_by(assignments.c.id)
    return [AssignmentRow._make(row) for row in tx.rows(statement)]


def _of(order_id: int, person_id: int) -> sa.ColumnElement[bool]:
    return sa.and_(assignments.c.work_order_id == order_id, assignments.c.person_id == person_id)


def _visible(tx: Transaction) -> sa.Select[tuple[int, int, int, object]]:
    orders = work_orders.c
    return sa.select(*_ROW).join(work_orders, orders.id == assignments.c.work_order_id).where(visible(tx))
