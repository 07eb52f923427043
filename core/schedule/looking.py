"""A look at some days: who works when, who is away, what each of them has to do, and what speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

import sqlalchemy as sa

from core import settings
from core.base.errors import Forbidden, Invalid
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.rules import planning as rules
from core.rules import working_hours
from core.rules.planning import WorkDay
from core.rules.working_hours import Span
from core.schedule import jobs
from core.schedule.absences import AbsenceRow, absences_between
from core.schedule.jobs import ScheduledJob
from core.tables import people

#: Days that one look holds at most.
LONGEST = 62
p = people.c


class DayOf(NamedTuple):
    """One day of one person. `spans` in minutes of the day, None: nobody wrote them down; hours as reckoned."""

    day: date
    spans: tuple[Span, ...] | None
    absence: AbsenceRow | None
    hours: float
    planned_hours: float


class TechnicianLine(NamedTuple):
    """Somebody who is sent, or has something to do on these days."""

    id: int
    name: str
    skills: Sequence[str]
    is_active: bool
    days: tuple[DayOf, ...]


@dataclass(frozen=True)
class Look:
    """Some days, both included; `jobs` by day and hour, those of nobody among them, each with its `findings`."""

    first: date
    last: date
    time_zone: str
    today: date
    technicians: list[TechnicianLine]
    jobs: list[ScheduledJob]


class Sent(NamedTuple):
    """Somebody who is sent, with the hours of his week; None: nobody wrote them down."""

    id: int
    name: str
    skills: Sequence[str]
    is_active: bool
    week: working_hours.Week | None


def look(tx: Transaction, first: date, last: date, *, technician_id: int | None = None) -> Look:
    """Raises: Forbidden, Invalid where the range is none or too long."""
    tx.allow("wo:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")
    if last < first:
        raise Invalid("last", "The last day is before the first")
    if (last - first).days >= LONGEST:
        raise Invalid("last", "No more than {most} days at once", most=LONGEST)
    found = jobs.between(tx, first, last, technician_id=technician_id)
    sent = [each for each in staff(tx, {job.technician_id for job in found}) if technician_id in (None, each.id)]
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    away = absences_between(tx, first, last)
    work = work_days(sent, days, away, found, settings.today(tx))
    known = [skill for each in staff(tx) for skill in each.skills]
    today = settings.today(tx)
    return Look(
        first,
        last,
        settings.read(tx).time_zone,
        today,
        [_line(each, days, away, work) for each in sent],
        [job._replace(findings=findings_of(job, work, known, today)) for job in found],
    )


def staff(tx: Transaction, others: Iterable[int | None] = ()) -> list[Sent]:
    """Technicians who are switched on, and these others, by name; nobody's rights are asked for."""
    ids = {each for each in others if each is not None}
    is_sent = sa.and_(p.role == Role.TECHNICIAN, p.is_active)
    statement = sa.select(p.id, p.full_name, p.skills, p.is_active, p.working_hours).where(
        p.deleted_at.is_(None), sa.or_(is_sent, p.id.in_(ids)) if ids else is_sent
    )
    usual = settings.read(tx).working_hours
    rows = tx.rows(statement.order_by(p.full_name, p.id))
    return [
        Sent(row.id, row.full_name, row.skills, row.is_active, _week(row.working_hours, usual)) for row in rows
    ]  # fmt: skip


def work_days(
    sent: Sequence[Sent],
    days: Sequence[date],
    away: Sequence[AbsenceRow],
    found: Sequence[ScheduledJob],
    today: date,
) -> dict[tuple[int, date], WorkDay]:
    """Everybody's days with what is to be done on them, as the rules read them."""
    theirs: dict[tuple[int, date], list[rules.Booking]] = defaultdict(list)
    for job in found:
        if job.technician_id is not None and job.day is not None and job.is_open:
            theirs[job.technician_id, job.day].append(jobs.booking(job, today))
    return {
        (each.id, day): WorkDay(
            each.name,
            None if each.week is None else working_hours.on(each.week, day),
            _absence(away, each.id, day) is not None,
            each.skills,
            tuple(theirs[each.id, day]),
        )
        for each in sent
        for day in days
    }


def findings_of(
    job: ScheduledJob, work: Mapping[tuple[int, date], WorkDay], known_skills: Iterable[str], today: date
) -> tuple[rules.Finding, ...]:
    """What speaks against its place; nothing of what is done, or has no day."""
    if not job.is_open or job.day is None:
        return ()
    of = None if job.technician_id is None else work.get((job.technician_id, job.day))
    return rules.findings(jobs.booking(job, today), of, known_skills)


def _week(own: str | None, usual: str) -> working_hours.Week | None:
    if own is not None:
        return working_hours.parsed(own)
    return working_hours.parsed(usual) if usual else None


def _absence(away: Iterable[AbsenceRow], person_id: int, day: date) -> AbsenceRow | None:
    return next((row for row in away if row.person_id == person_id and row.first_on <= day <= row.last_on), None)


def _line(
    each: Sent, days: Sequence[date], away: Sequence[AbsenceRow], work: Mapping[tuple[int, date], WorkDay]
) -> TechnicianLine:
    found = []
    for day in days:
        of = work[each.id, day]
        planned = sum(other.hours for other in of.others)
        found.append(DayOf(day, of.spans, _absence(away, each.id, day), of.hours, planned))
    return TechnicianLine(each.id, each.name, each.skills, each.is_active, tuple(found))
