"""What speaks against a job's place in the schedule."""

from __future__ import annotations

from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.rules import local_times, working_hours
from core.rules.planning import Booking, Finding, FindingCode, WorkDay, findings, fits_hours, needed_skill

ZONE = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 3, 9)
HOURS = working_hours.spans_of("08:00-12:00,13:00-17:00")


def at(start: str | None, hours: float = 1.0, number: str = "WO-1", day: date = MONDAY, **more: Any) -> Booking:
    """A job of the day."""
    begins = local_times.at(day, start or "00:00", ZONE)
    ends = local_times.later(begins, hours if start else 24)
    return Booking(int(number[3:]), number, more.pop("title", "Lamp"), begins, ends, start is None, hours, **more)


def of(spans: Any = HOURS, **more: Any) -> WorkDay:
    """Tom's Monday."""
    return WorkDay("Tom", spans, **more)


def codes(job: Booking, day: WorkDay | None, known: tuple[str, ...] = ()) -> list[str]:
    """Of all that speaks against it."""
    return [each.code.value for each in findings(job, day, known)]


@pytest.mark.parametrize(
    ("start", "hours", "outside"),
    [("08:00", 4.0, False), ("07:45", 1.0, True), ("16:00", 1.0, False), ("16:30", 1.0, True), ("11:00", 3.0, False),
     ("12:00", 2.0, True), ("12:30", 0.5, True), ("09:00", 30.0, True), (None, 1.0, False)],
)  # fmt: skip
def test_it_begins_while_he_works_and_ends_before_his_day_does(start: str | None, hours: float, outside: bool) -> None:
    """A break may be reached over, not begun in."""
    assert ("outside_hours" in codes(at(start, hours), of())) is outside
    assert codes(at(start, hours), of(spans=None)) == []


def test_a_day_to_midnight_is_worked_to_its_end() -> None:
    """24:00 is the end of that day."""
    spans = working_hours.spans_of("20:00-24:00")
    assert fits_hours(at("22:00", 2.0).starts_at, at("22:00", 2.0).ends_at, spans)
    assert not fits_hours(at("22:00", 2.5).starts_at, at("22:00", 2.5).ends_at, spans)


def test_two_at_once_are_named_both() -> None:
    """Jobs without an hour overlap nothing, but fill the day."""
    others = (at("09:00", 2.0, "WO-2"), at("10:30", 1.0, "WO-3"), at(None, 1.0, "WO-4"), at("10:00", 1.0))
    assert findings(at("10:00", 1.0), of(others=others)) == (
        Finding(FindingCode.OVERLAP, "WO-2", 2), Finding(FindingCode.OVERLAP, "WO-3", 3),
    )  # fmt: skip
    assert codes(at("11:30", 0.5), of(others=others)) == []
    assert codes(at(None, 3.0), of(others=others)) == [] and codes(at(None, 4.5), of(others=others)) == ["overbooked"]
    (full,) = findings(at(None, 4.5), of(others=others))
    assert full.sentence == "More work than the day has hours (8.5 / 8)"


def test_who_is_away_or_free_is_not_there() -> None:
    """Hours say nothing more of him who is away."""
    assert codes(at("07:00"), of(is_absent=True)) == ["absent"] and of(is_absent=True).hours == 0
    assert codes(at("09:00"), of(spans=())) == ["outside_hours"] and codes(at(None), of(spans=()))[0] == "outside_hours"
    assert of(spans=None).hours == 8.0


def test_a_skill_is_missing_where_somebody_has_it() -> None:
    """What nobody is able to do cannot be asked for."""
    job = at("09:00", title="Plumbing in the cellar")
    assert codes(job, of(skills=["HVAC"]), ("Plumbing", "HVAC")) == ["missing_skill"]
    assert codes(job, of(skills=["plumbing"]), ("Plumbing",)) == [] and codes(job, of(), ()) == []
    assert codes(job, None, ("Plumbing",)) == [] and needed_skill("Lamp", ["Plumbing"]) is None


def test_a_promise_is_kept_until_its_minute() -> None:
    """A job without an hour until its day is over; also where nobody has it."""
    promised = local_times.at(MONDAY, "12:00", ZoneInfo("UTC"))
    assert codes(at("12:00", 1.0, promised_at=promised), None) == []
    assert codes(at("12:30", 1.0, promised_at=promised), None) == ["past_promise"]
    assert codes(at(None, promised_at=promised), None) == []
    (late,) = findings(at(None, day=date(2026, 3, 10), promised_at=promised), None)
    assert late.sentence == "Ready only after what was promised (2026-03-09 13:00)"


def test_somebody_lives_in_the_room() -> None:
    """By its name."""
    (found,) = findings(at("09:00", occupied_room="101"), of())
    assert found.sentence == "Somebody lives in room 101"
