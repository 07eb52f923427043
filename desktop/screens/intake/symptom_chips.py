"""The shop's problems as chips to tick, with a line that finds the others and takes new ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.rules import matching
from desktop.screens.intake.name_picker import NamePicker
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow
from desktop.widgets.tab_order import chain

MOST_SHOWN = 12


class SymptomChips(QWidget):
    """`value()` are the ticked names, in the order in which they were ticked."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: list[str] = []
        self._ticked: list[str] = []
        self.line = NamePicker((), self.tr("Find a problem, or type a new one"))
        self.line.settled.connect(self._take_line)
        self.setFocusProxy(self.line)
        self._holder = QWidget()
        self._flow = Flow(6, self._holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self._holder)

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the line, which has the focus."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def set_known(self, names: Sequence[str]) -> None:
        """Offers these; what is ticked stays."""
        self._known = list(names)
        self.line.set_names(names)
        self._show()

    def value(self) -> list[str]:
        """The names."""
        return list(self._ticked)

    def set_value(self, names: Sequence[str] | None) -> None:
        """Ticks these."""
        self._ticked = list(names or [])
        self.line.set_value(None)
        self._show()
        self.edited.emit()

    def chips(self) -> list[QPushButton]:
        """What can be ticked."""
        return [self._flow.itemAt(place).widget() for place in range(self._flow.count())]

    def _take_line(self) -> None:
        name = self.line.value()
        self.line.set_value(None)
        self.line.setFocus()
        same = next((known for known in self._known if matching.name_key(known) == matching.name_key(name)), name)
        if same and same not in self._ticked:
            self._ticked.append(same)
            self._show()
            self.edited.emit()

    def _on_chip(self, name: str, is_on: bool) -> None:
        if is_on and name not in self._ticked:
            self._ticked.append(name)
        elif not is_on and name in self._ticked:
            self._ticked.remove(name)
        self.edited.emit()

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        rest = [name for name in self._known if name not in self._ticked]
        for name in self._ticked + rest[: max(0, MOST_SHOWN - len(self._ticked))]:
            chip = button(name, kind="choice", name=self.tr("Problem: {name}").format(name=name))
            chip.setCheckable(True)
            chip.setChecked(name in self._ticked)
            chip.toggled.connect(lambda is_on, name=name: self._on_chip(name, is_on))
            self._flow.addWidget(chip)
            chip.show()
        chain(self.line, *self.chips())
        self._holder.setVisible(self._flow.count() > 0)
        self._holder.updateGeometry()
