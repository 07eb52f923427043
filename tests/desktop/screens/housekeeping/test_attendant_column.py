"""One attendant with her rooms."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from core.housekeeping import Attendant
from desktop.screens.housekeeping.attendant_column import AttendantColumn
from tests.desktop.screens.counter import show


def _texts(column: AttendantColumn) -> list[str]:
    return [each.text() for each in column.findChildren(QLabel) if each.isVisible()]


@pytest.fixture
def maria(qtbot, look) -> AttendantColumn:
    """Her column, empty."""
    column = AttendantColumn(Attendant(7, "Maria Silva", True), 1)
    show(qtbot, column)
    return column


def test_the_head_tells_how_long_the_day_is(maria: AttendantColumn, room) -> None:
    """And how far she is; beyond the day it says by how much."""
    found = [room("201")._replace(clean_minutes=30), room("203")._replace(clean_minutes=60)]
    maria.show_rooms(found, found, 480, only_inspected=False)
    assert any("1 of 2 done" in text and "1 h 30 min of 8 h" in text for text in _texts(maria))
    maria.show_rooms(found, found, 60, only_inspected=False)
    assert any(text.startswith("30 min over") for text in _texts(maria))


def test_an_empty_column_says_why(qtbot, maria: AttendantColumn, room) -> None:
    """Nothing given yet, nothing of this filter, or nothing left to give."""
    maria.show_rooms([], [], 480, only_inspected=False)
    assert "Drop rooms here" in _texts(maria)
    maria.show_rooms([], [room("201")], 480, only_inspected=False)
    assert "No room of this kind" in _texts(maria)
    nobody = AttendantColumn(None, 0)
    show(qtbot, nobody)
    nobody.show_rooms([], [], 480, only_inspected=False)
    assert "Every room that needs it has somebody" in _texts(nobody)
    assert nobody.person_id is None
    assert not nobody.menu.isVisible()


def test_the_tenth_column_has_no_key(qtbot, look) -> None:
    """There are nine digits."""
    column = AttendantColumn(Attendant(7, "Ольга", True), 10)
    show(qtbot, column)
    assert "10" not in _texts(column)
