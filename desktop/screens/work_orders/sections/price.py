"""What the job comes to, what was paid, and what is owed."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from desktop.desk import Desk
from desktop.look import fonts
from desktop.look.tokens import Tone
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.chip import Chip
from desktop.widgets.labels import label, line

ZERO = Decimal("0.00")


class Price(Section):
    """Only for those who see money. `edit_asked` and `payment_asked` go to the screen."""

    edit_asked = Signal()
    payment_asked = Signal()

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Price"))
        self.chip = Chip()
        self.edit = icon_button("pencil", self.tr("Change the price"), clicked=self.edit_asked.emit)
        if self.heading is not None:
            self.heading.add_action(self.chip)
            self.heading.add_action(self.edit)
        self.edit.setVisible(desk.may("wo:write"))
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self._amounts: dict[str, tuple[QLabel, QLabel]] = {}
        for key, title in (
            ("agreed", self.tr("Agreed price")),
            ("labour", self.tr("Labour")),
            ("parts", self.tr("Parts")),
            ("discount", self.tr("Discount")),
        ):
            self._add(key, title)
        self._rule()
        self._add("total", self.tr("Total"), strong=True)
        self._add("paid", self.tr("Paid"))
        self._rule()
        self._add("owed", self.tr("Still owed"), strong=True)
        self.pay = button(self.tr("Take payment"), "banknote", clicked=self.payment_asked.emit)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.pay)
        self.body.addLayout(row)

    def _add(self, key: str, title: str, *, strong: bool = False) -> None:
        row = self._grid.rowCount()
        name, amount = label(title, "strong" if strong else "secondary"), label("")
        amount.setFont(fonts.font(weight=600 if strong else 400, tabular=True))
        self._grid.addWidget(name, row, 0)
        self._grid.addWidget(amount, row, 1, Qt.AlignmentFlag.AlignRight)
        self._amounts[key] = (name, amount)

    def _rule(self) -> None:
        self._grid.addWidget(line(), self._grid.rowCount(), 0, 1, 2)

    def amount(self, key: str) -> str:
        """What is shown there."""
        return self._amounts[key][1].text()

    def is_for(self, job: Job) -> bool:
        """Not for the bench; of what the house does for itself, what it cost."""
        is_priced = not job.order.is_house or bool(job.order.cost or job.detail.payments)
        return is_priced and self.desk.may("payment:read")

    def fill(self, job: Job) -> None:
        """Amounts that are nothing take no room, except the agreed price where it is all there is."""
        balance = job.detail.balance
        paid = balance.paid if balance else ZERO
        amounts = {
            "agreed": job.agreed_price,
            "labour": job.labour_sum,
            "parts": job.parts_sum,
            "discount": -job.order.discount,
            "total": job.order.total,
            "paid": paid,
            "owed": abs(job.owed),
        }
        always = {"total", "paid", "owed"} | (set() if job.labour_sum or job.parts_sum else {"agreed"})
        for key, amount in amounts.items():
            name, shown = self._amounts[key]
            shown.setText(self.money(amount))
            shown.setAccessibleName(f"{name.text()}: {shown.text()}")
            for widget in (name, shown):
                widget.setVisible(key in always or bool(amount))
        self._amounts["owed"][0].setText(
            self.tr("In the customer's favour") if job.owed < ZERO else self.tr("Still owed")
        )
        self._show_state(job)
        self.pay.setVisible(job.owed > ZERO and self.desk.may("payment:write"))

    def _show_state(self, job: Job) -> None:
        if job.order.total == ZERO and job.owed == ZERO:
            self.chip.set_chip("")
        elif job.owed == ZERO:
            self.chip.set_chip(self.tr("Paid in full"), Tone.SUCCESS)
        elif job.owed < ZERO and job.is_paid_ahead:
            self.chip.set_chip(self.tr("Paid in advance"), Tone.INFO)
        elif job.owed < ZERO:
            self.chip.set_chip(self.tr("Paid too much"), Tone.WARNING)
        elif job.detail.payments:
            self.chip.set_chip(self.tr("Partly paid"), Tone.INFO)
        else:
            self.chip.set_chip(self.tr("Not paid yet"), Tone.NEUTRAL)
