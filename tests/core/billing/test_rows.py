"""Which payments an actor may know of, and what a row shows."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core import billing
from core.base.errors import NotFound
from core.base.events import Channel
from core.billing import NewPayment, PaymentRow
from core.billing.rows import entity, get_any
from core.rules.words import PaymentKind
from core.shop import Shop
from tests.core.workshop import Workshop, open_job


@pytest.fixture
def paid(shop: Shop, at: Workshop) -> PaymentRow:
    """100.00 of 250.00, of which 120.00 lay on the counter."""
    order = open_job(shop, at)
    with shop.transaction(at.clerk, Channel.DESKTOP) as tx:
        return billing.take(tx, NewPayment(order.id, D("100.00"), "Cash", tendered=D("120.00"), note="part"))


def test_a_row_shows_whose_payment_it_is_and_who_took_it(shop: Shop, at: Workshop, paid: PaymentRow) -> None:
    """With the number of the job, so that a receipt needs no more."""
    assert (paid.order_number, paid.customer, paid.cashier) == ("WO001", "Ayşe Yıldız", "Ann Clerk")
    assert (paid.kind, paid.amount, paid.tendered, paid.note) == (PaymentKind.PAYMENT, D("100.00"), D("120.00"), "part")
    assert paid.created_at == shop.clock()


def test_a_customer_sees_his_own_payments_only(shop: Shop, at: Workshop, paid: PaymentRow) -> None:
    """A stranger's does not exist for him."""
    with shop.reading(at.customer_actor) as tx:
        assert entity(tx, paid.id).number == paid.number
    with shop.reading(at.stranger_actor) as tx, pytest.raises(NotFound, match="Payment not found"):
        entity(tx, paid.id)


def test_a_voided_payment_is_out_of_sight_and_still_there(shop: Shop, at: Workshop, paid: PaymentRow) -> None:
    """For operations it is gone; its numbered row stays."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        billing.void(tx, paid.id, "typed twice")
        with pytest.raises(NotFound):
            entity(tx, paid.id)
        assert get_any(tx, paid.id).number == paid.number


def test_a_payment_that_never_was_is_not_found(shop: Shop, at: Workshop) -> None:
    """Whoever asks."""
    with shop.reading(at.manager) as tx, pytest.raises(NotFound):
        entity(tx, 99)
