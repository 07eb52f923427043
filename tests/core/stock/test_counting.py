"""Counting what lies at a place."""

from __future__ import annotations

import pytest

from core import stock
from core.base.errors import Conflict, Forbidden, Invalid, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.rules.words import CountStatus
from core.shop import Shop
from tests.core.stock.conftest import Store, faults
from tests.core.workshop import Workshop


def test_a_difference_is_written_once_somebody_approves_it(shop: Shop, store: Store, at: Workshop) -> None:
    """On top of what moved since the counting began; also of a part that should not be there."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        begun = stock.start_count(tx, store.main, note="Year's end")
        assert (begun.number, begun.status, begun.lines, begun.started_by) == (
            "C-0001",
            CountStatus.OPEN,
            1,
            "Sam Store",
        )
        with pytest.raises(Conflict, match="C-0001"):
            stock.start_count(tx, store.main)
        with pytest.raises(Conflict, match="Not everything"):
            stock.submit_count(tx, begun.id)
        stock.enter_count(tx, begun.id, store.bearing, 8)
        stock.enter_count(tx, begun.id, store.fuse, 3)
        stock.scrap(tx, store.bearing, 1, store.main, "Rust")
        waiting = stock.submit_count(tx, begun.id)
        assert (waiting.status, waiting.counted, waiting.differing) == (CountStatus.SUBMITTED, 2, 2)
        with pytest.raises(Forbidden):
            stock.approve_count(tx, begun.id)
        with pytest.raises(Conflict):
            stock.enter_count(tx, begun.id, store.bearing, 9)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        done = stock.approve_count(tx, begun.id)
        assert (done.status, done.decided_by) == (CountStatus.APPROVED, "Mia Boss")
        assert {row.part: row.on_hand for row in stock.page(tx, Page(9))} == {"Ball Bearing": 7, "Fuse": 3}
        lines = [(row.kind.value, row.quantity, row.reason) for row in stock.movements(tx, Page(2))]
        assert lines == [("count", 3, "C-0001"), ("count", 2, "C-0001")]
        assert stock.get_count(tx, begun.id) == stock.counts(tx, Page(1))[0]
    assert faults(shop) == []


def test_where_all_is_as_it_should_be_nobody_has_to_approve(shop: Shop, store: Store) -> None:
    """It is over at once, nothing moved, and the place can be counted again."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        begun = stock.start_count(tx, store.main)
        stock.enter_count(tx, begun.id, store.bearing, 9)
        stock.enter_count(tx, begun.id, store.bearing, None)
        stock.enter_count(tx, begun.id, store.bearing, 10)
        done = stock.submit_count(tx, begun.id)
        assert (done.status, done.differing, done.decided_by) == (CountStatus.APPROVED, 0, "Sam Store")
        assert len(stock.movements(tx, Page(9))) == 1
        again = stock.start_count(tx, store.main)
        assert stock.cancel_count(tx, again.id).status is CountStatus.CANCELLED
        with pytest.raises(Conflict):
            stock.cancel_count(tx, again.id)
        with pytest.raises(NotFound):
            stock.get_count(tx, 10**6)
        with pytest.raises(NotFound):
            stock.enter_count(tx, 10**6, store.bearing, 1)


def test_who_counts_blind_sees_no_figures(shop: Shop, store: Store, at: Workshop) -> None:
    """Who approves does; once it is counted everybody does."""
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        begun = stock.start_count(tx, store.main, is_blind=True)
        line = stock.count_lines(tx, begun.id)[0]
        assert (line.sku, line.expected, line.difference) == ("BRG-6205", None, None)
        with pytest.raises(Invalid):
            stock.enter_count(tx, begun.id, store.bearing, -1)
        stock.enter_count(tx, begun.id, store.bearing, 4)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assert stock.count_lines(tx, begun.id)[0].difference == -6
    with shop.transaction(store.storeman, Channel.DESKTOP) as tx:
        stock.submit_count(tx, begun.id)
        line = stock.count_lines(tx, begun.id)[0]
        assert (line.expected, line.counted, line.counted_by) == (10, 4, "Sam Store")


def test_what_is_gone_meanwhile_cannot_be_missing_too(shop: Shop, store: Store, at: Workshop) -> None:
    """It has to be counted again."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        begun = stock.start_count(tx, store.main)
        stock.enter_count(tx, begun.id, store.bearing, 5)
        stock.submit_count(tx, begun.id)
        stock.scrap(tx, store.bearing, 8, store.main, "Fire")
    with pytest.raises(Conflict, match="only 2"), shop.transaction(at.manager, Channel.DESKTOP) as tx:
        stock.approve_count(tx, begun.id)
    assert faults(shop) == []
