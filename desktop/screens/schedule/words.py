"""Days, hours and lengths as they stand on the schedule, in the language of the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.screens.schedule.slots import DAY_MINUTES, Card
from desktop.screens.work_orders.minutes import minutes_words
from desktop.widgets import days
from desktop.words import status_chip

translate = QCoreApplication.translate


def clock_words(minute: int) -> str:
    """A minute of the day as the country writes it; the end of the day is midnight."""
    hours, minutes = divmod(minute % DAY_MINUTES, 60)
    return QLocale().toString(QTime(hours, minutes), QLocale.FormatType.ShortFormat)


def span_words(minute: int | None, minutes: int | None) -> str:
    """From when to when; without an hour that it may be any, and how long it takes where that is known."""
    if minute is None:
        whole = translate("schedule", "Any time")
        return f"{whole} · {minutes_words(minutes)}" if minutes else whole
    end = minute + (minutes or 60)
    if end > DAY_MINUTES:  # it goes on the next day
        return f"{clock_words(minute)} · {minutes_words(end - minute)}"
    return f"{clock_words(minute)} – {clock_words(end)}"


def short_day(day: date) -> str:
    """Mon 23, as the head of a column."""
    return days.weekday_words(day)


def day_words(day: date) -> str:
    """Mon 23 Nov."""
    return days.day_words(day, weekday=True)


def long_day(day: date) -> str:
    """The day as the country writes it out."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def week_words(first: date, last: date) -> str:
    """From when to when a week goes."""
    return days.span_words(first, last)


def week_number(day: date) -> int:
    """The week of the year as calendars in most countries count it."""
    return day.isocalendar().week


def spoken(card: Card) -> str:
    """All of a card, for who hears it."""
    nobody = translate("schedule", "Nobody yet")
    parts = (
        card.number, card.title, card.customer or "", card.technician or nobody, long_day(card.day) if card.day else "",
        span_words(card.minute, card.minutes) if card.day else "", status_chip(card.status).text, *card.conflicts,
    )  # fmt: skip
    return ", ".join(filter(None, parts))
