"""Moments as people say them: local time, today and tomorrow by name, the year only where it is another."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


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
    pattern = "d MMM" if day.year == today.year else "d MMM yyyy"
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), pattern)


def moment_text(moment: datetime | None, at: datetime | None = None, locale: QLocale | None = None) -> str:
    """Day and time, such as `Today 18:00`; empty for None."""
    if moment is None:
        return ""
    return f"{day_text(moment, at, locale)} {clock_text(moment, locale)}"
