"""What dispatch shows of a day."""

from __future__ import annotations

from desktop.screens.dispatch.day import Day
from tests.desktop.screens.dispatch.conftest import Office


def test_a_day_is_its_plan_and_what_stays_out_of_it(day: Day, office: Office) -> None:
    """With the hour of each job."""
    given = {each.suggestion.title: (each.suggestion.technician_id, each.start) for each in day.advice}
    assert given == {"Lock": (office.tom_id, "09:00"), "Heating": (office.ayse_id, "09:00")}
    assert [left.title for left in day.left_out] == ["Night watch"]
    assert (day.is_best, day.jobs) == (True, 3)
