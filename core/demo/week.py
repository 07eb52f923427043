"""The sample's week: who works when and is away, and which open jobs stand on which day."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import zip_longest
from typing import NamedTuple

import sqlalchemy as sa

from core import schedule, settings
from core.base.permissions import Actor
from core.base.transaction import Transaction
from core.rules import working_hours
from core.rules.dispatching import matching_skill
from core.rules.planning import FindingCode
from core.rules.status import OPEN
from core.rules.words import AbsenceKind, Status
from core.tables import assignments, work_orders
from core.work_orders import scheduling

_PARTED = "08:00-12:00,13:00-17:00"
#: Of the technicians: between them the house has somebody on each day.
HOURS = {
    "Mateo Álvarez": f"Mo-Fr {_PARTED}",
    "Yuki Tanaka": f"Tu-Sa {_PARTED}",
    "Olena Kovalenko": f"We-Su {_PARTED}",
    "Tom Fletcher": f"Mo-Th {_PARTED}; Su {_PARTED}",
}
#: In the words that their jobs are called by; two are at the bench, two go through the house.
SKILLS = {
    "Mateo Álvarez": ("Laptop", "Screen", "Battery", "Keyboard", "Hinge", "Fan", "Data"),
    "Yuki Tanaka": ("Plumbing", "Boiler", "Heating", "Shower", "Tap", "Drain", "Filter", "Temperature"),
    "Olena Kovalenko": ("Phone", "Screen", "Battery", "Charging", "Sound", "Touch", "Glass", "Fan", "Soldering"),
    "Tom Fletcher": ("Electrics", "Lift", "Air", "Lamp", "Socket", "TV", "Wi-Fi", "Door", "Minibar", "Temperature"),
}
BENCH, ROUND = ("Mateo Álvarez", "Olena Kovalenko"), ("Yuki Tanaka", "Tom Fletcher")
_AHEAD = 6
_IN_A_DAY = 3
_STARTS = ("09:00", "10:30", "14:00")
_HOURS_OF = (1.0, 2.0, 1.5)
_NOBODYS = 4
#: When those who have a full day have time again.
_LATE = "16:00"
_w = work_orders.c


class _Job(NamedTuple):
    id: int
    technician_id: int | None
    customer_id: int | None
    promised_at: datetime | None

    def is_late_on(self, day: date) -> bool:
        """Whether the day before would have been better."""
        return self.promised_at is not None and self.promised_at.date() <= day


def able(title: str, *, is_device: bool) -> list[str]:
    """Who may be given a job of this title, by name: whose skills it speaks of, else the bench or the house."""
    return [name for name in SKILLS if matching_skill(title, SKILLS[name])] or list(BENCH if is_device else ROUND)


def book(tx: Transaction, order_id: int, technician: str, booked: Counter[tuple[str, date]]) -> None:
    """Plans a job for the day on which it comes to the technician, as long as there is room in it."""
    day = settings.today(tx)
    place = booked[technician, day]
    if place < _IN_A_DAY and working_hours.parsed(HOURS[technician])[day.weekday()]:
        booked[technician, day] += 1
        values = {"scheduled_on": day, "window_start": _STARTS[place], "duration_hours": _HOURS_OF[place]}
        scheduling.schedule(tx, order_id, values)


def fill(tx: Transaction, technicians: list[Actor]) -> None:
    """Plans as the lead would, who is the actor: jobs for those who have them, some for nobody yet, and a holiday."""
    today = settings.today(tx)
    away = _send_away(tx, technicians[1], today)
    mine: dict[int, list[_Job]] = defaultdict(list)
    free: list[_Job] = []
    for job in _open_jobs(tx):
        (free if job.technician_id is None else mine[job.technician_id]).append(job)
    for technician in technicians:
        days = [today + timedelta(days=number) for number in range(_AHEAD)]
        days = [day for day in days if technician is not technicians[1] or day not in away]
        _give_days(tx, technician, mine[technician.person_id or 0], days)
    for number, job in enumerate(_by_turns(free)[:_NOBODYS]):
        _plan(tx, job, None, today + timedelta(days=number // 2), None if number % 2 else _LATE, 1.0)


def _by_turns(free: list[_Job]) -> list[_Job]:
    """A customer's, then one of the house, as long as there are any."""
    ours = [job for job in free if job.customer_id is None]
    theirs = [job for job in free if job.customer_id is not None]
    return [job for pair in zip_longest(theirs, ours) for job in pair if job is not None]


def _open_jobs(tx: Transaction) -> list[_Job]:
    first = sa.select(sa.func.min(assignments.c.person_id)).where(assignments.c.work_order_id == _w.id)
    wanted = _w.status.in_([status for status in OPEN if status is not Status.DRAFT])
    statement = (
        sa.select(_w.id, first.scalar_subquery(), _w.customer_id, _w.estimated_completion_at)
        .where(_w.deleted_at.is_(None), wanted)
        .order_by(_w.id)
    )
    return [_Job._make(row) for row in tx.rows(statement)]


def _send_away(tx: Transaction, technician: Actor, today: date) -> list[date]:
    monday = today + timedelta(days=7 - today.weekday())
    days = [monday + timedelta(days=number) for number in range(5)]
    schedule.add_absence(tx, technician.person_id or 0, days[0], days[-1], AbsenceKind.VACATION)
    return days


def _give_days(tx: Transaction, technician: Actor, jobs: list[_Job], days: list[date]) -> None:
    """What was promised first comes first; what would come too late waits, but for one that is late anyhow."""
    never = datetime.max.replace(tzinfo=UTC)
    late = [job for job in jobs if job.is_late_on(days[0])]
    rest = sorted((job for job in jobs if job not in late), key=lambda job: job.promised_at or never)
    waiting = [*late[:1], *rest]
    for day, place in _spots(technician.name, days):
        waiting = [job for job in waiting if job in late or not job.is_late_on(day)]
        if waiting:
            _plan(tx, waiting.pop(0), technician.person_id, day, _STARTS[place], _HOURS_OF[place])


def _spots(name: str, days: list[date]) -> Iterator[tuple[date, int]]:
    """Days on which he works, with the place of the job in it."""
    week = working_hours.parsed(HOURS[name])
    return ((day, place) for day in days if week[day.weekday()] for place in range(_IN_A_DAY))


def _plan(tx: Transaction, job: _Job, person_id: int | None, day: date, start: str | None, hours: float) -> None:
    schedule.plan(tx, job.id, person_id, day, start, hours, despite=tuple(FindingCode))
