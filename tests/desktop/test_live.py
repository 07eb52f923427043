"""Tests of following the event log."""

from __future__ import annotations

import pytest

from core import people, settings
from core.base.errors import Unavailable
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.people import NewPerson
from desktop.live import Live


@pytest.fixture
def live(qapp, shop):
    """A follower."""
    live = Live(shop)
    yield live
    live.stop()


def test_what_another_process_does_is_heard_in_order(qtbot, shop, live: Live) -> None:
    """Every event once, with who did it and through which door."""
    heard: list[tuple[str, str]] = []
    live.happened.connect(lambda event: heard.append((event.kind, event.channel)))
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        people.add(tx, NewPerson("Grace Hopper", "+1 202 555 0101"))
        settings.change(tx, name="Elsewhere")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("customer.created", "repair"), ("settings.changed", "repair")]


def test_one_batch_is_one_change(qtbot, shop, live: Live) -> None:
    """A screen reloads once, however many events there were."""
    with qtbot.waitSignal(live.changed) as told, shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        for number in range(5):
            people.add(tx, NewPerson(f"Customer {number}"))
    assert told.args == [{"person"}]


def test_more_than_one_read_holds_is_told_too(qtbot, shop, live: Live) -> None:
    """An import of hundreds leaves none out."""
    heard: list[int] = []
    live.happened.connect(lambda event: heard.append(event.id))
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        for number in range(620):
            settings.change(tx, name=f"Name {number}")
    qtbot.waitUntil(lambda: len(heard) == 620)
    assert heard == sorted(heard)


def test_a_database_that_is_away_for_a_moment_is_followed_on(qtbot, shop, live: Live, monkeypatch) -> None:
    """The follower survives it, and misses nothing."""
    real, failures = Live._new_events, []

    def fails_once(self: Live) -> object:
        if not failures:
            failures.append(1)
            raise Unavailable("The database server cannot be reached")
        return real(self)

    monkeypatch.setattr(Live, "_new_events", fails_once)
    with qtbot.waitSignal(live.changed), shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        settings.change(tx, name="Elsewhere")
    assert failures
