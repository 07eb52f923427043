"""Maintenance day by day: the dates that came, with their jobs, and those that are planned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.base.errors import Invalid
from core.base.transaction import Transaction
from core.maintenance import compliance
from core.maintenance.plans import every_of
from core.maintenance.rows import KEPT, a, p, pa
from core.rules import recurrence
from core.rules.compliance import Outcome
from core.rules.words import AssetStatus, PlanTrigger
from core.tables import plans

MOST_DAYS = 100
_PLANNED = (
    sa.select(
        p.id, p.name, p.every, p.period, pa.next_due_at, pa.anchor_at, sa.func.count().label("pieces"),
        sa.func.min(a.name).label("asset"),
    )
    .select_from(KEPT.join(plans, p.id == pa.plan_id))
    .where(p.is_active, p.deleted_at.is_(None), a.status != AssetStatus.ARCHIVED, p.due_by == PlanTrigger.CALENDAR)
    .group_by(p.id, p.name, p.every, p.period, pa.next_due_at, pa.anchor_at)
)  # fmt: skip


class CalendarEntry(NamedTuple):
    """A plan on a day: for so many `pieces` of equipment, named where it is one.

    `outcome` None: it is planned, and no job was opened yet. `work_order_id` where it is one job.
    """

    day: date
    plan_id: int
    plan: str
    outcome: Outcome | None
    pieces: int
    asset: str | None
    work_order_id: int | None
    number: str | None


def days(tx: Transaction, first: date, last: date) -> list[CalendarEntry]:
    """By day, then what is worst first, then by name. Raises: Forbidden, Invalid (a longer time than MOST_DAYS)."""
    tx.allow("pm:read")
    if not timedelta(0) <= last - first < timedelta(days=MOST_DAYS):
        raise Invalid("last", "At most {most}", most=MOST_DAYS)
    zone = ZoneInfo(settings.read(tx).time_zone)
    since, until = (datetime.combine(day, time(), zone) for day in (first, last + timedelta(days=1)))
    found = [*_came(tx, since, until, zone), *_coming(tx, since, until, zone)]
    return sorted(found, key=lambda entry: (entry.day, _RANK[entry.outcome], entry.plan, entry.plan_id))


_RANK = {Outcome.MISSED: 0, Outcome.PENDING: 1, None: 2, Outcome.LATE: 3, Outcome.IN_TIME: 4}


def _came(tx: Transaction, since: datetime, until: datetime, zone: ZoneInfo) -> list[CalendarEntry]:
    together: dict[tuple[date, int, Outcome], list[compliance.OccurrenceRow]] = {}
    for row in compliance.dates(tx, since, until):
        together.setdefault((recurrence.day_of(row.due_at, zone), row.plan_id, row.outcome), []).append(row)
    entries = []
    for (day, plan_id, outcome), rows in together.items():
        first, alone = rows[0], len(rows) == 1
        job = (first.work_order_id, first.number) if alone else (None, None)
        entries.append(
            CalendarEntry(day, plan_id, first.plan, outcome, len(rows), first.asset if alone else None, *job)
        )
    return entries


def _coming(tx: Transaction, since: datetime, until: datetime, zone: ZoneInfo) -> list[CalendarEntry]:
    """A plan that counts from when it was done is taken to be done on its day."""
    pieces: Counter[tuple[date, int, str]] = Counter()
    assets: dict[tuple[date, int, str], str] = {}
    for row in tx.rows(_PLANNED.where(pa.next_due_at < until)):
        for due_at in _series(row, since, until, zone):
            key = recurrence.day_of(due_at, zone), row.id, row.name
            pieces[key] += row.pieces
            assets[key] = row.asset
    return [
        CalendarEntry(day, plan_id, plan, None, many, assets[day, plan_id, plan] if many == 1 else None, None, None)
        for (day, plan_id, plan), many in pieces.items()
    ]


def _series(row: sa.Row, since: datetime, until: datetime, zone: ZoneInfo) -> Iterator[datetime]:  # type: ignore[type-arg]
    due_at, anchor, every = row.next_due_at, row.anchor_at or row.next_due_at, every_of(row)
    if due_at < since:
        due_at = recurrence.first_after(anchor, every, since - timedelta(microseconds=1), zone)
    while due_at < until:
        yield due_at
        due_at = recurrence.first_after(anchor, every, due_at, zone)
