"""The first answer is kept with what it changed."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import idempotency
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.idempotency import Answer, KeyUsed
from core.shop import Shop
from core.tables import idempotency_keys
from tests.core.conftest import SteppedClock

FIRST = Answer(201, {"etag": '"1"'}, b'{"id":1}')


def begin(shop: Shop, key: str = "k", request: str = "r", owner: str = "person:1") -> Answer | None:
    """A request that is answered, if it was not before."""
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        known = idempotency.begin(tx, owner, key, request)
        if known is None:
            idempotency.finish(tx, owner, key, FIRST)
        return known


def test_the_first_answer_comes_back(shop: Shop) -> None:
    """As it was given, body and header fields."""
    assert begin(shop) is None
    assert begin(shop) == FIRST


def test_a_key_is_one_request_of_one_sender(shop: Shop) -> None:
    """Another request is refused; another sender's is his own."""
    begin(shop)
    with pytest.raises(KeyUsed):
        begin(shop, request="other")
    assert begin(shop, owner="person:2") is None
    assert begin(shop, key="other") is None


def test_what_was_rolled_back_is_not_remembered(shop: Shop) -> None:
    """The key is kept in the same commit as the change."""
    with pytest.raises(ZeroDivisionError), shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        idempotency.begin(tx, "person:1", "k", "r")
        raise ZeroDivisionError
    assert begin(shop) is None


def test_an_answer_is_kept_for_a_day(shop: Shop, clock: SteppedClock) -> None:
    """And the row is gone afterwards."""
    begin(shop)
    clock.step(hours=24)
    assert begin(shop) == FIRST
    clock.step(seconds=1)
    assert begin(shop, request="other") is None


def test_an_answer_is_encrypted_where_it_is_kept(shop: Shop) -> None:
    """It may hold a secret that is shown once; one from before that comes back as it is."""
    begin(shop)
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        (row,) = tx.rows(sa.select(idempotency_keys))
        assert FIRST.body not in row.body
        tx.execute(sa.update(idempotency_keys).values(body=FIRST.body))
    assert begin(shop) == FIRST
