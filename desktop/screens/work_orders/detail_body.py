"""The sections of a job, one below the other, or in two columns where there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.work_orders.job import Job
from desktop.screens.work_orders.sections.section import Section
from desktop.widgets.labels import line

TWO_COLUMNS_FROM = 820


class DetailBody(QWidget):
    """`main` stand first; `beside` follow them, or stand in a column of their own. Lines part what is shown."""

    def __init__(self, main: Sequence[Section], beside: Sequence[Section], narrow: Sequence[Section]) -> None:
        """`narrow` is the order of all of them in one column."""
        super().__init__()
        self.setProperty("role", "scrolled")
        self._main, self._beside, self._narrow = list(main), list(beside), list(narrow)
        self._blocks = {section: _Block(section, self) for section in self._narrow}
        self._start, self._end = QVBoxLayout(), QVBoxLayout()
        self._between = line(upright=True)
        self._between.setParent(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 12, 16)
        row.addLayout(self._start, 6)
        row.addWidget(self._between)
        row.addLayout(self._end, 5)
        for column in (self._start, self._end):
            column.setSpacing(0)
        self._is_wide: bool | None = None
        self._lay_out(False)

    @property
    def is_wide(self) -> bool:
        """Whether there are two columns."""
        return bool(self._is_wide)

    def show_job(self, job: Job) -> None:
        """Every section as it is now."""
        for section in self._narrow:
            section.show_job(job)
        self._part()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        self._lay_out(self.width() >= TWO_COLUMNS_FROM)

    def _lay_out(self, is_wide: bool) -> None:
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for column in (self._start, self._end):
            for block in self._blocks.values():
                column.removeWidget(block)  # takeAt would leave the item alive, and with it the height it remembers
            while column.count():
                column.takeAt(0)
        first, second = (self._main, self._beside) if is_wide else (self._narrow, [])
        for column, sections in ((self._start, first), (self._end, second)):
            for section in sections:
                column.addWidget(self._blocks[section])
            if sections:
                column.addStretch(1)
        self._between.setVisible(is_wide)
        self._row.setSpacing(20 if is_wide else 0)
        self._row.setStretchFactor(self._end, 5 if is_wide else 0)
        self._part()

    def _part(self) -> None:
        """No line above the first section of a column."""
        columns = (self._main, self._beside) if self._is_wide else (self._narrow,)
        for sections in columns:
            is_first = True
            for section in sections:
                is_shown = not section.isHidden()
                self._blocks[section].show_line(is_shown and not is_first)
                self._blocks[section].setVisible(is_shown)
                is_first = is_first and not is_shown


class _Block(QWidget):
    """A section with the line above it."""

    def __init__(self, section: Section, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 2)
        column.setSpacing(12)
        column.addWidget(self._line)
        column.addWidget(section)

    def show_line(self, shown: bool) -> None:
        """Whether something stands above it."""
        self._line.setVisible(shown)
