"""The line for a day."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget

from desktop.widgets.day_edit import DayEdit

NOW = datetime(2025, 11, 21, 9, 30).astimezone()


@pytest.fixture
def edit(look, qtbot) -> DayEdit:
    """It thinks it is a Friday morning."""
    made = DayEdit(clock=lambda: NOW)
    made.setLocale(QLocale("en_GB"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "day"),
    [("tomorrow", date(2025, 11, 22)), ("+3", date(2025, 11, 24)), ("24.12.", date(2025, 12, 24)), ("soon", None)],
)
def test_a_day_is_typed_in_words_or_figures(edit: DayEdit, typed: str, day: date | None) -> None:
    """What is no day says so."""
    QTest.keyClicks(edit.line, typed)
    assert edit.value() == day
    assert bool(edit.problem()) == (day is None)


def test_what_is_written_out_can_be_typed_again(edit: DayEdit) -> None:
    """So that one figure of it can be changed."""
    edit.set_value(date(2026, 1, 9))
    assert edit.line.text() == "9 Jan 2026"
    edit.line.setFocus()
    edit.line.setText("")
    QTest.keyClicks(edit.line, "19 Jan 2026")
    assert edit.value() == date(2026, 1, 19)
    edit.set_value(None)
    assert (edit.value(), edit.line.text()) == (None, "")


def test_a_day_is_picked_from_the_calendar(edit: DayEdit) -> None:
    """No hour comes with it."""
    edit.show_calendar()
    edit.findChild(QCalendarWidget).clicked.emit(QDate(2025, 12, 1))
    assert edit.value() == date(2025, 12, 1)
