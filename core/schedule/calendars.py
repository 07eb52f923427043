"""Calendars that other programs subscribe to: one secret address for each person, which he can have made anew."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from core import settings
from core.base.errors import NotFound
from core.base.events import EventKind
from core.base.permissions import Actor, Role, permissions_of
from core.base.transaction import Transaction
from core.schedule import jobs
from core.schedule.absences import AbsenceRow, absences_between, allow_for
from core.schedule.jobs import ScheduledJob
from core.settings import ShopSettings
from core.tables import absences, calendars, people, work_orders

if TYPE_CHECKING:
    from icalendar import Calendar, Event

#: Days before and after today that a calendar shows.
BACK, AHEAD = 30, 180
_REFRESH = timedelta(minutes=30)
c, p = calendars.c, people.c


def renew_calendar(tx: Transaction, person_id: int) -> str:
    """A new secret for the address of his calendar, shown this once; the one before is good for nothing any more.

    One's own, or anybody's for those who plan. Raises: Forbidden, NotFound (no staff).
    """
    name = allow_for(tx, EventKind.CALENDAR_RENEWED, person_id)
    token = secrets.token_urlsafe(32)
    tx.execute(sa.delete(calendars).where(c.person_id == person_id))
    tx.insert(calendars, person_id=person_id, token_hash=_hashed(token))
    tx.record(EventKind.CALENDAR_RENEWED, person_id, name)
    return token


def revoke_calendar(tx: Transaction, person_id: int) -> None:
    """Nobody can read it any more. Raises: Forbidden, NotFound (no staff, or there is none)."""
    name = allow_for(tx, EventKind.CALENDAR_REVOKED, person_id)
    if calendar_since(tx, person_id) is None:
        raise NotFound("Calendar")
    tx.execute(sa.delete(calendars).where(c.person_id == person_id))
    tx.record(EventKind.CALENDAR_REVOKED, person_id, name)


def calendar_since(tx: Transaction, person_id: int) -> datetime | None:
    """When its address was made, None where there is none. Raises: Forbidden, NotFound (no staff)."""
    allow_for(tx, EventKind.CALENDAR_RENEWED, person_id)
    found: datetime | None = tx.value(sa.select(c.created_at).where(c.person_id == person_id))
    return found


def owner_of_calendar(tx: Transaction, token: str) -> Actor:
    """In whose name it is read, with the rights he has now. Raises: NotFound."""
    row = tx.row(
        sa.select(p.id, p.uuid, p.full_name, p.role)
        .join(calendars, c.person_id == p.id)
        .where(c.token_hash == _hashed(token), p.deleted_at.is_(None), p.is_active)
    )
    if row is None or "wo:read" not in permissions_of(row.role) or row.role is Role.CUSTOMER:
        raise NotFound("Calendar")
    return Actor(row.id, row.role, row.full_name, permissions_of(row.role), row.uuid)


def own_calendar(tx: Transaction) -> bytes:
    """The jobs and absences of who asks, as iCalendar; the same bytes while nothing changes. Raises: Forbidden."""
    tx.allow("wo:read")
    today, shop = settings.today(tx), settings.read(tx)
    first, last = today - timedelta(days=BACK), today + timedelta(days=AHEAD)
    own = jobs.between(tx, first, last, technician_id=tx.actor.person_id)
    away = absences_between(tx, first, last, person_id=tx.actor.person_id)
    calendar = _calendar(tx.actor.name, shop)
    for job, changed_at in zip(own, _changed(tx, work_orders, own), strict=True):
        calendar.add_component(_job(job, changed_at, shop))
    for absence, changed_at in zip(away, _changed(tx, absences, away), strict=True):
        calendar.add_component(_absence(absence, changed_at, shop))
    return bytes(calendar.to_ical())


def _calendar(name: str, shop: ShopSettings) -> Calendar:
    from icalendar import Calendar, vText  # slow to import, and seldom needed

    calendar = Calendar()
    calendar.add("prodid", "-//Frontbench//Schedule//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", vText(f"{name} – {shop.name}"))
    calendar.add("refresh-interval", _REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT30M")
    return calendar


def _job(job: ScheduledJob, changed_at: datetime, shop: ShopSettings) -> Event:
    """Hours in UTC, which every program understands without being told of time zones."""
    assert job.day is not None and job.starts_at is not None and job.ends_at is not None
    span: tuple[date, date] = (job.day, job.day + timedelta(days=1))
    if not job.is_whole_day:
        span = (job.starts_at.astimezone(changed_at.tzinfo), job.ends_at.astimezone(changed_at.tzinfo))
    event = _event(f"job-{job.id}@{shop.shop_id}", span, changed_at, job.version)
    event.add("summary", " – ".join(filter(None, (job.title, job.customer))))
    event.add("description", " · ".join((job.number, job.status.value.replace("_", " "))))
    if job.place:
        event.add("location", job.place)
    event.add("transp", "TRANSPARENT" if job.is_whole_day else "OPAQUE")
    return event


def _absence(absence: AbsenceRow, changed_at: datetime, shop: ShopSettings) -> Event:
    span = (absence.first_on, absence.last_on + timedelta(days=1))
    event = _event(f"absence-{absence.id}@{shop.shop_id}", span, changed_at, absence.version)
    event.add("summary", (absence.kind.value if absence.kind else "away").capitalize())
    event.add("transp", "OPAQUE")
    return event


def _event(uid: str, span: tuple[date, date], changed_at: datetime, version: int) -> Event:
    from icalendar import Event

    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", changed_at.replace(microsecond=0))
    event.add("last-modified", changed_at.replace(microsecond=0))
    event.add("sequence", version)
    event.add("dtstart", span[0])
    event.add("dtend", span[1])
    return event


def _changed(tx: Transaction, table: sa.Table, rows: Sequence[ScheduledJob | AbsenceRow]) -> list[datetime]:
    """When each was changed last, in the order of the rows."""
    statement = sa.select(table.c.id, table.c.updated_at).where(table.c.id.in_([row.id for row in rows]))
    found: dict[int, Any] = {row.id: row.updated_at for row in tx.rows(statement)}
    return [found[row.id] for row in rows]


def _hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
