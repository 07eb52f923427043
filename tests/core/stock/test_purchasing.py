"""The purchase list."""

from __future__ import annotations

from decimal import Decimal as D

from core import parts, stock
from core.base.events import Channel
from core.parts import NewPart
from core.rules.stock import Shortage
from core.shop import Shop
from tests.core.stock.conftest import Store
from tests.core.workshop import Workshop, open_job


def test_it_says_what_where_how_many_and_why(shop: Shop, store: Store, at: Workshop) -> None:
    """By supplier and name; what is on order is not bought twice."""
    job = open_job(shop, at)
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        assert stock.purchase_list(tx) == []
        parts.change(tx, store.bearing, {"supplier": "SKF", "reorder_quantity": 25})
        stock.transfer(tx, store.bearing, 6, store.main, store.van)
        stock.reserve(tx, job.id, store.bearing, 7)
        gasket = parts.add(tx, NewPart("Gasket", minimum=5, reorder_point=8, supplier="Agfa")).id
        stock.receive(tx, gasket, 8)
        first, second = stock.purchase_list(tx)
        assert stock.count_purchases(tx) == 2
        assert (first.part, first.why, first.quantity, first.location) == (
            "Gasket", Shortage.REORDER_POINT, 8, "Store",
        )  # fmt: skip
        assert (second.sku, second.why, second.quantity, second.cost) == (
            "BRG-6205", Shortage.BELOW_MINIMUM, 25, D("312.50"),
        )  # fmt: skip
        assert (second.location, second.jobs, second.reserved) == ("Van 1", (job.number,), 7)
        parts.note_ordered(tx, gasket, 8)
        parts.note_ordered(tx, store.bearing, 25)
        assert stock.purchase_list(tx) == []


def test_what_a_job_waits_for_is_bought_though_nobody_waits_for_its_level(
    shop: Shop, store: Store, at: Workshop
) -> None:
    """More was lost than was free: the job's pieces have to come again, to the main warehouse."""
    job = open_job(shop, at)
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.receive(tx, store.fuse, 3)
        stock.reserve(tx, job.id, store.fuse, 3)
        stock.scrap(tx, store.fuse, 3, store.main, "Lost")
        (line,) = stock.purchase_list(tx)
        assert (line.part, line.why, line.quantity, line.location) == ("Fuse", Shortage.RESERVED, 3, "Store")
