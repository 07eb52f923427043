"""The years that days may lie in: those that can be counted on and back from, in every time zone."""

from __future__ import annotations

from datetime import date

from core.base.errors import Invalid

FIRST, LAST = 1900, 2199


def holds(day: date) -> bool:
    """Whether a day, or a moment, lies in them."""
    return FIRST <= day.year <= LAST


def require(day: date | None, field: str) -> None:
    """Raises: Invalid where it lies in another year."""
    if day is not None and not holds(day):
        raise Invalid(field, "A date between the years {first} and {last}", first=FIRST, last=LAST)
