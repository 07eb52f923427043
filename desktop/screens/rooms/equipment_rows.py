"""What of the house stands in a room, each with its way to the bench."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.rooms import EquipmentRow
from core.rules.words import AssetStatus
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.widgets.buttons import icon_button
from desktop.widgets.chip import Chip, ChipText
from desktop.widgets.elided_link import ElidedLink
from desktop.widgets.labels import ElidedLabel, label
from desktop.words import asset_chip


class EquipmentRows(QWidget):
    """`bench_asked` carries the device's id."""

    bench_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[EquipmentRow] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_equipment(self, rows: Sequence[EquipmentRow]) -> None:
        """Shows these; the same ones again change nothing."""
        if list(rows) == self._shown:
            return
        self._shown = list(rows)
        while (item := self._column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for row in self._shown:
            self._column.addWidget(self._line(row))
        if not self._shown:
            self._column.addWidget(label(self.tr("Nothing is registered here yet"), "muted", wrap=True))

    def _line(self, row: EquipmentRow) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        name = self.tr("Open {what}").format(what=row.name)
        line.addWidget(ElidedLink(row.name, name, lambda: self._desk.navigate("equipment", row.id)))
        line.addWidget(ElidedLabel(row.serial_number or "", "secondary"), 1)
        chip = self._chip(row)
        if chip is not None:
            line.addWidget(Chip(chip.text, chip.tone))
        if self._desk.may("wo:write"):
            words = self.tr("{name} to the bench").format(name=row.name)
            line.addWidget(icon_button("hammer", words, clicked=lambda: self.bench_asked.emit(row.id)))
        return holder

    def _chip(self, row: EquipmentRow) -> ChipText | None:
        """What is as it should be needs no word."""
        if row.is_red_tagged or row.status is not AssetStatus.ACTIVE:
            return asset_chip(row.status, is_red_tagged=row.is_red_tagged)
        return ChipText(self.tr("In repair"), Tone.ACTIVE) if row.open_jobs else None
