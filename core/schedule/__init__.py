"""The schedule: who works when, who is away, what is planned for whom, and what speaks against it."""

from core.schedule.absences import AbsenceRow, absences_between, add_absence, change_absence, remove_absence
from core.schedule.calendars import (
    calendar_since,
    own_calendar,
    owner_of_calendar,
    renew_calendar,
    revoke_calendar,
)
from core.schedule.jobs import ScheduledJob, mark_of
from core.schedule.looking import DayOf, Look, TechnicianLine, look
from core.schedule.planning import PlanConflict, findings_at, job, plan, take_off
from core.schedule.ready import Basis, Ready, earliest_ready

__all__ = [
    "AbsenceRow",
    "Basis",
    "DayOf",
    "Look",
    "PlanConflict",
    "Ready",
    "ScheduledJob",
    "TechnicianLine",
    "absences_between",
    "add_absence",
    "calendar_since",
    "change_absence",
    "earliest_ready",
    "findings_at",
    "job",
    "look",
    "mark_of",
    "own_calendar",
    "owner_of_calendar",
    "plan",
    "remove_absence",
    "renew_calendar",
    "revoke_calendar",
    "take_off",
]
