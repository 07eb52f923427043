"""Giving money back: how much of which payment, why, and in which way; the slip follows."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import billing
from core.base.errors import Invalid, Refused
from core.base.money import ZERO
from core.base.paging import Page
from core.base.transaction import Transaction
from core.billing import PaymentRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.payments.method_choice import MethodChoice
from desktop.screens.payments.till_question import TillQuestion
from desktop.screens.payments.undoing import void_undo
from desktop.widgets.form import Form
from desktop.widgets.inputs import LongTextInput, TickInput
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import plain
from desktop.widgets.money import money_text
from desktop.widgets.money_edit import MoneyEdit


def read_refundable(tx: Transaction, payment_id: int) -> tuple[PaymentRow, Decimal]:
    """The payment and how much of it can still be given back. Raises: Forbidden, NotFound."""
    payment = billing.get(tx, payment_id)
    entries = billing.page(tx, Page(500), order_id=payment.work_order_id, invoice_id=payment.invoice_id)
    given_back = sum((row.amount for row in entries if row.refund_of_id == payment_id), ZERO)
    return payment, payment.amount + given_back


class RefundPayment(TillQuestion):
    """The refund is an entry of its own, linked to the payment both ways."""

    def __init__(self, parent: QWidget, desk: Desk, payment_id: int) -> None:
        super().__init__(parent, QCoreApplication.translate("payments", "Give money back"))
        self._desk, self._payment_id = desk, payment_id
        self._payment: PaymentRow | None = None
        self.facts = KeyValues()
        self.form = Form()
        self.amount, self.method = MoneyEdit(desk.settings.currency, least=Decimal("0.01")), MethodChoice()
        self.reason = LongTextInput(lines=2)
        self.form.add("amount", self.tr("Amount"), self.amount, required=True)
        self.form.add("reason", self.tr("Reason"), self.reason, required=True)
        self.form.add("payment_method", self.tr("Given back by"), self.method)
        self.slip = TickInput(self.tr("Show the refund slip"))
        self.slip.set_value(True)
        for widget in (self.facts, self.form, self.slip):
            self.body.addWidget(widget)
        self.add_cancel()
        self.give = self.add_answer(self.tr("Refund"), self.give_now)
        self.give.setEnabled(False)
        self.form.edited.connect(self._say_amount)
        self.form.save_asked.connect(self.give_now)
        self.form.back_asked.connect(self.reject)
        desk.ask.read(read_refundable, payment_id, owner=self, done=self._begin, failed=self._refused)

    def _money(self, amount: Decimal) -> str:
        return money_text(amount, self._desk.settings.currency)

    def _begin(self, found: tuple[PaymentRow, Decimal]) -> None:
        self._payment, left = found
        self.facts.set_facts(
            [
                (self.tr("Payment"), f"{self._payment.number} · {self._payment.order_number}"),
                (self.tr("Paid"), self._money(self._payment.amount)),
                (self.tr("Can be given back"), self._money(left)),
            ]
        )
        self.amount.set_limits(Decimal("0.01"), left)
        self.form.set_values({"amount": left, "payment_method": self._payment.method})
        self.give.setEnabled(left > ZERO)
        self._say_amount()
        if left <= ZERO:
            self.form.show_errors({"": self.tr("All of this payment was given back already.")})
        self.amount.setFocus()
        self.amount.selectAll()

    def _say_amount(self) -> None:
        self.give.setText(plain(self.tr("Refund {amount}").format(amount=self._money(self.amount.value() or ZERO))))
        self.give.setAccessibleName(self.tr("Refund"))

    def give_now(self) -> None:
        """Books it."""
        if self._payment is None or not self.give.isEnabled() or not self.form.check():
            return
        self.give.setEnabled(False)
        self._desk.ask.write(
            billing.refund,
            self._payment_id,
            self.amount.value(),
            self.reason.value(),
            method=self.method.value(),
            owner=self,
            done=self._given,
            failed=self._refused,
        )

    def _given(self, refund: PaymentRow) -> None:
        words = self.tr("{amount} refunded as {number}").format(
            amount=self._money(-refund.amount), number=refund.number
        )
        self._desk.say(words, undo=void_undo(self._desk, refund))
        self.accept()
        if self.slip.value():
            self._desk.print_document("refund_slip", refund.id)

    def _refused(self, refusal: Refused) -> None:
        self.give.setEnabled(self._payment is not None)
        self.form.show_errors({refusal.field if isinstance(refusal, Invalid) else "": in_words(refusal)})
