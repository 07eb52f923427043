"""A few jobs as links: number, device and what is wrong, with the state as a chip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.work_orders import OrderLine
from desktop.desk import Desk
from desktop.widgets.buttons import button
from desktop.widgets.chip import Chip
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.tab_order import chain
from desktop.words import status_chip


class OrderLinks(QWidget):
    """Shows at most `most` jobs and says how many more there are; a click opens the job.

    `after` is the control from which Tab comes here.
    """

    def __init__(self, desk: Desk, most: int, after: QWidget) -> None:
        super().__init__()
        self._desk, self._most, self._after = desk, most, after
        self.links: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_orders(self, orders: Sequence[OrderLine]) -> None:
        """Shows these; with none it takes no room."""
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        self.links = []
        for order in orders[: self._most]:
            self._column.addWidget(self._row(order))
        more = len(orders) - self._most
        if more > 0:
            self._column.addWidget(label(self.tr("and %n more", "", more), "small"))
        chain(self._after, *self.links)
        self.setVisible(bool(orders))

    def _row(self, order: OrderLine) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        number = button(
            order.number,
            kind="link",
            name=self.tr("Open {number}").format(number=order.number),
            clicked=lambda: self._desk.navigate("work_orders", order.id),
        )
        self.links.append(number)
        chip = status_chip(order.status, order.hold_reason)
        line.addWidget(number)
        line.addWidget(ElidedLabel(" · ".join(filter(None, (order.device, order.title))), "secondary"), 1)
        line.addWidget(Chip(chip.text, chip.tone))
        return row
