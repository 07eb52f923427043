"""Makes one report after another in the background: a newer wish stops the older one, and so does a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from core import reports
from core.base.errors import Refused
from core.reports import Group, Table
from core.rules.periods import Period, Step
from desktop.desk import Desk
from desktop.widgets.buttons import button
from desktop.widgets.labels import label

#: Most reports are there before anybody could read that they are being made.
PATIENCE_MS = 400


class Making(QWidget):
    """`made` carries the table; `failed` a refusal, None where somebody stopped it."""

    made = Signal(object)
    failed = Signal(object)
    _progressed = Signal(int, float)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._number, self.is_busy = desk, 0, False
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("The report is being made"))
        self.stop_button = button(self.tr("Stop"), "x", clicked=self.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(self.tr("The report is being made …")))
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self._progressed.connect(self._on_progress)
        self.hide()

    def make(self, group: Group, period: Period, step: Step | None) -> None:
        """Begins; what was being made is given up."""
        self._number += 1
        self.is_busy = True
        self.bar.setValue(0)
        self._patience.start()
        number = self._number
        self._desk.ask.read(
            reports.make, group, period, step, progress=self._progress_of(number), owner=self,
            done=lambda table: self._finish(number, table), failed=lambda refusal: self._fail(number, refusal),
        )  # fmt: skip

    def stop(self) -> None:
        """Gives up what is being made."""
        if self.is_busy:
            self._number += 1
            self._settle()
            self.failed.emit(None)

    def _progress_of(self, number: int) -> Callable[[float], Any]:
        def progress(share: float) -> None:
            """Called by the worker; what it raises ends the work."""
            if number != self._number:
                raise Refused("Stopped")
            self._progressed.emit(number, share)

        return progress

    def _on_progress(self, number: int, share: float) -> None:
        if number == self._number:
            self.bar.setValue(round(share * 1000))

    def _finish(self, number: int, table: Table) -> None:
        if number == self._number:
            self._settle()
            self.made.emit(table)

    def _fail(self, number: int, refusal: Refused) -> None:
        if number == self._number:
            self._settle()
            self.failed.emit(refusal)

    def _settle(self) -> None:
        self.is_busy = False
        self._patience.stop()
        self.hide()
