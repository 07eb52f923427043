"""Tests of what happened to a room, in words."""

from __future__ import annotations

from core import rooms
from core.base.events import EventKind
from core.base.paging import Page
from core.rules.words import HousekeepingState
from desktop.look.icons import icon
from desktop.screens.rooms.room_happenings import _PLAIN, _WITH_VALUES, room_happening
from tests.desktop.screens.counter import reading


def test_every_kind_of_event_of_a_room_has_words():
    """What core gains is missed here at once."""
    of_rooms = {kind for kind in EventKind if kind.noun == "room"}
    assert of_rooms <= set(_PLAIN) | set(_WITH_VALUES)


def test_what_happened_is_told_with_who_and_what(qtbot, shop, house, desk):
    """Of a job its number too."""
    told = [
        room_happening(event, "EUR", sees_money=True)
        for name in ("106", "203", "104", "102", "999")
        for event in reading(shop, rooms.history, house[name], Page(20))
    ]
    titles = {happening.title for happening in told}
    assert {"Out of order", "Rush", "Seen vacant", "Added", "Due in", "First spoken of by a program"} <= titles
    assert any(title.startswith("WO") and "Taken in" in title for title in titles)
    assert any(happening.note == "Water in the bathroom" for happening in told)
    assert all(not icon(happening.icon).isNull() for happening in told)


def test_steps_of_housekeeping_are_told(qtbot, shop, house, desk, actions, row_of):
    """By the state's own word and shape."""
    actions.set_housekeeping(row_of("201"), HousekeepingState.CLEANING)
    qtbot.waitUntil(lambda: row_of("201").housekeeping is HousekeepingState.CLEANING)
    event = reading(shop, rooms.history, house["201"], Page(1))[0]
    assert room_happening(event, "EUR", sees_money=False).title == "Cleaning"
