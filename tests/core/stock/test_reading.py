"""Reading stock."""

from __future__ import annotations

import pytest

from core import stock
from core.base.errors import NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.shop import Shop
from core.stock import StockFilter
from tests.core.stock.conftest import Store
from tests.core.workshop import Workshop


def test_lists_are_narrowed_and_ordered(shop: Shop, store: Store, at: Workshop) -> None:
    """By part, place, words, and what there is too little of; wallets are not in them."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 2, store.main, store.van)
        stock.receive(tx, store.fuse, 5, bin_label="B-7")
        stock.hand_out(tx, at.technician.person_id or 0, store.fuse, 1)
        expected = {
            StockFilter(): [("Fuse", "Store", 4), ("Ball Bearing", "Van 1", 2), ("Ball Bearing", "Store", 8)],
            StockFilter(part_id=store.bearing): [("Ball Bearing", "Van 1", 2), ("Ball Bearing", "Store", 8)],
            StockFilter(location_id=store.van): [("Ball Bearing", "Van 1", 2)],
            StockFilter(only_low=True): [("Ball Bearing", "Van 1", 2)],
            StockFilter(typed="fus"): [("Fuse", "Store", 4)],
        }
        for wanted, rows in expected.items():
            found = stock.page(tx, Page(10), wanted)
            assert [(row.part, row.location, row.on_hand) for row in found] == rows
            assert stock.count(tx, wanted) == len(rows)
        by_name = stock.page(tx, Page(2), sort="name", descending=False)
        assert [row.location for row in by_name] == ["Store", "Van 1"]
        assert stock.get(tx, by_name[0].id) == by_name[0]
        assert stock.bins_of(tx, [store.bearing, store.fuse]) == {store.bearing: "Store", store.fuse: "B-7"}


def test_a_wallet_is_no_place_of_the_list(shop: Shop, store: Store, at: Workshop) -> None:
    """It is asked for by its owner."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        carried = stock.hand_out(tx, at.technician.person_id or 0, store.bearing, 1)
        for which in (carried.id, 10**6):
            with pytest.raises(NotFound):
                stock.get(tx, which)


def test_the_ledger_of_a_part_a_place_a_wallet_and_a_job(shop: Shop, store: Store, at: Workshop) -> None:
    """The newest first."""
    tom = at.technician.person_id or 0
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 2, store.main, store.van)
        stock.hand_out(tx, tom, store.bearing, 1, store.van)
        stock.receive(tx, store.fuse, 5)

        def ledger(**of: int) -> list[str]:
            return [row.kind.value for row in stock.movements(tx, Page(9), **of)]

        assert ledger() == ["receive", "wallet", "transfer", "receive"]
        assert ledger(part_id=store.bearing) == ["wallet", "transfer", "receive"]
        assert ledger(location_id=store.van) == ["wallet", "transfer"]
        assert ledger(holder_id=tom) == ["wallet"]
        assert ledger(work_order_id=1) == []
