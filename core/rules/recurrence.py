"""Dates that come again: by the shop's own clock, month ends, leap days and changes of the hour included."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from dateutil.tz import resolve_imaginary

from core.rules.words import Period

_DAYS = {Period.DAY: 1.0, Period.WEEK: 7.0, Period.MONTH: 30.436875, Period.YEAR: 365.2425}


class Every(NamedTuple):
    """Each so many periods; `periods` is 1 or more."""

    periods: int
    period: Period

    def times(self, number: int) -> relativedelta:
        """So many of them on end."""
        return relativedelta(**{f"{self.period.value}s": self.periods * number})  # type: ignore[arg-type]


def occurrence(anchor: datetime, every: Every, number: int, zone: ZoneInfo) -> datetime:
    """The so-many-th date after `anchor` (0: itself), at the same hour of the shop's clock.

    Counted from the anchor, so that the 31st is the last of a short month and the 31st again after it.
    """
    return _in_utc(_on_the_wall(anchor, zone) + every.times(number), zone)


def first_after(anchor: datetime, every: Every, moment: datetime, zone: ZoneInfo) -> datetime:
    """The first date of the series that begins at `anchor` which is later than `moment`."""
    if moment < anchor:
        return anchor
    days = (moment - anchor) / timedelta(days=1)
    number = max(0, int(days / (_DAYS[every.period] * every.periods)) - 1)
    while (found := occurrence(anchor, every, number, zone)) <= moment:
        number += 1
    return found


def days_before(moment: datetime, days: int, zone: ZoneInfo) -> datetime:
    """So many days earlier, at the same hour of the shop's clock."""
    return _in_utc(_on_the_wall(moment, zone) - timedelta(days=days), zone)


def at_hour_of(day: datetime, hour: datetime, zone: ZoneInfo) -> datetime:
    """The shop's day of one moment at the shop's hour of another."""
    return _in_utc(datetime.combine(day_of(day, zone), _on_the_wall(hour, zone).time()), zone)


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """The day that it is in the shop."""
    return moment.astimezone(zone).date()


def end_of_day(moment: datetime, days_more: int, zone: ZoneInfo) -> datetime:
    """Where the shop's day of `moment` ends, or the day so many days later."""
    midnight = datetime.combine(day_of(moment, zone) + timedelta(days=days_more + 1), time())
    return _in_utc(midnight, zone)


def _on_the_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None)


def _in_utc(wall: datetime, zone: ZoneInfo) -> datetime:
    """An hour that the change to summer time leaves out is the one after it."""
    return resolve_imaginary(wall.replace(tzinfo=zone)).astimezone(UTC)
