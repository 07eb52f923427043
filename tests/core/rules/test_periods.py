"""Periods of the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.base.errors import Invalid
from core.rules.periods import Named, Period, Step, divided, named, span, usual_step

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("name", "today", "first", "last"),
    [
        (Named.THIS_MONTH, date(2028, 2, 29), date(2028, 2, 1), date(2028, 2, 29)),
        (Named.LAST_MONTH, date(2026, 1, 31), date(2025, 12, 1), date(2025, 12, 31)),
        (Named.LAST_MONTH, date(2026, 3, 31), date(2026, 2, 1), date(2026, 2, 28)),
        (Named.THIS_QUARTER, date(2026, 11, 21), date(2026, 10, 1), date(2026, 12, 31)),
        (Named.THIS_QUARTER, date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (Named.THIS_YEAR, date(2026, 12, 31), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_named_periods(name: Named, today: date, first: date, last: date) -> None:
    """Whole months, quarters and years, over their ends."""
    assert named(name, today) == (first, last)


@pytest.mark.parametrize("step", Step)
def test_the_parts_fill_the_period(step: Step) -> None:
    """No day is left out and none stands in two of them."""
    period = Period(date(2026, 1, 14), date(2026, 4, 2))
    parts = divided(period, step)
    days = [part.first + timedelta(days=day) for part in parts for day in range(part.days)]
    assert days == [period.first + timedelta(days=day) for day in range(period.days)]
    assert len(parts) == {Step.DAY: 79, Step.WEEK: 12, Step.MONTH: 4}[step]
    if step is Step.WEEK:
        assert {part.first.weekday() for part in parts[1:]} == {0}


@pytest.mark.parametrize(("days", "step"), [(1, Step.DAY), (31, Step.DAY), (32, Step.WEEK), (92, Step.WEEK),
                                            (190, Step.MONTH), (366, Step.MONTH)])  # fmt: skip
def test_longer_periods_have_longer_parts(days: int, step: Step) -> None:
    """A chart of them stays readable."""
    assert usual_step(Period(date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=days - 1))) is step


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 28), 24), (date(2026, 3, 29), 23), (date(2026, 10, 25), 25)])
def test_a_day_is_as_long_as_the_clock_says(day: date, hours: int) -> None:
    """Where clocks change, 23 or 25 hours; no moment is in two days."""
    here = span(Period(day, day), BERLIN)
    assert here.until - here.since == timedelta(hours=hours)
    assert span(Period(day + timedelta(days=1), day + timedelta(days=1)), BERLIN).since == here.until


@pytest.mark.parametrize("last", [date(2025, 12, 31), date(2029, 6, 1)])
def test_a_period_ends_after_its_beginning_and_within_three_years(last: date) -> None:
    """The field that is wrong is named."""
    with pytest.raises(Invalid) as refused:
        Period(date(2026, 1, 1), last).checked()
    assert refused.value.field == "last"
