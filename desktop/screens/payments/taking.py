"""Taking a payment for a job or an invoice: what is owed stands in the line, Enter takes it, the receipt follows."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import billing, invoices, work_orders
from core.base.errors import Conflict, Invalid, Refused
from core.base.transaction import Transaction
from core.billing import Balance, PaymentRow
from core.rules.status import OPEN
from core.rules.words import PaymentKind
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.payments.payment_form import PaymentForm
from desktop.screens.payments.till_question import TillQuestion
from desktop.screens.payments.undoing import void_undo
from desktop.widgets.inputs import TickInput
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import plain
from desktop.widgets.money import money_text


class Owed(NamedTuple):
    """What a payment is for, how it is called, and how far it is paid."""

    number: str
    words: str
    balance: Balance
    kind: PaymentKind
    work_order_id: int | None
    invoice_id: int | None = None


def read_owed(tx: Transaction, order_id: int) -> Owed:
    """Of a job; before it is ready a payment is a deposit. Raises: Forbidden, NotFound."""
    tx.allow("payment:read")
    order, balance = work_orders.get(tx, order_id), billing.balance(tx, order_id)
    kind = PaymentKind.DEPOSIT if order.status in OPEN else PaymentKind.PAYMENT
    return Owed(order.number, order.title, balance, kind, order.id)


def read_owed_of_invoice(tx: Transaction, invoice_id: int) -> Owed:
    """Raises: Forbidden, NotFound."""
    tx.allow("payment:read")
    row = invoices.get(tx, invoice_id)
    balance = Balance(row.total - row.credited, row.paid, row.left)
    return Owed(row.number, row.customer, balance, PaymentKind.PAYMENT, row.work_order_id, row.id)


class TakePayment(TillQuestion):
    """For a job, or with `invoice_id` for an invoice."""

    def __init__(
        self, parent: QWidget, desk: Desk, order_id: int | None = None, *, invoice_id: int | None = None
    ) -> None:
        super().__init__(parent, QCoreApplication.translate("payments", "Take a payment"))
        self._desk = desk
        self._owed: Owed | None = None
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
        self._reading = (read_owed, order_id) if invoice_id is None else (read_owed_of_invoice, invoice_id)
        desk.ask.read(*self._reading, owner=self, done=self._begin, failed=self._refused)

    def _begin(self, owed: Owed) -> None:
        self._owed, currency = owed, self._desk.settings.currency
        what = self.tr("Order") if owed.invoice_id is None else self.tr("Invoice")
        self.facts.set_facts(
            [
                (what, f"{owed.number} · {owed.words}"),
                (self.tr("Total"), money_text(owed.balance.total, currency)),
                (self.tr("Paid so far"), money_text(owed.balance.paid, currency)),
                (self.tr("Still owed"), money_text(owed.balance.owed, currency)),
            ]
        )
        self.form.begin(owed.balance.owed, owed.kind)
        may_take = owed.kind is PaymentKind.DEPOSIT or owed.balance.owed > 0
        self.take.setEnabled(may_take)
        if not may_take:
            self.form.show_errors({"": self.tr("Nothing is owed any more.")})
        self._say_amount()
        self.form.amount.setFocus()
        self.form.amount.selectAll()

    def _say_amount(self) -> None:
        words = self.tr("Take {amount}").format(amount=self.form.amount_words())
        self.take.setText(plain(words))
        self.take.setAccessibleName(self.tr("Take payment"))

    def take_now(self) -> None:
        """Books it."""
        if self._owed is None or not self.form.check() or not self.take.isEnabled():
            return
        self.take.setEnabled(False)
        owed = self._owed
        payment = self.form.payment(owed.work_order_id, owed.kind, owed.invoice_id, owed.balance.owed)
        self._desk.ask.write(billing.take, payment, owner=self, done=self._taken, failed=self._refused)

    def _taken(self, payment: PaymentRow) -> None:
        amount = money_text(payment.amount, self._desk.settings.currency)
        words = self.tr("{amount} taken for {number}").format(amount=amount, number=payment.order_number)
        self._desk.say(words, undo=void_undo(self._desk, payment))
        self.accept()
        if self.receipt.value():
            self._desk.print_document("receipt", payment.id)

    def _refused(self, refusal: Refused) -> None:
        if isinstance(refusal, Conflict) and refusal.field == "amount":
            self._read_again(in_words(refusal))
            return
        self.take.setEnabled(self._owed is not None)
        self.form.show_errors({refusal.field if isinstance(refusal, Invalid) else "": in_words(refusal)})

    def _read_again(self, words: str) -> None:
        """What is owed now, and why it is not what was asked for."""

        def begin(owed: Owed) -> None:
            self._begin(owed)
            self.form.show_errors({"": words})

        self._desk.ask.read(*self._reading, owner=self, done=begin, failed=self._refused)
