"""The last step of a job can be taken back, exactly and only while it is the last."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import work_orders
from core.base.errors import Conflict, Forbidden
from core.base.events import Channel
from core.base.transaction import Transaction
from core.rules.words import HoldReason, Status
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


def move(shop: Shop, at: Workshop, order_id: int, goal: Status, **given: object) -> work_orders.OrderRow:
    """A manager takes the job there."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        return work_orders.move(tx, order_id, goal, **given)  # type: ignore[arg-type]


def undo(shop: Shop, at: Workshop, order_id: int, seen: Status) -> work_orders.OrderRow:
    """A manager takes the last step back."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        return work_orders.undo_step(tx, order_id, seen=seen)


@pytest.mark.parametrize(
    ("way", "goal"),
    [
        ((), Status.APPROVED),
        ((Status.APPROVED,), Status.IN_PROGRESS),
        ((Status.IN_PROGRESS,), Status.WORK_COMPLETE),
        ((Status.WORK_COMPLETE,), Status.CLOSED),
        ((), Status.CANCELLED),
        ((Status.IN_PROGRESS,), Status.CANCELLED),
        ((), Status.CLOSED),
        ((Status.CLOSED,), Status.IN_PROGRESS),
    ],
)
def test_every_step_is_taken_back_exactly(
    shop: Shop, at: Workshop, clock: SteppedClock, way: tuple[Status, ...], goal: Status
) -> None:
    """State, reason, note and all moments stand as before, also after a way of several steps."""
    before = open_job(shop, at)
    for step in way:
        clock.step(minutes=5)
        before = move(shop, at, before.id, step)
    clock.step(minutes=5)
    after = move(shop, at, before.id, goal, note="by mistake")
    clock.step(minutes=5)
    restored = undo(shop, at, before.id, after.status)
    assert restored._replace(version=before.version, updated_at=before.updated_at) == before


def test_hold_gets_its_reason_back(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """Resuming by mistake loses neither the reason nor the remark."""
    job = open_job(shop, at)
    clock.step(minutes=1)
    move(shop, at, job.id, Status.IN_PROGRESS)
    clock.step(minutes=1)
    move(shop, at, job.id, Status.ON_HOLD, hold_reason=HoldReason.PARTS, note="Display ordered")
    clock.step(minutes=1)
    move(shop, at, job.id, Status.IN_PROGRESS)
    back = undo(shop, at, job.id, Status.IN_PROGRESS)
    assert (back.status, back.hold_reason, back.status_note) == (Status.ON_HOLD, HoldReason.PARTS, "Display ordered")


def test_step_that_somebody_followed_is_not_taken_back(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """The refusal says where the job stands now."""
    job = open_job(shop, at)
    move(shop, at, job.id, Status.APPROVED)
    clock.step(minutes=1)
    move(shop, at, job.id, Status.IN_PROGRESS)
    with pytest.raises(Conflict, match="in_progress meanwhile"):
        undo(shop, at, job.id, Status.APPROVED)


def test_nothing_is_taken_back_twice(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """After an undo the step before it stays: what was undone on purpose is not undone by a second click."""
    job = open_job(shop, at)
    clock.step(minutes=1)
    move(shop, at, job.id, Status.APPROVED)
    clock.step(minutes=1)
    undo(shop, at, job.id, Status.APPROVED)
    with pytest.raises(Conflict, match="taken back already"):
        undo(shop, at, job.id, Status.REQUESTED)


def test_job_without_a_step_has_nothing_to_take_back(shop: Shop, at: Workshop) -> None:
    """It was opened and no more."""
    job = open_job(shop, at)
    with pytest.raises(Conflict):
        undo(shop, at, job.id, Status.REQUESTED)


def test_undo_needs_the_right_to_the_step(shop: Shop, at: Workshop) -> None:
    """A technician may not close a job, so he may not take the closing back; his own steps he may."""
    job = open_job(shop, at)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        work_orders.move(tx, job.id, Status.WORK_COMPLETE)
    move(shop, at, job.id, Status.CLOSED)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        work_orders.undo_step(tx, job.id, seen=Status.CLOSED)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        other = open_job_in(tx, at)
        work_orders.move(tx, other.id, Status.APPROVED)
        assert work_orders.undo_step(tx, other.id, seen=Status.APPROVED).status is Status.REQUESTED


def test_undo_is_recorded(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """The timeline keeps the step and that it was taken back."""
    job = open_job(shop, at)
    move(shop, at, job.id, Status.APPROVED)
    clock.step(minutes=1)
    undo(shop, at, job.id, Status.APPROVED)
    clock.now += timedelta(minutes=1)
    move(shop, at, job.id, Status.APPROVED)
    assert undo(shop, at, job.id, Status.APPROVED).status is Status.REQUESTED


def open_job_in(tx: Transaction, at: Workshop) -> work_orders.OrderRow:
    """A job opened within a running transaction."""
    return work_orders.open_(tx, work_orders.NewWorkOrder(at.device_id, at.customer.id))
