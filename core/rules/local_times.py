"""Hours by the clock on the wall, also on the days on which it is put forward or back."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def at(day: date, clock: str, zone: ZoneInfo) -> datetime:
    """The moment of that day and hour (HH:MM); of an hour that comes twice, the first."""
    return datetime.combine(day, time.fromisoformat(clock), zone)


def exists(moment: datetime) -> bool:
    """Whether the wall clock ever shows it: on one night of the year an hour is left out."""
    there = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return there.replace(tzinfo=None) == moment.replace(tzinfo=None)


def later(moment: datetime, hours: float) -> datetime:
    """So many hours that really pass later, in the same zone."""
    return (moment.astimezone(UTC) + timedelta(hours=hours)).astimezone(moment.tzinfo)


def hours_between(first: datetime, last: datetime) -> float:
    """So many really pass; what two clocks on the wall differ by may be another number."""
    return (last.astimezone(UTC) - first.astimezone(UTC)).total_seconds() / 3600


def meet(first: tuple[datetime, datetime], second: tuple[datetime, datetime]) -> bool:
    """Whether two spans share some time; one that begins as the other ends does not."""
    return _utc(first[0]) < _utc(second[1]) and _utc(second[0]) < _utc(first[1])


def _utc(moment: datetime) -> datetime:
    """Moments of one zone are compared by the wall's clock otherwise."""
    return moment.astimezone(UTC)
