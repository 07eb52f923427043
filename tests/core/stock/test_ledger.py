"""The ledger and the balance beside it."""

from __future__ import annotations

import json
import multiprocessing
import threading
from typing import Any

import pytest
import sqlalchemy as sa

from core import audit, parts, stock
from core.base.errors import Conflict
from core.base.events import Channel
from core.base.log import events
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.parts import NewPart
from core.shop import Shop
from core.stock import ledger
from core.stock.places import Spot
from core.tables import stock as stock_table
from core.tables import stock_movements
from tests.core.stock.conftest import Store, faults

WRITERS, EACH = 5, 10


def levels(shop: Shop) -> list[tuple[str, Any]]:
    """What was said about levels, and how many there were then."""
    e = events.c
    said = sa.select(e.kind, e.changes).where(e.kind.in_(["part.low_stock", "part.reorder"])).order_by(e.id)
    with shop.reading(SYSTEM) as tx:
        return [(row.kind, json.loads(row.changes)["on_hand"][1]) for row in tx.rows(said)]


def take_ten(url: str, part_id: int, place_id: int, done: Any) -> None:
    """One process: two threads that take one piece each, as long as they are asked to."""
    opened = Shop(url)
    successes: list[int] = []

    def take(times: int) -> None:
        for _ in range(times):
            try:
                with opened.transaction(SYSTEM, Channel.AMMS) as tx:
                    stock.adjust(tx, part_id, place_id, -1)
                successes.append(1)
            except Conflict:
                pass

    threads = [threading.Thread(target=take, args=(EACH // 2,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    opened.close()
    done.put(len(successes))


def test_fifty_who_take_one_of_ten_at_once_leave_none(shop: Shop, store: Store, shop_url: str) -> None:
    """Exactly ten get one, from five processes with two threads each; the ledger says the same as the balance."""
    context = multiprocessing.get_context("spawn")
    done = context.Queue()
    arguments = (shop_url, store.bearing, store.main, done)
    processes = [context.Process(target=take_ten, args=arguments) for _ in range(WRITERS)]
    for process in processes:
        process.start()
    taken = [done.get() for _ in processes]
    for process in processes:
        process.join()
    assert sum(taken) == 10
    with shop.reading(SYSTEM) as tx:
        assert ledger.on_hand(tx, store.bearing, Spot(store.main)) == 0
        assert tx.value(sa.select(sa.func.count()).select_from(stock_movements)) == 11
        assert audit.verify_chain(tx) == []
    assert faults(shop) == []


def test_the_database_itself_refuses_stock_below_nothing(shop: Shop, store: Store) -> None:
    """Also where some day something forgets to look."""
    with pytest.raises(sa.exc.IntegrityError), shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        tx.execute(sa.update(stock_table).values(on_hand=-1))


def test_low_stock_is_said_when_it_falls_not_while_it_is_low(shop: Shop, store: Store) -> None:
    """Below the minimum it is low; at the reorder point, here the minimum, it is bought."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.adjust(tx, store.bearing, store.main, -5)
        assert not parts.get(tx, store.bearing).is_low
        stock.adjust(tx, store.bearing, store.main, -1)
        assert not parts.get(tx, store.bearing).is_low
        stock.adjust(tx, store.bearing, store.main, -1)
        assert parts.get(tx, store.bearing).is_low
        stock.adjust(tx, store.bearing, store.main, -1)
        stock.receive(tx, store.bearing, 10)
        stock.adjust(tx, store.bearing, store.main, -12)
    assert levels(shop) == [
        ("part.reorder", 4),
        ("part.low_stock", 3),
        ("part.low_stock", 0),
        ("part.reorder", 0),
    ]


def test_moving_within_the_house_makes_nothing_low(shop: Shop, store: Store) -> None:
    """What is no stock item, and what has no level, is never said to be low either."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 10, store.main, store.van)
        stock.receive(tx, store.fuse, 2)
        stock.scrap(tx, store.fuse, 2, store.main, "Burnt")
        other = parts.add(tx, NewPart("Gasket", minimum=5, is_stock_item=False)).id
        stock.receive(tx, other, 6)
        stock.scrap(tx, other, 6, store.main, "Old")
    assert levels(shop) == []


def test_a_movement_names_who_what_and_whither(shop: Shop, store: Store) -> None:
    """The line of the ledger."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 3, store.main, store.van, reason="For the round")
        line = stock.movements(tx, Page(10))[0]
        assert (line.kind.value, line.quantity, line.source, line.target) == ("transfer", 3, "Store", "Van 1")
        assert (line.actor, line.reason, line.sku) == ("Sam Store", "For the round", "BRG-6205")
        assert ledger.house_total(tx, store.bearing) == 10
