"""Moments as people say them."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from desktop.widgets.moments import moment_text, widest_moment

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


def test_no_moment_is_an_empty_text():
    """None says nothing."""
    assert moment_text(None) == ""


@pytest.mark.parametrize("language", ["en_IE", "en_US", "de_DE"])
def test_the_widest_moment_is_as_the_country_writes_it(qapp, language: str) -> None:
    """No usual one has more letters, whatever day it is."""
    locale = QLocale(language)
    for hours in range(-40, 41, 8):
        assert len(moment_text(NOW + timedelta(hours=hours), NOW, locale)) <= len(widest_moment(locale))
