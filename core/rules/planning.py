"""What speaks against a job's place in the schedule: each reason with its code, none of them hidden."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from core.rules import local_times, working_hours
from core.rules.dispatching import matching_skill
from core.rules.working_hours import Span

#: What a job without a duration is reckoned as, in hours.
USUAL_HOURS = 1.0


class FindingCode(StrEnum):
    """Why somebody had better look again."""

    OVERLAP = "overlap"
    OUTSIDE_HOURS = "outside_hours"
    ABSENT = "absent"
    OVERBOOKED = "overbooked"
    MISSING_SKILL = "missing_skill"
    PAST_PROMISE = "past_promise"
    ROOM_OCCUPIED = "room_occupied"


_SENTENCES = {
    FindingCode.OVERLAP: "At the same time as {name}",
    FindingCode.OUTSIDE_HOURS: "Outside the working hours ({name})",
    FindingCode.ABSENT: "{name} is away that day",
    FindingCode.OVERBOOKED: "More work than the day has hours ({name})",
    FindingCode.MISSING_SKILL: "The skill {name} is missing",
    FindingCode.PAST_PROMISE: "Ready only after what was promised ({name})",
    FindingCode.ROOM_OCCUPIED: "Somebody lives in room {name}",
}


class Finding(NamedTuple):
    """One reason. `name`: whom or what it is about, as `sentence` says it; `other_id`: the other job, else None."""

    code: FindingCode
    name: str
    other_id: int | None = None

    @property
    def sentence(self) -> str:
        """In plain words."""
        return _SENTENCES[self.code].format(name=self.name)


@dataclass(frozen=True)
class Booking:
    """A job at its place. Moments aware, in the shop's zone; `hours`: how much work it is."""

    id: int
    number: str
    title: str
    starts_at: datetime
    ends_at: datetime
    is_whole_day: bool
    hours: float
    promised_at: datetime | None = None
    #: the room it is done in, where somebody lives in it now and the job is of today
    occupied_room: str | None = None


@dataclass(frozen=True)
class WorkDay:
    """One day of somebody who is sent. `spans`: when he works, by the wall's clock; None: nobody wrote that down."""

    name: str
    spans: tuple[Span, ...] | None = None
    is_absent: bool = False
    skills: Sequence[str] = ()
    others: Sequence[Booking] = field(default_factory=tuple)
    """His other jobs of the day."""

    @property
    def hours(self) -> float:
        """How much work the day has room for; nothing where he is away."""
        if self.is_absent:
            return 0.0
        return working_hours.total(working_hours.ASSUMED[0] if self.spans is None else self.spans)


def findings(job: Booking, of: WorkDay | None, known_skills: Iterable[str] = ()) -> tuple[Finding, ...]:
    """All of them; `of` is None for a job that nobody has, `known_skills` what anybody in the shop is able to do."""
    found: list[Finding | None] = []
    if of is not None:
        found += [_absent(of), *_overlaps(job, of.others), None if of.is_absent else _outside(job, of)]
        found += [None if of.is_absent else _overbooked(job, of), _missing_skill(job, of, known_skills)]
    found += [_past_promise(job), _occupied(job)]
    return tuple(each for each in found if each is not None)


def fits_hours(start: datetime, end: datetime, spans: Sequence[Span]) -> bool:
    """Whether it begins while he works and ends before his day does; it may reach over a break."""
    if start.date() != end.date() and (end.hour, end.minute) != (0, 0):
        return False
    first, last = _minutes(start), _minutes(end) or 24 * 60
    return any(begin <= first < until for begin, until in spans) and last <= spans[-1][1] and first < last


def needed_skill(title: str, known_skills: Iterable[str]) -> str | None:
    """The skill that the job's title speaks of, of all that anybody in the shop has."""
    return matching_skill(title, sorted(set(known_skills)))


def _absent(of: WorkDay) -> Finding | None:
    return Finding(FindingCode.ABSENT, of.name) if of.is_absent else None


def _overlaps(job: Booking, others: Iterable[Booking]) -> list[Finding]:
    if job.is_whole_day:
        return []
    span = (job.starts_at, job.ends_at)
    return [
        Finding(FindingCode.OVERLAP, other.number, other.id)
        for other in others
        if not other.is_whole_day and other.id != job.id and local_times.meet(span, (other.starts_at, other.ends_at))
    ]


def _outside(job: Booking, of: WorkDay) -> Finding | None:
    if of.spans is None or (of.spans and (job.is_whole_day or fits_hours(job.starts_at, job.ends_at, of.spans))):
        return None
    return Finding(FindingCode.OUTSIDE_HOURS, working_hours.written_spans(of.spans) or "-")


def _overbooked(job: Booking, of: WorkDay) -> Finding | None:
    """Of jobs without an hour only: the others are seen to overlap, or not to."""
    planned = job.hours + sum(other.hours for other in of.others if other.id != job.id)
    if not job.is_whole_day or not of.hours or planned <= of.hours:
        return None
    return Finding(FindingCode.OVERBOOKED, f"{planned:g} / {of.hours:g}")


def _missing_skill(job: Booking, of: WorkDay, known_skills: Iterable[str]) -> Finding | None:
    needed = needed_skill(job.title, known_skills)
    if needed is None or matching_skill(job.title, of.skills) is not None:
        return None
    return Finding(FindingCode.MISSING_SKILL, needed)


def _past_promise(job: Booking) -> Finding | None:
    """A job without an hour is in time on the day it was promised for."""
    if job.promised_at is None:
        return None
    promised = job.promised_at.astimezone(job.starts_at.tzinfo)
    if job.is_whole_day:
        is_late = job.starts_at.date() > promised.date()
    else:
        is_late = local_times.hours_between(promised, job.ends_at) > 0
    return Finding(FindingCode.PAST_PROMISE, f"{promised:%Y-%m-%d %H:%M}") if is_late else None


def _occupied(job: Booking) -> Finding | None:
    return Finding(FindingCode.ROOM_OCCUPIED, job.occupied_room) if job.occupied_room else None


def _minutes(moment: datetime) -> int:
    return moment.hour * 60 + moment.minute
