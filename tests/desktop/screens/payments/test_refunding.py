"""Money is given back within what was paid, with a reason."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core import billing
from core.billing import PaymentRow
from core.rules.words import PaymentKind
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.payments.refunding import RefundPayment
from tests.desktop.screens.bench import Bench

Open = Callable[[int], RefundPayment]


@pytest.fixture
def paid(bench: Bench, job: OrderRow) -> PaymentRow:
    """250.00 by card."""
    return bench.pay(job.id, "250.00", method="Card")


@pytest.fixture
def opened(qtbot, desk: Desk) -> Open:
    """Opens it for a payment."""

    def open_(payment_id: int) -> RefundPayment:
        window = QWidget()
        qtbot.addWidget(window)
        question = RefundPayment(window, desk, payment_id)
        question._kept = window
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        question.open()
        qtbot.waitUntil(lambda: question._payment is not None)
        return question

    return open_


def test_part_is_given_back(qtbot, opened: Open, bench: Bench, paid: PaymentRow, told) -> None:
    """In the way it was paid, linked, with a slip; Undo voids the refund."""
    question = opened(paid.id)
    assert (question.amount.value(), question.method.value()) == (Decimal("250.00"), "Card")
    question.amount.set_value(Decimal("50.00"))
    question.reason.set_value("Scratch on the lid")
    question.give.click()
    qtbot.waitUntil(lambda: bool(told.notices))
    (refund,) = bench.look(billing.entry, paid.id).refunds
    assert (refund.amount, refund.method, refund.note) == (Decimal("-50.00"), "Card", "Scratch on the lid")
    assert told.papers == [("refund_slip", refund.id)]
    told.notices[0][2]()
    qtbot.waitUntil(lambda: bench.look(billing.entry, paid.id).refunds == [])


def test_reason_is_asked_for(opened: Open, bench: Bench, paid: PaymentRow) -> None:
    """And more than was paid is wrong at once."""
    question = opened(paid.id)
    question.amount.set_value(Decimal("250.01"))
    question.give_now()
    assert question.form.fields["reason"].error
    assert question.form.fields["amount"].error
    assert bench.look(billing.entry, paid.id).refunds == []


def test_what_was_given_back_elsewhere_counts(qtbot, opened: Open, bench: Bench, paid: PaymentRow) -> None:
    """Between looking and pressing; core says how much is left."""
    question = opened(paid.id)
    bench.do(billing.refund, paid.id, Decimal("200.00"), "Elsewhere")
    question.reason.set_value("Here")
    question.give_now()
    qtbot.waitUntil(lambda: "50.00" in question.form.fields["amount"].error)
    assert question.isVisible()


def test_nothing_left_says_so(opened: Open, bench: Bench, paid: PaymentRow) -> None:
    """The button stays shut."""
    bench.do(billing.refund, paid.id, Decimal("250.00"), "All")
    question = opened(paid.id)
    assert not question.give.isEnabled()
    assert "given back already" in question.form.notice.text
    assert bench.look(billing.entry, paid.id).refunds[0].kind is PaymentKind.REFUND
