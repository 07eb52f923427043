"""The log's rows: how they are read, and the hash that chains them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa

from core.base import log
from core.base.log import COLUMNS, FIRST_HASH, digest, event_head, event_of, events
from core.rules.words import Status
from core.shop import Shop
from tests.core.workshop import Workshop, open_job

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
FIELDS = (1, AT, "team.created", "team", 7, "Front", None, None, "Ann", "desktop", '{"name":[null,"Front"]}')


def test_an_event_reads_as_it_was_recorded(shop: Shop, at: Workshop) -> None:
    """Its moment aware, its changes as pairs of before and after."""
    order = open_job(shop, at)
    with shop.reading() as tx:
        event = event_of(tx.execute(sa.select(*COLUMNS).order_by(events.c.id.desc()).limit(1)).one())
    assert (event.kind, event.subject_id, event.subject) == ("work_order.created", order.id, order.number)
    assert (event.at, event.actor, event.channel) == (shop.clock(), "Ann Clerk", "desktop")
    assert all(len(pair) == 2 for pair in event.changes.values())


def test_every_stored_hash_follows_from_the_one_before(shop: Shop, at: Workshop) -> None:
    """From the first hash of all to the head."""
    open_job(shop, at)
    previous = FIRST_HASH
    with shop.reading() as tx:
        for row in tx.rows(sa.select(*COLUMNS, events.c.hash).order_by(events.c.id)):
            assert digest(previous, tuple(row)[:-1]) == row.hash
            previous = row.hash
        assert tx.value(sa.select(event_head.c.hash)) == previous


@pytest.mark.parametrize("place", range(len(FIELDS)))
def test_a_change_of_any_field_changes_the_hash(place: int) -> None:
    """None can be edited unseen."""
    other: Any = AT + timedelta(microseconds=1) if place == 1 else 99 if isinstance(FIELDS[place], int) else "other"
    edited = (*FIELDS[:place], other, *FIELDS[place + 1 :])
    assert digest(FIRST_HASH, edited) != digest(FIRST_HASH, FIELDS)
    assert digest("1" * 64, FIELDS) != digest(FIRST_HASH, FIELDS)


def test_the_hash_knows_moments_not_time_zones() -> None:
    """The same moment told in another zone is the same entry."""
    elsewhere = (1, AT.astimezone(timezone(timedelta(hours=3))), *FIELDS[2:])
    assert digest(FIRST_HASH, elsewhere) == digest(FIRST_HASH, FIELDS)


def test_changes_are_kept_as_compact_text() -> None:
    """Amounts to the cent, moments and words as text, letters of every script as they are."""
    changes = {"cost": [Decimal("1.50"), None], "at": [None, AT], "day": [None, date(2026, 3, 2)]}
    stored = log.json_text(changes | {"status": [Status.CLOSED, "Ayşe"]})
    assert stored == (
        '{"cost":["1.50",null],"at":[null,"2026-03-02 09:00:00+00:00"],"day":[null,"2026-03-02"],'
        '"status":["closed","Ayşe"]}'
    )
