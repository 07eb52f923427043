"""Periods of the shop's calendar, what they are divided into, and the moments at which they begin and end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from core.base.errors import Invalid

#: A period is not longer: a report is looked at, and not a copy of the house.
LONGEST_DAYS = 3 * 366
_MOST_DAYS, _MOST_WEEKS = 31, 27


class Step(StrEnum):
    """What a period is divided into."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Named(StrEnum):
    """Periods that people ask for by name."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_QUARTER = "this_quarter"
    THIS_YEAR = "this_year"


class Period(NamedTuple):
    """From the first day to the last, both included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many."""
        return (self.last - self.first).days + 1

    def checked(self) -> Period:
        """The same. Raises: Invalid naming the field."""
        if self.last < self.first:
            raise Invalid("last", "The period must not end before it begins")
        if self.days > LONGEST_DAYS:
            raise Invalid("last", "A period has at most {days} days", days=LONGEST_DAYS)
        return self


class Span(NamedTuple):
    """From a moment until before another."""

    since: datetime
    until: datetime


def named(name: Named, today: date) -> Period:
    """A month, quarter or year as a whole, days to come included."""
    month = today.replace(day=1)
    match name:
        case Named.LAST_MONTH:
            return Period((month - timedelta(days=1)).replace(day=1), month - timedelta(days=1))
        case Named.THIS_QUARTER:
            first = month.replace(month=3 * ((today.month - 1) // 3) + 1)
            return Period(first, _next_month(_next_month(_next_month(first))) - timedelta(days=1))
        case Named.THIS_YEAR:
            return Period(date(today.year, 1, 1), date(today.year, 12, 31))
    return Period(month, _next_month(month) - timedelta(days=1))


def usual_step(period: Period) -> Step:
    """Days of a month, weeks of a half year, months of more."""
    if period.days <= _MOST_DAYS:
        return Step.DAY
    return Step.WEEK if period.days <= 7 * _MOST_WEEKS else Step.MONTH


def divided(period: Period, step: Step) -> list[Period]:
    """Its days, weeks (from Monday) or months in their order; the first and the last may be cut."""
    return list(_parts(period, step))


def _parts(period: Period, step: Step) -> Iterator[Period]:
    first = period.first
    while first <= period.last:
        following = _after(first, step)
        yield Period(first, min(following - timedelta(days=1), period.last))
        first = following


def _after(day: date, step: Step) -> date:
    if step is Step.MONTH:
        return _next_month(day.replace(day=1))
    return day + timedelta(days=1 if step is Step.DAY else 7 - day.weekday())


def _next_month(first: date) -> date:
    return (first + timedelta(days=32)).replace(day=1)


def span(period: Period, zone: ZoneInfo) -> Span:
    """Its moments by the clock of this place: a day has 23 or 25 hours where the clocks change."""
    begin, end = (datetime.combine(day, time(), zone) for day in (period.first, period.last + timedelta(days=1)))
    return Span(begin.astimezone(UTC), end.astimezone(UTC))
