"""The hours of a week, as text and as spans."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.base.errors import Invalid
from core.rules import working_hours as rules


def test_a_week_is_read() -> None:
    """Days in a row, single ones, German ones, and those that go round the end of the week."""
    morning, all_day = (480, 720), (540, 1020)
    week = rules.parsed("Mo-Fr 08:00-12:00, 13:00-17:00; Samstag 9:00-17:00")
    assert week[:5] == ((morning, (780, 1020)),) * 5 and week[5:] == ((all_day,), ())
    assert rules.parsed("Sa-Mo 09:00-17:00") == ((all_day,), (), (), (), (), (all_day,), (all_day,))
    assert rules.parsed("Di 08:00-12:00; Do 08:00-12:00") == rules.parsed("Tu 08:00-12:00; Thu 08:00–12:00")
    assert rules.parsed("") == rules.FREE and rules.parsed(" ; ") == rules.FREE
    assert rules.on(week, date(2026, 3, 7)) == (all_day,) and rules.total(week[0]) == 8.0


@pytest.mark.parametrize(
    "text",
    ["08:00-12:00", "Mo", "Mo 8-12", "Xy 08:00-12:00", "Mo 12:00-08:00", "Mo 08:00-08:00", "Mo 08:00-24:01",
     "Mo 08:60-09:00", "Mo 08:00-12:00,11:00-13:00", "Mo 1:00-2:00,2:00-3:00,3:00-4:00,4:00-5:00,5:00-6:00,6:00-7:00,"
     "7:00-8:00"],
)  # fmt: skip
def test_what_is_no_week_is_refused(text: str) -> None:
    """By the field's name."""
    with pytest.raises(Invalid) as refused:
        rules.parsed(text, "hours")
    assert refused.value.field == "hours"


_TIMES = st.lists(st.integers(0, 1440), max_size=8, unique=True).map(sorted)
_SPANS = _TIMES.map(lambda times: tuple(zip(times[::2], times[1::2], strict=False)))


@given(st.tuples(*[_SPANS] * 7))
def test_what_is_written_reads_the_same(week: rules.Week) -> None:
    """Whatever the hours."""
    assert rules.parsed(rules.written(week)) == week


def test_days_alike_are_written_together() -> None:
    """And free ones not at all."""
    week = rules.parsed("Mo 8:00-24:00; Tu 8:00-24:00; Th 9:00-10:00")
    assert rules.written(week) == "Mo-Tu 08:00-24:00; Th 09:00-10:00"
    assert rules.minutes_of(rules.clock(545)) == 545
