"""What the CRM document's fields take."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from api.crm.schemas import WorkOrderChange, WorkOrderQuery


def test_only_what_was_sent_is_a_change() -> None:
    """An empty body changes nothing; null is a change."""
    assert WorkOrderChange().given() == {}
    assert WorkOrderChange(scheduled_date=None).given() == {"scheduled_date": None}


@pytest.mark.parametrize("day", ["2024-1-2", "20240102xx", "2024-W01-1", "2024-02-30", "0000-01-01", 20240120, True])
def test_a_day_is_written_in_one_way(day: object) -> None:
    """Year, month, day."""
    with pytest.raises(ValidationError):
        WorkOrderQuery(scheduled_date=day)  # type: ignore[arg-type]


@pytest.mark.parametrize("hours", [0, -1, 1001, float("nan"), float("inf"), True, "2", 10**400])
def test_hours_have_their_bounds(hours: object) -> None:
    """What no job takes is refused."""
    with pytest.raises(ValidationError):
        WorkOrderChange(estimated_duration_hours=hours)  # type: ignore[arg-type]
