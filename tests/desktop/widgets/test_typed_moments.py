"""Moments as people type them."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from desktop.widgets.moments import moment_text
from desktop.widgets.typed_moments import parse_moment, to_qt

NOW = datetime(2025, 11, 21, 9, 30).astimezone()
BRITISH, GERMAN, AMERICAN = QLocale("en_GB"), QLocale("de_DE"), QLocale("en_US")


@pytest.mark.parametrize(
    ("text", "locale", "meant"),
    [
        ("18:00", BRITISH, (2025, 11, 21, 18, 0)),
        ("6pm", BRITISH, (2025, 11, 21, 18, 0)),
        ("12am", AMERICAN, (2025, 11, 21, 0, 0)),
        ("9", BRITISH, (2025, 11, 21, 9, 0)),
        ("today", BRITISH, (2025, 11, 21, 18, 0)),
        ("Tomorrow 12", BRITISH, (2025, 11, 22, 12, 0)),
        ("+3", BRITISH, (2025, 11, 24, 18, 0)),
        ("+3 days 9:15", BRITISH, (2025, 11, 24, 9, 15)),
        ("in 3 days 9:15", BRITISH, (2025, 11, 24, 9, 15)),
        ("+2 weeks", BRITISH, (2025, 12, 5, 18, 0)),
        ("in a week", BRITISH, (2025, 11, 28, 18, 0)),
        ("in einer Woche", GERMAN, (2025, 11, 28, 18, 0)),
        ("+2 h", BRITISH, (2025, 11, 21, 11, 30)),
        ("in 2 hours", BRITISH, (2025, 11, 21, 11, 30)),
        ("+30 min", BRITISH, (2025, 11, 21, 10, 0)),
        ("in 48 Stunden", GERMAN, (2025, 11, 23, 9, 30)),
        ("monday 9", BRITISH, (2025, 11, 24, 9, 0)),
        ("Fri", BRITISH, (2025, 11, 28, 18, 0)),
        ("Sa. 10", GERMAN, (2025, 11, 22, 10, 0)),
        ("Samstag 10:30", GERMAN, (2025, 11, 22, 10, 30)),
        ("24.11. 9:30", GERMAN, (2025, 11, 24, 9, 30)),
        ("24.11.2026", GERMAN, (2026, 11, 24, 18, 0)),
        ("24/11", BRITISH, (2025, 11, 24, 18, 0)),
        ("11/24 10:00", AMERICAN, (2025, 11, 24, 10, 0)),
        ("3.1.", GERMAN, (2026, 1, 3, 18, 0)),
        ("2025-12-01 08:05", BRITISH, (2025, 12, 1, 8, 5)),
        ("24 Nov 2025 10:30", BRITISH, (2025, 11, 24, 10, 30)),
        ("24 Nov 10:30", BRITISH, (2025, 11, 24, 10, 30)),
        ("24 Nov 5 pm", BRITISH, (2025, 11, 24, 17, 0)),
        ("24. Nov. 17:00", GERMAN, (2025, 11, 24, 17, 0)),
        ("24 november 17:00", GERMAN, (2025, 11, 24, 17, 0)),
        ("Mo., 24. Nov. 2025 17:00", GERMAN, (2025, 11, 24, 17, 0)),
        ("9. März 9", GERMAN, (2025, 3, 9, 9, 0)),
        ("Nov 24, 2025 5:30 PM", AMERICAN, (2025, 11, 24, 17, 30)),
    ],
)
def test_common_spellings_are_understood(text, locale, meant):
    """Times, days and both; a day alone means the evening, a day that has passed means next year's."""
    assert parse_moment(text, NOW, locale) == datetime(*meant).astimezone()


@pytest.mark.parametrize(
    "text",
    [
        *("soon", "25:00", "31.2.", "tomorrow noonish", "13pm", "1234567", "+", "99.99.9999", "+3 moons", "in 3"),
        *("31 Nov", "Nov", "24 Nov Nov"),
    ],
)
def test_what_is_no_moment_is_none(text):
    """Nothing is guessed."""
    assert parse_moment(text, NOW, GERMAN) is None


@pytest.mark.parametrize("name", ["en_GB", "en_IE", "en_US", "en_CA", "de_DE", "de_AT", "de_CH"])
def test_what_is_written_is_understood(name):
    """In every month, so that the text of a field can be changed by one figure."""
    locale = QLocale(name)
    for month in range(1, 13):
        for year in (2024, 2025):
            moment = datetime(year, month, month + 7, 17, 5).astimezone()
            assert parse_moment(moment_text(moment, NOW, locale), NOW, locale) == moment


def test_qt_gets_the_local_time():
    """The calendar opens on the local day."""
    assert to_qt(NOW).toString("yyyy-MM-dd HH:mm") == "2025-11-21 09:30"


def test_leap_day_that_has_passed_is_not_next_years():
    """There is none next year."""
    assert parse_moment("29.2.", datetime(2028, 3, 1, 9, 0).astimezone(), GERMAN) is None
