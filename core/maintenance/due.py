"""Making the jobs of maintenance plans: each date once, and never a second open one for a plan and a thing."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings, work_orders
from core.base.events import EventKind
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.maintenance.plans import every_of
from core.maintenance.rows import KEPT, a, checks_of, p, pa
from core.rules import recurrence
from core.rules.status import OPEN
from core.rules.words import AssetStatus, Origin, PlanTrigger
from core.tables import (
    assets,
    meters,
    occurrences,
    order_checks,
    people,
    plan_assets,
    plans,
    teams,
)
from core.tables import work_orders as orders
from core.work_orders import NewWorkOrder

#: The type of the jobs that plans make.
JOB_TYPE = "Maintenance"
_o, _w, _m = occurrences.c, orders.c, meters.c
_ACTIVE = sa.and_(p.is_active, p.deleted_at.is_(None), a.status != AssetStatus.ARCHIVED)
_with_plan = KEPT.join(plans, p.id == pa.plan_id)
_metered = _with_plan.join(
    meters, sa.and_(_m.asset_id == pa.asset_id, _m.name_key == p.meter_key, _m.deleted_at.is_(None))
)
_open_job = (
    sa.select(_w.id)
    .join(occurrences, _o.work_order_id == _w.id)
    .where(_o.plan_id == pa.plan_id, _o.asset_id == pa.asset_id, _w.status.in_(OPEN), _w.deleted_at.is_(None))
    .correlate(plan_assets)
)


def plan_ids(tx: Transaction) -> list[int]:
    """The plans that have something to be done now, by id. Nothing is changed."""
    zone = ZoneInfo(settings.read(tx).time_zone)
    dated = sa.select(p.id, p.lead, p.is_fixed, pa.next_due_at, _open_job.exists().label("is_open")).select_from(
        _with_plan
    )
    # A lead of days is exact in the shop's own time only: what may be due is looked at one by one.
    soon = dated.where(_ACTIVE, p.due_by == PlanTrigger.CALENDAR, pa.next_due_at.is_not(None))
    longest = tx.value(sa.select(sa.func.max(p.lead)).where(p.due_by == PlanTrigger.CALENDAR, p.deleted_at.is_(None)))
    horizon = recurrence.days_before(tx.now, -(int(longest or 0) + 1), zone)
    found = {row.id for row in tx.rows(soon.where(pa.next_due_at <= horizon)) if _has_work(row, tx.now, zone)}
    read = sa.select(p.id).select_from(_metered).where(
        _ACTIVE, p.due_by == PlanTrigger.METER, _m.value >= pa.next_due_reading - p.lead * 1000, ~_open_job.exists()
    )  # fmt: skip
    return sorted(found | {row.id for row in tx.rows(read)})


def _has_work(row: Any, now: datetime, zone: ZoneInfo) -> bool:
    if row.is_open:  # a date that stands passes all the same
        return bool(row.is_fixed and row.next_due_at <= now)
    return recurrence.days_before(row.next_due_at, row.lead, zone) <= now


def open_due(tx: Transaction, plan_id: int) -> list[int]:
    """Opens what a plan has due, one job for each thing, and moves its dates on; gives the jobs' ids.

    However often it is called, each date comes once. Raises: Forbidden.
    """
    tx.allow(EventKind.MAINTENANCE_SCHEDULED)
    plan = tx.row(sa.select(plans).where(p.id == plan_id, p.is_active, p.deleted_at.is_(None)))
    if plan is None:
        return []
    columns = (plan_assets, a.name.label("asset"), a.location_id, _open_job.limit(1).scalar_subquery().label("job_id"))
    statement = sa.select(*columns).select_from(KEPT).where(pa.plan_id == plan_id, a.status != AssetStatus.ARCHIVED)
    zone = ZoneInfo(settings.read(tx).time_zone)
    due = _by_calendar if plan.due_by is PlanTrigger.CALENDAR else _by_meter
    made = [due(tx, plan, row, zone) for row in tx.rows(statement.order_by(pa.id))]
    return [job_id for job_id in made if job_id is not None]


def _by_calendar(tx: Transaction, plan: sa.Row[Any], row: sa.Row[Any], zone: ZoneInfo) -> int | None:
    made, is_open, due_at = None, row.job_id is not None, row.next_due_at
    while due_at is not None and recurrence.days_before(due_at, plan.lead, zone) <= tx.now:
        is_past = due_at <= tx.now
        if is_open and (not plan.is_fixed or not is_past):
            break  # what is open comes first
        if is_open:
            _skip(tx, plan, row, due_at, zone)
        elif not _came(tx, row, due_at):
            made, is_open = _open(tx, plan, row, due_at, due_at, zone), True
        due_at = _next(plan, row, due_at, zone)
    if due_at != row.next_due_at:
        tx.update(plan_assets, row, next_due_at=due_at)
        said = {"equipment": [None, row.asset], "next_due_at": [row.next_due_at, due_at]}
        tx.record(EventKind.PLAN_UPDATED, plan.id, plan.name, said)
    return made


def _next(plan: sa.Row[Any], row: sa.Row[Any], due_at: datetime, zone: ZoneInfo) -> datetime:
    """The date after; dates from before there was a plan are passed over."""
    after = max(due_at, plan.created_at) if due_at < plan.created_at else due_at
    return recurrence.first_after(row.anchor_at or due_at, every_of(plan), after, zone)


def _by_meter(tx: Transaction, plan: sa.Row[Any], row: sa.Row[Any], zone: ZoneInfo) -> int | None:
    statement = sa.select(_m.value).where(
        _m.asset_id == row.asset_id, _m.name_key == plan.meter_key, _m.deleted_at.is_(None)
    )
    value: Decimal | None = tx.value(statement)
    if value is None or row.next_due_reading is None or row.job_id is not None:
        return None
    if value < row.next_due_reading - plan.lead or _came(tx, row, tx.now):
        return None
    until_at = recurrence.end_of_day(tx.now, plan.grace_days, zone)
    made = _open(tx, plan, row, tx.now, until_at, zone)
    steps = max(0, (value - row.next_due_reading) // plan.every) + 1
    tx.update(plan_assets, row, next_due_reading=row.next_due_reading + steps * plan.every)
    return made


def _came(tx: Transaction, row: sa.Row[Any], due_at: datetime) -> bool:
    """Whether this date was there before: it was moved back, but what it asked for was seen to."""
    same = (_o.plan_id == row.plan_id, _o.asset_id == row.asset_id, _o.due_at == due_at)
    return tx.value(sa.select(_o.id).where(*same)) is not None


def _skip(tx: Transaction, plan: sa.Row[Any], row: sa.Row[Any], due_at: datetime, zone: ZoneInfo) -> None:
    """The job before is still open: this time nothing was done, which counts as due."""
    if due_at < plan.created_at or _came(tx, row, due_at):
        return
    until_at = recurrence.end_of_day(due_at, plan.grace_days, zone)
    tx.insert(occurrences, plan_id=plan.id, asset_id=row.asset_id, due_at=due_at, until_at=until_at)
    said = {"equipment": [None, row.asset], "due_at": [None, due_at]}
    tx.record(EventKind.MAINTENANCE_SKIPPED, plan.id, plan.name, said, work_order_id=row.job_id)


def _open(
    tx: Transaction, plan: sa.Row[Any], row: sa.Row[Any], due_at: datetime, promised_at: datetime, zone: ZoneInfo
) -> int:
    job = work_orders.open_(
        tx,
        NewWorkOrder(
            asset_id=row.asset_id,
            title=f"{plan.name}: {row.asset}"[:200],
            type=JOB_TYPE,
            origin=Origin.PREVENTIVE_AUTO,
            priority=plan.priority,
            location_id=row.location_id,
            team_id=_there(tx, teams, plan.team_id),
            created_by=tx.actor.name,
            note=plan.description,
            estimated_completion_at=promised_at,
            blocks_room=False,
        ),
    )
    until_at = recurrence.end_of_day(due_at, plan.grace_days, zone)
    tx.insert(
        occurrences, plan_id=plan.id, asset_id=row.asset_id, due_at=due_at, until_at=until_at, work_order_id=job.id
    )
    for check in checks_of(tx, plan.id):
        tx.insert(order_checks, work_order_id=job.id, **check._asdict())
    _give(tx, job.id, plan.assignee_id)
    said = {"equipment": [None, row.asset], "due_at": [None, due_at]}
    tx.record(EventKind.MAINTENANCE_SCHEDULED, plan.id, plan.name, said, work_order_id=job.id)
    return job.id


def _there(tx: Transaction, table: sa.Table, row_id: int | None) -> int | None:
    """None where it was deleted since the plan was made."""
    found: int | None = tx.value(sa.select(table.c.id).where(table.c.id == row_id, table.c.deleted_at.is_(None)))
    return found


def _give(tx: Transaction, order_id: int, person_id: int | None) -> None:
    known = sa.select(people.c.id).where(
        people.c.id == person_id, people.c.deleted_at.is_(None), people.c.is_active, people.c.role != Role.CUSTOMER
    )
    if tx.value(known) is not None and person_id is not None:
        work_orders.assign(tx, order_id, person_id)


def note_overdue(tx: Transaction) -> int:
    """Says of each open maintenance job, once, that its day has passed; gives how many. Raises: Forbidden."""
    tx.allow(EventKind.MAINTENANCE_OVERDUE)
    late = tx.rows(_late(tx, occurrences, p.name, _w.number, a.name.label("asset")).order_by(_o.id))
    for row in late:
        tx.update(occurrences, row, overdue_noted_at=tx.now)
        said = {"equipment": [None, row.asset], "due_at": [None, row.due_at], "number": [None, row.number]}
        tx.record(EventKind.MAINTENANCE_OVERDUE, row.plan_id, row.name, said, work_order_id=row.work_order_id)
    return len(late)


def has_overdue(tx: Transaction) -> bool:
    """Whether there is something for `note_overdue`."""
    return tx.value(_late(tx, _o.id).limit(1)) is not None


def _late(tx: Transaction, *columns: Any) -> sa.Select[Any]:
    # The words as in the index of preventive jobs, without which it is not used.
    preventive = sa.text("work_orders.origin = 'Preventive_Auto'")
    return (
        sa.select(*columns)
        .select_from(orders)
        .join(occurrences, _o.work_order_id == _w.id)
        .join(plans, p.id == _o.plan_id)
        .join(assets, a.id == _o.asset_id)
        .where(preventive, _w.deleted_at.is_(None), _w.status.in_(OPEN))
        .where(_o.overdue_noted_at.is_(None), _o.until_at <= tx.now)
    )
