"""How much of what was due was done in time: the one formula of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple


class Outcome(StrEnum):
    """How one date of a plan ended, or stands."""

    IN_TIME = "in_time"
    LATE = "late"
    MISSED = "missed"
    PENDING = "pending"


class Compliance(NamedTuple):
    """How many dates ended how. Those still pending are not counted as due: nobody is late with them yet."""

    in_time: int = 0
    late: int = 0
    missed: int = 0
    pending: int = 0

    @property
    def due(self) -> int:
        """in time + late + missed."""
        return self.in_time + self.late + self.missed

    @property
    def percent(self) -> float | None:
        """in time ÷ due × 100, to two places; None where nothing was due. Source: workflows, done in window / due."""
        return round(100 * self.in_time / self.due, 2) if self.due else None


def outcome(until_at: datetime, done_at: datetime | None, now: datetime) -> Outcome:
    """In time: before the end of its window. Missed: the window is over and it is not done."""
    if done_at is not None:
        return Outcome.IN_TIME if done_at < until_at else Outcome.LATE
    return Outcome.MISSED if until_at <= now else Outcome.PENDING


def summed(outcomes: Iterable[Outcome]) -> Compliance:
    """How many there are of each."""
    counts = dict.fromkeys(Outcome, 0)
    for each in outcomes:
        counts[each] += 1
    return Compliance(**{each.value: number for each, number in counts.items()})
