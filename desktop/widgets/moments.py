"""Moments as people say them: by the shop's clock, today and tomorrow by name, the year only where it is another."""

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from desktop.widgets.days import day_words


class _Wall:
    """The clock on the wall: the computer's own until a shop is open."""

    zone: ZoneInfo | None = None


def go_by(time_zone: str | None) -> None:
    """From now on moments are told by the clock of this IANA zone; None: by that of the computer."""
    _Wall.zone = None if time_zone is None else ZoneInfo(time_zone)


def now() -> datetime:
    """This moment, in local time."""
    return local(datetime.now().astimezone())


def local(moment: datetime) -> datetime:
    """The same moment by the clock on the wall, with the offset of then; one without a zone was read off it."""
    if _Wall.zone is None:
        return moment.astimezone()
    there = moment.replace(tzinfo=_Wall.zone) if moment.tzinfo is None else moment.astimezone(_Wall.zone)
    offset, name = there.utcoffset(), there.tzname()
    assert offset is not None and name is not None
    return there.replace(tzinfo=timezone(offset, name))


def today() -> date:
    """The day on the calendar beside the clock."""
    return now().date()


def at_hour(day: date, hour: int = 0) -> datetime:
    """That hour of a day, by the offset that holds then and not now; hour 0 is where the day begins."""
    return local(datetime.combine(day, time(hour)))


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


def date_text(day: date) -> str:
    """A whole day, as above."""
    return day_text(at_hour(day, 12))


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
