"""What is done in the store."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal as D
from typing import Any

import pytest

from core import parts, stock, wallets
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.rules.words import MovementKind
from core.shop import Shop
from tests.core.stock.conftest import Store, faults
from tests.core.workshop import Workshop


def kinds(tx: Any, part_id: int) -> list[str]:
    """Of the movements of a part, the newest first."""
    return [row.kind.value for row in stock.movements(tx, Page(50), part_id=part_id)]


def test_what_comes_in_costs_what_it_cost_last_and_is_no_longer_on_order(shop: Shop, store: Store) -> None:
    """Into the main warehouse where nothing is said, in its bin."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        parts.note_ordered(tx, store.bearing, 15)
        row = stock.receive(tx, store.bearing, 12, unit_cost=D("13.10"), bin_label="A-01", reason="SKF 4711")
        assert (row.location, row.on_hand, row.available, row.bin_label) == ("Store", 22, 22, "A-01")
        part = parts.get(tx, store.bearing)
        assert (part.on_hand, part.unit_cost, part.on_order) == (22, D("13.10"), 3)
        assert stock.receive(tx, store.bearing, 5, store.van).on_hand == 5
        assert parts.get(tx, store.bearing).on_order == 0
    assert faults(shop) == []


def test_what_is_moved_is_there_and_no_longer_here(shop: Shop, store: Store, at: Workshop) -> None:
    """Between places, and between a place and a technician's wallet."""
    tom = at.technician.person_id or 0
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        assert stock.transfer(tx, store.bearing, 4, store.main, store.van).on_hand == 4
        assert stock.hand_out(tx, tom, store.bearing, 3, store.van).on_hand == 3
        assert stock.hand_out(tx, tom, store.bearing, 2).on_hand == 5
        assert stock.hand_back(tx, tom, store.bearing, 1).on_hand == 4
        assert [(row.part, row.on_hand, row.holder) for row in wallets.get(tx, tom)] == [
            ("Ball Bearing", 4, "Tom Bench")
        ]
        part = parts.get(tx, store.bearing)
        assert (part.on_hand, part.in_wallets) == (6, 4)
        places = [(row.location or row.holder, row.on_hand) for row in stock.of_part(tx, store.bearing)]
        assert places == [("Store", 5), ("Tom Bench", 4), ("Van 1", 1)]
        assert kinds(tx, store.bearing) == ["wallet", "wallet", "wallet", "transfer", "receive"]
    assert faults(shop) == []


def test_nothing_is_taken_that_is_not_there(shop: Shop, store: Store, at: Workshop) -> None:
    """Whichever way; the refusal says how many there are and where."""
    tom = at.technician.person_id or 0
    attempts: list[Callable[[Any], object]] = [
        lambda tx: stock.transfer(tx, store.bearing, 11, store.main, store.van),
        lambda tx: stock.hand_out(tx, tom, store.bearing, 11),
        lambda tx: stock.scrap(tx, store.bearing, 11, store.main, "Lost"),
        lambda tx: stock.adjust(tx, store.bearing, store.main, -11),
    ]
    for attempt in attempts:
        refused = pytest.raises(Conflict, match="only 10 of Ball Bearing at Store")
        with refused, shop.transaction(store.storeman, Channel.DESKTOP) as tx:
            attempt(tx)
    refused = pytest.raises(Conflict, match="only 0 of Ball Bearing at Tom Bench")
    with refused, shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.hand_back(tx, tom, store.bearing, 1)
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        assert parts.get(tx, store.bearing).on_hand == 10
        assert len(stock.movements(tx, Page(50))) == 1


def test_what_makes_no_sense_is_refused(shop: Shop, store: Store, at: Workshop) -> None:
    """And named."""
    wrong: list[tuple[str, Callable[[Any], object]]] = [
        ("quantity", lambda tx: stock.receive(tx, store.bearing, 0)),
        ("unit_cost", lambda tx: stock.receive(tx, store.bearing, 1, unit_cost=D("-1"))),
        ("to_location_id", lambda tx: stock.transfer(tx, store.bearing, 1, store.main, store.main)),
        ("reason", lambda tx: stock.scrap(tx, store.bearing, 1, store.main, " ")),
        ("delta", lambda tx: stock.adjust(tx, store.bearing, store.main, 0)),
        ("delta", lambda tx: stock.adjust(tx, store.bearing, store.main, True)),
        ("on_hand", lambda tx: stock.put(tx, store.bearing, store.main, on_hand=-1)),
    ]
    for field, attempt in wrong:
        with pytest.raises(Invalid) as refused, shop.transaction(store.storeman, Channel.DESKTOP) as tx:
            attempt(tx)
        assert refused.value.field == field
    lost: list[Callable[[Any], object]] = [
        lambda tx: stock.receive(tx, 10**6, 1),
        lambda tx: stock.receive(tx, store.bearing, 1, 10**6),
        lambda tx: stock.hand_out(tx, at.customer.id, store.bearing, 1),
        lambda tx: stock.take_back(tx, 10**6),
    ]
    for attempt in lost:
        with pytest.raises(NotFound), shop.transaction(store.storeman, Channel.DESKTOP) as tx:
            attempt(tx)


def test_so_many_are_here_whatever_the_ledger_said(shop: Shop, store: Store) -> None:
    """`put` writes the difference; only a bin is no movement."""
    with shop.transaction(store.storeman, Channel.AMMS) as tx:
        assert stock.put(tx, store.bearing, store.main, on_hand=50, bin_label="A-01-03").on_hand == 50
        assert stock.put(tx, store.bearing, store.main, bin_label="A-02").on_hand == 50
        assert stock.put(tx, store.bearing, store.main, on_hand=50).bin_label == "A-02"
        assert stock.put(tx, store.fuse, store.van).on_hand == 0
        assert stock.adjust(tx, store.fuse, store.van, 3).on_hand == 3
        assert kinds(tx, store.bearing) == ["correct", "receive"]
    assert faults(shop) == []


def test_a_mistake_is_taken_back_once_by_a_line_of_its_own(shop: Shop, store: Store) -> None:
    """The ledger keeps both; what has gone on meanwhile cannot be taken back."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 4, store.main, store.van)
        wrong = stock.movements(tx, Page(1))[0]
        back = stock.take_back(tx, wrong.id, "Wrong van")
        assert [(row.location, row.on_hand) for row in stock.of_part(tx, store.bearing)] == [("Store", 10)]
        line, undone = stock.movements(tx, Page(2))
        assert (line.id, line.kind, line.reverses_id, line.reason) == (
            back,
            MovementKind.CORRECT,
            wrong.id,
            "Wrong van",
        )
        assert undone.reversed_by_id == back
        for which in (wrong.id, back):
            with pytest.raises(Conflict, match="already"):
                stock.take_back(tx, which)
        received = stock.movements(tx, Page(50))[-1]
        stock.scrap(tx, store.bearing, 8, store.main, "Rust")
        with pytest.raises(Conflict, match="only 2"):
            stock.take_back(tx, received.id)
    assert faults(shop) == []
