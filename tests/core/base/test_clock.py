"""The time of day."""

from __future__ import annotations

from datetime import UTC, datetime

from core.base.clock import utc_now


def test_the_moment_is_now_and_aware() -> None:
    """In UTC whatever the computer's time zone, between two looks at the wall clock."""
    before = datetime.now(UTC)
    now = utc_now()
    assert before <= now <= datetime.now(UTC)
    assert now.tzinfo is UTC
