"""The bare table view under `RecordTable`: keys, pointer and header, without frills."""

from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip, QWidget

from desktop.widgets.keys import ENTER
from desktop.widgets.labels import tip
from desktop.widgets.row_painter import RowPainter

ROW_HEIGHT = 40
MOVES = (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class RecordView(QTableView):
    """A table of whole rows: Enter or a double click opens, Home and End go to the ends, letters do nothing."""

    row_opened = Signal(int)
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self._prepare_headers()
        self._painter = RowPainter(self)
        self.doubleClicked.connect(lambda index: self.row_opened.emit(index.row()))

    def _prepare_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 20))
        columns.setHighlightSections(False)
        columns.setSectionsClickable(True)
        columns.setMinimumSectionSize(48)
        columns.setFixedHeight(36)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End mean the first and the last row; left and right stay where they are."""
        last, column = self.model().rowCount() - 1, max(0, self.currentIndex().column())
        match action:
            case QAbstractItemView.CursorAction.MoveHome:
                return self.model().index(0, column)
            case QAbstractItemView.CursorAction.MoveEnd:
                return self.model().index(last, column)
        return super().moveCursor(action, modifiers)

    def selectRow(self, row: int) -> None:
        """Choose the row. Qt's own looks for a column at the edge, where from right to left there may be none."""
        index = self.model().index(row, 0)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(index, flags)

    def keyboardSearch(self, search: str) -> None:
        """Letters are for the search box, and the rows not fetched yet could not be searched anyway."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        enter = event.key() in ENTER and not event.modifiers() & ~KEYPAD
        if enter and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)
        if event.key() in MOVES and self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())  # Qt moves nowhere from a current row that is not chosen yet

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the room for columns is another."""
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        if row != self._painter.hovered_row:
            self._painter.hovered_row = row
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows without the detour over styles and delegates."""
        self._painter.paint(QPainter(self.viewport()), event.rect())

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole text of a cell that is cut."""
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            column = self.model().columns[index.column()] if index.isValid() else None
            text = index.data() if column is not None else ""
            cut = bool(text) and self._painter.is_cut(column.kind, text, self.columnWidth(index.column()))
            QToolTip.showText(event.globalPos(), tip(text) if cut else "", self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: Any) -> None:
        """Show by a frame around the row that keys go here; the first row is taken where there is none."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and not self.selectionModel().hasSelection() and self.model().rowCount():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: Any) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()
