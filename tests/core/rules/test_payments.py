"""What is owed, and what a payment's state is called."""

from __future__ import annotations

from decimal import Decimal as D

import pytest

from core.base.errors import Invalid
from core.rules import payments
from core.rules.words import PaymentStatus


@pytest.mark.parametrize(
    ("due", "amount", "status"),
    [
        ("275.00", "150.00", PaymentStatus.PARTIAL),
        ("275.00", "275.00", PaymentStatus.PAID),
        ("275.00", "300.00", PaymentStatus.PAID),
        ("275.00", "0.00", PaymentStatus.UNPAID),
        ("0.00", "0.00", PaymentStatus.PAID),
    ],
)
def test_status_follows_from_what_is_still_owed(due: str, amount: str, status: PaymentStatus) -> None:
    """Source: contract, decision 7."""
    assert payments.status_after(D(due), D(amount)) is status


def test_owed_turns_negative_when_too_much_was_paid() -> None:
    """The customer gets money back."""
    assert payments.owed(D("10.00"), D("12.00")) == D("-2.00")


def test_change_is_never_negative() -> None:
    """Less than the due amount gives no change."""
    assert payments.change_due(D("20.00"), D("15.50")) == D("4.50")
    assert payments.change_due(D("10.00"), D("15.50")) == D("0.00")


@pytest.mark.parametrize("amount", ["0.00", "-1.00", "40.01"])
def test_more_than_what_is_left_cannot_be_refunded(amount: str) -> None:
    """100 paid, 60 given back already: 40 is left."""
    with pytest.raises(Invalid) as refusal:
        payments.require_refundable(D(amount), D("100.00"), D("60.00"))
    assert refusal.value.field == "amount"


def test_what_is_left_can_be_refunded() -> None:
    """To the cent."""
    payments.require_refundable(D("40.00"), D("100.00"), D("60.00"))
