"""Moments as people say them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from desktop.widgets.moments import at_hour, date_text, go_by, local, moment_text, now, today, widest_moment

LOCALE = QLocale("en_GB")
NOW = datetime(2025, 11, 21, 9, 30).astimezone()


def test_near_days_have_names():
    """Yesterday, today and tomorrow are said by name."""
    assert moment_text(NOW, NOW, LOCALE) == "Today 09:30"
    assert moment_text(NOW + timedelta(days=1), NOW, LOCALE) == "Tomorrow 09:30"
    assert moment_text(NOW - timedelta(days=1), NOW, LOCALE) == "Yesterday 09:30"


def test_the_year_is_said_only_where_it_is_another():
    """A day of this year has no year, one of another year does."""
    assert moment_text(NOW - timedelta(days=9), NOW, LOCALE) == "12 Nov 09:30"
    assert moment_text(NOW.replace(year=2024), NOW, LOCALE) == "21 Nov 2024 09:30"


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_the_day_is_the_one_of_the_shop(zone: str) -> None:
    """One of the two is always a day away from the computer's, wherever that stands."""
    go_by(zone)
    there = datetime.now(ZoneInfo(zone))
    assert now() - there < timedelta(minutes=1) and now().utcoffset() == there.utcoffset()
    assert today() in (there.date(), datetime.now(ZoneInfo(zone)).date())
    assert moment_text(at_hour(today(), 9), locale=LOCALE) == "Today 09:00"
    assert (date_text(today()), date_text(today() - timedelta(days=1))) == ("Today", "Yesterday")


def test_each_day_has_the_offset_of_its_season() -> None:
    """Also where the clocks are put forward that day; a time without a zone was read off the wall."""
    go_by("Europe/Berlin")
    hours = [at_hour(date(2026, 3, 29), hour) for hour in (0, 12)]
    assert [moment.utcoffset() for moment in hours] == [timedelta(hours=1), timedelta(hours=2)]
    assert local(datetime(2026, 7, 1, 8, tzinfo=UTC).replace(tzinfo=None)) == datetime(2026, 7, 1, 6, tzinfo=UTC)
    assert f"{local(datetime(2026, 7, 1, 6, tzinfo=UTC)):%H:%M %Z}" == "08:00 CEST"


def test_no_moment_is_an_empty_text():
    """None says nothing."""
    assert moment_text(None) == ""


@pytest.mark.parametrize("language", ["en_IE", "en_US", "de_DE"])
def test_the_widest_moment_is_as_the_country_writes_it(qapp, language: str) -> None:
    """No usual one has more letters, whatever day it is."""
    locale = QLocale(language)
    for hours in range(-40, 41, 8):
        assert len(moment_text(NOW + timedelta(hours=hours), NOW, locale)) <= len(widest_moment(locale))
