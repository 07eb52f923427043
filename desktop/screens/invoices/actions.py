"""What is done to an invoice: each says what it did; what somebody else changed meanwhile is said too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import invoices
from core.base.errors import Refused, Stale
from core.invoices import InvoiceRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.invoices.outgoing import Outgoing
from desktop.screens.payments.taking import TakePayment
from desktop.widgets.dialogs import ask_text, confirm
from desktop.widgets.money import money_text


class InvoiceActions(QObject):
    """Asks where it cannot be taken back; the screen hears of the change from the log like everybody else."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent
        self.outgoing = Outgoing(desk, self)

    def _write(self, operation: Callable[..., Any], row: InvoiceRow, *args: Any, said: str, **named: Any) -> None:
        """On the invoice as it was seen."""
        self._desk.ask.write(
            operation, row.id, *args, version=row.version, owner=self, done=lambda _: self._desk.say(said),
            failed=lambda refusal: self._refused(row, refusal), **named,
        )  # fmt: skip

    def _refused(self, row: InvoiceRow, refusal: Refused) -> None:
        if isinstance(refusal, Stale):
            words = self.tr("{number} was changed meanwhile: look at it again first").format(number=row.number)
            self._desk.say(words, "warning")
        else:
            self._desk.say(in_words(refusal), "danger")

    def mark_sent(self, row: InvoiceRow) -> None:
        """It went out by hand: from now on it has to be paid, and is changed no more."""
        confirm(
            self._parent.window(),
            self.tr("Mark {number} as sent?").format(number=row.number),
            self.tr("From then on it has to be paid, and can be changed no more: only credited or cancelled."),
            self.tr("Mark as sent"),
            lambda: self.outgoing.mark_sent(row),
        )

    def take_payment(self, row: InvoiceRow) -> None:
        """Of part or all of it."""
        TakePayment(self._parent.window(), self._desk, invoice_id=row.id).open()

    def mark_paid(self, row: InvoiceRow) -> None:
        """Books what is left, such as after a look at the bank's statement."""
        amount = money_text(row.left, self._desk.settings.currency)
        words = self.tr("A payment of {amount} by bank transfer is booked, so that the figures say so too.")
        confirm(
            self._parent.window(),
            self.tr("Mark {number} as paid?").format(number=row.number),
            words.format(amount=amount),
            self.tr("Mark as paid"),
            lambda: self._write(
                invoices.mark_paid, row, method="Bank transfer",
                said=self.tr("{number} is paid").format(number=row.number),
            ),
        )  # fmt: skip

    def cancel(self, row: InvoiceRow) -> None:
        """It stays in the books with its number, and the reason."""
        ask_text(
            self._parent.window(),
            self.tr("Cancel {number}?").format(number=row.number),
            self.tr("Nobody has to pay it any more. It stays in the books with its number and the reason."),
            self.tr("Reason"),
            self.tr("Cancel invoice"),
            lambda reason: self._write(
                invoices.cancel, row, reason, said=self.tr("{number} is cancelled").format(number=row.number)
            ),
            lines=2,
            danger=True,
        )
