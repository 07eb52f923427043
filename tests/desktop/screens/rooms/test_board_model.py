"""Tests of the board's rooms as a list."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, Qt

from desktop.screens.rooms.board_model import RoomModel
from tests.desktop.screens.rooms.conftest import a_room

THREE = [a_room(id=1, name="101"), a_room(id=2, name="102"), a_room(id=3, name="201", floor="2")]


def test_rooms_are_named_and_described(qapp, qtmodeltester):
    """For those who see and for those who hear."""
    model = RoomModel()
    model.set_rooms(THREE, {})
    qtmodeltester.check(model)
    assert model.index(1).data() == "102"
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Room 102, Floor 1, Vacant, Clean"
    assert model.floors() == [("Floor 1", 2), ("Floor 2", 1)]
    assert (model.place_of(3), model.place_of(9), model.room(5)) == (2, -1, None)


def test_a_change_tells_only_what_changed(qapp, qtbot):
    """So that nothing else is painted, and nothing loses its place."""
    model = RoomModel()
    model.set_rooms(THREE, {})
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_rooms([THREE[0], THREE[1]._replace(open_jobs=1), THREE[2]], {})
    assert [index.row() for index in told.args[:2]] == [1, 1]
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.set_rooms([THREE[0], THREE[1]._replace(open_jobs=1), THREE[2]], {})


def test_rooms_that_move_keep_who_points_at_them(qapp):
    """What is no longer shown is pointed at no more."""
    model = RoomModel()
    model.set_rooms(THREE, {})
    second, third = QPersistentModelIndex(model.index(1)), QPersistentModelIndex(model.index(2))
    model.set_rooms([THREE[2], THREE[0]], {})
    assert not second.isValid()
    assert (third.row(), third.data()) == (0, "201")
