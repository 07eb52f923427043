"""What follows a stored intake: its number, the pick-up code, and the papers to print."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import work_orders
from core.work_orders import OrderRow, WorkOrderDetail
from desktop.desk import Desk
from desktop.screens.field_row import FieldRow
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import label
from desktop.widgets.moments import moment_text
from desktop.widgets.money import money_text
from desktop.widgets.state_view import BigIcon

MIDDLE = Qt.AlignmentFlag.AlignHCenter
WIDTH = 620


class DonePage(QWidget):
    """`next_asked` begins the next intake; the papers are printed by the window."""

    next_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.order: OrderRow | None = None
        self.receipt_id: int | None = None
        self.number, self.code = label("", "title"), label("", "display")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._facts = KeyValues()
        self.ticket = button(self.tr("Claim ticket"), "printer", clicked=lambda: self._print("claim_ticket"))
        self.labels = button(self.tr("Labels"), "tag", clicked=lambda: self._print("device_labels"))
        self.sheet = button(self.tr("Work sheet"), "clipboard-list", clicked=lambda: self._print("work_sheet"))
        self.receipt = button(self.tr("Receipt"), "receipt", clicked=self.print_receipt)
        self.open = button(self.tr("Open the job"), "wrench", clicked=self.open_job)
        self.next = button(self.tr("Next intake"), "package-plus", "primary", clicked=self.next_asked.emit)
        self.setFocusProxy(self.next)
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card(padding=28)
        card.setMaximumWidth(WIDTH)
        card.body.addWidget(BigIcon("circle-check", "success"), 0, MIDDLE)
        for words in (self.number, label(self.tr("Pick-up code"), "small"), self.code):
            words.setAlignment(MIDDLE)
            card.body.addWidget(words)
        card.body.addWidget(self._facts)
        card.body.addWidget(FieldRow(self.ticket, self.labels, self.sheet, self.receipt, least=96))
        card.body.addWidget(FieldRow(self.open, self.next, least=140))
        hint = self.tr("Enter: next intake   Ctrl+P: claim ticket   Ctrl+Shift+L: labels   Ctrl+Shift+W: work sheet")
        keys = label(hint, "small", wrap=True)
        keys.setAlignment(MIDDLE)
        card.body.addWidget(keys)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(12, 12, 12, 12)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(holder))

    def show_order(self, order: OrderRow) -> None:
        """Shows what was stored; the rest follows when it is read."""
        self.order, self.receipt_id = order, None
        self.number.setText(self.tr("{number} is taken in").format(number=order.number))
        self.code.setText(" ".join(order.pickup_code or ""))
        self.code.setAccessibleName(self.tr("Pick-up code {code}").format(code=order.pickup_code))
        self.receipt.hide()
        self._facts.set_facts([])
        self._desk.ask.read(work_orders.detail, order.id, owner=self, done=self._on_detail)
        self.next.setFocus()

    def _on_detail(self, found: WorkOrderDetail) -> None:
        if self.order is None or found.order.id != self.order.id:
            return
        currency = self._desk.settings.currency
        facts = [
            (self.tr("Customer"), found.customer.full_name if found.customer else ""),
            (self.tr("Device"), found.device.name if found.device else ""),
            (self.tr("Problem"), found.order.title),
            (self.tr("Promised for"), moment_text(found.order.estimated_completion_at)),
            (self.tr("Estimate"), money_text(found.order.estimate, currency)),
        ]
        if found.payments:
            self.receipt_id = found.payments[0].id
            facts.append((self.tr("Deposit paid"), money_text(found.payments[0].amount, currency)))
        self.receipt.setVisible(self.receipt_id is not None)
        self._facts.set_facts([(name, value) for name, value in facts if value])

    def _print(self, kind: str) -> None:
        if self.order is not None:
            self._desk.print_document(kind, self.order.id)

    def print_ticket(self) -> None:
        """The customer's claim ticket."""
        self._print("claim_ticket")

    def print_labels(self) -> None:
        """For the device and each accessory."""
        self._print("device_labels")

    def print_sheet(self) -> None:
        """For the technician."""
        self._print("work_sheet")

    def print_receipt(self) -> None:
        """For the deposit, where one was paid."""
        if self.receipt_id is not None:
            self._desk.print_document("receipt", self.receipt_id)

    def open_job(self) -> None:
        """Shows it among the work orders."""
        if self.order is not None:
            self._desk.navigate("work_orders", self.order.id)
