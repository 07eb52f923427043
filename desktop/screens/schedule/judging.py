"""What would speak against a place before a job is put there, from what is on the screen already."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from core.rules import local_times, working_hours
from core.rules import planning as rules
from core.rules.planning import Booking, Finding, WorkDay
from core.schedule import Look, ScheduledJob
from core.schedule.jobs import booking
from desktop.screens.schedule.board import Board
from desktop.screens.schedule.slots import Card, Slot


def findings_there(board: Board, card: Card, slot: Slot, minutes: int | None) -> tuple[Finding, ...]:
    """None where the day is not on the screen: core says it when the job is planned."""
    look = board.look
    if look is None or not look.first <= slot.day <= look.last:
        return ()
    job = next((each for each in look.jobs if each.id == card.id), None)
    known = [skill for line in look.technicians if line.is_active for skill in line.skills]
    return rules.findings(_booking(look, card, job, slot, minutes), _work_day(look, slot), known)


def _booking(look: Look, card: Card, job: ScheduledJob | None, slot: Slot, minutes: int | None) -> Booking:
    zone = ZoneInfo(look.time_zone)
    start = "00:00" if slot.minute is None else working_hours.clock(slot.minute)
    begins = local_times.at(slot.day, start, zone)
    hours = minutes / 60 if minutes else rules.USUAL_HOURS
    if slot.minute is None:
        ends = local_times.at(slot.day + timedelta(days=1), "00:00", zone)
    else:
        ends = local_times.later(begins, hours)
    promised, occupied = (None, None) if job is None else (job.promised_at, job.occupied_room)
    return Booking(
        card.id, card.number, card.title, begins, ends, slot.minute is None, hours, promised,
        occupied if slot.day == look.today else None,
    )  # fmt: skip


def _work_day(look: Look, slot: Slot) -> WorkDay | None:
    line = next((each for each in look.technicians if each.id == slot.technician_id), None)
    if line is None:
        return None
    of = next(each for each in line.days if each.day == slot.day)
    others = tuple(booking(job, look.today) for job in look.jobs if _is_of(job, slot.technician_id, slot.day))
    return WorkDay(line.name, of.spans, of.absence is not None, line.skills, others)


def _is_of(job: ScheduledJob, technician_id: int, day: date) -> bool:
    return job.is_open and job.technician_id == technician_id and job.day == day
