"""Tests of what a room is."""

from __future__ import annotations

from desktop.screens.rooms.room_dialog import RoomDialog


def test_only_what_differs_is_written(qtbot, screen, actions, row_of):
    """A room gets another class and a note."""
    dialog = RoomDialog(actions, screen, row_of("101"))
    dialog.open()
    dialog.form.set_values({"room_class": "Suite", "note": "Sea view"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: row_of("101").room_class == "Suite")
    assert row_of("101").note == "Sea view"


def test_a_name_that_is_taken_is_told_at_its_field(qtbot, screen, actions, row_of):
    """What was typed stays."""
    dialog = RoomDialog(actions, screen, row_of("101"))
    dialog.open()
    dialog.form.set_values({"name": "102"}, clean=False)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["name"].error))
    assert dialog.isVisible()
    dialog.reject()


def test_nothing_changed_writes_nothing(qtbot, screen, actions, row_of):
    """It just closes."""
    before = row_of("101")
    dialog = RoomDialog(actions, screen, before)
    dialog.open()
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    assert row_of("101") == before
