"""Tests of adding rooms floor by floor."""

from __future__ import annotations

import pytest

from core import rooms
from desktop.screens.rooms.add_rooms_dialog import AddRoomsDialog
from desktop.screens.rooms.screen import RoomsScreen
from tests.desktop.screens.counter import K, enter, keys, name_here, press, reading, show


@pytest.fixture
def empty(qtbot, desk) -> RoomsScreen:
    """A house without rooms."""
    made = RoomsScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.board._stateful.state.accessibleName() == "No rooms yet")
    return made


def test_a_new_house_is_entered_by_a_few_presses_of_enter(qtbot, shop, desk, empty):
    """The range, the floor that its numbers say, and the next floor stands there."""
    dialog = AddRoomsDialog(desk, empty)
    dialog.open()
    qtbot.waitUntil(lambda: name_here() == "Rooms")
    keys("101-110")
    assert "10" in dialog.told.text()
    enter(2)
    qtbot.waitUntil(lambda: dialog.form.values()["names"] == "201-210" and dialog.yes.isEnabled())
    assert dialog.form.values()["floor"] == "2"
    assert name_here() == "Rooms"
    enter(2)
    qtbot.waitUntil(lambda: len(reading(shop, rooms.board)) == 20)
    press(K.Key_Escape)
    qtbot.waitUntil(lambda: empty.board.model.rowCount() == 20)
    assert empty.board.model.floors() == [("Floor 1", 10), ("Floor 2", 10)]


def test_rooms_that_are_there_are_named_and_left(qtbot, shop, screen, desk):
    """The others are added."""
    dialog = AddRoomsDialog(desk, screen)
    dialog.open()
    dialog.form.set_values({"names": "204-205", "floor": "2"})
    dialog.submit()
    qtbot.waitUntil(lambda: reading(shop, rooms.named, "205") is not None)
    qtbot.waitUntil(lambda: "204" in dialog.told.text())
    dialog.reject()


def test_what_is_no_range_is_told_at_its_field(qtbot, screen, desk):
    """With the part that cannot be meant."""
    dialog = AddRoomsDialog(desk, screen)
    dialog.open()
    dialog.form.set_values({"names": "110-101"})
    dialog.submit()
    assert "110-101" in dialog.form.fields["names"].error
    assert dialog.yes.isEnabled()
    dialog.reject()
