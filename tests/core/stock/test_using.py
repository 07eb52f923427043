"""Parts that go into a job, and back from it."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import parts, stock, wallets, work_orders
from core.base.errors import Conflict, Forbidden, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.rules.words import Status
from core.shop import Shop
from core.stock import PartUse
from tests.core.stock.conftest import Store, faults
from tests.core.workshop import Workshop, open_job


def test_what_is_used_leaves_the_store_and_costs_its_price(shop: Shop, store: Store, at: Workshop) -> None:
    """The part's price, its cost where it has none, or what was said."""
    job = open_job(shop, at, "100.00")
    with shop.transaction(store.storeman, Channel.CMMS) as tx:
        stock.receive(tx, store.fuse, 10)
        lines = work_orders.use_parts(
            tx, job.id,
            [PartUse(store.bearing, 2), PartUse(store.fuse, 3), PartUse(store.bearing, 1, D("20.00"))],
        )  # fmt: skip
        assert [(line.name, line.quantity, line.amount) for line in lines] == [
            ("Ball Bearing", 2, D("25.00")), ("Fuse", 3, D("3.00")), ("Ball Bearing", 1, D("20.00")),
        ]  # fmt: skip
        assert [line.part_id for line in lines] == [store.bearing, store.fuse, store.bearing]
    with shop.reading(SYSTEM) as tx:
        assert work_orders.get(tx, job.id).cost == D("148.00")
        assert parts.get(tx, store.bearing).on_hand == 7
        issued = stock.movements(tx, Page(9), work_order_id=job.id)
        assert [(row.kind.value, row.quantity, row.work_order) for row in issued] == [
            ("issue", 1, job.number), ("issue", 3, job.number), ("issue", 2, job.number),
        ]  # fmt: skip
    assert faults(shop) == []


def test_more_than_there_is_is_refused_whole(shop: Shop, store: Store, at: Workshop) -> None:
    """Nothing of the request is kept. Source: contract, decision 23."""
    job = open_job(shop, at, "100.00")
    with pytest.raises(Conflict, match="only 10 of Ball Bearing"), shop.transaction(store.storeman, Channel.CMMS) as tx:
        stock.receive(tx, store.fuse, 10)
        work_orders.use_parts(tx, job.id, [PartUse(store.fuse, 1), PartUse(store.bearing, 11)])
    with shop.reading(SYSTEM) as tx:
        assert (parts.get(tx, store.bearing).on_hand, parts.get(tx, store.fuse).on_hand) == (10, 0)
        assert work_orders.get(tx, job.id).cost == D("100.00")
        assert work_orders.parts_of(tx, job.id) == []


def test_it_is_taken_where_it_was_kept_then_from_the_wallet_then_where_it_is(
    shop: Shop, store: Store, at: Workshop
) -> None:
    """A technician's own wallet; what is kept for another job stays."""
    tom = at.technician.person_id or 0
    mine, other = open_job(shop, at), open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 3, store.main, store.van)
        stock.hand_out(tx, tom, store.bearing, 2)
        stock.reserve(tx, mine.id, store.bearing, 2, store.van)
        stock.reserve(tx, other.id, store.bearing, 3, store.main)
        work_orders.assign(tx, mine.id, tom)
    with shop.transaction(at.technician, Channel.CMMS) as tx:
        work_orders.use_parts(tx, mine.id, [PartUse(store.bearing, 6)])
    refused = pytest.raises(Conflict, match="only 1 of Ball Bearing")
    with refused, shop.transaction(at.technician, Channel.CMMS) as tx:
        work_orders.use_parts(tx, mine.id, [PartUse(store.bearing, 2)])
    with shop.reading(SYSTEM) as tx:
        taken = [(row.source, row.quantity) for row in stock.movements(tx, Page(9), work_order_id=mine.id)]
        assert taken == [("Store", 1), ("Tom Bench", 2), ("Van 1", 3)]
        assert stock.reserved_for(tx, mine.id) == []
        assert stock.reserved_for(tx, other.id)[0].quantity == 3
        assert wallets.get(tx, tom) == []
    assert faults(shop) == []


def test_from_one_place_only_where_that_is_said(shop: Shop, store: Store, at: Workshop) -> None:
    """What lies elsewhere does not count then."""
    job = open_job(shop, at)
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 2, store.main, store.van)
        work_orders.use_parts(tx, job.id, [PartUse(store.bearing, 1, location_id=store.van)])
        with pytest.raises(Conflict, match="only 1 of Ball Bearing at Van 1"):
            work_orders.use_parts(tx, job.id, [PartUse(store.bearing, 2, location_id=store.van)])


def test_what_is_taken_off_the_job_lies_where_it_came_from(shop: Shop, store: Store, at: Workshop) -> None:
    """Its price leaves the job's cost; the movement of a job is not taken back behind its back."""
    job = open_job(shop, at, "100.00")
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 9, store.main, store.van)
        line = work_orders.use_parts(tx, job.id, [PartUse(store.bearing, 3)])[0]
        with pytest.raises(Conflict, match="off its job"):
            stock.take_back(tx, stock.movements(tx, Page(1))[0].id)
        work_orders.remove_part(tx, line.id)
        assert [(row.location, row.on_hand) for row in stock.of_part(tx, store.bearing)] == [("Van 1", 9), ("Store", 1)]
        with pytest.raises(NotFound):
            work_orders.remove_part(tx, line.id)
    with shop.reading(SYSTEM) as tx:
        assert work_orders.get(tx, job.id).cost == D("100.00")
    assert faults(shop) == []


def test_a_technician_uses_parts_for_his_own_jobs_only(shop: Shop, store: Store, at: Workshop) -> None:
    """A clerk books what was bought for the job, not what lies in the store; a closed job takes nothing."""
    job = open_job(shop, at)
    uses = [PartUse(store.bearing, 1)]
    for who in (at.technician, at.clerk, at.customer_actor):
        with pytest.raises(Forbidden), shop.transaction(who, Channel.CMMS) as tx:
            work_orders.use_parts(tx, job.id, uses)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        bought = work_orders.add_part(tx, job.id, "Odd screw", 1, D("1.00"))
        assert bought.part_id is None
        work_orders.remove_part(tx, bought.id)
        work_orders.assign(tx, job.id, at.technician.person_id or 0)
    with shop.transaction(at.technician, Channel.CMMS) as tx:
        line = work_orders.use_parts(tx, job.id, uses)[0]
    with pytest.raises(Forbidden), shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.remove_part(tx, line.id)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.move(tx, job.id, Status.CLOSED)
        with pytest.raises(Conflict, match="reopen"):
            work_orders.use_parts(tx, job.id, uses)
        with pytest.raises(NotFound):
            work_orders.use_parts(tx, 10**6, uses)
