"""Payments, refunds and voids: what they may be, what they are called, and what they leave behind."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core import billing
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.billing import NewPayment, PaymentRow
from core.rules.words import PaymentKind, PaymentStatus
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop, open_job


def pay(shop: Shop, at: Workshop, order_id: int, amount: str, **values: object) -> PaymentRow:
    """A payment taken by the clerk."""
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return billing.take(tx, NewPayment(order_id, Decimal(amount), **values))  # type: ignore[arg-type]


def test_payment_is_named_by_what_was_owed(shop: Shop, at: Workshop) -> None:
    """Of 250.00, 100.00 is Partial, the rest is Paid; what was owed before each is kept."""
    job = open_job(shop, at)
    first, last = pay(shop, at, job.id, "100.00"), pay(shop, at, job.id, "150.00", method="Card")
    assert (first.status, first.due_amount) == (PaymentStatus.PARTIAL, Decimal("250.00"))
    assert (last.status, last.due_amount, last.method) == (PaymentStatus.PAID, Decimal("150.00"), "Card")
    assert last.cashier == "Ann Clerk"


def test_numbers_have_no_gap_and_begin_anew_each_year(shop: Shop, at: Workshop, clock: SteppedClock) -> None:
    """A refused payment uses up no number."""
    job = open_job(shop, at)
    assert pay(shop, at, job.id, "1.00").number == "R-2026-0001"
    with pytest.raises(Invalid):
        pay(shop, at, job.id, "-1.00")
    assert pay(shop, at, job.id, "1.00").number == "R-2026-0002"
    clock.step(days=365)
    assert pay(shop, at, job.id, "1.00").number == "R-2027-0001"


@pytest.mark.parametrize("amount", ["-0.01", "NaN", "Infinity", "1e400", "250.005", "9" * 40])
def test_what_is_no_amount_is_refused(shop: Shop, at: Workshop, amount: str) -> None:
    """Nothing but an exact amount of at least 0.00 is booked."""
    job = open_job(shop, at)
    with pytest.raises(Invalid) as refusal:
        pay(shop, at, job.id, amount)
    assert refusal.value.field == "amount"


def test_clients_own_words_are_kept_but_change_no_figure(shop: Shop, at: Workshop) -> None:
    """A given status and due amount read back as given; the balance comes from the amounts."""
    job = open_job(shop, at)
    row = pay(shop, at, job.id, "10.00", status=PaymentStatus.PAID, due_amount=Decimal("5.00"))
    assert (row.status, row.due_amount) == (PaymentStatus.PAID, Decimal("5.00"))
    with shop.reading(at.clerk) as tx:
        assert billing.balance(tx, job.id) == (Decimal("250.00"), Decimal("10.00"), Decimal("240.00"))


def test_two_desks_take_what_is_owed_once(shop: Shop, at: Workshop) -> None:
    """The second one asked for what is no longer owed, and hears what is; nothing is booked."""
    job, owed = open_job(shop, at), Decimal("250.00")
    pay(shop, at, job.id, "250.00", seen_owed=owed)
    with pytest.raises(Conflict, match=r"0\.00 is owed now") as refusal:
        pay(shop, at, job.id, "250.00", seen_owed=owed)
    assert refusal.value.field == "amount"
    with shop.reading(at.clerk) as tx:
        assert billing.balance(tx, job.id).paid == owed


def test_what_lay_on_the_counter_is_kept(shop: Shop, at: Workshop) -> None:
    """The change can be told again; less than the amount is refused."""
    job = open_job(shop, at)
    assert pay(shop, at, job.id, "18.50", tendered=Decimal("20.00")).tendered == Decimal("20.00")
    assert pay(shop, at, job.id, "18.50").tendered is None
    with pytest.raises(Invalid) as refusal:
        pay(shop, at, job.id, "18.50", tendered=Decimal("18.49"))
    assert refusal.value.field == "tendered"


def test_refund_is_a_linked_entry_of_its_own(shop: Shop, at: Workshop) -> None:
    """It carries a negative amount, its reason and the payment it belongs to; more than was paid is refused."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "250.00", method="Card")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, Decimal("50.00"), "Scratch on the lid")
    assert (back.kind, back.amount, back.refund_of_id) == (PaymentKind.REFUND, Decimal("-50.00"), paid.id)
    assert (back.method, back.note) == ("Card", "Scratch on the lid")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Invalid, match=r"Only 200\.00"):
        billing.refund(tx, paid.id, Decimal("200.01"), "Too much")


def test_refund_needs_a_reason_and_is_not_refunded_itself(shop: Shop, at: Workshop) -> None:
    """An empty reason names its field; a refund has no refund."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "20.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        with pytest.raises(Invalid) as refusal:
            billing.refund(tx, paid.id, Decimal("1.00"), "  ")
        assert refusal.value.field == "reason"
        back = billing.refund(tx, paid.id, Decimal("20.00"), "All of it")
        with pytest.raises(Conflict):
            billing.refund(tx, back.id, Decimal("1.00"), "Again")


def test_void_takes_the_payment_out_of_every_figure(shop: Shop, at: Workshop) -> None:
    """A manager voids it with a reason; it is found no longer and nothing of it counts."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "250.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.void(tx, paid.id, "Typed twice", version=paid.version)
    with shop.reading(at.manager) as tx:
        assert billing.balance(tx, job.id).owed == Decimal("250.00")
        with pytest.raises(NotFound):
            billing.get(tx, paid.id)


def test_refunded_payment_is_not_voided(shop: Shop, at: Workshop) -> None:
    """Its refund has to be voided first."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "250.00")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        back = billing.refund(tx, paid.id, Decimal("1.00"), "Kindness")
        with pytest.raises(Conflict):
            billing.void(tx, paid.id)
        billing.void(tx, back.id)
        billing.void(tx, paid.id)


def test_changed_amount_is_named_anew(shop: Shop, at: Workshop) -> None:
    """A derived status follows the amount; an outdated version is refused."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "250.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        less = billing.change(tx, paid.id, {"amount": Decimal("200.00")}, version=paid.version)
        assert (less.status, less.amount) == (PaymentStatus.PARTIAL, Decimal("200.00"))
        with pytest.raises(Stale):
            billing.change(tx, paid.id, {"amount": Decimal("1.00")}, version=paid.version)


def test_technician_sees_and_takes_no_money(shop: Shop, at: Workshop) -> None:
    """Neither reading nor taking, refunding or voiding."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "10.00")
    with shop.transaction(at.technician, Channel.DESKTOP) as tx:
        for refused in (
            lambda: billing.take(tx, NewPayment(job.id, Decimal("1.00"))),
            lambda: billing.get(tx, paid.id),
            lambda: billing.refund(tx, paid.id, Decimal("1.00"), "No"),
            lambda: billing.void(tx, paid.id),
        ):
            with pytest.raises(Forbidden):
                refused()


def test_clerk_does_not_void(shop: Shop, at: Workshop) -> None:
    """Voiding is for managers."""
    job = open_job(shop, at)
    paid = pay(shop, at, job.id, "10.00")
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx, pytest.raises(Forbidden):
        billing.void(tx, paid.id)
