"""Moments as people say them: local time, today and tomorrow by name, the year only where it is another."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop.widgets.days import day_words


def now() -> datetime:
    """This moment, with the local time zone."""
    return datetime.now().astimezone()


def local(moment: datetime) -> datetime:
    """The same moment in local time; a moment without a zone is taken as local."""
    return moment.astimezone()


def clock_text(moment: datetime, locale: QLocale | None = None) -> str:
    """The time of day, as short as the locale writes it."""
    moment = local(moment)
    return (locale or QLocale()).toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def day_text(moment: datetime, at: datetime | None = None, locale: QLocale | None = None) -> str:
    """The day: today, tomorrow, yesterday, `21 Nov`, or `21 Nov 2024`; `at` is the moment of looking."""
    day, today = local(moment).date(), local(at or now()).date()
    words = {
        today: QCoreApplication.translate("moments", "Today"),
        today + timedelta(days=1): QCoreApplication.translate("moments", "Tomorrow"),
        today - timedelta(days=1): QCoreApplication.translate("moments", "Yesterday"),
    }
    if day in words:
        return words[day]
    return day_words(day, year=day.year != today.year, locale=locale)


def soon_text(days: int, hour: int, locale: QLocale | None = None) -> str:
    """An hour of today (0) or tomorrow (1), whatever day it is then, such as `Tomorrow 12:00`."""
    at = now().replace(hour=hour, minute=0)
    return moment_text(at + timedelta(days=days), at, locale)


def moment_text(moment: datetime | None, at: datetime | None = None, locale: QLocale | None = None) -> str:
    """Day and time, such as `Today 18:00`; empty for None."""
    if moment is None:
        return ""
    return f"{day_text(moment, at, locale)} {clock_text(moment, locale)}"


def widest_moment(locale: QLocale | None = None) -> str:
    """The longest of usual moments, from which the width of a column follows."""
    at = now().replace(month=6, day=15, hour=22, minute=58)
    days = (at - timedelta(days=1), at + timedelta(days=1), at.replace(month=9, day=28))
    return max((moment_text(day, at, locale) for day in days), key=len)
