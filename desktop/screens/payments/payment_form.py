"""The inputs of a payment: how much, in which way, what was given and what goes back."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.billing import NewPayment
from core.rules.payments import change_due
from core.rules.words import PaymentKind
from desktop.screens.payments.method_choice import MethodChoice
from desktop.screens.payments.methods import CASH
from desktop.widgets.form import Form
from desktop.widgets.inputs import TextInput
from desktop.widgets.labels import label
from desktop.widgets.money import money_text
from desktop.widgets.money_edit import MoneyEdit

ZERO = Decimal("0.00")
LEAST = Decimal("0.01")


class PaymentForm(Form):
    """What is given is asked for cash only, the number of the transaction for everything else."""

    def __init__(self, currency: str) -> None:
        super().__init__()
        self._currency = currency
        self.amount, self.method = MoneyEdit(currency), MethodChoice()
        self.given, self.transaction = MoneyEdit(currency), TextInput(longest=120)
        self.add("method", self.tr("Paid by"), self.method)
        self.add("amount", self.tr("Amount"), self.amount, required=True)
        self.add("tendered", self.tr("Given"), self.given, beside=True)
        self.add("transaction_id", self.tr("Transaction number"), self.transaction, beside=True)
        self._change = label("", "heading")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._change)
        self.add_widget(holder)
        self.edited.connect(self._show_rest)
        self._show_rest()

    def begin(self, amount: Decimal, kind: PaymentKind = PaymentKind.PAYMENT) -> None:
        """What is owed stands in the line already; more of it can only be a deposit."""
        self.amount.set_limits(LEAST, None if kind is PaymentKind.DEPOSIT else max(amount, LEAST))
        self.set_values({"amount": max(amount, ZERO), "tendered": None, "transaction_id": "", "method": CASH})
        self._show_rest()

    @property
    def is_cash(self) -> bool:
        """Whether notes and coins change hands."""
        return self.method.value() == CASH

    def amount_words(self) -> str:
        """The amount with its currency."""
        return money_text(self.amount.value() or ZERO, self._currency)

    def change_words(self) -> str:
        """What goes back over the counter; empty where nothing does."""
        return self._change.text()

    def _show_rest(self) -> None:
        self.fields["tendered"].setVisible(self.is_cash)
        self.fields["transaction_id"].setVisible(not self.is_cash)
        given, amount = self.given.value(), self.amount.value() or ZERO
        change = change_due(given, amount) if given is not None and self.is_cash else ZERO
        words = self.tr("Change {amount}").format(amount=money_text(change, self._currency))
        self._change.setText(words if change else "")

    def problems(self) -> dict[str, str]:
        """Less given than is to be paid is one too."""
        found = super().problems()
        given, amount = self.given.value(), self.amount.value()
        if self.is_cash and given is not None and amount is not None and given < amount and "tendered" not in found:
            found["tendered"] = self.tr("This is less than the amount")
        return found

    def payment(
        self,
        order_id: int | None,
        kind: PaymentKind = PaymentKind.PAYMENT,
        invoice_id: int | None = None,
        seen_owed: Decimal | None = None,
    ) -> NewPayment:
        """As core takes it."""
        return NewPayment(
            order_id,
            self.amount.value() or ZERO,
            self.method.value(),
            kind,
            transaction_id=None if self.is_cash else self.transaction.value() or None,
            tendered=self.given.value() if self.is_cash else None,
            invoice_id=invoice_id,
            seen_owed=seen_owed,
        )
