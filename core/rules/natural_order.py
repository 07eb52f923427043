"""The order in which people count: 2 before 10, in names as in numbers."""

from __future__ import annotations

import re

from core.rules import matching

_NUMBER = re.compile(r"(\d+)")


def natural_key(text: str) -> tuple[tuple[int, int, str], ...]:
    """A key to sort names by: numbers in them by their value, letters without case and accents."""
    parts = _NUMBER.split(matching.folded(text))
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
