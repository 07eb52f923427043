"""A list whose rows a delegate paints, and whose keys each do something with the row where they are."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

KEYPAD = Qt.KeyboardModifier.KeypadModifier


class PaintedList(QListView):
    """A subclass sets its delegate and says what is in a row, what keys do, and what a menu and a double click open."""

    def __init__(self, rows: QAbstractListModel, row_height: int, name: str) -> None:
        super().__init__()
        rows.setParent(self)
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("holdsKeys", True)  # a scanned code would press its letters here
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(row_height // 2)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.doubleClicked.connect(lambda index: self.open_row(self.at(index.row())))

    def at(self, row: int) -> Any:
        """What is in a row; None where there is no such row."""
        raise NotImplementedError

    def press(self, record: Any, key: Qt.Key) -> bool:
        """Does what the key does with it; whether it does anything."""
        raise NotImplementedError

    def open_row(self, record: Any) -> None:
        """A double click."""
        raise NotImplementedError

    def ask_menu(self, record: Any, place: QPoint) -> None:
        """A menu is wanted for it, at this place of the desktop."""
        raise NotImplementedError

    def current(self) -> Any:
        """Where the keys are; None where there is nothing."""
        return self.at(self.currentIndex().row())

    def stand(self) -> None:
        """On the first one, where the keys are nowhere."""
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))

    def _on_menu(self, at: QPoint) -> None:
        record = self.at(self.indexAt(at).row()) or self.current()
        if record is not None:
            self.ask_menu(record, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: Any) -> None:
        """One key for each thing that can be done."""
        record = self.current()
        if record is None or event.modifiers() & ~KEYPAD:
            super().keyPressEvent(event)
        elif self.press(record, Qt.Key(event.key())):
            return
        elif event.text() and event.text().isprintable():
            event.ignore()  # Qt's own would search by letters
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys need somewhere to be."""
        super().focusInEvent(event)
        self.stand()
