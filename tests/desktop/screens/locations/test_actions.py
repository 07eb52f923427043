"""What is done to places, and taken back."""

from __future__ import annotations

import pytest

from core import locations
from core.base.errors import NotFound
from desktop.screens.locations.actions import LocationActions, place_of
from tests.desktop.screens.counter import reading


@pytest.fixture
def actions(qtbot, look, places, desk) -> LocationActions:
    """At the administrator's desk."""
    return LocationActions(desk, desk.ask)


def test_a_place_is_added_and_taken_back(qtbot, actions, places, shop, told) -> None:
    """Undo deletes it."""
    added = []
    actions.add("Bar", "Area", places.first_id, added.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[0][2]()

    def is_gone() -> bool:
        try:
            reading(shop, locations.get, added[0].id)
        except NotFound:
            return True
        return False

    qtbot.waitUntil(is_gone)


def test_changed_and_set_back(qtbot, actions, places, row_of, told) -> None:
    """All that was changed at once."""
    place = place_of(row_of(places.kitchen_id))
    actions.change(place, {"name": "Kitchen", "type": "Technical room"}, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert row_of(place.id)[5:7] == ("Kitchen", "Technical room")
    told.notices[0][2]()
    qtbot.waitUntil(lambda: row_of(place.id)[5:7] == ("مطبخ", "Area"))


def test_moved_and_moved_back(qtbot, actions, places, row_of, told) -> None:
    """Into another place, and out of all."""
    kitchen, second = place_of(row_of(places.kitchen_id)), place_of(row_of(places.second_id))
    actions.move(kitchen, second, lambda _: None)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert row_of(kitchen.id).parent_id == second.id and "Floor 2" in told.notices[0][0]
    told.notices[0][2]()
    qtbot.waitUntil(lambda: row_of(kitchen.id).parent_id == places.first_id)
    actions.move(kitchen, None, lambda _: None)
    qtbot.waitUntil(lambda: row_of(kitchen.id).parent_id is None)


def test_what_is_in_use_is_not_deleted(qtbot, actions, places, row_of, desk, told) -> None:
    """Core says what is in it; an empty one comes back by Undo."""
    with qtbot.waitSignal(desk.ask.refused) as refused:
        actions.delete(place_of(row_of(places.kitchen_id)))
    assert "equipment" in refused.args[0].message
    actions.delete(place_of(row_of(places.room_id)))
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[0][2]()
    qtbot.waitUntil(lambda: len(told.notices) == 1 and row_of_or_none(row_of, places.room_id) is not None)


def row_of_or_none(row_of, location_id: int):
    """None while it is deleted."""
    try:
        return row_of(location_id)
    except NotFound:
        return None
