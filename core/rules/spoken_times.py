"""Days and hours as people say them: "tomorrow morning", "next Tuesday at 3", "übermorgen um 9 Uhr"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import NamedTuple

from core.rules import spoken_clocks, spoken_dates

LANGUAGES = ["en", "de"]
#: Parts of a day, by the clock.
PARTS = {
    "morning": ("08:00", "12:00"), "früh": ("08:00", "12:00"), "vormittag": ("08:00", "12:00"),
    "noon": ("12:00", "13:00"), "mittag": ("12:00", "13:00"), "lunchtime": ("12:00", "13:00"),
    "afternoon": ("12:00", "17:00"), "nachmittag": ("12:00", "17:00"),
    "evening": ("17:00", "20:00"), "abend": ("17:00", "20:00"), "tonight": ("17:00", "20:00"),
}  # fmt: skip
#: An hour without am or pm up to this one is in the afternoon: nobody is sent out at three in the night.
LAST_OF_AFTERNOON = 6
_FIRST = "08:00"
_CLOCK = r"(\d{1,2})(?::(\d\d))?\s*(am|pm|a\.m\.|p\.m\.|uhr)?"
_FROM = r"(?:between|from|zwischen|von)"
_TO = r"(?:and|to|until|und|bis|-|–)"
_SPAN = re.compile(rf"\b({_FROM})?\s*{_CLOCK}\s*{_TO}\s*{_CLOCK}(?![\d/.-])", re.I)
_AT = re.compile(rf"(?:\b(?:at|um|@|gegen|by|from|ab)\s*{_CLOCK}|\b{_CLOCK})(?![\d/.-]|\w)", re.I)
_BEFORE = re.compile(rf"\b(?:before|until|till|vor|bis)\s+(?:um\s+)?(?:{_CLOCK}(?![\d/.-]|\w)|(noon|mittag)\b)", re.I)
_NO_CLOCK = re.compile(r"\b\d{1,3}:\d\d\b|\b(?:at|um)\s+\d{1,3}(?::\d\d)?\b(?!\.)|\b\d{1,3}\s*(?:am|pm|uhr)\b", re.I)
_PART = re.compile(r"\b(?:in the |this |at |am |in )?(" + "|".join(PARTS) + r")s?\b", re.I)
#: What the library takes for another day.
_SAID_OTHERWISE = ((r"\b(?:the )?day after tomorrow\b", "in 2 days"), (r"\btonight\b", "today tonight"))
#: What the library takes for a day although nobody means one.
_NO_DAYS = frozenset(("now", "jetzt", "second", "sekunde", "minute", "hour", "day", "days", "week", "month", "year"))


#: A day is told in letters, or in figures with a sign between them.
_DAYLIKE = re.compile(r"[^\W\d_]{2}|\d\s*[-./]\s*\d")


class Said(NamedTuple):
    """What was understood, and the text without it. The window: two times as HH:MM, the second None where unsaid.

    `wrong`: a day or an hour that was named and that there is not, such as February 30.
    """

    day: date | None
    window: tuple[str, str | None] | None
    rest: str
    wrong: str | None = None


def understood(text: str, today: date) -> Said:
    """The first day and hours in the text; past days of the week are those of the week to come."""
    for pattern, plain in _SAID_OTHERWISE:
        text = re.sub(pattern, plain, text, flags=re.I)
    text = spoken_clocks.in_digits(text)
    named, text, wrong = spoken_dates.found_in(text, today)
    window, text = _window(text)
    unclear = _NO_CLOCK.search(text) if window is None else None
    day, text = (named, text) if named or wrong else _day(text, today)
    return Said(day, window, " ".join(text.split()), wrong or (unclear[0] if unclear else None))


def _window(text: str) -> tuple[tuple[str, str | None] | None, str]:
    finders: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[str, str | None] | None]], ...] = (
        (_SPAN, _span), (_BEFORE, _before), (_AT, _at), (_PART, lambda found: PARTS[found[1].casefold()]),
    )  # fmt: skip
    for pattern, make in finders:
        for found in pattern.finditer(text):
            window = make(found)
            if window is not None:
                rest = f"{text[: found.start()]} {text[found.end() :]}"
                return window, _PART.sub(" ", rest)
    return None, text


def _span(found: re.Match[str]) -> tuple[str, str | None] | None:
    """Somebody who says "2 and 4" without a word of clocks may speak of anything."""
    said, first, second = found[1], found.groups()[1:4], found.groups()[4:]
    if not any((said, first[1], first[2], second[1], second[2])):
        return None
    end = _clock(*second)
    start = _clock(first[0], first[1], first[2] or second[2])
    if start is not None and end is not None and start > end:
        start = _clock(first[0], first[1], "am")
    return (start, end) if start is not None and end is not None and start < end else None


def _before(found: re.Match[str]) -> tuple[str, str | None] | None:
    """From when people begin to work."""
    end = "12:00" if found[4] else _clock(found[1], found[2], found[3])
    return (_FIRST, end) if end is not None and end > _FIRST else None


def _at(found: re.Match[str]) -> tuple[str, str | None] | None:
    """A bare number is an hour only after "at", or with minutes, am or pm."""
    said, bare = found.groups()[:3], found.groups()[3:]
    hour, minute, half = said if said[0] is not None else bare
    if said[0] is None and minute is None and half is None:
        return None
    start = _clock(hour, minute, half)
    return None if start is None else (start, None)


def _clock(hour: str, minute: str | None, half: str | None) -> str | None:
    """HH:MM, or None where there is no such time."""
    h, m, half = int(hour), int(minute or 0), (half or "").replace(".", "").casefold()
    if half in ("am", "pm") and not 1 <= h <= 12:
        return None
    if half == "pm" or (not half and minute is None and 1 <= h <= LAST_OF_AFTERNOON):
        h = h % 12 + 12
    elif half == "am":
        h %= 12
    return f"{h:02}:{m:02}" if h < 24 and m < 60 else None


def _day(text: str, today: date) -> tuple[date | None, str]:
    from dateparser.search import search_dates  # slow to import, and seldom needed

    base = datetime.combine(today, time(12))
    options = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "future"}
    for phrase, moment in search_dates(text, languages=LANGUAGES, settings=options) or ():
        if phrase.strip().casefold() in _NO_DAYS or not _DAYLIKE.search(phrase):
            continue
        return moment.date(), text.replace(phrase, " ", 1)
    return None, text
