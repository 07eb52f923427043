"""Parts that are kept for a job."""

from __future__ import annotations

import threading

import pytest

from core import parts, stock, work_orders
from core.base.errors import Conflict, Forbidden, NotFound
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import Status
from core.shop import Shop
from tests.core.stock.conftest import Store, faults
from tests.core.workshop import Workshop, open_job


def test_what_is_reserved_is_there_but_not_available(shop: Shop, store: Store, at: Workshop) -> None:
    """From the main warehouse first; nobody else may take it, and broken is broken all the same."""
    job = open_job(shop, at)
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 4, store.main, store.van)
        kept = stock.reserve(tx, job.id, store.bearing, 8)
        assert [(row.location, row.quantity, row.work_order) for row in kept] == [
            ("Store", 6, job.number), ("Van 1", 2, job.number),
        ]  # fmt: skip
        part = parts.get(tx, store.bearing)
        assert (part.on_hand, part.reserved, part.available) == (10, 8, 2)
        with pytest.raises(Conflict, match="only 0 of Ball Bearing at Store"):
            stock.transfer(tx, store.bearing, 1, store.main, store.van)
        with pytest.raises(Conflict, match="only 2 of Ball Bearing"):
            stock.reserve(tx, job.id, store.bearing, 3)
        assert stock.reserve(tx, job.id, store.bearing, 1, store.van)[-1].quantity == 3
        stock.scrap(tx, store.bearing, 5, store.main, "Rust")
        assert parts.get(tx, store.bearing).available == 0
        assert [row.work_order for row in stock.reservations_of(tx, store.bearing)] == [job.number] * 2
        with pytest.raises(Conflict, match="reserved"):
            parts.delete(tx, store.bearing)
    assert faults(shop) == []


def test_what_a_job_does_not_need_is_free_again(shop: Shop, store: Store, at: Workshop) -> None:
    """By hand, and by itself when the job is over or gone."""
    jobs = [open_job(shop, at) for _ in range(3)]
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        kept = [stock.reserve(tx, job.id, store.bearing, 2)[0] for job in jobs]
        stock.release(tx, kept[0].id)
        with pytest.raises(NotFound):
            stock.release(tx, kept[0].id)
        work_orders.move(tx, jobs[1].id, Status.CANCELLED)
        work_orders.delete(tx, jobs[2].id)
        assert stock.reserved_for(tx, jobs[1].id) == []
        assert parts.get(tx, store.bearing).reserved == 0
        with pytest.raises(Conflict, match="reopen"):
            stock.reserve(tx, jobs[1].id, store.bearing, 1)
    assert faults(shop) == []


def test_a_technician_reserves_for_his_own_jobs(shop: Shop, store: Store, at: Workshop) -> None:
    """Once the job was given to him; a clerk not at all. Source: contract, decision 23."""
    job = open_job(shop, at)
    for who in (at.technician, at.clerk, at.customer_actor):
        with pytest.raises(Forbidden), shop.transaction(who, Channel.DESKTOP) as tx:
            stock.reserve(tx, job.id, store.bearing, 1)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.assign(tx, job.id, at.technician.person_id or 0)
        kept = stock.reserve(tx, job.id, store.bearing, 1)
        stock.release(tx, kept[0].id)
        with pytest.raises(NotFound):
            stock.reserve(tx, 10**6, store.bearing, 1)


def test_of_two_who_reserve_the_last_piece_one_gets_it(shop: Shop, store: Store, at: Workshop) -> None:
    """And the other is told."""
    jobs = [open_job(shop, at) for _ in range(2)]
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.adjust(tx, store.bearing, store.main, -9)
    start, got = threading.Barrier(2), []

    def reserve(order_id: int) -> None:
        start.wait()
        try:
            with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
                got.append(len(stock.reserve(tx, order_id, store.bearing, 1)))
        except Conflict:
            got.append(0)

    threads = [threading.Thread(target=reserve, args=(job.id,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(got) == [0, 1]
    assert faults(shop) == []
