"""What advice looks like from outside."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from core.rules.dispatching import Reason
from core.rules.planning import Finding


class Suggestion(NamedTuple):
    """One piece of advice; `confidence` as `rules.dispatching` defines it, `planned_hours` without this job."""

    work_order_id: int
    number: str
    title: str
    customer: str | None
    technician_id: int
    technician: str
    day: date
    confidence: float
    skill: str | None
    planned_hours: float
    plan_at: str | None = None
    """The hour that is proposed with the day, HH:MM or "day"; None where the job is planned already."""
    day_hours: float = 8.0
    """How much the technician's day holds."""
    reasons: tuple[Reason, ...] = ()
    """All that the confidence was reckoned from."""
    findings: tuple[Finding, ...] = ()
    """What speaks against it all the same, such as a skill that only others have."""
    duration_hours: float | None = None


class Obstacle(NamedTuple):
    """Why somebody does not take a job; the code of a finding, or one of "dismissed" and "others_first"."""

    technician_id: int
    technician: str
    code: str
    sentence: str


class LeftOut(NamedTuple):
    """A job that nobody takes, and why not; without obstacles nobody is there who is sent."""

    work_order_id: int
    number: str
    title: str
    customer: str | None
    obstacles: tuple[Obstacle, ...]


class DayAdvice(NamedTuple):
    """The day's best plan; `is_best`: it was proven that none is better."""

    day: date
    suggestions: list[Suggestion]
    left_out: list[LeftOut]
    is_best: bool
