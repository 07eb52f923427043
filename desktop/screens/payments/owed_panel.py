"""One job that is owed: who owes it since when, and the button that takes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from core.billing import OwedOrder
from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.screens.payments.till_panel import TillPanel
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel, label, plain
from desktop.widgets.moments import moment_text
from desktop.widgets.money import money_text
from desktop.words import status_chip


class OwedPanel(TillPanel):
    """`payment_asked` carries the id of the job."""

    payment_asked = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Back to the list"))
        self.row: OwedOrder | None = None
        self.title = ElidedLabel("", "strong")
        self.open_job = button(self.tr("Open job"), "clipboard-list", clicked=self._open)
        self.take = button(" ", "banknote", "primary", clicked=self.take_now)
        foot = QHBoxLayout()
        foot.addWidget(self.open_job)
        foot.addWidget(self.take, 1)
        self.lay_out([self.title, label(self.tr("Still owed"), "secondary"), self.amount, self.facts], foot)
        self.take.setVisible(desk.may("payment:write"))
        self.show_order(None)

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
