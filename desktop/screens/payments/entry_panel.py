"""One payment or refund: what it was for, what became of it, its paper, and what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import billing
from core.base.errors import Refused
from core.billing import PaymentEntry, PaymentLine
from core.rules.words import PaymentKind
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.payments.kinds import kind_chip
from desktop.screens.payments.methods import method_word
from desktop.screens.payments.refunding import RefundPayment
from desktop.screens.payments.till_panel import TillPanel
from desktop.screens.payments.undoing import ask_to_void
from desktop.widgets.buttons import button
from desktop.widgets.card import SectionHeading
from desktop.widgets.labels import label
from desktop.widgets.moments import moment_text
from desktop.widgets.money import money_text


class EntryPanel(TillPanel):
    """`entry_asked` (id) goes to the payment of a refund, or to a refund of a payment."""

    entry_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Back to the list"))
        self.entry: PaymentEntry | None = None
        self._wanted: int | None = None
        self.links = QVBoxLayout()
        self.print = button(self.tr("Print"), "printer", clicked=self.print_now)
        self.refund = button(self.tr("Refund…"), "rotate-ccw", clicked=self.refund_now)
        self.void = button(self.tr("Void…"), "ban", clicked=self.void_now)
        self.lay_out([self.amount, self.facts, self.links], self._foot())
        self.show_none()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.void)
        foot.addWidget(self.refund)
        foot.addStretch(1)
        foot.addWidget(self.print)
        return foot

    # what is shown

    def show_none(self) -> None:
        """No entry is chosen."""
        self._wanted, self.entry = None, None
        self._stateful.empty(self.tr("Choose a payment"), self.tr("Its job and its papers are shown here."), "receipt")

    def show_entry(self, payment_id: int) -> None:
        """Reads it."""
        self._wanted = payment_id
        self.reload()

    def reload(self) -> None:
        """As it is now."""
        if self._wanted is not None:
            self.desk.ask.read(billing.entry, self._wanted, owner=self, done=self._take, failed=self._cannot)

    def _cannot(self, refusal: Refused) -> None:
        self._stateful.error(self.tr("This payment cannot be shown"), in_words(refusal), self.reload)

    def _take(self, entry: PaymentEntry) -> None:
        if entry.line.id != self._wanted:
            return
        self.entry = entry
        row = entry.line
        self.setAccessibleName(self.tr("Payment {number}").format(number=row.number))
        self.number.setText(row.number)
        chip = kind_chip(row.kind, is_voided=row.voided_at is not None)
        self.chip.set_chip(chip.text, chip.tone)
        self.amount.setText(self._money(row.amount))
        self.facts.set_facts(self._facts(entry))
        self._show_links(entry)
        is_open = row.voided_at is None
        is_refund = row.kind is PaymentKind.REFUND
        self.print.setText(self.tr("Refund slip") if is_refund else self.tr("Receipt"))
        self.print.setAccessibleName(self.tr("Print refund slip") if is_refund else self.tr("Print receipt"))
        self.print.setVisible(is_open)
        self.refund.setVisible(entry.refundable > 0 and self.desk.may("payment:refund"))
        self.void.setVisible(is_open and self.desk.may("payment:void") and not entry.refunds)
        self._stateful.ready()

    def _facts(self, entry: PaymentEntry) -> list[tuple[str, str]]:
        row = entry.line
        facts = [
            (self.tr("Customer"), row.customer or ""),
            (self.tr("Device"), row.device or ""),
            (self.tr("When"), moment_text(row.created_at)),
            (self.tr("Paid by"), method_word(row.method)),
            (self.tr("Taken by"), row.cashier or ""),
        ]
        if row.transaction_id:
            facts.append((self.tr("Transaction"), row.transaction_id))
        if row.note:
            facts.append((self.tr("Reason") if row.kind is PaymentKind.REFUND else self.tr("Note"), row.note))
        if row.voided_at is not None:
            facts.append((self.tr("Voided"), moment_text(row.voided_at)))
            facts.append((self.tr("Why voided"), row.void_reason or ""))
        return facts

    def _show_links(self, entry: PaymentEntry) -> None:
        while (item := self.links.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        row = entry.line
        self.links.addWidget(SectionHeading(self.tr("Belongs to")))
        if row.work_order_id is not None:
            self._link(self.tr("Order {number}").format(number=row.order_number), "clipboard-list", self._open_order)
        if row.invoice_id is not None:
            words = self.tr("Invoice {number}").format(number=row.invoice)
            if self.desk.may("invoice:read"):
                self._link(words, "file-text", lambda: self.desk.navigate("invoices", row.invoice_id))
            else:
                self.links.addWidget(label(words, "secondary"))
        if row.refund_of_id is not None:
            words = self.tr("Gives back {number}").format(number=row.refund_of)
            self._link(words, "receipt", lambda: self.entry_asked.emit(row.refund_of_id))
        for refund in entry.refunds:
            words = self.tr("{amount} given back as {number}")
            text = words.format(amount=self._money(-refund.amount), number=refund.number)
            self._link(text, "rotate-ccw", lambda refund=refund: self.entry_asked.emit(refund.id))

    def _link(self, text: str, icon_name: str, clicked: object) -> None:
        row = QHBoxLayout()
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button(text, icon_name, "link", clicked=clicked))  # type: ignore[arg-type]
        row.addStretch(1)
        self.links.addWidget(holder)

    def _money(self, amount: object) -> str:
        return money_text(amount, self.desk.settings.currency)  # type: ignore[arg-type]

    # what is done

    @property
    def row(self) -> PaymentLine | None:
        """The entry that is shown."""
        return self.entry.line if self.entry is not None else None

    def _open_order(self) -> None:
        if self.row is not None:
            self.desk.navigate("work_orders", self.row.work_order_id)

    def print_now(self) -> None:
        """Receipt or refund slip, again."""
        if self.row is not None and self.row.voided_at is None:
            kind = "refund_slip" if self.row.kind is PaymentKind.REFUND else "receipt"
            self.desk.print_document(kind, self.row.id)

    def refund_now(self) -> None:
        """Asks how much, and why."""
        if self.row is not None and self.refund.isVisibleTo(self):
            RefundPayment(self.window(), self.desk, self.row.id).open()

    def void_now(self) -> None:
        """Asks why; the number stays in the books."""
        if self.row is not None and self.void.isVisibleTo(self):
            ask_to_void(self.window(), self.desk, self.row)
