"""The customer who was found: the warning before anything else, then how to reach him, open jobs and what he owes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.base.money import ZERO
from core.customers import Standing
from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.screens.order_links import OrderLinks
from desktop.widgets.buttons import button
from desktop.widgets.chip import Chip
from desktop.widgets.flow import Flow
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.money import money_text
from desktop.widgets.notice import Notice

MOST_ORDERS = 3


class CustomerCard(QFrame):
    """Shows one customer; `changed` asks for another one."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("role", "inner-card")
        self.warning = Notice()
        self._name, self._reach = ElidedLabel("", "strong"), ElidedLabel("", "secondary")
        self._chips = QWidget()
        self._flow = Flow(6, self._chips)
        self.change = button(self.tr("Other customer"), "rotate-ccw", "quiet", clicked=self.changed.emit)
        self._orders = OrderLinks(desk, MOST_ORDERS, self.change)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._reach)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.warning)
        column.addLayout(head)
        column.addWidget(self._chips)
        column.addWidget(self._orders)

    def show_standing(self, found: Standing) -> None:
        """Fills the card."""
        person = found.person
        self._name.setText(" · ".join(filter(None, (person.full_name, person.company))))
        reach = " · ".join(filter(None, (readable_phone(person.phone), person.email)))
        self._reach.setText(reach or self.tr("No phone, no e-mail"))
        self.setAccessibleName(person.full_name)
        if person.warning:
            self.warning.show_notice(person.warning, "danger")
        else:
            self.warning.hide()
        self._show_chips(found)
        self._orders.show_orders(found.open_orders)

    def _show_chips(self, found: Standing) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for words, tone in self._facts(found):
            self._flow.addWidget(Chip(words, tone))
        self._chips.setVisible(self._flow.count() > 0)

    def _facts(self, found: Standing) -> list[tuple[str, str]]:
        facts = []
        if found.open_orders:
            facts.append((self.tr("%n open job(s)", "", len(found.open_orders)), "active"))
        if found.owed is not None and found.owed > ZERO:
            facts.append((self.tr("Owes {amount}").format(amount=self._money(found)), "danger"))
        if not found.person.is_active:
            facts.append((self.tr("Switched off"), "warning"))
        if found.orders:
            facts.append((self.tr("%n job(s) so far", "", found.orders), "neutral"))
        else:
            facts.append((self.tr("First visit"), "success"))
        return facts

    def _money(self, found: Standing) -> str:
        return money_text(found.owed, self._desk.settings.currency)
