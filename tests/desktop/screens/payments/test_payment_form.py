"""The inputs of a payment ask for what its way needs."""

from __future__ import annotations

from decimal import Decimal

import pytest

from core.rules.words import PaymentKind
from desktop.screens.payments.payment_form import PaymentForm


@pytest.fixture
def form(qtbot, look) -> PaymentForm:
    """50.00 are owed."""
    made = PaymentForm("EUR")
    qtbot.addWidget(made)
    made.show()
    made.begin(Decimal("50.00"))
    return made


def test_change_is_told_while_one_types(form: PaymentForm) -> None:
    """And goes with the notes that bring it."""
    form.given.set_value(Decimal("60.00"))
    assert "10.00" in form.change_words()
    form.method.set_value("Card")
    assert form.change_words() == ""
    assert form.payment(1).tendered is None


def test_less_than_the_amount_is_wrong(form: PaymentForm) -> None:
    """At its field."""
    form.given.set_value(Decimal("40.00"))
    assert not form.check()
    assert form.fields["tendered"].error == "This is less than the amount"


def test_amount_is_required(form: PaymentForm) -> None:
    """An empty line is no payment."""
    form.amount.clear()
    assert not form.check()


@pytest.mark.parametrize("amount", ["0.00", "50.01"])
def test_nothing_and_more_than_is_owed_is_no_payment(form: PaymentForm, amount: str) -> None:
    """What was given belongs into its own line; before the work is done more may be left as a deposit."""
    form.amount.set_value(Decimal(amount))
    assert not form.check()
    form.begin(Decimal("50.00"), PaymentKind.DEPOSIT)
    form.amount.set_value(Decimal("50.01"))
    assert form.check()


def test_payment_as_core_takes_it(form: PaymentForm) -> None:
    """Way, transaction and kind."""
    form.method.set_value("Bank transfer")
    form.transaction.set_value(" T-9 ")
    new = form.payment(7, PaymentKind.DEPOSIT)
    assert (new.work_order_id, new.amount, new.method, new.kind, new.transaction_id) == (
        7, Decimal("50.00"), "Bank transfer", PaymentKind.DEPOSIT, "T-9",
    )  # fmt: skip


def test_credit_is_nothing_to_pay(form: PaymentForm) -> None:
    """A negative balance prefills 0.00."""
    form.begin(Decimal("-5.00"))
    assert form.amount.value() == Decimal("0.00")
