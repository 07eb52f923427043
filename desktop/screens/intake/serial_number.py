"""The serial number or IMEI of a new device: its check digit, who has it already, or why there is none."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import assets
from core.assets import DeviceLine
from core.rules import matching
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.screens.field_row import FieldRow
from desktop.screens.intake.section import Section
from desktop.widgets.inputs import TextInput, TickInput
from desktop.widgets.notice import Notice

IMEI_DIGITS = 15
translate = QCoreApplication.translate


class SerialNumber(QWidget):
    """`known_chosen` carries the id of the device that is registered under this number."""

    known_chosen = Signal(int)
    PAUSE_MS = 250

    def __init__(self, desk: Desk, section: Section) -> None:
        super().__init__()
        self._desk, self._asked = desk, ""
        self.known = Notice()
        self.line = TextInput(self.tr("Type or scan"), longest=80)
        self.line.setProperty("takesScan", True)
        self.line.addAction(icon("scan-barcode"), TextInput.ActionPosition.LeadingPosition)
        self._field = section.field("serial_number", self.tr("Serial number or IMEI"), self.line)
        self.unreadable = TickInput(self.tr("Unreadable or none"))
        self._tick_field = section.field("has_no_serial", "", self.unreadable, name=self.tr("Unreadable or none"))
        self.reason = TextInput(self.tr("Sticker is gone, device is dead …"), longest=200)
        self._reason_field = section.field("serial_missing", self.tr("Why"), self.reason, required=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(FieldRow(self._field, self._reason_field))
        column.addWidget(self._tick_field)
        column.addWidget(self.known)
        self._pause = QTimer(self, singleShot=True, interval=self.PAUSE_MS)
        self._pause.timeout.connect(self._look_for_known)
        self.line.edited.connect(self._on_typed)
        self.unreadable.edited.connect(self._on_ticked)
        self._on_ticked()

    def value(self) -> dict[str, Any]:
        """The number, or why there is none."""
        if self.unreadable.value():
            return {"serial_number": "", "has_no_serial": True, "serial_missing": self.reason.value()}
        return {"serial_number": self.line.value(), "has_no_serial": False, "serial_missing": ""}

    def set_value(self, value: dict[str, Any]) -> None:
        """Shows what `value()` gave."""
        self.line.set_value(value.get("serial_number", ""))
        self.unreadable.set_value(value.get("has_no_serial", False))
        self.reason.set_value(value.get("serial_missing", ""))

    def _on_ticked(self) -> None:
        is_missing = self.unreadable.value()
        self._field.setVisible(not is_missing)
        self._reason_field.setVisible(is_missing)
        self.known.hide()

    def _on_typed(self) -> None:
        self._field.set_help(imei_words(self.line.value()))
        self._pause.start()

    def _look_for_known(self) -> None:
        typed = self.line.value()
        if not self.isVisible():
            return
        self._asked = typed
        if len(matching.serial_key(typed) or "") < 4:
            self.known.hide()
            return
        self._desk.ask.read(assets.of_serial, typed, owner=self, done=lambda found: self._show_known(typed, found))

    def _show_known(self, typed: str, found: list[DeviceLine]) -> None:
        if typed != self._asked or self.unreadable.value():
            return
        if not found:
            self.known.hide()
            return
        device = found[0]
        words = self.tr("This number is registered: {device} of {owner}").format(
            device=device.name, owner=device.owner or self.tr("nobody")
        )
        self.known.show_notice(words, "warning", self.tr("Take this device"), lambda: self.known_chosen.emit(device.id))


def imei_words(typed: str) -> str:
    """What the check digit says; nothing of what cannot be an IMEI."""
    if len(matching.digits(typed)) != IMEI_DIGITS or len(matching.serial_key(typed) or "") != IMEI_DIGITS:
        return ""
    if matching.imei_is_valid(typed):
        return translate("SerialNumber", "IMEI: the check digit fits")
    return translate("SerialNumber", "The check digit does not fit: if this is an IMEI, a digit is wrong")
