"""Days, hours and lengths in words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop.screens.schedule.slots import Card
from desktop.screens.schedule.words import (
    clock_words,
    day_words,
    long_day,
    short_day,
    span_words,
    spoken,
    week_number,
    week_words,
)
from tests.desktop.screens.schedule.conftest import DAY


@pytest.fixture(autouse=True)
def _british():
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize(
    ("minute", "minutes", "words"),
    [
        (540, 90, "09:00 – 10:30"),
        (540, None, "09:00 – 10:00"),
        (1380, 120, "23:00 · 2 h"),
        (1380, 60, "23:00 – 00:00"),
        (None, 45, "Any time · 45 min"),
        (None, None, "Any time"),
    ],
)
def test_from_when_to_when(minute: int | None, minutes: int | None, words: str) -> None:
    """What goes on the next day says how long instead."""
    assert span_words(minute, minutes) == words


def test_days_are_written_as_the_country_does() -> None:
    """Short in heads, long above them."""
    assert (short_day(DAY), day_words(DAY), long_day(DAY)) == ("Mon 9", "Mon 9 Mar", "Monday, 9 March 2026")
    assert week_words(DAY, date(2026, 3, 15)) == "9 – 15 Mar 2026"
    assert week_words(date(2026, 3, 30), date(2026, 4, 5)) == "30 Mar – 5 Apr 2026"
    assert (week_number(DAY), clock_words(570)) == (11, "09:30")


def test_a_card_is_heard_whole(card) -> None:
    """All that is seen, and what speaks against it."""
    lock: Card = card("Lock")
    said = spoken(lock)
    for part in (lock.number, "Lock", "王小明", "Ayşe Yıldız", "Monday, 9 March 2026", "09:00 – 11:00", "same time"):
        assert part in said
    assert "Nobody yet" in spoken(card("Lamp"))
