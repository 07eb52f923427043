"""The earliest honest moment at which a new job can be ready: after the queue, within hours, with its parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from statistics import median
from typing import NamedTuple
from zoneinfo import ZoneInfo

from core.rules import local_times
from core.rules.working_hours import Span, clock

#: Fewer jobs than this say nothing of how long such jobs take.
FEWEST = 3
#: Promises are told in such steps.
STEP_MIN = 15
_DAY_MIN = 24 * 60


class DayRoom(NamedTuple):
    """A day of the shop: when anybody works, and how many hours all of them together have left for what waits."""

    day: date
    spans: tuple[Span, ...]
    free_hours: float


def usual_hours(minutes: Sequence[float]) -> float | None:
    """The median in hours; None where there are too few to say."""
    return median(minutes) / 60 if len(minutes) >= FEWEST else None


def ready_at(
    now: datetime, days: Iterable[DayRoom], queue_hours: float, own_hours: float, not_before: date, zone: ZoneInfo
) -> datetime | None:
    """The queue is worked off by everybody, the job itself by one; None where the days do not reach.

    `now` aware; `not_before` is the day its parts are there. Rounded up to STEP_MIN.
    """
    queue, own = queue_hours * 60, own_hours * 60
    local = now.astimezone(zone)
    for each in days:
        start = local.hour * 60 + local.minute + 1 if each.day == local.date() else 0
        for begin, end in _left(each.spans, start):
            rate = _rate(each)
            at = begin + (min(queue / rate, end - begin) if rate else end - begin)
            queue -= (at - begin) * rate
            if queue > 1e-6 or each.day < not_before:
                continue
            took = min(own, end - at)
            own -= took
            if own <= 1e-6:
                return _rounded(each.day, at + took, zone)
    return None


def _left(spans: Sequence[Span], start: int) -> list[Span]:
    return [(max(begin, start), end) for begin, end in spans if end > start]


def _rate(each: DayRoom) -> float:
    """How many people work at once, on the mean of the day."""
    whole = sum(end - begin for begin, end in each.spans)
    return max(each.free_hours, 0.0) * 60 / whole if whole else 0.0


def _rounded(day: date, minute: float, zone: ZoneInfo) -> datetime:
    steps = -int(-minute // STEP_MIN) * STEP_MIN
    if steps >= _DAY_MIN:
        return local_times.at(day + timedelta(days=1), "00:00", zone)
    return local_times.at(day, clock(steps), zone)


def union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """When anybody works, without overlaps."""
    merged: list[Span] = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((begin, end))
    return tuple(merged)
