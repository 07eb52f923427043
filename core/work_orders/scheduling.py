"""The day and the hour a job is planned for, and how long it will take."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import Forbidden, Invalid
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import years
from core.rules.words import Status
from core.tables import people, work_orders
from core.work_orders.rows import entity, visible, w
from core.work_orders.technicians_of import FIRST_ASSIGNMENT, assignments

#: What `schedule` writes.
FIELDS = ("scheduled_on", "window_start", "duration_hours")
#: Hours; what is longer is several jobs.
LONGEST = 1000
#: Days that one look at the schedule holds at most.
LONGEST_RANGE = 366
_DEFAULT = timedelta(hours=1)
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_customer, _technician = people.alias("customer"), people.alias("technician")


class PlannedJob(NamedTuple):
    """A job on the schedule. Moments by the shop's own clock; without an hour it has the whole day."""

    id: int
    number: str
    title: str
    customer: str | None
    status: Status
    starts_at: datetime
    ends_at: datetime
    technician_id: int | None
    technician: str | None
    is_whole_day: bool = False


def schedule(tx: Transaction, order_id: int, fields: Mapping[str, Any]) -> None:
    """Writes the given FIELDS; None takes the job off that day or hour. Raises: NotFound, Forbidden, Invalid."""
    tx.allow(EventKind.WORK_ORDER_SCHEDULED)
    if tx.actor.own_only:
        raise Forbidden("A job that was handed over is changed by the staff only")
    row = entity(tx, order_id)
    values = {name: fields[name] for name in FIELDS if name in fields}
    require_schedulable(values)
    changes = tx.update(work_orders, row, **values)
    if changes:
        tx.record(EventKind.WORK_ORDER_SCHEDULED, order_id, row.number, changes, work_order_id=order_id)


def require_schedulable(values: Mapping[str, Any]) -> None:
    """Raises: Invalid where a day, an hour or a duration is none."""
    years.require(values.get("scheduled_on"), "scheduled_on")
    start = values.get("window_start")
    if start is not None and not _TIME.fullmatch(start):
        raise Invalid("window_start", "Write the time as HH:MM, such as 09:00")
    hours = values.get("duration_hours")
    if hours is not None and not (math.isfinite(hours) and 0 < hours <= LONGEST):
        raise Invalid("duration_hours", "Between 0 and {longest} hours", longest=LONGEST)


def planned(tx: Transaction, first: date, last: date, *, technician_id: int | None = None) -> list[PlannedJob]:
    """What is planned from `first` to `last`, both included, by day and hour; what was cancelled is not.

    Raises: Forbidden, Invalid where the range is none or too long. Source: contract, decision 22.
    """
    tx.allow("wo:read")
    if last < first:
        raise Invalid("end_date", "The last day is before the first")
    if (last - first).days >= LONGEST_RANGE:
        raise Invalid("end_date", "No more than {most} days at once", most=LONGEST_RANGE)
    statement = (
        sa.select(
            w.id, w.number, w.title, _customer.c.full_name, w.status, w.scheduled_on, w.window_start,
            w.duration_hours, _technician.c.id, _technician.c.full_name,
        )
        .select_from(work_orders)
        .outerjoin(_customer, _customer.c.id == w.customer_id)
        .outerjoin(assignments, assignments.c.id == FIRST_ASSIGNMENT)
        .outerjoin(_technician, _technician.c.id == assignments.c.person_id)
        .where(visible(tx), w.scheduled_on.is_not(None), w.scheduled_on.between(first, last))
        .where(w.status != Status.CANCELLED)
        .order_by(w.scheduled_on, w.window_start.nulls_first(), w.id)
    )  # fmt: skip
    if technician_id is not None:
        statement = statement.where(_technician.c.id == technician_id)
    return [_planned(row) for row in tx.rows(statement)]


def _planned(row: sa.Row[Any]) -> PlannedJob:
    order_id, number, title, customer, status, day, start, hours, technician_id, technician = tuple(row)
    starts_at, ends_at = span_of(day, start, hours)
    return PlannedJob(
        order_id, number, title, customer, status, starts_at, ends_at, technician_id, technician, start is None
    )


def span_of(day: date, start: str | None, hours: float | None) -> tuple[datetime, datetime]:
    """When it begins and ends; a whole day where no hour is named."""
    if start is None:
        begins = datetime.combine(day, time())
        return begins, begins + (timedelta(hours=hours) if hours else timedelta(days=1))
    begins = datetime.combine(day, time.fromisoformat(start))
    return begins, begins + (timedelta(hours=hours) if hours else _DEFAULT)
