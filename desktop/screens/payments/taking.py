"""Taking a payment for a job: what is owed stands in the line, Enter takes it, the receipt follows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import billing, work_orders
from core.base.errors import Invalid, Refused
from core.base.transaction import Transaction
from core.billing import Balance, PaymentRow
from core.rules.status import OPEN
from core.rules.words import PaymentKind
from core.work_orders import OrderRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.payments.payment_form import PaymentForm
from desktop.screens.payments.till_question import TillQuestion
from desktop.screens.payments.undoing import void_undo
from desktop.widgets.inputs import TickInput
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import plain
from desktop.widgets.money import money_text


def read_owed(tx: Transaction, order_id: int) -> tuple[OrderRow, Balance]:
    """The job and what it owes. Raises: Forbidden, NotFound."""
    tx.allow("payment:read")
    return work_orders.get(tx, order_id), billing.balance(tx, order_id)


class TakePayment(TillQuestion):
    """Before the job is ready it is a deposit."""

    def __init__(self, parent: QWidget, desk: Desk, order_id: int) -> None:
        super().__init__(parent, QCoreApplication.translate("payments", "Take a payment"))
        self._desk, self._order_id = desk, order_id
        self._order: OrderRow | None = None
        currency = desk.settings.currency
        self.facts = KeyValues()
        self.form = PaymentForm(currency)
        self.receipt = TickInput(self.tr("Show the receipt"))
        self.receipt.set_value(True)
        self.body.addWidget(self.facts)
        self.body.addWidget(self.form)
        self.body.addWidget(self.receipt)
        self.add_cancel()
        self.take = self.add_answer(self.tr("Take payment"), self.take_now)
        self.take.setEnabled(False)
        self.form.edited.connect(self._say_amount)
        self.form.save_asked.connect(self.take_now)
        self.form.back_asked.connect(self.reject)
        desk.ask.read(read_owed, order_id, owner=self, done=self._begin, failed=self._refused)

    def _begin(self, found: tuple[OrderRow, Balance]) -> None:
        self._order, balance = found
        currency = self._desk.settings.currency
        self.facts.set_facts(
            [
                (self.tr("Order"), f"{self._order.number} · {self._order.title}"),
                (self.tr("Total"), money_text(balance.total, currency)),
                (self.tr("Paid so far"), money_text(balance.paid, currency)),
                (self.tr("Still owed"), money_text(balance.owed, currency)),
            ]
        )
        self.form.begin(balance.owed)
        self.take.setEnabled(True)
        self._say_amount()
        self.form.amount.setFocus()
        self.form.amount.selectAll()

    def _say_amount(self) -> None:
        words = self.tr("Take {amount}").format(amount=self.form.amount_words())
        self.take.setText(plain(words))
        self.take.setAccessibleName(self.tr("Take payment"))

    def take_now(self) -> None:
        """Books it."""
        if self._order is None or not self.form.check() or not self.take.isEnabled():
            return
        kind = PaymentKind.DEPOSIT if self._order.status in OPEN else PaymentKind.PAYMENT
        self.take.setEnabled(False)
        payment = self.form.payment(self._order_id, kind)
        self._desk.ask.write(billing.take, payment, owner=self, done=self._taken, failed=self._refused)

    def _taken(self, payment: PaymentRow) -> None:
        amount = money_text(payment.amount, self._desk.settings.currency)
        words = self.tr("{amount} taken for {number}").format(amount=amount, number=payment.order_number)
        self._desk.say(words, undo=void_undo(self._desk, payment))
        self.accept()
        if self.receipt.value():
            self._desk.print_document("receipt", payment.id)

    def _refused(self, refusal: Refused) -> None:
        self.take.setEnabled(self._order is not None)
        self.form.show_errors({refusal.field if isinstance(refusal, Invalid) else "": in_words(refusal)})
