"""The hand-over is one commit: paid, checked off, ended and forgotten, or nothing of it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing, handover_desk, intakes, ratings, work_orders
from core.base.errors import Conflict, Forbidden, Invalid
from core.base.events import Channel
from core.billing import NewPayment
from core.handover_desk import HandedOver, HandOver
from core.intakes import NewIntake
from core.rules.words import PasscodeKind, Status
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


def ready_job(shop: Shop, at: Workshop) -> int:
    """A finished job with two accessories and a passcode."""
    job = open_job(shop, at, "120.00")
    record = NewIntake(passcode_kind=PasscodeKind.PIN, passcode="4711", accessories=("Charger", "Bag"))
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        intakes.record(tx, job.id, record)
        work_orders.move(tx, job.id, Status.WORK_COMPLETE)
    return job.id


def hand_over(shop: Shop, at: Workshop, handed: HandOver) -> HandedOver:
    """The clerk does."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return handover_desk.hand_over(tx, handed)


def test_everything_happens_at_once(shop: Shop, at: Workshop) -> None:
    """Paid, accessories back, closed, and the passcode gone."""
    order_id = ready_job(shop, at)
    with shop.reading(at.clerk) as tx:
        charger, _bag = intakes.accessories_of(tx, order_id)
    payment = NewPayment(order_id, Decimal("120.00"), "Card", transaction_id="T-9")
    done = hand_over(shop, at, HandOver(order_id, payment, [charger.id], note="Collected by his sister"))
    assert (done.order.status, done.order.status_note) == (Status.CLOSED, "Collected by his sister")
    assert done.payment is not None
    assert done.payment.amount == Decimal("120.00")
    with shop.reading(at.clerk) as tx:
        assert billing.balance(tx, order_id).owed == 0
        assert [row.returned_at is not None for row in intakes.accessories_of(tx, order_id)] == [True, False]
        record = intakes.of_order(tx, order_id)
    assert record is not None
    assert not record.has_passcode


def test_refused_payment_leaves_everything_as_it_was(shop: Shop, at: Workshop) -> None:
    """The job stays ready and the passcode stays."""
    order_id = ready_job(shop, at)
    with pytest.raises(Invalid):
        hand_over(shop, at, HandOver(order_id, NewPayment(order_id, Decimal("-1"))))
    with shop.reading(at.clerk) as tx:
        assert work_orders.get(tx, order_id).status is Status.WORK_COMPLETE


def test_debt_may_stay(shop: Shop, at: Workshop) -> None:
    """A regular may pay later: closed without a payment, and among what is owed."""
    order_id = ready_job(shop, at)
    assert hand_over(shop, at, HandOver(order_id)).payment is None
    with shop.reading(at.clerk) as tx:
        assert billing.owed_sum(tx) == (1, Decimal("120.00"))


@pytest.mark.parametrize(("cost", "fee", "discount"), [("120.00", "25.00", "95.00"), ("0.00", "25.00", "0.00")])
def test_unrepaired_device_costs_the_fee_alone(shop: Shop, at: Workshop, cost: str, fee: str, discount: str) -> None:
    """What was booked stays to be seen, the rest is taken off, and the job ends cancelled."""
    job = open_job(shop, at, cost)
    done = hand_over(shop, at, HandOver(job.id, NewPayment(job.id, Decimal(fee)), unrepaired_fee=Decimal(fee)))
    assert (done.order.status, done.order.total, done.order.discount) == (
        Status.CANCELLED,
        Decimal(fee),
        Decimal(discount),
    )


def test_passcode_of_an_unrepaired_device_is_erased_too(shop: Shop, at: Workshop) -> None:
    """It is not kept longer than the device."""
    order_id = ready_job(shop, at)
    hand_over(shop, at, HandOver(order_id, unrepaired_fee=Decimal("0.00")))
    with shop.reading(at.clerk) as tx:
        record = intakes.of_order(tx, order_id)
    assert record is not None
    assert not record.has_passcode


def test_what_went_out_does_not_go_out_again(shop: Shop, at: Workshop) -> None:
    """Two desks at once: one hands over, the other hears of it."""
    order_id = ready_job(shop, at)
    hand_over(shop, at, HandOver(order_id, seen=Status.WORK_COMPLETE))
    with pytest.raises(Conflict):
        hand_over(shop, at, HandOver(order_id, seen=Status.WORK_COMPLETE))


def test_outdated_view_is_refused(shop: Shop, at: Workshop) -> None:
    """The job was taken back to the bench meanwhile."""
    order_id = ready_job(shop, at)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.move(tx, order_id, Status.IN_PROGRESS)
    with pytest.raises(Conflict):
        hand_over(shop, at, HandOver(order_id, seen=Status.WORK_COMPLETE))


def test_technician_hands_nothing_over(shop: Shop, at: Workshop) -> None:
    """Closing is for the desk."""
    order_id = ready_job(shop, at)
    with shop.transaction(at.technician, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        handover_desk.hand_over(tx, HandOver(order_id))


def test_an_answer_at_the_counter_never_stands_in_the_way(shop: Shop, at: Workshop) -> None:
    """Kept with the hand-over; a job that comes back is handed over again, and its first answer stays."""
    order_id = ready_job(shop, at)
    hand_over(shop, at, HandOver(order_id, stars=2, comment="Slow"))
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        work_orders.move(tx, order_id, Status.IN_PROGRESS)
    hand_over(shop, at, HandOver(order_id, stars=5))
    with shop.reading(at.clerk) as tx:
        assert ratings.of_order(tx, order_id)[3:5] == (2, "Slow")
