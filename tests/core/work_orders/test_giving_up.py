"""What a job that comes to nothing took from the store goes back, and is taken again if the job goes on after all."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import handover_desk, parts, stock, wallets, work_orders
from core.base.errors import Conflict, Invalid
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.handover_desk import HandOver
from core.rules.words import Status
from core.shop import Shop
from core.stock import PartUse
from core.work_orders import OrderRow, PartUsedRow
from tests.core.conftest import SteppedClock
from tests.core.stock.conftest import Store, faults, store  # noqa: F401 - the fixture
from tests.core.workshop import Workshop, open_job


def _used(shop: Shop, store: Store, at: Workshop, many: int = 4) -> OrderRow:  # noqa: F811
    """A job that bearings from the store were used on, two of the last four out of a wallet."""
    job = open_job(shop, at, "100.00")
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.add_part(tx, job.id, "Glue", 1, D("5.00"))
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.use_parts(tx, job.id, [PartUse(store.bearing, many)])
        return work_orders.get(tx, job.id)


def _there(shop: Shop, store: Store, job: OrderRow) -> tuple[int, D, list[tuple[str, int]]]:  # noqa: F811
    with shop.reading(SYSTEM) as tx:
        lines = [(line.name, line.quantity) for line in work_orders.parts_of(tx, job.id)]
        return parts.get(tx, store.bearing).on_hand, work_orders.get(tx, job.id).cost, lines


def _cancel(shop: Shop, at: Workshop, job: OrderRow, used: dict[int, int] | None = None) -> None:
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, job.id, Status.CANCELLED, used=used)


def _line(shop: Shop, job: OrderRow) -> PartUsedRow:
    with shop.reading(SYSTEM) as tx:
        return next(line for line in work_orders.parts_of(tx, job.id) if line.part_id is not None)


def test_a_cancelled_job_gives_its_parts_back(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """All of them, whoever cancels; what was bought for it alone stays on it, and the ledger says both ways."""
    job = _used(shop, store, at)
    assert _there(shop, store, job) == (6, D("155.00"), [("Glue", 1), ("Ball Bearing", 4)])
    _cancel(shop, at, job)
    assert _there(shop, store, job) == (10, D("105.00"), [("Glue", 1)])
    with shop.reading(SYSTEM) as tx:
        moved = stock.movements(tx, Page(9), work_order_id=job.id)
    assert [(row.kind.value, row.quantity, row.reversed_by_id) for row in moved] == [
        ("return", 4, None), ("issue", 4, moved[0].id),
    ]  # fmt: skip
    assert faults(shop) == []


def test_what_is_truly_gone_stays_gone(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """Piece by piece; more than the line has is the whole line, and less than none is refused."""
    job = _used(shop, store, at)
    line = _line(shop, job)
    with pytest.raises(Invalid):
        _cancel(shop, at, job, {line.id: -1})
    _cancel(shop, at, job, {line.id: 3})
    assert _there(shop, store, job) == (7, D("142.50"), [("Glue", 1), ("Ball Bearing", 3)])
    other = _used(shop, store, at)
    _cancel(shop, at, other, {_line(shop, other).id: 99})
    assert _there(shop, store, other)[0] == 3
    assert faults(shop) == []


def test_undoing_takes_them_again(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """And where they are gone meanwhile it says so, and leaves the job cancelled."""
    job = _used(shop, store, at)
    _cancel(shop, at, job, {_line(shop, job).id: 1})
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.undo_step(tx, job.id, seen=Status.CANCELLED)
    assert _there(shop, store, job) == (6, D("155.00"), [("Glue", 1), ("Ball Bearing", 4)])
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.remove_part(tx, _line(shop, job).id)
    assert _there(shop, store, job)[0] == 10
    again = _used(shop, store, at)
    _cancel(shop, at, again)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        stock.scrap(tx, store.bearing, 8, store.main, "Rust")
    with pytest.raises(Conflict, match="only 2 of Ball Bearing"), shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.undo_step(tx, again.id, seen=Status.CANCELLED)
    assert _there(shop, store, again) == (2, D("105.00"), [("Glue", 1)])
    assert faults(shop) == []


def test_parts_go_back_into_the_wallet_they_came_from(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """The last taken may have come from several places; each gets its own."""
    tom = at.technician.person_id or 0
    job = open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        stock.hand_out(tx, tom, store.bearing, 2)
        work_orders.assign(tx, job.id, tom)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.use_parts(tx, job.id, [PartUse(store.bearing, 5)])
    _cancel(shop, at, job)
    with shop.reading(SYSTEM) as tx:
        assert [row.on_hand for row in wallets.get(tx, tom)] == [2]
        assert parts.get(tx, store.bearing).on_hand == 8
    assert faults(shop) == []


def test_a_discount_is_lowered_with_the_price(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """A job is cancelled whatever was taken off its price."""
    job = _used(shop, store, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.change(tx, job.id, {"discount": D("150.00")})
    _cancel(shop, at, job)
    with shop.reading(SYSTEM) as tx:
        after = work_orders.get(tx, job.id)
    assert (after.cost, after.discount) == (D("105.00"), D("105.00"))


def test_a_device_given_back_unrepaired_costs_its_fee_alone(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """Its parts are in the store again, the fee is not touched by that."""
    job = _used(shop, store, at)
    handed = HandOver(job.id, unrepaired_fee=D("25.00"), used={_line(shop, job).id: 1})
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        after = handover_desk.hand_over(tx, handed).order
    assert (after.total, _there(shop, store, job)[0]) == (D("25.00"), 9)
    assert faults(shop) == []


def test_a_deleted_open_job_gives_them_back_and_takes_them_again(shop: Shop, store: Store, at: Workshop) -> None:  # noqa: F811
    """Restored without them where somebody else has them; a finished one used them, deleted or not."""
    job, gone, done = (_used(shop, store, at, many) for many in (2, 3, 1))
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, done.id, Status.CLOSED)
        for each in (job, gone, done):
            work_orders.delete(tx, each.id)
    with shop.reading(SYSTEM) as tx:
        assert parts.get(tx, store.bearing).on_hand == 9
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        stock.scrap(tx, store.bearing, 7, store.main, "Rust")
        for each in (job, gone, done):
            work_orders.restore(tx, each.id)
    assert [_there(shop, store, each)[2][1:] for each in (job, gone, done)] == [
        [("Ball Bearing", 2)], [], [("Ball Bearing", 1)],
    ]  # fmt: skip
    assert faults(shop) == []


def test_undoing_keeps_again_what_was_kept(
    shop: Shop,
    store: Store,  # noqa: F811
    at: Workshop,
    clock: SteppedClock,
) -> None:
    """Also where the job was finished by mistake; as far as nobody else has it meanwhile."""
    job = open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        stock.transfer(tx, store.bearing, 4, store.main, store.van)
        stock.reserve(tx, job.id, store.bearing, 8)
    for goal, gone, kept in ((Status.CANCELLED, 0, 8), (Status.WORK_COMPLETE, 3, 7)):
        clock.step(minutes=5)
        with shop.transaction(at.manager, Channel.DESKTOP) as tx:
            work_orders.move(tx, job.id, goal)
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            assert stock.reserved_for(tx, job.id) == []
            if gone:
                stock.scrap(tx, store.bearing, gone, store.main, "Rust")
            work_orders.undo_step(tx, job.id, seen=goal)
            assert sum(row.quantity for row in stock.reserved_for(tx, job.id)) == kept
    assert faults(shop) == []
