"""Hours by the clock on the wall, on the days on which it is put forward or back."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from core.rules import local_times as rules

BERLIN = ZoneInfo("Europe/Berlin")
FORWARD, BACK = date(2026, 3, 29), date(2026, 10, 25)


def test_an_hour_that_is_left_out_does_not_exist() -> None:
    """The one that comes twice does."""
    assert not rules.exists(rules.at(FORWARD, "02:30", BERLIN)) and rules.exists(rules.at(FORWARD, "03:00", BERLIN))
    assert rules.exists(rules.at(BACK, "02:30", BERLIN)) and rules.exists(rules.at(FORWARD, "02:30", ZoneInfo("UTC")))


def test_hours_really_pass() -> None:
    """Three hours of work last until five where the clock was put forward, until three where it was put back."""
    assert rules.later(rules.at(FORWARD, "01:00", BERLIN), 3).strftime("%H:%M %z") == "05:00 +0200"
    assert rules.later(rules.at(BACK, "01:00", BERLIN), 3).strftime("%H:%M %z") == "03:00 +0100"
    first, last = rules.at(FORWARD, "00:00", BERLIN), rules.at(date(2026, 3, 30), "00:00", BERLIN)
    assert rules.hours_between(first, last) == 23.0


def test_spans_meet_in_the_hour_that_comes_twice() -> None:
    """02:00 to 02:30 of the first time is over when it is two o'clock again."""
    one = rules.at(BACK, "02:00", BERLIN)
    again = one.replace(fold=1)
    assert not rules.meet((one, rules.later(one, 0.5)), (again, rules.later(again, 0.5)))
    assert not rules.meet((one, rules.later(one, 1)), (again, rules.later(again, 1)))
    assert rules.meet((one, rules.later(one, 1.5)), (again, rules.later(again, 1)))
