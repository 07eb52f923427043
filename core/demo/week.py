"""The sample's week: who works when and is away, and which open jobs stand on which day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import zip_longest
from typing import NamedTuple

import sqlalchemy as sa

from core import schedule, settings
from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.rules import working_hours
from core.rules.planning import FindingCode
from core.rules.status import OPEN
from core.rules.words import AbsenceKind, Status
from core.tables import assignments, work_orders

_PARTED = "08:00-12:00,13:00-17:00"
#: Of the technicians: between them the house has somebody on each day.
HOURS = {
    "Mateo Álvarez": f"Mo-Fr {_PARTED}",
    "Yuki Tanaka": f"Tu-Sa {_PARTED}",
    "Olena Kovalenko": f"Mo-We {_PARTED}; Su 09:00-14:00",
    "Tom Fletcher": f"We-Su {_PARTED}",
}
SKILLS = {
    "Mateo Álvarez": ("Laptop", "Screen", "Battery"),
    "Yuki Tanaka": ("Plumbing", "Boilers", "Filters"),
    "Olena Kovalenko": ("Phone", "Screen", "Soldering"),
    "Tom Fletcher": ("Electrics", "Lifts", "Air"),
}
_AHEAD = 6
_IN_A_DAY = 3
_STARTS = ("09:00", "10:30", "14:00")
_HOURS_OF = (1.0, 2.0, 1.5)
_NOBODYS = 4
_w = work_orders.c


class _Job(NamedTuple):
    id: int
    technician_id: int | None
    customer_id: int | None


def fill(tx: Transaction, technicians: list[Actor]) -> None:
    """Plans as the lead would, who is the actor: jobs for those who have them, some for nobody yet, and a holiday."""
    today = settings.today(tx)
    _send_away(tx, technicians, today)
    mine: dict[int, list[_Job]] = defaultdict(list)
    free: list[_Job] = []
    for job in _open_jobs(tx):
        (free if job.technician_id is None else mine[job.technician_id]).append(job)
    for technician in technicians:
        _give_days(tx, technician, mine[technician.person_id or 0], today)
    for number, job in enumerate(_by_turns(free)[:_NOBODYS]):
        _plan(tx, job, None, today + timedelta(days=number // 2), None if number % 2 else "11:00", 1.0)


def _by_turns(free: list[_Job]) -> list[_Job]:
    """A customer's, then one of the house, as long as there are any."""
    ours = [job for job in free if job.customer_id is None]
    theirs = [job for job in free if job.customer_id is not None]
    return [job for pair in zip_longest(theirs, ours) for job in pair if job is not None]


def _open_jobs(tx: Transaction) -> list[_Job]:
    first = sa.select(sa.func.min(assignments.c.person_id)).where(assignments.c.work_order_id == _w.id)
    wanted = _w.status.in_([status for status in OPEN if status is not Status.DRAFT])
    statement = (
        sa.select(_w.id, first.scalar_subquery(), _w.customer_id).where(_w.deleted_at.is_(None), wanted).order_by(_w.id)
    )
    return [_Job._make(row) for row in tx.rows(statement)]


def _send_away(tx: Transaction, technicians: list[Actor], today: date) -> None:
    away = technicians[1]
    monday = today + timedelta(days=7 - today.weekday())
    schedule.add_absence(tx, away.person_id or 0, monday, monday + timedelta(days=4), AbsenceKind.VACATION)


def _give_days(tx: Transaction, technician: Actor, jobs: list[_Job], today: date) -> None:
    spots = _spots(technician.name, today)
    for job, (day, place) in zip(jobs, spots, strict=False):
        _plan(tx, job, technician.person_id, day, _STARTS[place], _HOURS_OF[place])


def _spots(name: str, today: date) -> Iterator[tuple[date, int]]:
    """Days on which he works, with the place of the job in it."""
    week = working_hours.parsed(HOURS[name])
    days = [today + timedelta(days=number) for number in range(_AHEAD)]
    return ((day, place) for day in days if week[day.weekday()] for place in range(_IN_A_DAY))


def _plan(tx: Transaction, job: _Job, person_id: int | None, day: date, start: str | None, hours: float) -> None:
    schedule.plan(tx, job.id, person_id, day, start, hours, despite=tuple(FindingCode))
