"""The time of day, always in UTC and always aware."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The wall clock in UTC, to the microsecond."""
    return datetime.now(UTC)
