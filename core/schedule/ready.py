"""When a new job can be ready at the earliest: from the queue, people's hours, how long such jobs take, and parts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import settings
from core.base.errors import Forbidden
from core.base.transaction import Transaction
from core.rules import matching, working_hours
from core.rules import ready_times as rules
from core.rules.planning import USUAL_HOURS
from core.rules.ready_times import DayRoom
from core.rules.status import DONE
from core.rules.words import Status
from core.schedule import jobs, looking
from core.schedule.absences import absences_between
from core.tables import assets, labour, parts, parts_used, stock, symptoms, work_orders
from core.work_orders.rows import visible, w

#: Done jobs that are looked through for such ones, the newest; so many of those are enough.
LOOKED_THROUGH, ENOUGH = 2000, 50
#: Jobs that wait before it, at most so many are reckoned; days that are looked ahead.
MOST_WAITING, DAYS = 1000, 60
_WAITING = (Status.REQUESTED, Status.APPROVED, Status.IN_PROGRESS)


class Basis(StrEnum):
    """What the usual duration was reckoned from."""

    SAME_PROBLEM = "same_problem"
    SAME_TYPE = "same_type"
    ALL_JOBS = "all_jobs"
    ASSUMED = "assumed"


class Ready(NamedTuple):
    """`at`: aware, in the shop's zone; None where nobody is there within DAYS. `sample`: how many done jobs were used.

    `missing_parts` are usual for such jobs and not in the store; `hours_assumed`: nobody wrote working hours down.
    """

    at: datetime | None
    hours: float
    basis: Basis
    sample: int
    queue_jobs: int
    queue_hours: float
    missing_parts: tuple[str, ...]
    lead_days: int
    hours_assumed: bool

    @property
    def sentences(self) -> list[str]:
        """Why, in plain words."""
        usual = {
            Basis.SAME_PROBLEM: f"{self.sample} jobs with the same problem took {self.hours:g} hours (median)",
            Basis.SAME_TYPE: f"{self.sample} jobs on such devices took {self.hours:g} hours (median)",
            Basis.ALL_JOBS: f"{self.sample} jobs took {self.hours:g} hours (median)",
            Basis.ASSUMED: f"{self.hours:g} hours are assumed: too few jobs are done",
        }
        said = [usual[self.basis], f"{self.queue_jobs} jobs wait before it, {self.queue_hours:g} hours"]
        if self.missing_parts:
            said.append(f"{', '.join(self.missing_parts)}: not in the store, comes in {self.lead_days} days")
        if self.hours_assumed:
            said.append("Working hours are not written down: eight hours a day are assumed")
        return said


def earliest_ready(tx: Transaction, device_type_id: int | None = None, symptom: str | None = None) -> Ready:
    """Of a job that comes in now; `symptom` is its name. Raises: Forbidden."""
    tx.allow("wo:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")
    basis, sample, minutes = _such_jobs(tx, device_type_id, symptom)
    hours = rules.usual_hours(minutes) or USUAL_HOURS
    missing = _missing_parts(tx, sample) if basis is Basis.SAME_PROBLEM else ()
    shop, today = settings.read(tx), settings.today(tx)
    waiting, queue = _queue(tx, _usual_of_all(tx) or USUAL_HOURS)
    days, assumed = _days(tx)
    not_before = today + timedelta(days=shop.part_lead_days if missing else 0)
    at = rules.ready_at(tx.now, days, queue, hours, not_before, jobs.zone_of(tx))
    known = (basis, len(sample), waiting, round(queue, 2), missing, shop.part_lead_days, assumed)
    return Ready(at, round(hours, 2), *known)


def _such_jobs(
    tx: Transaction, device_type_id: int | None, symptom: str | None
) -> tuple[Basis, list[int], list[float]]:
    """The narrowest kind of jobs of which enough are done: which ones, and the minutes each took."""
    kinds: list[tuple[Basis, list[Any]]] = [(Basis.ALL_JOBS, [])]
    if device_type_id is not None:
        type_of = sa.select(assets.c.device_type_id).where(assets.c.id == w.asset_id).correlate(work_orders)
        of_type = type_of.scalar_subquery() == device_type_id
        kinds.insert(0, (Basis.SAME_TYPE, [of_type]))
        if symptom:
            key = matching.name_key(symptom)
            named = sa.select(symptoms.c.id).where(symptoms.c.name_key == key)
            kinds.insert(0, (Basis.SAME_PROBLEM, [of_type, w.symptom_id.in_(named)]))
    for basis, conditions in kinds:
        found = _minutes(tx, conditions)
        if len(found) >= rules.FEWEST:
            return basis, list(found), list(found.values())
    return Basis.ASSUMED, [], []


def _minutes(tx: Transaction, conditions: Sequence[Any]) -> dict[int, float]:
    """By job; those without labour say nothing."""
    newest = [
        sa.select(w.id).where(visible(tx), w.is_repair, w.status == status).order_by(w.id.desc()).limit(LOOKED_THROUGH)
        for status in DONE
    ]
    ids = sa.union_all(*(sa.select(each.subquery().c.id) for each in newest)).subquery()
    statement = (
        sa.select(labour.c.work_order_id, sa.func.sum(labour.c.minutes).label("minutes"))
        .join(work_orders, w.id == labour.c.work_order_id)
        .join(ids, ids.c.id == w.id)
        .where(labour.c.deleted_at.is_(None), *conditions)
        .group_by(labour.c.work_order_id)
        .having(sa.func.sum(labour.c.minutes) > 0)
        .order_by(labour.c.work_order_id.desc())
        .limit(ENOUGH)
    )
    return {row.work_order_id: float(row.minutes) for row in tx.rows(statement)}


def _usual_of_all(tx: Transaction) -> float | None:
    return rules.usual_hours(list(_minutes(tx, []).values()))


def _missing_parts(tx: Transaction, sample: Sequence[int]) -> tuple[str, ...]:
    """Parts that at least every second such job took, and of which none is free in the store."""
    u, p, s = parts_used.c, parts.c, stock.c
    free = (
        sa.select(sa.func.coalesce(sa.func.sum(s.on_hand - s.reserved), 0))
        .where(s.part_id == p.id, s.location_id.is_not(None))
        .scalar_subquery()
    )
    usual = (
        sa.select(u.part_id, sa.func.count(u.work_order_id.distinct()).label("jobs"))
        .where(u.work_order_id.in_(sample), u.part_id.is_not(None), u.deleted_at.is_(None))
        .group_by(u.part_id)
        .subquery()
    )
    statement = (
        sa.select(p.name)
        .join(usual, usual.c.part_id == p.id)
        .where(usual.c.jobs * 2 >= len(sample), p.deleted_at.is_(None), free <= 0)
        .order_by(p.name)
    )
    return tuple(row.name for row in tx.rows(statement))


def _queue(tx: Transaction, usual: float) -> tuple[int, float]:
    """How many open jobs stand on no day to come, and how many hours they are; on a day they fill that day."""
    today = settings.today(tx)
    parts_ = [
        sa.select(w.id, w.duration_hours)
        .where(visible(tx), w.status == status, sa.or_(w.scheduled_on.is_(None), w.scheduled_on < today))
        .order_by(w.id)
        .limit(MOST_WAITING)
        for status in _WAITING
    ]
    found = [row for each in parts_ for row in tx.rows(each)][:MOST_WAITING]
    return len(found), sum(usual if row.duration_hours is None else row.duration_hours for row in found)


def _days(tx: Transaction) -> tuple[list[DayRoom], bool]:
    """The days to come, and whether nobody's hours are written down."""
    today = settings.today(tx)
    span = [today + timedelta(days=n) for n in range(DAYS)]
    people = looking.staff(tx)
    work = looking.work_days(
        people, span, absences_between(tx, span[0], span[-1]), jobs.between(tx, span[0], span[-1]), today
    )
    rooms = []
    for day in span:
        there = [work[each.id, day] for each in people if not work[each.id, day].is_absent]
        all_ = [working_hours.ASSUMED[0] if of.spans is None else of.spans for of in there]
        spans = rules.union(span for each in all_ for span in each)
        free = sum(max(0.0, of.hours - sum(other.hours for other in of.others)) for of in there)
        rooms.append(DayRoom(day, spans, free))
    return rooms, bool(people) and all(each.week is None for each in people)
