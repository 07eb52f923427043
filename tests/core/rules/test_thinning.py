"""Backups are thinned out to hourly, daily, weekly and monthly ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.rules import thinning

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def every(minutes: int, days: int) -> list[datetime]:
    """One each so many minutes, back to so many days ago."""
    step = timedelta(minutes=minutes)
    return [NOW - step * number for number in range(days * 24 * 60 // minutes)]


def test_fewer_stay_the_older_they_are() -> None:
    """Of a year at one each half hour: all of three hours, then hours, days, weeks, months."""
    stay = sorted(thinning.kept(every(30, 365), NOW), reverse=True)
    ages = [NOW - at for at in stay]
    assert sum(age < timedelta(hours=3) for age in ages) == 6
    assert sum(age < timedelta(days=2) for age in ages) == 6 + 45
    assert 10 <= sum(timedelta(days=2) < age <= timedelta(days=14) for age in ages) <= 14
    assert 5 <= sum(timedelta(days=14) < age <= timedelta(weeks=9) for age in ages) <= 9
    assert 9 <= sum(age > timedelta(weeks=9) for age in ages) <= 11
    assert len(stay) < 90


def test_last_of_each_period_stays() -> None:
    """Of a day, the last one made on it."""
    day = datetime(2026, 2, 24, 8, 0, tzinfo=UTC)
    times = [NOW, *(day + timedelta(hours=hour) for hour in range(10))]
    assert thinning.kept(times, NOW) == {NOW, day + timedelta(hours=9)}


def test_nothing_is_thinned_to_nothing() -> None:
    """Without any there are none; the newest stays, even when it is ten years old."""
    assert thinning.kept([], NOW) == set()
    old = NOW - timedelta(days=3650)
    assert thinning.kept([old, old - timedelta(days=1)], NOW) == {old}


def test_clock_that_was_wrong_costs_nothing() -> None:
    """What lies in the future stays."""
    times = [NOW + timedelta(days=365, hours=hour) for hour in range(3)]
    assert thinning.kept([*times, NOW], NOW) == {*times, NOW}


@given(st.lists(st.integers(0, 60 * 24 * 800), max_size=60), st.integers(0, 60 * 24 * 3))
def test_thinning_again_later_only_takes_away(ages: list[int], later: int) -> None:
    """What was thinned out before would not have stayed now either, for the most part; nothing comes back."""
    times = {NOW - timedelta(minutes=age) for age in ages}
    first = thinning.kept(times, NOW)
    assert first <= times
    assert thinning.kept(first, NOW) == first
    assert thinning.kept(first, NOW + timedelta(minutes=later)) <= first
