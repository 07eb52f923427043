"""Recurring dates: month ends, leap days, and the shop's clock when the hour changes."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from core.rules import recurrence
from core.rules.recurrence import Every
from core.rules.words import Period

UTC_ZONE, BERLIN = ZoneInfo("UTC"), ZoneInfo("Europe/Berlin")


def at(*parts: int) -> datetime:
    """A moment in UTC."""
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def test_the_last_of_a_month_comes_back_after_a_short_one() -> None:
    """Counted from the first date, so that February shortens no later month."""
    every = Every(1, Period.MONTH)
    found = [recurrence.occurrence(at(2027, 12, 31, 8), every, number, UTC_ZONE) for number in range(5)]
    assert [(each.month, each.day) for each in found] == [(12, 31), (1, 31), (2, 29), (3, 31), (4, 30)]


def test_a_leap_day_is_the_28th_in_other_years() -> None:
    """And itself again when there is one."""
    every = Every(1, Period.YEAR)
    found = [recurrence.occurrence(at(2024, 2, 29), every, number, UTC_ZONE) for number in range(5)]
    assert [each.day for each in found] == [29, 28, 28, 28, 29]


@pytest.mark.parametrize(
    ("anchor", "every", "moment", "expected"),
    [
        (at(2026, 1, 31), Every(1, Period.MONTH), at(2026, 1, 1), at(2026, 1, 31)),
        (at(2026, 1, 31), Every(1, Period.MONTH), at(2026, 1, 31), at(2026, 2, 28)),
        (at(2026, 1, 31), Every(1, Period.MONTH), at(2026, 2, 28), at(2026, 3, 31)),
        (at(2026, 1, 1, 6), Every(30, Period.DAY), at(2026, 1, 1, 6), at(2026, 1, 31, 6)),
        (at(2026, 1, 1), Every(1, Period.DAY), at(2126, 1, 1, 12), at(2126, 1, 2)),
        (at(2026, 1, 5), Every(2, Period.WEEK), at(2026, 12, 24), at(2027, 1, 4)),
        (at(2024, 2, 29), Every(1, Period.YEAR), at(2027, 3, 1), at(2028, 2, 29)),
        (at(1970, 1, 1), Every(3, Period.MONTH), at(2026, 4, 1), at(2026, 7, 1)),
    ],
    ids=["before", "itself", "after-short", "days", "a-century", "weeks", "leap", "quarters"],
)
def test_the_first_date_after_a_moment(anchor: datetime, every: Every, moment: datetime, expected: datetime) -> None:
    """Later than the moment, never the moment itself."""
    assert recurrence.first_after(anchor, every, moment, UTC_ZONE) == expected


def test_each_date_is_the_first_after_the_one_before() -> None:
    """Whatever is counted: nothing is left out and nothing comes twice."""
    for every in (Every(1, Period.MONTH), Every(7, Period.DAY), Every(3, Period.WEEK), Every(5, Period.MONTH)):
        anchor = at(2023, 10, 29, 0, 30)
        for number in range(60):
            here, there = (recurrence.occurrence(anchor, every, number + more, BERLIN) for more in (0, 1))
            assert recurrence.first_after(anchor, every, here, BERLIN) == there


def test_the_hour_is_the_shops_own_whatever_the_season() -> None:
    """Eight in the morning stays eight in the morning."""
    found = [recurrence.occurrence(at(2026, 3, 28, 7), Every(1, Period.DAY), n, BERLIN) for n in range(3)]
    assert [each.hour for each in found] == [7, 6, 6]
    assert {each.astimezone(BERLIN).hour for each in found} == {8}


def test_an_hour_that_is_left_out_is_the_one_after_it() -> None:
    """In Berlin there is no half past two on 29 March 2026; the next day there is one again."""
    found = [recurrence.occurrence(at(2026, 3, 28, 1, 30), Every(1, Period.DAY), n, BERLIN) for n in range(3)]
    assert [each.astimezone(BERLIN).strftime("%H:%M") for each in found] == ["02:30", "03:30", "02:30"]


def test_days_before_and_the_end_of_the_day_are_the_shops() -> None:
    """A day of 23 hours is a day."""
    assert recurrence.days_before(at(2026, 3, 30, 6), 2, BERLIN) == at(2026, 3, 28, 7)
    assert recurrence.days_before(at(2026, 3, 28, 7), -2, BERLIN) == at(2026, 3, 30, 6)
    assert recurrence.end_of_day(at(2026, 3, 28, 23, 30), 0, BERLIN) == at(2026, 3, 29, 22)
    assert recurrence.end_of_day(at(2026, 3, 28, 7), 1, BERLIN) == at(2026, 3, 29, 22)
    assert recurrence.day_of(at(2026, 3, 28, 23, 30), BERLIN).day == 29
    assert recurrence.at_hour_of(at(2026, 3, 29, 20), at(2026, 1, 5, 7), BERLIN) == at(2026, 3, 29, 6)
