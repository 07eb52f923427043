"""Who did the work, and whose work it was."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import customer_figures, settings
from core.base.money import ZERO
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.reports.jobs import IS_DONE, seconds_between
from core.reports.tables import Column, Drawn, Group, Kind, Progress, Table, Wanted
from core.rules import customer_figures as rules
from core.rules import periods
from core.rules.periods import Span
from core.rules.status import OPEN
from core.tables import assignments, labour, payments, people, work_orders
from core.work_orders.technicians_of import FIRST_ASSIGNMENT

w, _l, _pay = work_orders.c, labour.c, payments.c
#: A report is read by people: the rest of the customers stands in their own list.
MOST_CUSTOMERS = 200


def technicians(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """Jobs completed in the period by who they were given to first, with their mean turnaround; labour written down.

    Open: jobs that are his now, whatever the period.
    """
    tx.allow("report:view")
    span = periods.span(wanted.period, ZoneInfo(settings.read(tx).time_zone))
    done = _completed_by(tx, span)
    progress(0.4)
    worked = _labour_by(tx, span)
    progress(0.7)
    load = _open_by(tx)
    names = _names(tx, done.keys() | worked.keys() | load.keys(), or_role=Role.TECHNICIAN)
    rows = []
    for person_id, name in names.items():
        jobs, seconds = done.get(person_id, (0, 0.0))
        minutes, amount = worked.get(person_id, (0, ZERO))
        turnaround, open_now = rules.average_hours(seconds, jobs), load.get(person_id, 0)
        rows.append((person_id, (name, jobs, turnaround, round(minutes / 60, 2), amount, open_now)))
    rows.sort(key=lambda each: (-each[1][1], -each[1][5], each[1][0]))
    kinds = {
        "technician": Kind.NAME, "completed": Kind.NUMBER, "turnaround": Kind.HOURS, "labour": Kind.HOURS,
        "labour_amount": Kind.MONEY, "open": Kind.NUMBER,
    }  # fmt: skip
    ids, shown = tuple(each[0] for each in rows), [each[1] for each in rows]
    whole = rules.average_hours(sum(done[key][1] for key in done), sum(done[key][0] for key in done))
    amount = sum((row[4] for row in shown), ZERO)
    sums = (
        None,
        sum(row[1] for row in shown),
        whole,
        round(sum(row[3] for row in shown), 2),
        amount,
        sum(row[5] for row in shown),
    )
    progress(1.0)
    columns = tuple(Column(key, kind) for key, kind in kinds.items())
    return Table(Group.TECHNICIANS, columns, shown, sums, ids, Drawn.BARS, ("completed", "open"))


def _completed_by(tx: Transaction, span: Span) -> dict[int, tuple[int, float]]:
    seconds = sa.func.sum(seconds_between(tx, w.created_at, w.completed_at)).label("seconds")
    statement = (
        sa.select(assignments.c.person_id, sa.func.count().label("jobs"), seconds)
        .select_from(work_orders)
        .join(assignments, assignments.c.id == FIRST_ASSIGNMENT)
        .where(w.deleted_at.is_(None), w.completed_at >= span.since, w.completed_at < span.until, IS_DONE)
        .group_by(assignments.c.person_id)
    )
    return {row.person_id: (row.jobs, float(row.seconds or 0)) for row in tx.rows(statement)}


def _labour_by(tx: Transaction, span: Span) -> dict[int, tuple[int, Decimal]]:
    statement = (
        sa.select(_l.person_id, sa.func.sum(_l.minutes).label("minutes"), sa.func.sum(_l.amount).label("amount"))
        .where(_l.created_at >= span.since, _l.created_at < span.until, _l.deleted_at.is_(None))
        .where(_l.person_id.is_not(None))
        .group_by(_l.person_id)
    )
    return {row.person_id: (int(row.minutes), row.amount) for row in tx.rows(statement)}


def _open_by(tx: Transaction) -> dict[int, int]:
    statement = (
        sa.select(assignments.c.person_id, sa.func.count().label("jobs"))
        .join(work_orders, w.id == assignments.c.work_order_id)
        .where(w.deleted_at.is_(None), w.status.in_(OPEN))
        .group_by(assignments.c.person_id)
    )
    return {row.person_id: row.jobs for row in tx.rows(statement)}


def _names(tx: Transaction, ids: Collection[int], *, or_role: Role | None = None) -> dict[int, str]:
    p = people.c
    wanted: sa.ColumnElement[bool] = p.id.in_(ids)
    if or_role is not None:
        wanted = sa.or_(wanted, sa.and_(p.role == or_role, p.is_active, p.deleted_at.is_(None)))
    return {row.id: row.full_name for row in tx.rows(sa.select(p.id, p.full_name).where(wanted))}


def customers(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """Who paid most in the period, refunds taken off, then who gave most jobs in it; how they do as of now.

    Recency: days since the last job. Frequency: jobs of the last year. Value: all that was ever paid. Risk: as
    `core.rules.customer_figures.churn_risk` says.
    """
    tx.allow("report:view")
    tx.allow("customer:read")
    since, until = periods.span(wanted.period, ZoneInfo(settings.read(tx).time_zone))
    given = _by_customer(tx, w.customer_id, sa.func.count(), w, since, until)
    progress(0.4)
    paid = _by_customer(tx, _pay.customer_id, sa.func.sum(_pay.amount), _pay, since, until)
    progress(0.8)
    largest = sorted(given.keys() | paid.keys(), key=lambda key: (-paid.get(key, ZERO), -given.get(key, 0), key))
    ids = largest[:MOST_CUSTOMERS]
    worth = customer_figures.worth_of(tx, _names(tx, ids))
    rows = []
    for each in (worth[key] for key in ids if key in worth):
        rows.append((
            each.name, given.get(each.id, 0), paid.get(each.id, ZERO), each.recency_days, each.frequency,
            each.monetary_value, each.churn_risk,
        ))  # fmt: skip
    kinds = {
        "customer": Kind.NAME, "jobs": Kind.NUMBER, "paid": Kind.MONEY, "recency": Kind.NUMBER,
        "frequency": Kind.NUMBER, "value": Kind.MONEY, "risk": Kind.RISK,
    }  # fmt: skip
    progress(1.0)
    sums = (None, sum(given.values()), sum(paid.values(), ZERO), None, None, None, None)
    columns = tuple(Column(key, kind) for key, kind in kinds.items())
    return Table(Group.CUSTOMERS, columns, rows, sums, tuple(key for key in ids if key in worth), Drawn.BARS, ("paid",))


def _by_customer(tx: Transaction, key: Any, figure: Any, c: Any, since: Any, until: Any) -> dict[int, Any]:
    within = (c.deleted_at.is_(None), c.created_at >= since, c.created_at < until, key.is_not(None))
    statement = sa.select(key.label("key"), figure.label("figure")).where(*within).group_by(key)
    return {row.key: row.figure for row in tx.rows(statement)}
