"""One job that is owed: who owes it since when, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.billing import OwedOrder
from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.look import fonts
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.chip import Chip
from desktop.widgets.form import scrolled
from desktop.widgets.key_values import KeyValues
from desktop.widgets.labels import ElidedLabel, label, line, plain
from desktop.widgets.moments import moment_text
from desktop.widgets.money import money_text
from desktop.widgets.state_view import Stateful
from desktop.words import status_chip


class OwedPanel(Card):
    """`payment_asked` carries the id of the job."""

    payment_asked = Signal(int)
    back_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self.desk, self.row = desk, None
        self.content = QWidget()
        self.number, self.chip, self.title = label("", "title"), Chip(), ElidedLabel("", "strong")
        self.amount = label("", "display")
        self.amount.setFont(fonts.font(24, 600, tabular=True))
        self.facts = KeyValues()
        self.open_job = button(self.tr("Open job"), "clipboard-list", clicked=self._open)
        self.take = button(" ", "banknote", "primary", clicked=self.take_now)
        self.back = icon_button("arrow-left", self.tr("Back to the list"), clicked=self.back_asked.emit)
        self._stateful = Stateful(self.content)
        self.add(self._stateful, 1)
        self._lay_out()
        self.take.setVisible(desk.may("payment:write"))
        self.show_order(None)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 12)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.number)
        self.back.hide()
        head.addWidget(self.chip)
        head.addStretch(1)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(16, 12, 16, 16)
        body.setSpacing(12)
        for widget in (self.title, label(self.tr("Still owed"), "secondary"), self.amount, self.facts):
            body.addWidget(widget)
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 10, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.open_job)
        foot.addWidget(self.take, 1)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(scrolled(inner), 1)
        column.addWidget(line())
        column.addLayout(foot)

    def show_order(self, row: OwedOrder | None) -> None:
        """This job, or none."""
        self.row = row
        if row is None:
            hint = self.tr("Who owes it, since when, and how to take it.")
            self._stateful.empty(self.tr("Choose a job"), hint, "hand-coins")
            return
        self.setAccessibleName(self.tr("Owed for {number}").format(number=row.number))
        chip = status_chip(row.status)
        self.number.setText(row.number)
        self.chip.set_chip(chip.text, chip.tone)
        self.title.setText(row.title)
        self.amount.setText(self._money(row.owed))
        self.facts.set_facts(
            [
                (self.tr("Customer"), row.customer or ""),
                (self.tr("Phone"), readable_phone(row.phone)),
                (self.tr("Device"), row.device or ""),
                (self.tr("Ready since"), moment_text(row.completed_at)),
                (self.tr("Total"), self._money(row.total)),
                (self.tr("Paid so far"), self._money(row.paid)),
            ]
        )
        words = self.tr("Take {amount}").format(amount=self._money(row.owed))
        self.take.setText(plain(words))
        self.take.setAccessibleName(self.tr("Take what is owed"))
        self._stateful.ready()

    def _money(self, amount: object) -> str:
        return money_text(amount, self.desk.settings.currency)  # type: ignore[arg-type]

    def take_now(self) -> None:
        """Asks how it is paid."""
        if self.row is not None:
            self.payment_asked.emit(self.row.id)

    def _open(self) -> None:
        if self.row is not None:
            self.desk.navigate("work_orders", self.row.id)
