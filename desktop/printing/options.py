"""What is chosen before printing: the printer, and copies or the label's size where the paper has them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.documents.papers import LABEL_SIZES
from desktop.printing.memory import MOST_COPIES, PrintMemory
from desktop.printing.papers import Choices, Kind, size_words
from desktop.printing.printers import Printers
from desktop.widgets.field import Field
from desktop.widgets.inputs import ChoiceInput, NumberInput


class PrintOptions(QWidget):
    """`changed` comes when the PDF has to be made anew."""

    changed = Signal()

    def __init__(self, kind: Kind, memory: PrintMemory) -> None:
        super().__init__()
        self._kind, self._memory = kind, memory
        self._usual = memory.choices()
        self._printer = ChoiceInput()
        self._printer.setMinimumWidth(220)
        self._copies = NumberInput(1, MOST_COPIES)
        self._copies.set_value(self._usual.copies)
        self._size = ChoiceInput([(size, size_words(size)) for size in LABEL_SIZES])
        self._size.set_value(self._usual.label_size)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._add(self.tr("Printer"), self._printer)
        if kind is Kind.CLAIM_TICKET:
            self._add(self.tr("Copies"), self._copies)
        if kind in (Kind.DEVICE_LABELS, Kind.PART_LABEL):
            self._add(self.tr("Label size"), self._size)
        self._row.addStretch(1)
        self.set_printers(Printers())
        self._copies.edited.connect(self._on_edited)
        self._size.edited.connect(self._on_edited)

    def _add(self, text: str, control: QWidget) -> None:
        self._row.addWidget(Field(text, control))

    def set_printers(self, found: Printers) -> None:
        """Offers these; the one used last for this kind of paper is chosen, else the system's own."""
        names = found.names
        self._printer.set_choices([(name, name) for name in names] or [("", self.tr("No printer found"))])
        self._printer.setEnabled(bool(names))
        kept = self._memory.printer(self._kind)
        self._printer.set_value(kept if kept in names else found.usual)

    def printer(self) -> str:
        """The chosen printer's name, empty where there is none."""
        return str(self._printer.value() or "")

    def choose_printer(self, name: str) -> None:
        """Chooses from the program."""
        self._printer.set_value(name)

    def choices(self) -> Choices:
        """Copies and label size as chosen."""
        return Choices(self._copies.value(), self._size.value() or self._usual.label_size)

    def set_copies(self, copies: int) -> None:
        """Chooses from the program."""
        self._copies.set_value(copies)

    def _on_edited(self) -> None:
        self._memory.remember_choices(self.choices())
        self.changed.emit()
