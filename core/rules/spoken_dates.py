"""Days that are told by their numbers, "5.2." or "February 5th", and weekdays of the week to come."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = (
    "jan(?:uary|uar)?", "feb(?:ruary|ruar)?", "(?:mar(?:ch)?|märz?)", "apr(?:il)?", "(?:may|mai)", "(?:june?|juni)",
    "(?:july?|juli)", "aug(?:ust)?", "sept?(?:ember)?", "(?:oct(?:ober)?|okt(?:ober)?)", "nov(?:ember)?",
    "(?:dec(?:ember)?|dez(?:ember)?)",
)  # fmt: skip
_WEEKDAYS = (
    "(?:mon(?:day)?|montag)", "(?:tue(?:s(?:day)?)?|dienstag)", "(?:wed(?:nesday)?|mittwoch)",
    "(?:thu(?:rs(?:day)?)?|donnerstag)", "(?:fri(?:day)?|freitag)", "(?:sat(?:urday)?|samstag)",
    "(?:sun(?:day)?|sonntag)",
)  # fmt: skip
_NEXT_WEEK = r"(?:next\s+week|nächste\s+woche)"
_ON = r"(?:\b(?:on|am|den)\s+)?"
_ISO = re.compile(rf"{_ON}\b(\d{{4}})-(\d\d)-(\d\d)\b", re.I)
_DOTTED = re.compile(rf"{_ON}\b(\d{{1,2}})\.\s?(\d{{1,2}})\.(?:\s?(\d{{4}})\b)?", re.I)
_YEAR = r"(?:,?\s+(\d{4})\b)?"


def found_in(text: str, today: date) -> tuple[date | None, str, str | None]:
    """The day, the text without it, and a day that was named and that there is not.

    A day without a year is the next one to come.
    """
    for number, name in enumerate(_WEEKDAYS):
        for pattern in (rf"{_ON}\b{_NEXT_WEEK}\s+(?:on\s+|am\s+)?{name}\b", rf"{_ON}\b{name}\s+{_NEXT_WEEK}\b"):
            found = re.search(pattern, text, re.I)
            if found is not None:
                day = today + timedelta(days=7 - today.weekday() + number)
                return day, _without(text, found), None
    for found, year, month, number in _numbered(text):
        exact = _date(year, month, number, today)
        return exact, _without(text, found), None if exact else _bare(found[0])
    return None, text, None


def _numbered(text: str) -> list[tuple[re.Match[str], int | None, int, int]]:
    """Each with its year (None: unsaid), month and day."""
    all_: list[tuple[re.Match[str], int | None, int, int]] = []
    all_ += [(found, int(found[1]), int(found[2]), int(found[3])) for found in _ISO.finditer(text)]
    all_ += [(found, _number(found[3]), int(found[2]), int(found[1])) for found in _DOTTED.finditer(text)]
    for month, name in enumerate(_MONTHS, 1):
        first = re.compile(rf"{_ON}\b{name}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!:){_YEAR}", re.I)
        last = re.compile(rf"{_ON}\b(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?{name}\b\.?{_YEAR}", re.I)
        for pattern in (first, last):
            all_ += [(found, _number(found[2]), month, int(found[1])) for found in pattern.finditer(text)]
    return sorted(all_, key=lambda each: each[0].start())


def _date(year: int | None, month: int, number: int, today: date) -> date | None:
    """The next one where no year is named: up to eight years on, for the 29th of February."""
    for each in (year,) if year else range(today.year, today.year + 9):
        try:
            day = date(each, month, number)
        except ValueError:
            continue
        if year or day >= today:
            return day
    return None


def _bare(text: str) -> str:
    """What was named, without what stands before it."""
    return re.sub(_ON, "", " ".join(text.split()), count=1, flags=re.I)


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"
