"""The line for a date and time."""

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QPushButton

from desktop.widgets.moment_edit import MomentEdit

NOW = datetime(2025, 11, 21, 9, 30).astimezone()


@pytest.fixture
def edit(look, qtbot):
    """An edit that thinks it is a Friday morning."""
    edit = MomentEdit(clock=lambda: NOW)
    edit.setLocale(QLocale("en_GB"))
    edit.setAccessibleName("Promised for")
    qtbot.addWidget(edit)
    edit.show()
    return edit


def test_typing_gives_a_moment_with_its_zone(edit):
    """The value follows the keys and always has a zone."""
    QTest.keyClicks(edit.line, "tomorrow 12")
    assert edit.value() == datetime(2025, 11, 22, 12, 0).astimezone()
    assert edit.value().tzinfo is not None


def test_leaving_writes_the_moment_out(edit):
    """Short words become a full moment that can be read back."""
    edit.line.setFocus()
    QTest.keyClicks(edit.line, "+3")
    edit.line.clearFocus()
    assert edit.line.text() == "24 Nov 18:00"


def test_quick_choices_fill_in(edit):
    """One press for the usual promise."""
    choices = {choice.text(): choice for choice in edit.findChildren(QPushButton)}
    QTest.mouseClick(choices["Tomorrow 12:00"], Qt.MouseButton.LeftButton)
    assert edit.value() == datetime(2025, 11, 22, 12, 0).astimezone()


def test_emptying_the_line_is_no_moment(edit):
    """A promise can be taken back."""
    edit.set_value(NOW)
    edit.line.clear()
    assert edit.value() is None
    assert not edit.problem()


def test_what_is_not_understood_stays_and_is_told(edit):
    """The words are neither lost nor guessed at."""
    QTest.keyClicks(edit.line, "soonish")
    edit.line.clearFocus()
    assert edit.line.text() == "soonish"
    assert edit.problem()


def test_a_day_of_the_calendar_keeps_the_time(edit):
    """Picking another day does not change the hour."""
    edit.set_value(datetime(2025, 11, 21, 14, 45).astimezone())
    edit.show_calendar()
    edit.findChild(QCalendarWidget).clicked.emit(QDate(2025, 12, 1))
    assert edit.value() == datetime(2025, 12, 1, 14, 45).astimezone()


def test_the_line_carries_the_name(edit):
    """Those who cannot see hear what the line is for."""
    assert edit.line.accessibleName() == "Promised for"
