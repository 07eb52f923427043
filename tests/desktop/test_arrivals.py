"""Tests of telling of arrivals whose room is not ready."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import rooms
from core.base.clock import utc_now
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.arrivals import Arrivals


@pytest.fixture
def awaited(shop):
    """A dirty room for a guest who comes in half an hour, and one for tomorrow."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        for name, hours in (("203", 0.5), ("204", 30)):
            room = rooms.add(tx, name)
            rooms.set_front_desk(tx, room.id, FrontDeskState.DUE_IN)
            rooms.set_rush(tx, room.id, False, utc_now() + timedelta(hours=hours))
        return rooms.named(tx, "203")


def test_a_room_that_is_not_ready_is_told_once(qtbot, desk, told, awaited):
    """With a way to it; what happens elsewhere tells it no second time, another arrival does."""
    arrivals = Arrivals(desk, desk.ask)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][0].endswith("not ready: 203")
    told.notices[0][2]()
    assert told.places == [("rooms", awaited.id, {})]
    with qtbot.waitSignal(desk.live.changed), desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.set_housekeeping(tx, awaited.id, HousekeepingState.CLEANING)
    arrivals.look()
    qtbot.waitUntil(lambda: not desk.ask.is_busy)
    assert len(told.notices) == 1
    with desk.shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.set_rush(tx, rooms.named(tx, "204").id, True)
    qtbot.waitUntil(lambda: len(told.notices) == 2)
    assert told.notices[1][0].endswith("not ready: 204")


def test_who_gives_out_no_rooms_is_told_nothing(qtbot, desk_as, told, awaited):
    """A technician has other worries."""
    desk = desk_as(Role.TECHNICIAN)
    arrivals = Arrivals(desk, desk.ask)
    assert not arrivals._pulse.isActive()
    assert not told.notices
