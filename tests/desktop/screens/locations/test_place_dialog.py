"""A place is added and changed in its dialog."""

from __future__ import annotations

from core import locations, rooms
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from desktop.screens.locations.actions import place_of
from desktop.screens.locations.place_dialog import TypePicker
from tests.desktop.screens.counter import reading


def test_a_room_is_added_on_a_floor(qtbot, screen, opened, places, shop) -> None:
    """Its kind is guessed, what follows from it is said, and it is shown afterwards."""
    dialog = screen.new(opened(places.second_id))
    qtbot.waitUntil(lambda: dialog.around.text() == "Floor 2")
    assert dialog.form.values()["type"] == "Room"
    assert "rooms board" in dialog.form.fields["type"]._help
    dialog.submit()
    assert dialog.form.fields["name"].error
    dialog.form.fields["name"].control.set_value("201")
    dialog.submit()
    qtbot.waitUntil(lambda: screen.panel.line.name == "201")
    assert reading(shop, rooms.named, "201") is not None
    tree = screen.list.tree
    qtbot.waitUntil(lambda: tree.current() is not None and tree.current().name == "201")


def test_a_second_room_of_the_same_name_is_refused_at_its_field(qtbot, screen, opened, places) -> None:
    """What was typed stays."""
    dialog = screen.new(opened(places.second_id))
    dialog.form.fields["name"].control.set_value("101")
    dialog.submit()
    qtbot.waitUntil(lambda: "101" in dialog.form.fields["name"].error)
    assert dialog.isVisible()


def test_a_place_is_moved_by_its_dialog(qtbot, screen, opened, places, row_of) -> None:
    """Only what differs is written; nothing changed closes it."""
    dialog = screen.edit(opened(places.kitchen_id))
    qtbot.waitUntil(lambda: dialog.around.text() == "Floor 1")
    dialog.around.set_value(places.second_id)
    qtbot.waitUntil(lambda: dialog.around.text() == "Floor 2")
    dialog.submit()
    qtbot.waitUntil(lambda: row_of(places.kitchen_id).parent_id == places.second_id)
    again = screen.edit(screen.panel.line)
    again.submit()
    qtbot.waitUntil(lambda: not again.isVisible())


def test_a_room_that_becomes_something_else_says_what_follows(qtbot, screen, opened, places, shop) -> None:
    """It leaves the rooms board; core has it so."""
    dialog = screen.edit(opened(places.room_id))
    dialog.kind.set_value("Area")
    assert "leave" in dialog.form.fields["type"]._help
    dialog.submit()
    qtbot.waitUntil(lambda: [room.name for room in reading(shop, rooms.board)] == [])


def test_nothing_is_in_itself(qtbot, screen, opened, places) -> None:
    """Core says so at the field; the place itself is not offered."""
    dialog = screen.edit(opened(places.house_id))
    found = []
    dialog._find("ha", found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert all(option.value != places.house_id for option in found[0])
    dialog.around.set_value(places.kitchen_id)
    qtbot.waitUntil(lambda: dialog.around.pending is None and dialog.around.text() != "")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["parent_id"].error))


def test_a_place_around_that_is_gone_is_said_at_its_field(qtbot, screen, opened, places, shop) -> None:
    """Somebody else deleted it meanwhile."""
    dialog = screen.new(opened(places.second_id))
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        locations.delete(tx, places.second_id)
    dialog.form.fields["name"].control.set_value("Bar")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["parent_id"].error))
    assert dialog.yes.isEnabled()


def test_any_kind_can_be_typed(look, qtbot) -> None:
    """A usual one in any spelling of its letters, or a new one."""
    picker = TypePicker()
    qtbot.addWidget(picker)
    for typed, kind in (("floor", "Floor"), ("Pier 7", "Pier 7"), ("Van", "Van")):
        picker.set_value(None)
        picker.setText(typed)
        assert picker.problem() == "" and picker.value() == kind
    picker.offer(["Pier 7"])
    picker.set_value("Pier 7")
    assert picker.text() == "Pier 7"


def test_as_much_of_a_place_as_is_needed(places, row_of, shop) -> None:
    """From a line or a row."""
    row, line = row_of(places.room_id), reading(shop, locations.path, places.room_id)[-1]
    assert place_of(row) == place_of(line)
    assert reading(shop, locations.page, Page(1))
