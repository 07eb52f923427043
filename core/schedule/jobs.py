"""Jobs with a day, as the schedule shows them and as its rules read them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.rules import local_times
from core.rules.planning import USUAL_HOURS, Booking, Finding
from core.rules.status import OPEN
from core.rules.words import FrontDeskState, Priority, Status
from core.tables import locations, people, rooms, work_orders
from core.work_orders.rows import visible, w
from core.work_orders.technicians_of import FIRST_ASSIGNMENT, assignments

#: 0 for the least urgent.
URGENCY = {priority: place for place, priority in enumerate(Priority)}
_customer, _technician = people.alias("customer"), people.alias("technician")


class ScheduledJob(NamedTuple):
    """A job on the schedule; `technician_id` is who it was given to first, None: nobody.

    Moments aware, in the shop's zone; without an hour it has the whole day. `hours`: how much work it is reckoned as.
    """

    id: int
    version: int
    number: str
    title: str
    customer: str | None
    place: str | None
    status: Status
    priority: Priority
    day: date | None
    window_start: str | None
    duration_hours: float | None
    starts_at: datetime | None
    ends_at: datetime | None
    hours: float
    promised_at: datetime | None
    technician_id: int | None
    technician: str | None
    location_id: int | None
    customer_id: int | None
    place_key: str | None
    occupied_room: str | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def is_whole_day(self) -> bool:
        """Whether no hour is named."""
        return self.window_start is None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status in OPEN

    @property
    def mark(self) -> int:
        """Another number whenever the job was changed, or is somebody else's."""
        return mark_of(self.version, self.technician_id)


_SELECT = (
    sa.select(
        w.id, w.version, w.number, w.title, _customer.c.full_name.label("customer"), w.status, w.priority,
        w.scheduled_on, w.window_start, w.duration_hours, w.estimated_completion_at, w.location_id, w.customer_id,
        locations.c.name.label("location"), _customer.c.address, _customer.c.zip, _customer.c.city,
        _technician.c.id.label("technician_id"), _technician.c.full_name.label("technician"), rooms.c.front_desk,
    )
    .select_from(work_orders)
    .outerjoin(_customer, _customer.c.id == w.customer_id)
    .outerjoin(locations, locations.c.id == w.location_id)
    .outerjoin(rooms, sa.and_(rooms.c.location_id == w.location_id, rooms.c.deleted_at.is_(None)))
    .outerjoin(assignments, assignments.c.id == FIRST_ASSIGNMENT)
    .outerjoin(_technician, _technician.c.id == assignments.c.person_id)
)  # fmt: skip


def mark_of(version: int, technician_id: int | None) -> int:
    """The mark of a job of which no more is known."""
    return 1 + zlib.crc32(f"{version}:{technician_id}".encode()) % 999_999_999


def between(tx: Transaction, first: date, last: date, *, technician_id: int | None = None) -> list[ScheduledJob]:
    """All of these days but what was cancelled, by day and hour; nobody's rights are asked for."""
    statement = (
        _SELECT.where(visible(tx), w.scheduled_on.is_not(None), w.scheduled_on.between(first, last))
        .where(w.status != Status.CANCELLED)
        .order_by(w.scheduled_on, w.window_start.nulls_first(), w.id)
    )
    if technician_id is not None:
        statement = statement.where(_technician.c.id == technician_id)
    return _jobs(tx, tx.rows(statement))


def one(tx: Transaction, order_id: int) -> ScheduledJob:
    """Raises: NotFound."""
    found = some(tx, [order_id])
    if not found:
        raise NotFound("Work order")
    return found[0]


def some(tx: Transaction, order_ids: Sequence[int]) -> list[ScheduledJob]:
    """By id; those that nobody may see are left out."""
    return _jobs(tx, tx.rows(_SELECT.where(visible(tx), w.id.in_(order_ids)).order_by(w.id)))


def moved(job: ScheduledJob, day: date | None, start: str | None, hours: float | None, zone: ZoneInfo) -> ScheduledJob:
    """The same job at another day and hour; nothing is stored."""
    begins, ends = _span(day, start, hours, zone)
    return job._replace(
        day=day, window_start=start, duration_hours=hours, starts_at=begins, ends_at=ends, hours=hours or USUAL_HOURS
    )


def booking(job: ScheduledJob, today: date) -> Booking:
    """As the rules read it; the job has a day."""
    assert job.starts_at is not None and job.ends_at is not None
    return Booking(
        job.id, job.number, job.title, job.starts_at, job.ends_at, job.is_whole_day, job.hours, job.promised_at,
        job.occupied_room if job.day == today else None,
    )  # fmt: skip


def starts_of(job: ScheduledJob) -> float:
    """What jobs of one day are sorted by; those without an hour come first."""
    return 0.0 if job.starts_at is None else job.starts_at.timestamp()


def zone_of(tx: Transaction) -> ZoneInfo:
    """The shop's own."""
    return ZoneInfo(settings.read(tx).time_zone)


def _jobs(tx: Transaction, rows: Iterable[sa.Row[Any]]) -> list[ScheduledJob]:
    zone = zone_of(tx)
    return [_job(row, zone) for row in rows]


def _job(row: sa.Row[Any], zone: ZoneInfo) -> ScheduledJob:
    begins, ends = _span(row.scheduled_on, row.window_start, row.duration_hours, zone)
    is_occupied = row.front_desk is FrontDeskState.OCCUPIED
    return ScheduledJob(
        row.id, row.version, row.number, row.title, row.customer, _place(row), row.status, row.priority,
        row.scheduled_on, row.window_start, row.duration_hours, begins, ends, row.duration_hours or USUAL_HOURS,
        None if row.estimated_completion_at is None else row.estimated_completion_at.astimezone(zone),
        row.technician_id, row.technician, row.location_id, row.customer_id, _place_key(row),
        row.location if is_occupied else None,
    )  # fmt: skip


def _span(
    day: date | None, start: str | None, hours: float | None, zone: ZoneInfo
) -> tuple[datetime | None, datetime | None]:
    """A whole day where no hour is named, as long as that day is."""
    if day is None:
        return None, None
    begins = local_times.at(day, start or "00:00", zone)
    if start is None:
        return begins, local_times.at(date.fromordinal(day.toordinal() + 1), "00:00", zone)
    return begins, local_times.later(begins, hours or USUAL_HOURS)


def _place(row: sa.Row[Any]) -> str | None:
    if row.location:
        return str(row.location)
    town = " ".join(filter(None, (row.zip, row.city)))
    return ", ".join(filter(None, (" ".join((row.address or "").split()), town))) or None


def _place_key(row: sa.Row[Any]) -> str | None:
    """What jobs at the same place have in common: the room or place, else the postcode, else the town."""
    if row.location_id is not None:
        return f"place {row.location_id}"
    key = " ".join((row.zip or row.city or "").split()).casefold()
    return f"town {key}" if key else None
