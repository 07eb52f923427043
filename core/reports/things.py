"""Parts that were used, plans that were kept, and equipment that failed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import customer_figures, settings
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.maintenance import compliance
from core.reports.tables import Column, Drawn, Group, Kind, Progress, Table, Wanted
from core.rules import customer_figures as rules
from core.rules import periods
from core.rules.compliance import Compliance
from core.rules.words import AssetStatus
from core.tables import assets, parts_used, work_orders
from core.tables.assets import HOUSE

w, _u = work_orders.c, parts_used.c
#: A report is read by people.
MOST_ROWS = 500
_DAY = timedelta(days=1)


def stock(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """Parts written down for jobs in the period, what came to most first: pieces, jobs, and what was asked for them."""
    tx.allow("report:view")
    since, until = periods.span(wanted.period, ZoneInfo(settings.read(tx).time_zone))
    figures = (
        sa.func.sum(_u.quantity).label("quantity"), sa.func.count(_u.work_order_id.distinct()).label("jobs"),
        sa.func.sum(_u.amount).label("amount"),
    )  # fmt: skip
    used = (
        sa.select(_u.part_id, sa.func.max(_u.name).label("name"), *figures)
        .join(work_orders, w.id == _u.work_order_id)
        .where(_u.created_at >= since, _u.created_at < until, _u.deleted_at.is_(None), w.deleted_at.is_(None))
        .group_by(_u.part_id, sa.case((_u.part_id.is_(None), _u.name)))
    )
    found = sorted(tx.rows(used), key=lambda row: (-row.amount, row.name))
    progress(1.0)
    kinds = {"part": Kind.NAME, "quantity": Kind.NUMBER, "jobs": Kind.NUMBER, "amount": Kind.MONEY}
    shown = found[:MOST_ROWS]
    rows = [(row.name, int(row.quantity), int(row.jobs), row.amount) for row in shown]
    sums = (None, sum(int(row.quantity) for row in found), None, sum((row.amount for row in found), ZERO))
    columns = tuple(Column(key, kind) for key, kind in kinds.items())
    return Table(Group.STOCK, columns, rows, sums, tuple(row.part_id for row in shown), Drawn.BARS, ("amount",))


def upkeep(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """What each plan had due in the period and how it ended; kept = in time ÷ (in time + late + missed)."""
    tx.allow("report:view")
    since, until = periods.span(wanted.period, ZoneInfo(settings.read(tx).time_zone))
    plans = sorted(compliance.by_plan(tx, since, until).items(), key=lambda each: (each[0].name, each[0].id))
    rows = [(plan.name, *_kept(each)) for plan, each in plans]
    whole = Compliance(*(sum(each[place] for _, each in plans) for place in range(4)))
    progress(1.0)
    keys = {
        "plan": Kind.NAME, "due": Kind.NUMBER, "in_time": Kind.NUMBER, "late": Kind.NUMBER, "missed": Kind.NUMBER,
        "kept": Kind.SHARE,
    }  # fmt: skip
    columns = tuple(Column(key, kind) for key, kind in keys.items())
    ids = tuple(plan.id for plan, _ in plans)
    return Table(Group.UPKEEP, columns, rows, (None, *_kept(whole)), ids, Drawn.BARS, ("in_time", "late", "missed"))


def _kept(each: Compliance) -> tuple[int, int, int, int, float | None]:
    share = None if each.percent is None else round(each.percent / 100, 4)
    return each.due, each.in_time, each.late, each.missed, share


def equipment(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """Things of the house that failed in the period, the worst first: failures, hours they stood still for them.

    MTBF: days of the period, so far and since the thing is there, ÷ failures. Risk: as
    `core.rules.customer_figures.equipment_risk`. A failure is what `core.customer_figures.FAILURE` says.
    """
    tx.allow("report:view")
    since, until = periods.span(wanted.period, ZoneInfo(settings.read(tx).time_zone))
    end = min(until, tx.now)
    found: dict[int, list[Any]] = {}
    a = assets.c
    statement = (
        sa.select(w.asset_id, a.name, a.status, a.created_at.label("there_since"), w.created_at, w.completed_at)
        .join(assets, a.id == w.asset_id)
        .where(HOUSE, *customer_figures.FAILURE, w.created_at >= since, w.created_at < until)
    )
    for row in tx.rows(statement):
        found.setdefault(row.asset_id, []).append(row)
    progress(0.8)
    rows = [(asset_id, _failed(spans, since, end, tx.now)) for asset_id, spans in found.items()]
    rows.sort(key=lambda each: (-each[1][1], -each[1][2], each[1][0]))
    rows = rows[:MOST_ROWS]
    progress(1.0)
    kinds = {"thing": Kind.NAME, "failures": Kind.NUMBER, "downtime": Kind.HOURS, "mtbf": Kind.DAYS, "risk": Kind.RISK}
    shown = [each[1] for each in rows]
    sums = (None, sum(row[1] for row in shown), round(sum(row[2] for row in shown), 1), None, None)
    columns = tuple(Column(key, kind) for key, kind in kinds.items())
    return Table(Group.EQUIPMENT, columns, shown, sums, tuple(each[0] for each in rows), Drawn.BARS, ("failures",))


def _failed(spans: list[Any], since: datetime, end: datetime, now: datetime) -> tuple[Any, ...]:
    first = spans[0]
    observed = max((end - max(since, first.there_since)) / _DAY, 1.0)
    mtbf = rules.mtbf_days(observed, len(spans))
    hours = sum(customer_figures.stood_still(each.created_at, each.completed_at, now) for each in spans)
    still = first.status in (AssetStatus.DOWN, AssetStatus.RED_TAG)
    risk = rules.equipment_risk(len(spans), mtbf, stands_still=still)
    return first.name, len(spans), round(hours, 1), mtbf, risk
