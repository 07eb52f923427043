"""A day of the shop as it is weighed: who is there, what waits, and how well each fits each."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

import sqlalchemy as sa

from core import settings
from core.base.events import EventKind
from core.base.log import events
from core.base.transaction import Transaction
from core.dispatch.advice import Suggestion
from core.rules import dispatching as rules
from core.rules.day_plans import Room, places_of
from core.rules.dispatching import WEIGHTS, Factor, Reason
from core.rules.planning import Finding, FindingCode, WorkDay
from core.schedule import jobs, looking
from core.schedule.absences import absences_between
from core.schedule.jobs import ScheduledJob
from core.schedule.looking import Sent
from core.tables import reservations, stock

#: What keeps somebody from a job; whatever else speaks against it makes it a worse choice.
KEEPS = frozenset((FindingCode.ABSENT, FindingCode.OUTSIDE_HOURS, FindingCode.OVERLAP, FindingCode.OVERBOOKED))


@dataclass
class Day:
    """One day; `theirs`: the jobs of each, which grow as advice is given."""

    day: date
    today: date
    people: Sequence[Sent]
    work: dict[tuple[int, date], WorkDay]
    known_skills: Sequence[str]
    theirs: dict[int, list[ScheduledJob]]
    needed: Mapping[int, Collection[int]] = field(default_factory=dict)
    carried: Mapping[int, Collection[int]] = field(default_factory=dict)
    dismissed: Mapping[int, Collection[int]] = field(default_factory=dict)

    def of(self, person_id: int) -> WorkDay:
        """The person's day."""
        return self.work[person_id, self.day]


def day_of(tx: Transaction, day: date, planned: Sequence[ScheduledJob], waiting: Sequence[ScheduledJob]) -> Day:
    """With all that is planned on it; nobody's rights are asked for."""
    people, today = looking.staff(tx), settings.today(tx)
    theirs: dict[int, list[ScheduledJob]] = {person.id: [] for person in people}
    for job in planned:
        if job.technician_id in theirs and job.is_open:
            theirs[job.technician_id].append(job)
    work = looking.work_days(people, [day], absences_between(tx, day, day), planned, today)
    known = [skill for each in people for skill in each.skills]
    ids = [job.id for job in waiting]
    needed = _needed(tx, ids)
    return Day(day, today, people, work, known, theirs, needed, _carried(tx, needed), _dismissed(tx, ids, day))


def findings(day: Day, job: ScheduledJob, person: Sent) -> tuple[Finding, ...]:
    """What would speak against giving it to him."""
    given = job._replace(technician_id=person.id, technician=person.name)
    return looking.findings_of(given, day.work, day.known_skills, day.today)


def is_kept(found: Sequence[Finding]) -> bool:
    """Whether he cannot take it."""
    return any(each.code in KEEPS for each in found)


def fit(day: Day, job: ScheduledJob, person: Sent) -> float:
    """Skill, parts and promise, each with its weight; what the rest of the day decides is not in it."""
    found = [each for each in reasons(day, job, person) if each.factor not in (Factor.LOAD, Factor.PLACE)]
    return sum(WEIGHTS[each.factor] * each.value for each in found)


def room(day: Day, person: Sent) -> Room:
    """How much his day holds, and where he is on it."""
    of = day.of(person.id)
    return Room(of.hours, _planned(day, person), places_of([each.place_key for each in day.theirs[person.id]]))


def reasons(day: Day, job: ScheduledJob, person: Sent) -> list[Reason]:
    """All that applies, in the order of their weight."""
    others = [each.place_key for each in day.theirs[person.id] if each.id != job.id]
    carried = [part for part in day.needed.get(job.id, ()) if part in day.carried.get(person.id, ())]
    found = [
        rules.skill_reason(job.title, person.skills),
        rules.load_reason(_planned(day, person), day.of(person.id).hours),
        rules.parts_reason(day.needed.get(job.id, ()), carried),
        rules.place_reason(job.place_key, others),
        _due(job),
    ]
    return [each for each in found if each is not None]


def suggestion(day: Day, job: ScheduledJob, person: Sent) -> Suggestion:
    """As it is told."""
    found = reasons(day, job, person)
    return Suggestion(
        work_order_id=job.id,
        number=job.number,
        title=job.title,
        customer=job.customer,
        technician_id=person.id,
        technician=person.name,
        day=day.day,
        confidence=rules.confidence(found),
        skill=rules.matching_skill(job.title, person.skills),
        planned_hours=_planned(day, person),
        day_hours=day.of(person.id).hours,
        reasons=tuple(found),
        findings=tuple(each for each in findings(day, job, person) if each.code not in KEEPS),
        duration_hours=job.duration_hours,
    )


def _planned(day: Day, person: Sent) -> float:
    return sum(each.hours for each in day.theirs[person.id])


def _due(job: ScheduledJob) -> Reason | None:
    """A job without an hour is in time on the day it was promised for."""
    if job.promised_at is None or job.day is None or job.ends_at is None:
        return None
    in_time = job.promised_at.date() >= job.day if job.is_whole_day else _utc(job.promised_at) >= _utc(job.ends_at)
    return Reason(Factor.DUE, float(in_time), f"{job.promised_at:%Y-%m-%d %H:%M}")


def _utc(moment: datetime) -> float:
    return moment.timestamp()


def _needed(tx: Transaction, order_ids: Sequence[int]) -> dict[int, set[int]]:
    """Kinds of parts that are put aside for the jobs."""
    r = reservations.c
    statement = sa.select(r.work_order_id, r.part_id).where(r.work_order_id.in_(order_ids), r.quantity > 0)
    found: dict[int, set[int]] = {}
    for row in tx.rows(statement.where(r.deleted_at.is_(None))):
        found.setdefault(row.work_order_id, set()).add(row.part_id)
    return found


def _carried(tx: Transaction, needed: Mapping[int, Collection[int]]) -> dict[int, set[int]]:
    """Of the parts that are needed, who carries which."""
    parts = {part for each in needed.values() for part in each}
    if not parts:
        return {}
    s = stock.c
    statement = sa.select(s.holder_id, s.part_id).where(s.part_id.in_(parts), s.holder_id.is_not(None), s.on_hand > 0)
    found: dict[int, set[int]] = {}
    for row in tx.rows(statement):
        found.setdefault(row.holder_id, set()).add(row.part_id)
    return found


def _dismissed(tx: Transaction, order_ids: Sequence[int], day: date) -> dict[int, set[int]]:
    e = events.c
    statement = sa.select(e.work_order_id, e.changes).where(
        e.work_order_id.in_(order_ids), e.kind == EventKind.SUGGESTION_DISMISSED.text
    )
    found: dict[int, set[int]] = {}
    for row in tx.rows(statement):
        said = json.loads(row.changes)
        if said["day"][0] == day.isoformat():
            found.setdefault(row.work_order_id, set()).add(said["person_id"][0])
    return found


def waiting_of(planned: Sequence[ScheduledJob], *, with_house: bool = False) -> list[ScheduledJob]:
    """Jobs that nobody has, in the order of their urgency and their hour: of customers, and of the house as well."""
    free = [
        job
        for job in planned
        if job.technician_id is None and job.is_open and (with_house or job.customer_id is not None)
    ]
    return sorted(free, key=lambda job: (-urgency(job), jobs.starts_of(job), job.id))


def urgency(job: ScheduledJob) -> int:
    """0 for the least urgent, higher for each word of its priority."""
    return jobs.URGENCY[job.priority]
