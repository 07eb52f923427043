"""How many of each part that a job took from the store go back there, now that it comes to nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.work_orders import PartUsedRow
from desktop.widgets.inputs import NumberInput
from desktop.widgets.labels import ElidedLabel, label

translate = QCoreApplication.translate


class PartsBack(QWidget):
    """A line for each part, all of it going back until somebody says that pieces were used up."""

    edited = Signal()

    def __init__(self, lines: Sequence[PartUsedRow]) -> None:
        super().__init__()
        self._lines = {line.id: (line, NumberInput(0, line.quantity)) for line in lines if line.part_id is not None}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(translate("parts back", "Parts that go back to the store"), "label"))
        for line, back in self._lines.values():
            column.addLayout(self._row(line, back))
        hint = translate("parts back", "Lower the number where pieces were used up: those stay on the job.")
        column.addWidget(label(hint, "small", wrap=True))

    def _row(self, line: PartUsedRow, back: NumberInput) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(ElidedLabel(line.name), 1)
        said = translate("parts back", "{name}: how many of {count} go back")
        back.setAccessibleName(said.format(name=line.name, count=line.quantity))
        back.set_value(line.quantity)
        back.valueChanged.connect(lambda _: self.edited.emit())
        row.addWidget(back)
        row.addWidget(label(translate("parts back", "of {count}").format(count=line.quantity), "secondary"))
        return row

    @property
    def is_needed(self) -> bool:
        """Whether anything came from the store."""
        return bool(self._lines)

    def set_used(self, used: Mapping[int, int]) -> None:
        """So many of each line stay on the job; lines that are not named go back whole."""
        for line_id, (line, back) in self._lines.items():
            back.set_value(max(0, line.quantity - used.get(line_id, 0)))

    def used(self) -> dict[int, int]:
        """How many of each line stay on the job (line -> pieces)."""
        return {line_id: line.quantity - back.value() for line_id, (line, back) in self._lines.items()}
