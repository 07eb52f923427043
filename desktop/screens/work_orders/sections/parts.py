"""Parts that went into the job."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt

from desktop.desk import Desk
from desktop.screens.work_orders.actions import OrderActions
from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.lines import Lines, ShownLine
from desktop.screens.work_orders.store_parts import StorePartDialog
from desktop.widgets.buttons import button
from desktop.widgets.inputs import NumberInput, TextInput
from desktop.widgets.money_edit import MoneyEdit

MOST = 9999


class Parts(Lines):
    """Name, how many, and the price of one."""

    def __init__(self, desk: Desk, actions: OrderActions) -> None:
        super().__init__(desk, actions, self.tr("Parts"))
        self.name = TextInput(self.tr("Part"))
        self.quantity = NumberInput(1, MOST)
        self.quantity.setFixedWidth(72)
        self.price = MoneyEdit(desk.settings.currency)
        self.price.setFixedWidth(104)
        self.book = button(self.tr("Book"), "plus", name=self.tr("Book part"), clicked=self.book_now)
        self.add_input("name", self.tr("Part: name"), self.name, 1)
        self.add_input("quantity", self.tr("Part: quantity"), self.quantity)
        self.add_input("unit_price", self.tr("Part: price of one"), self.price)
        self._row.addWidget(self.book)
        self.from_store = button(
            self.tr("From the store"), "warehouse", "link", name=self.tr("Part from the store"), clicked=self.ask_store
        )
        self.body.addWidget(self.from_store, 0, Qt.AlignmentFlag.AlignLeading)
        self.name.returnPressed.connect(self.quantity.setFocus)
        self.quantity.lineEdit().returnPressed.connect(self.price.setFocus)
        self.price.returnPressed.connect(self.book_now)

    def shown_lines(self, job: Job) -> list[ShownLine]:
        """How many at which price."""
        sees_money = self.desk.may("payment:read")
        kept = [
            ShownLine(-row.id, row.part, self.tr("%n kept in the store", "", row.quantity) + f" · {row.location}", "")
            for row in job.reserved
        ]
        return kept + [
            ShownLine(
                row.id,
                row.name,
                self.tr("{quantity} × {price}").format(quantity=row.quantity, price=self.money(row.unit_price))
                if sees_money
                else self.tr("%n pcs", "", row.quantity),
                self.money(row.amount) if sees_money else "",
            )
            for row in job.detail.parts
        ]

    def fill(self, job: Job) -> None:
        """The store is open to who may take parts for this job."""
        super().fill(job)
        self.from_store.setVisible(job.is_open and job.takes_parts)

    def ask_store(self) -> None:
        """Which part, and how many."""
        if self.job is not None:
            StorePartDialog(self.desk, self.window(), self.actions, self.job.order).open()

    def sum_words(self, job: Job) -> str:
        """How many pieces in all."""
        pieces = sum(row.quantity for row in job.detail.parts)
        return self.tr("%n pcs", "", pieces) if pieces else ""

    def clear_inputs(self) -> None:
        """Ready for the next line."""
        super().clear_inputs()
        self.name.clear()
        self.quantity.set_value(1)
        self.price.clear()

    def go(self) -> None:
        """Brings the keyboard here."""
        self.name.setFocus()

    def book_now(self) -> None:
        """Books what is typed; no price is 0.00."""
        errors = {}
        if not self.name.value():
            errors["name"] = self.tr("Say which part")
        if self.price.problem():
            errors["unit_price"] = self.price.problem()
        self.show_errors(errors)
        if self.job is None or errors or self.is_booking:
            return
        self.is_booking = True
        price = self.price.value() or Decimal("0.00")
        self.actions.add_part(
            self.job.order, self.name.value(), self.quantity.value(), price, failed=self.refused, done=self._booked
        )

    def _booked(self) -> None:
        self.clear_inputs()
        self.name.setFocus()

    def remove(self, key: int) -> None:
        """Takes a line off; what is only kept in the store is free again."""
        if self.job is not None and key < 0:
            kept = next((row for row in self.job.reserved if row.id == -key), None)
            if kept is not None:
                self.actions.release_part(self.job.order, kept)
        elif self.job is not None:
            row = next((row for row in self.job.detail.parts if row.id == key), None)
            if row is not None:
                self.actions.remove_part(self.job.order, row)
