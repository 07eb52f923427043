"""Which job a payment is for: found by number, customer, phone or device while one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import work_orders
from core.base.paging import Page
from core.work_orders import OrderFilter, OrderLine
from desktop.desk import Desk
from desktop.widgets.dialogs import Question
from desktop.widgets.field import Field
from desktop.widgets.picker import Picker
from desktop.widgets.result_popup import Option
from desktop.words import status_chip

MOST = 8


class ChooseOrder(Question):
    """`done` gets the id of the job."""

    def __init__(self, parent: QWidget, desk: Desk, done: Callable[[int], object]) -> None:
        title = QCoreApplication.translate("payments", "Take a payment")
        super().__init__(parent, title, QCoreApplication.translate("payments", "Which job is it for?"), width=520)
        self._desk, self._done = desk, done
        self.picker = Picker(self._search, self.tr("Number, name, phone or device"), name=self.tr("Order"))
        self.picker.picked.connect(self._on_picked)
        self._field = Field(self.tr("Order"), self.picker)
        self.body.addWidget(self._field)
        self.add_cancel()
        self.go_on = self.add_answer(self.tr("Go on"), self.answer)
        self.picker.setFocus()

    def _search(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        self._desk.ask.read(
            work_orders.lines,
            Page(MOST),
            OrderFilter(typed=text),
            owner=self,
            done=lambda lines: done([self._option(line) for line in lines]),
            failed=lambda _: done([]),
        )

    @staticmethod
    def _option(line: OrderLine) -> Option:
        said = (line.customer, line.device, line.title, status_chip(line.status, line.hold_reason).text)
        return Option(line.id, line.number, " · ".join(filter(None, said)), "clipboard-list")

    def _on_picked(self, option: Option | None) -> None:
        if option is not None:
            self.answer()

    def answer(self) -> None:
        """On to the payment."""
        order_id = self.picker.value()
        if order_id is None:
            self._field.set_error(self.picker.problem() or self.tr("Choose the job first"))
            return
        self.accept()
        self._done(order_id)
