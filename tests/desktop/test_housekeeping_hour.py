"""Tests of what happens to rooms by the clock."""

from __future__ import annotations

import pytest

from core import rooms
from core.base.errors import Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rooms import turning
from core.rules.words import HousekeepingState
from desktop.housekeeping_hour import LOOK_EVERY_MS, HousekeepingHour


@pytest.fixture
def hour(qapp, shop):
    """Looking, but not by the clock."""
    hour = HousekeepingHour(shop)
    hour._timer.stop()
    yield hour
    hour.stop()


def _look(qtbot, hour: HousekeepingHour) -> None:
    hour.look()
    qtbot.waitUntil(lambda: hour._errands.under_way == 0)


def test_rooms_turn_dirty_once(qtbot, shop, hour: HousekeepingHour) -> None:
    """What is cleaned afterwards stays clean until the next day."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        room = rooms.add(tx, "204", housekeeping=HousekeepingState.CLEAN)
        rooms.check_in(tx, room.id)
    for after in (HousekeepingState.DIRTY, HousekeepingState.CLEAN):
        _look(qtbot, hour)
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            assert rooms.get(tx, room.id).housekeeping is after
            rooms.set_housekeeping(tx, room.id, HousekeepingState.CLEAN)
    assert hour._timer.interval() == LOOK_EVERY_MS


def test_a_failure_is_logged_once_until_it_works_again(qtbot, hour: HousekeepingHour, monkeypatch, caplog) -> None:
    """Not every minute for a whole night."""

    def fail(_shop: object) -> int:
        raise Unavailable("The database cannot be read")

    monkeypatch.setattr(turning, "turn_if_due", fail)
    with caplog.at_level("INFO", "desktop.housekeeping_hour"):
        _look(qtbot, hour)
        _look(qtbot, hour)
    assert len([record for record in caplog.records if "could not be turned" in record.message]) == 1


def test_stopping_waits_for_what_is_under_way(shop, hour: HousekeepingHour) -> None:
    """It is whole when the program ends."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.add(tx, "204")
    hour.look()
    hour.stop()
    with shop.reading() as tx:
        assert rooms.turned_on(tx) is not None
