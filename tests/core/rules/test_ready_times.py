"""The earliest honest moment at which a new job can be ready."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.rules.ready_times import DayRoom, ready_at, union, usual_hours

ZONE = ZoneInfo("UTC")
MONDAY = date(2026, 3, 9)
SPANS = ((480, 720), (780, 1020))


def days(free: float = 8.0, count: int = 5, spans: tuple[tuple[int, int], ...] = SPANS) -> list[DayRoom]:
    """From Monday."""
    return [DayRoom(MONDAY + timedelta(days=n), spans, free) for n in range(count)]


def at(queue: float, own: float, *, free: float = 8.0, now: str = "07:00", parts_on: date = MONDAY) -> str | None:
    """Day and hour."""
    moment = datetime.combine(MONDAY, datetime.strptime(now, "%H:%M").time(), UTC)  # noqa: DTZ007
    found = ready_at(moment, days(free), queue, own, parts_on, ZONE)
    return None if found is None else f"{found:%a %H:%M}"


@pytest.mark.parametrize(
    ("queue", "own", "ready"),
    [(0, 1, "Mon 09:00"), (0, 4, "Mon 12:00"), (0, 5, "Mon 14:00"), (3, 1, "Mon 12:00"), (8, 1, "Tue 09:00"),
     (0, 12, "Tue 12:00"), (0, 0.1, "Mon 08:15"), (39, 1, "Fri 17:00"), (40, 1, None), (0, 41, None)],
)  # fmt: skip
def test_after_the_queue_and_within_hours(queue: float, own: float, ready: str | None) -> None:
    """One person with eight hours a day; in steps of a quarter of an hour."""
    assert at(queue, own) == ready


def test_more_people_shorten_the_queue_and_not_the_work() -> None:
    """Two of them work off eight hours by noon; one of them does it then."""
    assert at(8, 2, free=16.0) == "Mon 15:00" and at(0, 2, free=16.0) == "Mon 10:00"
    assert at(1, 1, free=0.0) is None


def test_of_today_only_the_rest_counts() -> None:
    """From the next minute; in a break work goes on after it, in the evening tomorrow."""
    assert (at(0, 1, now="10:59"), at(0, 1, now="12:30"), at(0, 1, now="18:00")) == (
        "Mon 12:00", "Mon 14:00", "Tue 09:00",
    )  # fmt: skip
    assert at(0, 1, now="16:30") == "Tue 08:45"


def test_it_waits_for_its_parts() -> None:
    """The queue goes on meanwhile."""
    assert at(0, 1, parts_on=date(2026, 3, 11)) == "Wed 09:00" and at(20, 1, parts_on=date(2026, 3, 11)) == "Wed 14:00"


def test_a_day_may_end_at_midnight() -> None:
    """Which is the next one."""
    found = ready_at(datetime(2026, 3, 9, 5, tzinfo=UTC), days(8.0, 1, ((960, 1440),)), 0, 8, MONDAY, ZONE)
    assert str(found) == "2026-03-10 00:00:00+00:00"


def test_few_jobs_say_nothing() -> None:
    """Of three and more the one in the middle."""
    assert usual_hours([60, 90]) is None and usual_hours([30, 600, 90]) == 1.5
    assert union([(780, 1020), (480, 720), (700, 800)]) == ((480, 1020),) and union([]) == ()
