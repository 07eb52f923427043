"""The sample's week."""

from __future__ import annotations

from core.demo import week
from core.rules import working_hours


def test_somebody_works_on_each_day() -> None:
    """As guests are there on each."""
    weeks = [working_hours.parsed(hours) for hours in week.HOURS.values()]
    assert all(any(each[day] for each in weeks) for day in range(7))
    assert set(week.HOURS) == set(week.SKILLS)


def test_jobs_are_given_to_who_is_able_to_do_them() -> None:
    """By the words of the title; what no skill speaks of goes to the bench, or to those who go through the house."""
    assert week.able("Hinge broken", is_device=True) == ["Mateo Álvarez"]
    assert week.able("Bathroom tap drips", is_device=False) == ["Yuki Tanaka"]
    assert week.able("Does not start", is_device=True) == list(week.BENCH)
    assert week.able("The blind is stuck", is_device=False) == list(week.ROUND)
