"""Understands the moments people type: `18:00`, `+3`, `in 2 hours`, `tomorrow 12`, `Friday 9`, `24.11. 9:30`."""

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from desktop.widgets.moments import local

CLOCK = re.compile(r"^(\d{1,2})(?:[:.h](\d{2}))?\s*(?:([ap])\.?m\.?)?$", re.IGNORECASE)
DAY = timedelta(days=1)
FROM_NOW = re.compile(r"^(?:\+|in\s)\s*(\d{1,3}|an?|eine[rm]?)\s*([^\W\d_]*)$")
#: In the languages of the desktop; a lone "m" could be minutes or months.
UNITS = (
    (("minut", "min"), timedelta(minutes=1)),
    (("hour", "hr", "h", "stunde", "std"), timedelta(hours=1)),
    (("week", "wk", "w", "woche"), timedelta(weeks=1)),
    (("day", "d", "tag"), DAY),
)
KINDS = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
WORDS = re.compile(r"\d+|[^\W\d_]+")
ENDINGS = ("", "s", "e", "en", "n", "es")
DAY_MONTH = re.compile(r"^(\d{1,2})[./-](\d{1,2})\.?(?:[./-]?(\d{4}|\d{2}))?$")


def clock_of(text: str) -> tuple[int, int] | None:
    """Hour and minute of `9`, `9:30`, `9.30` or `9 pm`; None for what is no time of day."""
    match = CLOCK.match(text.strip())
    if match is None:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    return (hour, minute) if hour < 24 and minute < 60 else None


def span_of(text: str) -> tuple[int, timedelta] | None:
    """How many of which unit `+3`, `+2 h` or `in a week` are; a bare number counts days. None for what is no span."""
    match = FROM_NOW.match(text.strip().casefold())
    if match is None:
        return None
    count = int(match[1]) if match[1].isdigit() else 1
    if not match[2]:
        return (count, DAY) if match[1].isdigit() and text.strip()[0] == "+" else None
    units = (one for names, one in UNITS if any(match[2] == name + end for name in names for end in ENDINGS))
    one = next(units, None)
    return None if one is None else (count, one)


def _weekday(word: str, locale: QLocale) -> int | None:
    """1 for Monday to 7, in the words of the locale or in English, long or short."""
    for number in range(1, 8):
        names = (each.dayName(number, kind) for each in (locale, QLocale.c()) for kind in KINDS)
        if word.rstrip(".") in (name.casefold().rstrip(".") for name in names):
            return number
    return None


def _day_month(text: str, today: datetime, locale: QLocale) -> datetime | None:
    match = DAY_MONTH.match(text)
    if match is None:
        return None
    order = locale.dateFormat(QLocale.FormatType.ShortFormat)
    day, month = int(match[1]), int(match[2])
    if order.find("M") < order.find("d") and "." not in text:
        day, month = month, day
    year = int(match[3]) if match[3] else today.year
    year += 2000 if year < 100 else 0
    try:
        result = today.replace(year=year, month=month, day=day)
        return result if match[3] or result >= today else result.replace(year=year + 1)
    except ValueError:  # no such day, or none next year
        return None


def _day(text: str, today: datetime, locale: QLocale) -> datetime | None:
    word = text.casefold()
    names = {"today": 0, "tomorrow": 1, "yesterday": -1}
    names |= {QCoreApplication.translate("moments", name.capitalize()).casefold(): step for name, step in names.items()}
    if word in names:
        return today + timedelta(days=names[word])
    if (span := span_of(word)) is not None:
        return today + span[0] * span[1] if span[1] >= DAY else None
    if (weekday := _weekday(word, locale)) is not None:
        return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)
    if (found := _day_month(word, today, locale) or _named_month(word, today, locale)) is not None:
        return found
    for pattern in ("yyyy-MM-dd", locale.dateFormat(QLocale.FormatType.ShortFormat)):
        date = locale.toDate(text, pattern)
        if date.isValid():
            return _on(today, date)
    return None


def _named_month(text: str, today: datetime, locale: QLocale) -> datetime | None:
    """`24 Nov`, `24. Nov. 2025`, `Nov 24, 2025`: this year's where none is said."""
    words = [word for word in WORDS.findall(text) if _weekday(word, locale) is None]
    days = [int(word) for word in words if word.isdigit() and len(word) < 3]
    years = [int(word) for word in words if word.isdigit() and len(word) == 4] or [today.year]
    months = [_month(word, locale) for word in words if not word.isdigit()]
    if (len(days), len(years), len(months)) != (1, 1, 1) or months[0] is None:
        return None
    try:
        return today.replace(year=years[0], month=months[0], day=days[0])
    except ValueError:
        return None


def _month(word: str, locale: QLocale) -> int | None:
    """1 for January to 12, in the words of the locale or in English, long or short."""
    for number in range(1, 13):
        names = (name for each in (locale, QLocale.c()) for kind in KINDS for name in _month_names(each, number, kind))
        if word in (name.casefold().rstrip(".") for name in names):
            return number
    return None


def _month_names(locale: QLocale, number: int, kind: QLocale.FormatType) -> tuple[str, str]:
    return locale.monthName(number, kind), locale.standaloneMonthName(number, kind)


def _on(today: datetime, date: QDate) -> datetime | None:
    year = date.year() + (100 if date.year() < 1970 else 0)
    return today.replace(year=year, month=date.month(), day=date.day())


def _aware(day: datetime, hour: int, minute: int) -> datetime:
    """The local time of that day, by the offset that holds then and not now."""
    return local(day.replace(hour=hour, minute=minute, second=0, microsecond=0, tzinfo=None))


def parse_moment(text: str, at: datetime, locale: QLocale | None = None, *, hour: int = 18) -> datetime | None:
    """The moment meant, seen from `at`; a day without a time means `hour` o'clock. None where it is not understood."""
    locale, today, text = locale or QLocale(), local(at), " ".join(text.split())
    if (clock := clock_of(text)) is not None and (":" in text or not text.isdigit() or len(text) < 3):
        return _aware(today, *clock)
    if (span := span_of(text)) is not None and span[1] < DAY:
        return local(at + span[0] * span[1]).replace(second=0, microsecond=0)
    midnight = today.replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    pieces = text.replace(",", " ").split()
    for cut in range(len(pieces), 0, -1):
        day = _day(" ".join(pieces[:cut]), midnight, locale)
        rest = " ".join(pieces[cut:])
        clock = clock_of(rest) if rest else (hour, 0)
        if day is not None and clock is not None:
            return _aware(day, *clock)
    return None


def to_qt(moment: datetime) -> QDateTime:
    """The same moment for Qt, in local time."""
    moment = local(moment)
    return QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute))
