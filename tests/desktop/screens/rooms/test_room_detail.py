"""Tests of reading a room with all that belongs to it."""

from __future__ import annotations

import pytest

from core import found_items
from core.base.errors import Forbidden
from core.base.events import Channel
from core.base.permissions import SYSTEM, Actor, Role, permissions_of
from core.found_items import NewFoundItem
from desktop.screens.rooms.room_detail import read_room
from tests.desktop.screens.counter import reading


def test_all_that_belongs_to_a_room_is_read_at_once(shop, house):
    """Jobs, equipment, what was found, what happened."""
    location_id = reading(shop, read_room, house["203"]).room.location_id
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        found_items.add(tx, NewFoundItem("Scarf", place_location_id=location_id))
    detail = reading(shop, read_room, house["203"])
    assert [job.title for job in detail.jobs] == ["TV: No picture"]
    assert detail.past_jobs == []
    assert [thing.name for thing in detail.equipment] == ["TV"]
    assert [item.what for item in detail.found] == ["Scarf"]
    assert detail.happenings


def test_who_may_see_no_rooms_reads_none(shop, house):
    """A storekeeper."""
    actor = Actor(None, Role.STOREMAN, "Stan", permissions_of(Role.STOREMAN))
    with pytest.raises(Forbidden), shop.reading(actor) as tx:
        read_room(tx, house["203"])
