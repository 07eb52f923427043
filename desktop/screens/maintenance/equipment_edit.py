"""Which pieces of equipment a plan is for: picked one by one, taken off with a cross."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.devices.id_picker import IdPicker
from desktop.widgets.flow import Flow
from desktop.widgets.lines_edit import Tag


class EquipmentEdit(QWidget):
    """`value()` is a list of ids, in the order in which they were picked."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ids: list[int] = []
        self._names: dict[int, str] = {}
        self.picker = IdPicker(self.tr("Equipment of the house"))
        self.picker.edited.connect(self._on_picked)
        self._tags = QWidget()
        self._flow = Flow(6, self._tags)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.picker)
        column.addWidget(self._tags)
        self.setFocusProxy(self.picker)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line, which has the focus."""
        super().setAccessibleName(name)
        self.picker.setAccessibleName(name)

    def set_rows(self, rows: Sequence[tuple[int, str]]) -> None:
        """Offers these."""
        self._names = dict(rows)
        self.picker.set_rows(rows)
        self._show()

    def value(self) -> list[int]:
        """The ids."""
        return list(self._ids)

    def set_value(self, value: Sequence[int] | str | None) -> None:
        """Shows others; "" is none."""
        self._ids = list(dict.fromkeys(value)) if value and not isinstance(value, str) else []
        self._show()
        self.edited.emit()

    def _on_picked(self) -> None:
        picked = self.picker.value()
        if picked is None or picked not in self._names:
            return
        self.picker.set_value(None)
        if picked not in self._ids:
            self.set_value([*self._ids, picked])

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for asset_id in self._ids:
            tag = Tag(self._names.get(asset_id, f"#{asset_id}"))
            tag.removed.connect(lambda _, gone=asset_id: self.set_value([each for each in self._ids if each != gone]))
            self._flow.addWidget(tag)
        self._tags.setVisible(bool(self._ids))
