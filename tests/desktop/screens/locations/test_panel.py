"""One place beside the tree."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from core import locations
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from desktop.screens.locations.screen import LocationsScreen
from tests.desktop.screens.counter import show


def test_what_is_around_and_in_it_is_shown(qtbot, screen, opened, places, told) -> None:
    """Each a way to it."""
    opened(places.kitchen_id)
    panel = screen.panel
    assert [link.text() for link in panel.within.links] == ["Haus am Hafen", "Floor 1"]
    assert [link.text() for link in panel.things.links] == ["Oven"] and len(panel.jobs.links) == 1
    panel.things.links[0].click()
    assert told.places[-1][:2] == ("equipment", places.oven_id)
    panel.within.links[1].click()
    qtbot.waitUntil(lambda: panel.line.id == places.first_id)
    assert {link.text() for link in panel.places.links} == {"101", "مطبخ"}
    assert not panel.room.isVisible()


def test_a_room_leads_to_the_rooms(qtbot, screen, opened, places, told) -> None:
    """It is the same row."""
    line = opened(places.room_id)
    assert screen.panel.room.isVisible()
    screen.panel.room.click()
    assert told.places[-1][:2] == ("rooms", line.room_id)


def test_equipment_is_added_where_one_stands(screen, opened, places, told) -> None:
    """The form knows the place."""
    opened(places.kitchen_id)
    screen.panel.thing.click()
    assert told.places[-1] == ("equipment", None, {"location_id": places.kitchen_id})


def test_a_viewer_looks_and_changes_nothing(qtbot, look, places, desk_as) -> None:
    """No buttons, no jobs, no dragging."""
    made = LocationsScreen(desk_as(Role.VIEWER))
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.line is not None)
    panel = made.panel
    for part in (panel.edit, panel.thing, panel.inner, panel.menu, panel.jobs, made._new):
        assert not part.isVisible()
    menu = QMenu(made)
    panel.fill_menu(menu, panel.line)
    assert menu.actions() == [] and not made.list.tree.model.is_movable
    assert made.new() is None and made.edit(panel.line) is None


def test_what_went_meanwhile_leaves_the_panel_empty(qtbot, screen, opened, places, shop) -> None:
    """Somebody else deleted it."""
    opened(places.second_id)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        locations.delete(tx, places.second_id)
    qtbot.waitUntil(lambda: screen.panel.line is None)
