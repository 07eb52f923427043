"""Jobs of a period: how many came and went, how long they took, how soon they were begun, and what customers said."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import customer_figures, settings
from core.base.transaction import Transaction
from core.reports.tables import Column, Drawn, Group, Kind, Progress, Table, Wanted
from core.rules import customer_figures as rules
from core.rules import periods
from core.rules.customer_figures import FEWEST_STARS, MOST_STARS
from core.rules.status import DONE
from core.tables import ratings, work_orders

w, r = work_orders.c, ratings.c
_SPAN = Column("span", Kind.SPAN)
_SHOWN = w.deleted_at.is_(None)
_OF_CUSTOMER = w.customer_id.is_not(None)
#: Said so that the moments' index is taken: the states' own holds every job that was ever done.
IS_DONE = sa.case((w.status.in_(DONE), 1), else_=0) == 1


def seconds_between(tx: Transaction, start: sa.Column[Any], end: sa.Column[Any]) -> sa.ColumnElement[Any]:
    """How long it took, in seconds."""
    if tx.is_sqlite:
        return (sa.func.julianday(end) - sa.func.julianday(start)) * 86_400
    return sa.func.extract("epoch", end - start)


def jobs(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """Opened and completed in each part, by their own moments; a job that was reopened counts when it ended last.

    Turnaround: mean of completed − created, over the jobs completed in it.
    """
    tx.allow("report:view")
    zone, took = ZoneInfo(settings.read(tx).time_zone), 0.0
    rows: list[tuple[Any, ...]] = []
    parts = periods.divided(*wanted)
    for number, part in enumerate(parts, start=1):
        since, until = periods.span(part, zone)
        opened = _count(tx, w.created_at, since, until)
        done, seconds = _timed(tx, w.created_at, w.completed_at, since, until, IS_DONE)
        rows.append((part, opened, done, rules.average_hours(seconds, done)))
        took += seconds
        progress(number / len(parts))
    opened, done = sum(row[1] for row in rows), sum(row[2] for row in rows)
    columns = (_SPAN, Column("opened", Kind.NUMBER), Column("completed", Kind.NUMBER), Column("turnaround", Kind.HOURS))
    sums = (None, opened, done, rules.average_hours(took, done))
    return Table(Group.JOBS, columns, rows, sums, drawn=Drawn.LINES, charted=("opened", "completed"))


def _count(tx: Transaction, moment: sa.Column[Any], since: datetime, until: datetime) -> int:
    within = (_SHOWN, moment >= since, moment < until)
    return int(tx.value(sa.select(sa.func.count()).select_from(work_orders).where(*within)))


def _timed(
    tx: Transaction, start: sa.Column[Any], end: sa.Column[Any], since: datetime, until: datetime, *limits: Any
) -> tuple[int, float]:
    """How many ended so within the span, and how long they took together; what ended before it began is left out."""
    figures = (sa.func.count().label("jobs"), sa.func.sum(seconds_between(tx, start, end)).label("seconds"))
    within = (_SHOWN, end >= since, end < until, end >= start, *limits)
    row = tx.execute(sa.select(*figures).select_from(work_orders).where(*within)).one()
    return int(row.jobs), float(row.seconds or 0)


def quality(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """Customers' jobs: those completed in each part, how many of them were completed before and reopened.

    First-time-fix rate = (completed − reopened) ÷ completed. Response: mean of started − created, over those begun
    in the part.
    """
    tx.allow("report:view")
    zone, waited = ZoneInfo(settings.read(tx).time_zone), 0.0
    rows: list[tuple[Any, ...]] = []
    parts = periods.divided(*wanted)
    for number, part in enumerate(parts, start=1):
        since, until = periods.span(part, zone)
        ended = (w.completed_at >= since, w.completed_at < until)
        done = int(tx.value(_completed().where(*ended)))
        again = customer_figures.reopened(tx, *ended) if done else 0
        begun, seconds = _timed(tx, w.created_at, w.started_at, since, until, _OF_CUSTOMER)
        rate = rules.first_time_fix_rate(done, again) if done else None
        rows.append((part, done, again, rate, begun, rules.average_hours(seconds, begun)))
        waited += seconds
        progress(number / len(parts))
    done, again, begun = (sum(row[place] for row in rows) for place in (1, 2, 4))
    kinds = {
        "completed": Kind.NUMBER, "reopened": Kind.NUMBER, "first_time_fix": Kind.SHARE, "begun": Kind.NUMBER,
        "response": Kind.HOURS,
    }  # fmt: skip
    columns = (_SPAN, *(Column(key, kind) for key, kind in kinds.items()))
    rate = rules.first_time_fix_rate(done, again) if done else None
    sums = (None, done, again, rate, begun, rules.average_hours(waited, begun))
    return Table(Group.QUALITY, columns, rows, sums, drawn=Drawn.LINES, charted=("first_time_fix",))


def _completed() -> sa.Select[Any]:
    return sa.select(sa.func.count()).select_from(work_orders).where(_SHOWN, _OF_CUSTOMER, IS_DONE)


def satisfaction(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """How many customers answered in each part, and the mean of the stars that they gave."""
    tx.allow("report:view")
    zone = ZoneInfo(settings.read(tx).time_zone)
    rows: list[tuple[Any, ...]] = []
    every: dict[int, int] = dict.fromkeys(range(FEWEST_STARS, MOST_STARS + 1), 0)
    parts = periods.divided(*wanted)
    for number, part in enumerate(parts, start=1):
        counts = _stars(tx, *periods.span(part, zone))
        for stars, count in counts.items():
            every[stars] += count
        rows.append((part, sum(counts.values()), rules.satisfaction(counts)))
        progress(number / len(parts))
    columns = (_SPAN, Column("answers", Kind.NUMBER), Column("stars", Kind.MEAN))
    sums = (None, sum(every.values()), rules.satisfaction(every))
    return Table(Group.SATISFACTION, columns, rows, sums, drawn=Drawn.LINES, charted=("stars",))


def _stars(tx: Transaction, since: datetime, until: datetime) -> dict[int, int]:
    within = (r.deleted_at.is_(None), r.created_at >= since, r.created_at < until)
    return {
        row.stars: row.answers
        for row in tx.rows(sa.select(r.stars, sa.func.count().label("answers")).where(*within).group_by(r.stars))
    }
