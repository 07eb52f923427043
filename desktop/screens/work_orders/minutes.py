"""Times as people write them: 45, 1:30, 1h 30, 1.5 h."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_HOURS = re.compile(r"(\d{1,3})\s*h\s*(?:([0-5]?\d)\s*(?:m|min)?)?", re.IGNORECASE)
_DECIMAL_HOURS = re.compile(r"(\d{1,3}[.,]\d{1,2})\s*h?", re.IGNORECASE)
_MINUTES = re.compile(r"(\d{1,5})\s*(?:m|min)?", re.IGNORECASE)


def parse_minutes(text: str) -> int | None:
    """Whole minutes; None for what is no time."""
    text = text.strip()
    if found := _CLOCK.fullmatch(text) or _HOURS.fullmatch(text):
        return int(found[1]) * 60 + int(found[2] or 0)
    if found := _DECIMAL_HOURS.fullmatch(text):
        return round(Decimal(found[1].replace(",", ".")) * 60)
    found = _MINUTES.fullmatch(text)
    return int(found[1]) if found else None


def minutes_words(minutes: int) -> str:
    """45 min, 1 h, 1 h 30 min."""
    hours, rest = divmod(minutes, 60)
    parts = []
    if hours:
        parts.append(QCoreApplication.translate("work order", "{hours} h").format(hours=hours))
    if rest or not hours:
        parts.append(QCoreApplication.translate("work order", "{minutes} min").format(minutes=rest))
    return " ".join(parts)
