"""Tests of timed work while the desktop is open."""

from __future__ import annotations

import pytest

from core import clockwork, rooms
from core.base.errors import Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import HousekeepingState
from desktop.clockwork import LOOK_EVERY_MS, Clockwork


@pytest.fixture
def work(qapp, shop):
    """Looking, but not by the clock."""
    work = Clockwork(shop)
    work._timer.stop()
    yield work
    work.stop()


def _look(qtbot, work: Clockwork) -> None:
    work.look()
    qtbot.waitUntil(lambda: work._errands.under_way == 0)


def test_rooms_turn_dirty_once(qtbot, shop, work: Clockwork) -> None:
    """What is cleaned afterwards stays clean until the next day."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        room = rooms.add(tx, "204", housekeeping=HousekeepingState.CLEAN)
        rooms.check_in(tx, room.id)
    for after in (HousekeepingState.DIRTY, HousekeepingState.CLEAN):
        _look(qtbot, work)
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            assert rooms.get(tx, room.id).housekeeping is after
            rooms.set_housekeeping(tx, room.id, HousekeepingState.CLEAN)
    assert work._timer.interval() == LOOK_EVERY_MS <= 15_000


def test_a_failure_is_logged_once_until_it_works_again(qtbot, work: Clockwork, monkeypatch, caplog) -> None:
    """Not every few seconds for a whole night."""

    def fail(_shop: object) -> object:
        raise Unavailable("The database cannot be read")

    monkeypatch.setattr(clockwork, "tick", fail)
    with caplog.at_level("INFO", "desktop.clockwork"):
        _look(qtbot, work)
        _look(qtbot, work)
    assert len([record for record in caplog.records if "could not be done" in record.message]) == 1


def test_stopping_waits_for_what_is_under_way(shop, work: Clockwork) -> None:
    """It is whole when the program ends."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.add(tx, "204")
    work.look()
    work.stop()
    with shop.reading() as tx:
        assert rooms.turned_on(tx) is not None
