"""The attendant sheets of the day."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from core import housekeeping, rooms, settings
from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.documents.contents import AttendantSheet, AttendantSheets, Floor, RoomLine
from core.documents.formats import Formats
from core.documents.from_shop.letterheads import letterhead
from core.rooms import RoomRow

EVERYBODY = 0


def attendant_sheets_of(tx: Transaction, person_id: int) -> AttendantSheets:
    """One attendant's sheet, or with EVERYBODY all that have rooms, and what is nobody's and to be cleaned last.

    Raises: Forbidden, NotFound.
    """
    shop, plan = settings.read(tx), housekeeping.plan(tx)
    wanted = [one for one in plan.attendants if person_id in (EVERYBODY, one.id)]
    if not wanted and person_id != EVERYBODY:
        raise NotFound("User")
    sheets = [_sheet(tx, one.name, [room for room in plan.rooms if room.attendant_id == one.id]) for one in wanted]
    if person_id == EVERYBODY:
        sheets = [sheet for sheet in sheets if sheet.floors]
        left = [room for room in plan.rooms if room.attendant_id is None and housekeeping.needs_cleaning(room)]
        sheets += [_sheet(tx, "", left)] if left else []
    head = letterhead(shop)
    day = Formats(head.locale, head.currency, head.time_zone).day(tx.now)
    return AttendantSheets(
        shop=head,
        number=day if person_id == EVERYBODY else f"{wanted[0].name} {day}",
        at=tx.now,
        minutes_a_day=plan.minutes_a_day,
        sheets=tuple(sheets),
    )


def _sheet(tx: Transaction, name: str, found: Sequence[RoomRow]) -> AttendantSheet:
    floors = groupby(found, key=lambda room: room.floor or "")
    return AttendantSheet(
        attendant=name,
        floors=tuple(Floor(name=floor, rooms=tuple(_line(tx, room) for room in there)) for floor, there in floors),
    )


def _line(tx: Transaction, room: RoomRow) -> RoomLine:
    return RoomLine(
        name=room.name,
        front_desk=room.front_desk.value,
        housekeeping=room.housekeeping.value,
        minutes=room.clean_minutes,
        is_rush=room.is_rush,
        arrival_at=room.arrival_at,
        refused_at=room.refused_at,
        remarks=_remarks(tx, room),
    )


def _remarks(tx: Transaction, room: RoomRow) -> tuple[str, ...]:
    """Why it failed, what is always to be known of it, and what is being repaired in it."""
    jobs = rooms.jobs_of(tx, room.id) if room.open_jobs else []
    broken = [f"{job.number}: {job.title}" if job.title else job.number for job in jobs]
    return tuple(text for text in (room.inspection_note, room.note, *broken) if text)
