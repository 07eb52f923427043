"""The device that was found, with its passport: earlier jobs, what to know of the model, and a red tag."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.passports import Passport
from desktop.desk import Desk
from desktop.screens.order_links import OrderLinks
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.notice import Notice

MOST_ORDERS = 3


class DeviceCard(QFrame):
    """Shows one device; `changed` asks for another one."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.red_tag, self.in_shop, self.model_warning, self.owner = Notice(), Notice(), Notice(), Notice()
        self._name, self._facts = ElidedLabel("", "strong"), ElidedLabel("", "secondary")
        self._earlier = label("", "small")
        self.change = button(self.tr("Other device"), "rotate-ccw", "quiet", clicked=self.changed.emit)
        self._orders = OrderLinks(desk, MOST_ORDERS, self.change, shows_device=False)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addLayout(words, 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for notice in (self.red_tag, self.in_shop, self.model_warning, self.owner):
            column.addWidget(notice)
        column.addLayout(head)
        column.addWidget(self._earlier)
        column.addWidget(self._orders)

    def show_passport(self, found: Passport, customer_id: int | None) -> None:
        """Fills the card; says so where the device is registered to somebody else than the customer."""
        device = found.device
        serial = device.serial_number or (device.serial_missing and self.tr("no serial number"))
        self._name.setText(device.name)
        self._facts.setText(" · ".join(filter(None, (found.device_type, serial, device.colour))))
        self.setAccessibleName(device.name)
        self._show_notices(found, customer_id)
        earlier = self.tr("%n job(s) on this device so far", "", len(found.orders))
        self._earlier.setText(earlier if found.orders else self.tr("Never here before"))
        self._orders.show_orders(found.orders)

    def _show_notices(self, found: Passport, customer_id: int | None) -> None:
        note = found.device.notes or self.tr("Handle with care: this device carries a red tag")
        _tell(self.red_tag, note if found.device.is_red_tagged else "", "danger")
        here = self.tr("It stands in the shop already, for {number}: taken in once more, it has two jobs.")
        _tell(self.in_shop, here.format(number=found.in_shop_for.number) if found.in_shop_for else "", "warning")
        _tell(self.model_warning, found.model_warning or "", "warning")
        is_elsewhere = found.owner is not None and found.owner.id != customer_id
        words = self.tr("This device is registered to {name}")
        _tell(self.owner, words.format(name=found.owner.full_name) if found.owner and is_elsewhere else "", "info")


def _tell(notice: Notice, words: str, tone: str) -> None:
    if words:
        notice.show_notice(words, tone)
    else:
        notice.hide()
