"""The sample's store room."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from core import parts, stock, wallets
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.check import store as checked
from core.demo import filling, stockroom
from core.demo.stories import STORIES
from core.rules.words import CountStatus, MovementKind
from core.shop import Shop

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_it_holds_what_every_repair_needs(shop: Shop, tx: Transaction) -> None:
    """At the price that the story names, cheaper for the shop."""
    needed = stockroom.build(tx)
    wanted = [part for stories in STORIES.values() for story in stories for part in story.parts]
    assert {(name, price) for name, _, price in wanted} == set(needed)
    for (_, price), part_id in needed.items():
        part = parts.get(tx, part_id)
        assert str(part.price) == price and part.unit_cost < part.price and part.on_hand == 6


def test_a_delivery_ends_a_shortage(shop: Shop, tx: Transaction) -> None:
    """A lot of it comes."""
    part_id = stockroom.build(tx)["Screen", "89.00"]
    assert not stockroom.is_short(tx, part_id, 6) and stockroom.is_short(tx, part_id, 7)
    stockroom.restock(tx, part_id)
    assert parts.get(tx, part_id).on_hand == 11


def test_a_month_leaves_wallets_a_count_and_something_to_buy(shop: Shop, tx: Transaction) -> None:
    """Each kind of movement that the store itself makes."""
    now = tx.now
    cast = filling.cast_of(tx, shop, Random(1), now)
    for act in sorted(stockroom.acts(cast.staff, now), key=lambda act: act.at):
        tx.now, tx.actor = act.at, act.actor
        act.do(tx)
    tx.now, tx.actor = now + timedelta(0), SYSTEM
    assert len(wallets.all_(tx)) == 3
    assert [row.status for row in stock.counts(tx, Page(9))] == [CountStatus.APPROVED]
    assert [line.sku for line in stock.purchase_list(tx)] == ["FLT-001"]
    kinds = {row.kind for row in stock.movements(tx, Page(200))}
    assert kinds == set(MovementKind) - {MovementKind.ISSUE, MovementKind.RETURN}
    assert checked.faults(tx) == []
