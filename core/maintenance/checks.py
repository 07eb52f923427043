"""The checklist of a job: what was found, and the follow-up job where something is not well."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import work_orders
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.maintenance.plans import figure
from core.rules import checklists, texts
from core.rules.status import OPEN
from core.rules.words import CheckKind, Origin, Priority
from core.tables import order_checks, people
from core.tables import work_orders as orders
from core.work_orders import NewWorkOrder, OrderRow

c = order_checks.c
_THING = "Line of the checklist"
_follow_up = orders.alias("follow_up")


class OrderCheckRow(NamedTuple):
    """One line; `is_passed` None: not answered. `follow_up` is the number of the job that it led to."""

    id: int
    version: int
    work_order_id: int
    position: int
    code: str
    description: str
    kind: CheckKind
    is_required: bool
    unit: str | None
    least: Decimal | None
    most: Decimal | None
    is_passed: bool | None
    value: Decimal | None
    remark: str | None
    answered_at: datetime | None
    answered_by: str | None
    follow_up_id: int | None
    follow_up: str | None


@dataclass(frozen=True)
class Answer:
    """What was found: well or not, a figure, or words, as the line asks for; a remark may stand beside each."""

    is_passed: bool | None = None
    value: Decimal | None = None
    remark: str | None = None


_ROW = (
    sa.select(
        c.id, c.version, c.work_order_id, c.position, c.code, c.description, c.kind, c.is_required, c.unit, c.least,
        c.most, c.is_passed, c.value, c.remark, c.answered_at, people.c.full_name, c.follow_up_id,
        _follow_up.c.number.label("follow_up"),
    )
    .select_from(order_checks)
    .outerjoin(people, people.c.id == c.answered_by_id)
    .outerjoin(_follow_up, _follow_up.c.id == c.follow_up_id)
    .order_by(c.position)
)  # fmt: skip


def of_order(tx: Transaction, order_id: int) -> list[OrderCheckRow]:
    """In their order; empty where the job has no checklist. Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    work_orders.entity(tx, order_id)
    return [OrderCheckRow._make(row) for row in tx.rows(_ROW.where(c.work_order_id == order_id))]


def unanswered(tx: Transaction, order_id: int) -> list[OrderCheckRow]:
    """What has to be answered and is not. Raises: Forbidden, NotFound."""
    return [row for row in of_order(tx, order_id) if row.is_required and row.answered_at is None]


def answer(tx: Transaction, check_id: int, found: Answer, *, version: int | None = None) -> OrderCheckRow:
    """Notes what was found. What is not well opens a follow-up job on the same thing, once.

    Raises: Forbidden, NotFound, Stale, Conflict (the job is no longer open), Invalid (value, is_passed, remark).
    """
    tx.allow(EventKind.CHECK_ANSWERED)
    row, job = _open_check(tx, check_id)
    if version is not None and row.version != version:
        raise Conflict("{thing} was changed meanwhile", thing=_THING)
    values = _checked(row, found)
    changes = tx.update(
        order_checks, row, **values, answered_at=tx.now, answered_by_id=tx.actor.person_id
    )  # fmt: skip
    said = {"check": [None, row.description]} | {name: changes[name] for name in values if name in changes}
    tx.record(EventKind.CHECK_ANSWERED, job.id, job.number, said, work_order_id=job.id)
    if values["is_passed"] is False and row.follow_up_id is None:
        _follow(tx, row, job, values)
    return _get(tx, check_id)


def clear(tx: Transaction, check_id: int) -> OrderCheckRow:
    """Takes an answer back; a follow-up job stays. Raises: Forbidden, NotFound, Conflict."""
    tx.allow(EventKind.CHECK_ANSWERED)
    row, job = _open_check(tx, check_id)
    changes = tx.update(
        order_checks, row, is_passed=None, value=None, remark=None, answered_at=None, answered_by_id=None
    )
    if changes:
        said = {"check": [row.description, None]}
        tx.record(EventKind.CHECK_ANSWERED, job.id, job.number, said, work_order_id=job.id)
    return _get(tx, check_id)


def _open_check(tx: Transaction, check_id: int) -> tuple[sa.Row[Any], sa.Row[Any]]:
    row = tx.row(sa.select(order_checks).where(c.id == check_id, c.deleted_at.is_(None)))
    if row is None:
        raise NotFound(_THING)
    job = work_orders.entity(tx, row.work_order_id)
    if job.status not in OPEN:
        raise Conflict("{number} is no longer open", "status", number=job.number)
    return row, job


def _checked(row: sa.Row[Any], found: Answer) -> dict[str, Any]:
    remark = texts.passage(found.remark, "remark", longest=2000)
    if row.kind is CheckKind.MEASUREMENT:
        if found.value is None:
            raise Invalid("value", "This field is required")
        value = figure(found.value, "value")
        return {"is_passed": checklists.is_within(value, row.least, row.most), "value": value, "remark": remark}
    if row.kind is CheckKind.TEXT:
        if remark is None:
            raise Invalid("remark", "This field is required")
        return {"is_passed": found.is_passed is not False, "value": None, "remark": remark}
    if found.is_passed is None:
        raise Invalid("is_passed", "This field is required")
    return {"is_passed": found.is_passed, "value": None, "remark": remark}


def _follow(tx: Transaction, row: sa.Row[Any], job: sa.Row[Any], values: dict[str, Any]) -> None:
    what = row.description if values["value"] is None else f"{row.description}: {_figure(values['value'], row.unit)}"
    lines = [
        what,
        checklists.limits_text(row.least, row.most, row.unit),
        values["remark"],
        f"{job.number} {job.title}",
    ]
    made: OrderRow = work_orders.open_(
        tx,
        NewWorkOrder(
            asset_id=job.asset_id,
            title=what[:200],
            origin=Origin.DEFECT_FOLLOWUP,
            priority=max(job.priority, Priority.HIGH, key=list(Priority).index),
            location_id=job.location_id,
            team_id=job.team_id,
            created_by=tx.actor.name,
            note="\n".join(line for line in lines if line),
        ),
    )
    fresh = tx.execute(sa.select(order_checks).where(c.id == row.id)).one()
    tx.update(order_checks, fresh, follow_up_id=made.id)


def _figure(value: Decimal, unit: str | None) -> str:
    return checklists.figure_text(value) + (f" {unit}" if unit else "")


def _get(tx: Transaction, check_id: int) -> OrderCheckRow:
    return OrderCheckRow._make(tx.execute(_ROW.where(c.id == check_id)).one())
