"""Days as short as they are said, in the order and with the points of the language."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from PySide6.QtCore import QDate, QLocale

_WEEKDAY = re.compile(r"^dddd[,،]?\s*|[,،]?\s*dddd$")
_YEAR = re.compile(r"^y+[.年년]?\s*|,?\s*(?:'[^']*'\s*)?y+(?:\s*'[^']*'\.?)?$")
_DAY = re.compile(r"d\.?")


def day_words(day: date, *, weekday: bool = False, year: bool = False, locale: QLocale | None = None) -> str:
    """`21 Nov`, `Sat 21 Nov 2026`; in German `21. Nov.`, `Sa. 21. Nov. 2026`."""
    return _written(day, day_pattern(locale or QLocale(), weekday=weekday, year=year), locale)


def weekday_words(day: date, locale: QLocale | None = None) -> str:
    """`Sat 21`, in German `Sa. 21.`."""
    return _written(day, f"ddd {_of_month(locale or QLocale())}", locale)


def span_words(first: date, last: date, *, year: bool = True, locale: QLocale | None = None) -> str:
    """From day to day, the month and the year where they are needed: `9 – 15 Mar 2026`."""
    in_full = day_pattern(locale or QLocale(), year=year)
    begin = day_pattern(locale or QLocale(), year=year and (first.year != last.year or in_full.startswith("y")))
    if (first.year, first.month) == (last.year, last.month) and in_full.startswith("d"):
        begin = _of_month(locale or QLocale())
    return f"{_written(first, begin, locale)} – {_written(last, in_full, locale)}"


def day_pattern(locale: QLocale, *, weekday: bool = False, year: bool = False) -> str:
    """As Qt reads patterns; made of the long date that the language itself writes."""
    pattern = _short(locale.dateFormat(QLocale.FormatType.LongFormat), year)
    return f"ddd {pattern}" if weekday else pattern


@cache
def _short(long: str, year: bool) -> str:
    pattern = _WEEKDAY.sub("", long).replace("MMMM", "MMM")
    return pattern if year else _YEAR.sub("", pattern)


def _of_month(locale: QLocale) -> str:
    found = _DAY.search(day_pattern(locale))
    return found[0] if found else "d"


def _written(day: date, pattern: str, locale: QLocale | None) -> str:
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), pattern)
