"""Reading customers' jobs, as the crm dialect shows them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.words import Priority, Status
from core.tables import counters, people, work_orders
from core.work_orders.rows import visible, w
from core.work_orders.technicians_of import FIRST_ASSIGNMENT, assignments

_THING = "Work order"


class CustomerJobRow(NamedTuple):
    """A job that a customer gave, or one of the house where these were asked for.

    `technician_id` is who it was given to first; the window by the shop's clock.
    """

    id: int
    version: int
    number: str
    customer_id: int | None
    status: Status
    priority: Priority
    title: str
    scheduled_on: date | None
    window_start: str | None
    duration_hours: float | None
    technician_id: int | None
    note: str | None
    created_at: datetime

    @property
    def mark(self) -> int:
        """Another number whenever anything here is different, who it was given to included."""
        return 1 + zlib.crc32(repr(tuple(self)).encode()) % 999_999_999


@dataclass(frozen=True)
class CustomerJobFilter:
    """What the list shows; None: all."""

    statuses: tuple[Status, ...] | None = None
    scheduled_on: date | None = None
    customer_id: int | None = None
    technician_id: int | None = None
    with_house: bool = False
    """Those of the house as well, which no customer gave."""


_SELECT = (
    sa.select(
        w.id, w.version, w.number, w.customer_id, w.status, w.priority, w.title, w.scheduled_on, w.window_start,
        w.duration_hours, assignments.c.person_id, w.note, w.created_at,
    )
    .select_from(work_orders)
    .outerjoin(assignments, assignments.c.id == FIRST_ASSIGNMENT)
)  # fmt: skip


def get_customer_job(tx: Transaction, order_id: int) -> CustomerJobRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    row = tx.row(_SELECT.where(w.id == order_id, visible(tx), w.customer_id.is_not(None)))
    if row is None:
        raise NotFound(_THING)
    return CustomerJobRow._make(row)


def page_of_customer_jobs(
    tx: Transaction, page: Page, wanted: CustomerJobFilter = CustomerJobFilter()
) -> list[CustomerJobRow]:
    """The newest first. Raises: Forbidden, Invalid."""
    tx.allow("wo:read")
    page.checked()
    ids = _ids(tx, wanted)
    ordered = ids.order_by(ids.selected_columns.id.desc()).limit(page.limit).offset(page.offset).subquery()
    statement = _SELECT.join(ordered, ordered.c.id == w.id).order_by(w.id.desc())
    return [CustomerJobRow._make(row) for row in tx.rows(statement)]


def customer_names(tx: Transaction, customer_ids: Iterable[int]) -> dict[int, str]:
    """Of those whose jobs the actor may see. Raises: Forbidden."""
    tx.allow("wo:read")
    statement = sa.select(people.c.id, people.c.full_name).where(people.c.id.in_(set(customer_ids)))
    return {row.id: row.full_name for row in tx.rows(statement)}


def count_customer_jobs(tx: Transaction, wanted: CustomerJobFilter = CustomerJobFilter()) -> int:
    """How many there are; by status alone from counters. Raises: Forbidden."""
    tx.allow("wo:read")
    if wanted == CustomerJobFilter(wanted.statuses) and not tx.actor.own_only:
        names = [f"customer_jobs:{status.value}" for status in wanted.statuses or tuple(Status)]
        return int(tx.value(sa.select(sa.func.sum(counters.c.value)).where(counters.c.name.in_(names))) or 0)
    return int(tx.value(sa.select(sa.func.count()).select_from(_ids(tx, wanted).subquery())) or 0)


def _ids(tx: Transaction, wanted: CustomerJobFilter) -> Any:
    """Each state in its own order from an index, and merged."""
    conditions: list[Any] = [visible(tx)] if wanted.with_house else [visible(tx), w.customer_id.is_not(None)]
    if wanted.customer_id is not None:
        conditions.append(w.customer_id == wanted.customer_id)
    if wanted.scheduled_on is not None:
        conditions.append(w.scheduled_on == wanted.scheduled_on)
    if wanted.technician_id is not None:
        mine = sa.select(assignments.c.work_order_id).where(assignments.c.person_id == wanted.technician_id)
        conditions += [w.id.in_(mine), FIRST_ASSIGNMENT.in_(_assigned_to(wanted.technician_id))]
    if wanted.statuses is None:
        return sa.select(w.id).where(*conditions)
    parts = [sa.select(w.id).where(*conditions, w.status == status) for status in wanted.statuses]
    return parts[0] if len(parts) == 1 else sa.union_all(*parts)


def _assigned_to(person_id: int) -> Any:
    given = assignments.alias("theirs")
    return sa.select(given.c.id).where(given.c.person_id == person_id)
