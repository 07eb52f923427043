"""Which of many backups stay: the older, the fewer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta

#: Everything stays as long as this; then, of each period, the last one of it.
ALL_FOR = timedelta(hours=3)
_PERIODS: tuple[tuple[timedelta, Callable[[datetime], object]], ...] = (
    (timedelta(days=2), lambda at: (at.date(), at.hour)),
    (timedelta(days=14), lambda at: at.date()),
    (timedelta(weeks=9), lambda at: at.isocalendar()[:2]),
    (timedelta(days=5 * 366), lambda at: (at.year, at.month)),
)


def kept(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Those that stay: hourly for two days, daily for two weeks, weekly for two months, monthly for five years.

    What lies in the future stays (a clock was wrong), and so does the newest, however old it is.
    """
    newest_first = sorted(times, reverse=True)
    if not newest_first:
        return set()
    stay = {newest_first[0], *(at for at in newest_first if at > now - ALL_FOR)}
    for longest, period in _PERIODS:
        stay.update(_last_of_each(newest_first, period, now - longest))
    return stay


def _last_of_each(
    newest_first: list[datetime], period: Callable[[datetime], object], since: datetime
) -> Iterator[datetime]:
    seen: set[object] = set()
    for at in newest_first:
        if at >= since and period(at) not in seen:
            seen.add(period(at))
            yield at
