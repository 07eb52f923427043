"""Which days the schedule shows."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QCalendarWidget

from desktop.screens.schedule.date_bar import DateBar
from tests.desktop.screens.counter import show
from tests.desktop.screens.schedule.conftest import DAY


@pytest.fixture
def bar(qtbot, look) -> DateBar:
    """It thinks it is that Monday."""
    made = DateBar(lambda: DAY)
    show(qtbot, made, 800, 60)
    return made


def test_steps_are_days_or_weeks(qtbot, bar: DateBar) -> None:
    """Today leads back."""
    with qtbot.waitSignal(bar.changed):
        bar.on.click()
    assert bar.days() == [date(2026, 3, 10)]
    bar.modes.choose("week")
    assert len(bar.days()) == 7 and bar.day in bar.days()
    bar.back.click()
    assert bar.day == date(2026, 3, 3) and bar.back.accessibleName() == "Week before"
    bar.now.click()
    assert bar.day == DAY


@pytest.mark.parametrize(("country", "first"), [("de_DE", 9), ("en_US", 8), ("ar_EG", 7)])
def test_a_week_begins_as_the_country_has_it(bar: DateBar, country: str, first: int) -> None:
    """Monday, Sunday or Saturday."""
    QLocale.setDefault(QLocale(country))
    bar.modes.choose("week")
    assert bar.days()[0] == date(2026, 3, first)


def test_a_day_is_picked_from_a_calendar_with_its_weeks(qtbot, bar: DateBar) -> None:
    """The calendar shuts."""
    bar.show_calendar()
    month = bar.findChild(QCalendarWidget)
    assert month.verticalHeaderFormat() == QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers
    month.activated.emit(QDate(2026, 12, 24))
    assert bar.days() == [date(2026, 12, 24)] and not month.isVisible()
