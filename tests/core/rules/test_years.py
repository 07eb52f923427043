"""The years that days may lie in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.base.errors import Invalid
from core.rules import years


@pytest.mark.parametrize("day", [date(1899, 12, 31), date(2200, 1, 1), date.max, date.min])
def test_days_that_no_calendar_reaches_are_refused(day: date) -> None:
    """By the name of their field."""
    with pytest.raises(Invalid, match="1900 and 2199") as refusal:
        years.require(day, "due_at")
    assert refusal.value.field == "due_at"


@pytest.mark.parametrize("day", [datetime(years.FIRST, 1, 1, tzinfo=UTC), datetime(years.LAST, 12, 31, tzinfo=UTC)])
def test_from_all_others_one_can_count_on(day: datetime) -> None:
    """In every time zone, for as long as a job may take."""
    years.require(day, "due_at")
    years.require(None, "due_at")
    for zone in ("Pacific/Kiritimati", "Pacific/Niue"):
        assert (day.astimezone(ZoneInfo(zone)) + timedelta(hours=1000)) > day
