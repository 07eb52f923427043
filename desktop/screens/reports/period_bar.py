"""For which days, and in days, weeks or months."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.rules import periods
from core.rules.periods import Named, Period, Step
from desktop.screens.reports.words import period_word, step_word
from desktop.widgets.day_edit import DayEdit
from desktop.widgets.filter_bar import SavedFilter, Segments
from desktop.widgets.inputs import ChoiceInput
from desktop.widgets.labels import label

OWN = "own"


class PeriodBar(QWidget):
    """`edited` comes where another period or another division is chosen and both days are there."""

    edited = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        entries = [SavedFilter(name.value, period_word(name)) for name in Named]
        self.names = Segments([*entries, SavedFilter(OWN, self.tr("Own"))], self.tr("Period"))
        self.first, self.last = DayEdit(), DayEdit()
        self.first.line.setAccessibleName(self.tr("First day"))
        self.last.line.setAccessibleName(self.tr("Last day"))
        self.step = ChoiceInput([(None, self.tr("As fits")), *((step, step_word(step)) for step in Step)])
        self.step.setAccessibleName(self.tr("Divided into"))
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(8)
        for part in (self.first, label("–"), self.last):
            days.addWidget(part)
        for line in (self.first, self.last):
            line.setFixedWidth(170)
            line.edited.connect(self.edited)
        days.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.names)
        row.addStretch(1)
        row.addWidget(self.step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._days)
        self.names.chosen.connect(self._on_name)
        self.step.edited.connect(self.edited)
        self._show_days()

    def show_today(self, today: date) -> None:
        """The named periods are those of this day."""
        self._today = today

    def period(self) -> Period | None:
        """None while a day is missing or wrong."""
        if self.names.current != OWN:
            return periods.named(Named(self.names.current), self._today)
        first, last = self.first.value(), self.last.value()
        return None if first is None or last is None or last < first else Period(first, last)

    def show_period(self, period: Period) -> None:
        """A period of one's own, such as one column of a chart."""
        for line, day in ((self.first, period.first), (self.last, period.last)):
            line.blockSignals(True)
            line.set_value(day)
            line.blockSignals(False)
        self.names.blockSignals(True)
        self.names.choose(OWN)
        self.names.blockSignals(False)
        self._show_days()
        self.edited.emit()

    def problem(self) -> str:
        """Why there is no period; empty where there is one."""
        if self.period() is not None or self.names.current != OWN:
            return ""
        told = self.first.problem() or self.last.problem()
        first, last = self.first.value(), self.last.value()
        if first is not None and last is not None:
            return self.tr("The last day comes before the first.")
        return told or self.tr("Write the first and the last day.")

    def _on_name(self, key: str) -> None:
        if key == OWN and self.first.value() is None:
            self.show_period(periods.named(Named.THIS_MONTH, self._today))
            return
        self._show_days()
        self.edited.emit()

    def _show_days(self) -> None:
        self._days.setVisible(self.names.current == OWN)
