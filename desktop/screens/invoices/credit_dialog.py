"""A credit note: how much of an invoice is taken back, and why."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import invoices
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.invoices import CreditNoteRow, NewCreditNote
from core.mail import MessageRow
from core.rules import invoicing
from desktop.desk import Desk
from desktop.screens.invoices.detail import InvoiceDetail
from desktop.screens.invoices.outgoing import Outgoing
from desktop.screens.invoices.totals import Totals
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import LongTextInput, TickInput
from desktop.widgets.money_edit import MoneyEdit

translate = QCoreApplication.translate
CENT = Decimal("0.01")


class CreditDialog(FormDialog):
    """All that is left stands in the line already; the tax goes with it in its share."""

    def __init__(self, desk: Desk, parent: QWidget, detail: InvoiceDetail, outgoing: Outgoing) -> None:
        row = detail.invoice
        title = translate("CreditDialog", "Credit note for {number}").format(number=row.number)
        text = translate(
            "CreditDialog", "An invoice that was sent is never rewritten: this takes it back, or part of it."
        )
        super().__init__(parent, title, text, yes=translate("CreditDialog", "Write credit note"), width=480)
        self._desk, self._row, self._outgoing = desk, row, outgoing
        self._net_left = row.subtotal - sum((note.subtotal for note in detail.credits), ZERO)
        self._tax_left = row.tax - sum((note.tax for note in detail.credits), ZERO)
        currency = desk.settings.currency
        self.net, self.totals = MoneyEdit(currency, least=CENT, most=self._net_left), Totals(currency)
        reason = LongTextInput(self.tr("Such as: the battery was faulty"), lines=2, longest=2000)
        self.lowers = TickInput(self.tr("The job costs so much less"))
        self.form.add("subtotal", self.tr("Net amount"), self.net, required=True)
        self.form.add("reason", self.tr("Reason"), reason, required=True)
        words = self.tr("Otherwise what was paid waits for the job's next invoice.")
        self.form.add("lowers_price", "", self.lowers, help=words).setVisible(row.work_order_id is not None)
        self.send = TickInput(self.tr("Send it to the customer"))
        self.form.add("sends", "", self.send).setVisible(desk.may("invoice:write"))
        self.form.add_widget(self.totals)
        self.form.set_values({"subtotal": self._net_left, "lowers_price": True, "sends": desk.may("invoice:write")})
        self.form.edited.connect(self._show_sums)
        self._show_sums()

    @property
    def tax(self) -> Decimal:
        """As core will reckon it."""
        net = self.net.value() or ZERO
        if net >= self._net_left:
            return self._tax_left
        return min(invoicing.tax_of_part(net, self._row.subtotal, self._row.tax), self._tax_left)

    def _show_sums(self) -> None:
        self.totals.show_sums(self.net.value() or ZERO, self.tax)

    def store(self) -> None:
        """Hands it to core, for the invoice as it was seen."""
        values = self.form.values()
        subtotal = None if values["subtotal"] == self._net_left else values["subtotal"]
        new = NewCreditNote(
            self._row.id, values["reason"], subtotal=subtotal, lowers_price=values["lowers_price"]
        )  # fmt: skip
        self._desk.ask.write(
            credit_and_send, new, self._row.version, values["sends"], owner=self, done=self._finish,
            failed=self.refuse,
        )  # fmt: skip

    def _finish(self, found: tuple[CreditNoteRow, MessageRow | None]) -> None:
        self.accept()
        note, message = found
        if message is not None:
            self._outgoing.tell(message)
            return
        words = self.tr("{number} is written").format(number=note.number)
        self._desk.say(
            words, action=self.tr("Print"), clicked=lambda: self._desk.print_document("credit_note", note.id)
        )  # fmt: skip


def credit_and_send(
    tx: Transaction, new: NewCreditNote, version: int, sends: bool
) -> tuple[CreditNoteRow, MessageRow | None]:
    """Both or nothing. Raises: Forbidden, NotFound, Stale, Conflict, Invalid."""
    note = invoices.credit(tx, new, version=version)
    return note, invoices.send_credit_note(tx, note.id) if sends else None
