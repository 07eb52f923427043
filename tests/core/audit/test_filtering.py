"""What of the log is asked for: every combination finds the same as looking at each entry."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import product
from typing import Any

import pytest

from core import audit
from core.audit import AuditFilter, filtering
from core.base.events import Channel, EventKind
from core.base.log import Event
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.core.conftest import SteppedClock, actor

K = EventKind


@pytest.fixture
def begun(shop: Shop, clock: SteppedClock) -> datetime:
    """Entries of three kinds and two nouns by two people and a program, an hour apart."""
    begun = clock.now
    for number, (kind, who) in enumerate(product((K.TEAM_CREATED, K.TEAM_UPDATED, K.ROOM_CREATED), (7, 8, None)), 1):
        clock.step(hours=1)
        with shop.transaction(actor(Role.ADMIN, who, f"Actor {who}"), Channel.DESKTOP) as tx:
            tx.record(kind, number % 3, f"Subject {number}")
    return begun


def _fits(event: Event, wanted: AuditFilter) -> bool:
    return (
        wanted.actor_id in (None, event.actor_id)
        and wanted.actor in (None, event.actor)
        and wanted.noun in (None, event.noun)
        and wanted.subject_id in (None, event.subject_id)
        and (wanted.kinds is None or event.kind in wanted.kinds)
        and (wanted.since is None or event.at >= wanted.since)
        and (wanted.until is None or event.at < wanted.until)
    )


@pytest.mark.parametrize("narrow", [0, filtering._NARROW], ids=["by what it is about", "by time"])
def test_filters_go_together(shop: Shop, begun: datetime, narrow: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever index leads: the pages and the count are those of the whole log, sifted."""
    monkeypatch.setattr(filtering, "_NARROW", narrow)
    whos: list[dict[str, Any]] = [{}, {"actor_id": 7}, {"actor": "Actor None"}]
    whats: list[dict[str, Any]] = [
        {}, {"noun": "team"}, {"noun": "team", "subject_id": 1}, {"kinds": ["team.created"]},
        {"noun": "team", "kinds": ["team.created", "team.updated"]}, {"noun": "room", "kinds": ["team.created"]},
    ]  # fmt: skip
    noon = begun + timedelta(hours=4)
    whens: list[dict[str, Any]] = [{}, {"since": noon}, {"until": noon}, {"since": begun, "until": noon}]
    with shop.reading(SYSTEM) as tx:
        everything = audit.page(tx, Page(100))
        for who, what, when in product(whos, whats, whens):
            wanted = AuditFilter(**who, **what, **when)
            fitting = [event for event in everything if _fits(event, wanted)]
            assert audit.page(tx, Page(100), wanted) == fitting
            assert audit.page(tx, Page(2, 1), wanted) == fitting[1:3]
            assert audit.count(tx, wanted) == len(fitting)
