"""Tests of what belongs to a room, section by section."""

from __future__ import annotations

from core import found_items
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.found_items import NewFoundItem
from desktop.screens.rooms.room_detail import read_room
from desktop.screens.rooms.room_sections import RoomSections
from tests.desktop.screens.counter import reading, show


def test_sections_show_what_there_is(qtbot, shop, house, desk, told):
    """A job leads to its page; past jobs and the history are folded away."""
    sections = RoomSections(desk)
    show(qtbot, sections, 380, 600)
    detail = reading(shop, read_room, house["203"])
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        found_items.add(tx, NewFoundItem("Scarf", place_location_id=detail.room.location_id))
    sections.show_detail(reading(shop, read_room, house["203"]))
    sections.jobs.links[0].click()
    assert told.places[0][:2] == ("work_orders", detail.jobs[0].id)
    assert sections.found.isVisible()
    assert not sections.past.isVisible()
    assert not sections.timeline.isVisible()
    sections._history.set_open(True)
    assert sections.timeline.isVisible()
    with qtbot.waitSignal(sections.bench_asked) as asked:
        sections.bench.click()
    assert asked.args == [None]


def test_what_is_empty_takes_no_room(qtbot, shop, house, desk):
    """But for what is to be done: that nothing is, is news."""
    sections = RoomSections(desk)
    show(qtbot, sections, 380, 600)
    sections.show_detail(reading(shop, read_room, house["204"]))
    assert not sections.found.isVisible()
    assert not sections.facts.isVisible()
    assert sections.jobs.isVisible()
