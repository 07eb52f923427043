"""Open jobs that stand on no day yet."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from core import search
from core.base.errors import Forbidden
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.status import OPEN
from core.rules.words import Priority, Status
from core.tables import people, work_orders
from core.work_orders.rows import visible, w
from core.work_orders.technicians_of import FIRST_ASSIGNMENT, assignments

_customer, _technician = people.alias("customer"), people.alias("technician")


class UnplannedJob(NamedTuple):
    """A job without a day; `technician_id` is who it was given to first, None: nobody."""

    id: int
    version: int
    number: str
    title: str
    customer: str | None
    status: Status
    priority: Priority
    duration_hours: float | None
    technician_id: int | None
    technician: str | None


def unplanned(tx: Transaction, page: Page, *, typed: str = "") -> list[UnplannedJob]:
    """The newest first; `typed` as in the list of jobs. Raises: Forbidden, Invalid."""
    tx.allow("wo:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")
    page.checked()
    found = _ids(tx, typed)
    ids = found.order_by(found.selected_columns.id.desc()).limit(page.limit).offset(page.offset).subquery()
    statement = (
        sa.select(
            w.id, w.version, w.number, w.title, _customer.c.full_name, w.status, w.priority, w.duration_hours,
            _technician.c.id, _technician.c.full_name,
        )
        .select_from(work_orders)
        .join(ids, ids.c.id == w.id)
        .outerjoin(_customer, _customer.c.id == w.customer_id)
        .outerjoin(assignments, assignments.c.id == FIRST_ASSIGNMENT)
        .outerjoin(_technician, _technician.c.id == assignments.c.person_id)
        .order_by(w.id.desc())
    )  # fmt: skip
    return [UnplannedJob._make(row) for row in tx.rows(statement)]


def _ids(tx: Transaction, typed: str) -> sa.Select[tuple[int]] | sa.CompoundSelect[tuple[int]]:
    """Each state in its own order from an index, and merged."""
    conditions = [visible(tx), w.scheduled_on.is_(None)]
    matching = search.matching(tx, "work_orders", typed)
    if matching is not None:
        return sa.select(w.id).where(*conditions, w.status.in_(OPEN), w.id.in_(matching))
    return sa.union_all(*(sa.select(w.id).where(*conditions, w.status == status) for status in OPEN))
