"""The formula of compliance."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core.rules import compliance
from core.rules.compliance import Compliance, Outcome

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_date_is_in_time_late_missed_or_pending() -> None:
    """The end of the window does not belong to it."""
    assert compliance.outcome(NOW, NOW - HOUR, NOW) is Outcome.IN_TIME
    assert compliance.outcome(NOW, NOW, NOW + HOUR) is Outcome.LATE
    assert compliance.outcome(NOW, None, NOW) is Outcome.MISSED
    assert compliance.outcome(NOW + HOUR, None, NOW) is Outcome.PENDING


def test_percent_is_in_time_of_due_and_pending_is_not_due() -> None:
    """2 of 3, to two places."""
    found = compliance.summed([Outcome.IN_TIME, Outcome.IN_TIME, Outcome.LATE, Outcome.PENDING])
    assert found == Compliance(in_time=2, late=1, missed=0, pending=1)
    assert (found.due, found.percent) == (3, 66.67)


def test_nothing_due_is_no_percentage() -> None:
    """Neither all nor nothing of it was done."""
    assert compliance.summed([Outcome.PENDING]).percent is None
