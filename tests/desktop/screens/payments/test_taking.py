"""A payment is taken with what is owed already in the line."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from core import invoices, work_orders
from core.base.permissions import Role
from core.invoices import NewInvoice
from core.rules.words import PaymentKind
from core.work_orders import OrderRow
from desktop.desk import Desk
from desktop.screens.payments.taking import TakePayment
from tests.desktop.screens.bench import Bench

Open = Callable[..., TakePayment]


@pytest.fixture
def opened(qtbot, desk: Desk) -> Open:
    """Opens it for a job and waits for what is owed."""

    def open_(order_id: int, on: Desk | None = None) -> TakePayment:
        window = QWidget()
        qtbot.addWidget(window)
        question = TakePayment(window, on or desk, order_id)
        question._kept = window
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        question.open()
        return question

    return open_


def test_owed_amount_is_taken_with_one_key(qtbot, opened: Open, bench: Bench, job: OrderRow, told) -> None:
    """Ctrl+Enter; the receipt follows, Undo voids."""
    question = opened(job.id)
    qtbot.waitUntil(question.take.isEnabled)
    assert "250.00" in question.take.text()
    qtbot.keyClick(question.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(told.notices))
    (payment,) = bench.job(job.id).detail.payments
    assert (payment.amount, payment.kind) == (Decimal("250.00"), PaymentKind.PAYMENT)
    assert told.papers == [("receipt", payment.id)]
    assert not question.isVisible()
    told.notices[0][2]()
    qtbot.waitUntil(lambda: bench.job(job.id).owed == Decimal("250.00"))


def test_before_the_job_is_ready_it_is_a_deposit(qtbot, opened: Open, bench: Bench) -> None:
    """It belongs to the customer until the work is done."""
    order = bench.open()
    question = opened(order.id)
    qtbot.waitUntil(question.take.isEnabled)
    question.form.amount.set_value(Decimal("30.00"))
    question.receipt.set_value(False)
    question.take_now()
    qtbot.waitUntil(lambda: bool(bench.job(order.id).detail.payments))
    assert bench.job(order.id).detail.payments[0].kind is PaymentKind.DEPOSIT


def test_refusal_is_said_and_nothing_is_lost(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """The job was deleted meanwhile."""
    question = opened(job.id)
    qtbot.waitUntil(question.take.isEnabled)
    question.form.amount.set_value(Decimal("12.00"))
    bench.do(work_orders.delete, job.id)
    question.take_now()
    qtbot.waitUntil(lambda: "not found" in question.form.notice.text)
    assert question.isVisible()
    assert question.form.amount.value() == Decimal("12.00")


def test_what_another_desk_took_is_not_taken_again(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """The question says what is owed now, and waits for a new answer."""
    question = opened(job.id)
    qtbot.waitUntil(question.take.isEnabled)
    bench.pay(job.id, "200.00")
    question.take_now()
    qtbot.waitUntil(lambda: "50.00 is owed now" in question.form.notice.text)
    assert question.take.isEnabled() and question.form.amount.value() == Decimal("50.00")
    question.take_now()
    qtbot.waitUntil(lambda: bench.job(job.id).owed == 0)


def test_what_is_paid_is_not_paid_again(qtbot, opened: Open, bench: Bench, job: OrderRow) -> None:
    """It is said, and the button stays off."""
    bench.pay(job.id, "250.00")
    question = opened(job.id)
    qtbot.waitUntil(lambda: "Nothing is owed" in question.form.notice.text)
    assert not question.take.isEnabled()


def test_bench_takes_no_money(qtbot, opened: Open, job: OrderRow, desk_as: Callable[[Role], Desk]) -> None:
    """Even if the question came up."""
    question = opened(job.id, desk_as(Role.TECHNICIAN))
    qtbot.waitUntil(lambda: "may not do this" in question.form.notice.text)
    assert not question.take.isEnabled()


def test_who_may_not_void_is_offered_no_undo(qtbot, opened: Open, job: OrderRow, desk_as, told) -> None:
    """The front desk takes money, a manager voids."""
    question = opened(job.id, desk_as(Role.FRONT_DESK))
    qtbot.waitUntil(question.take.isEnabled)
    question.take_now()
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[0][2] is None


def test_an_invoice_of_no_job_is_paid_too(qtbot, desk: Desk, bench: Bench, told) -> None:
    """What is left of it stands in the line."""
    row = bench.do(invoices.add, NewInvoice(bench.at.customer.id, subtotal=Decimal("80.00")))
    window = QWidget()
    qtbot.addWidget(window)
    question = TakePayment(window, desk, invoice_id=row.id)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    question.open()
    qtbot.waitUntil(question.take.isEnabled)
    assert question.facts.value("Invoice").startswith(row.number)
    assert question.form.amount.value() == row.total
    question.take_now()
    qtbot.waitUntil(lambda: bench.look(invoices.get, row.id).left == 0)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert row.number in told.notices[-1][0]
