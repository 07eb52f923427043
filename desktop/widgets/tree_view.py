"""The tree view under `RecordTree`: rows painted like those of a table, keys, pointer, and rows dropped on rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from desktop.look import fonts, icons
from desktop.look.theme import tokens
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import PADDING, Column, Kind
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import tip
from desktop.widgets.row_painter import RowPainter
from desktop.widgets.shaped_line import Typesetter
from desktop.widgets.tree_model import ROW_FORMAT, TreeModel

ROW_HEIGHT = 38
INDENT = 22
ARROW, ICON = 16, 16
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class _Height(QStyledItemDelegate):
    """Rows are painted by the view; only how high they are is asked here."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """The same for all."""
        return QSize(40, max(ROW_HEIGHT, option.fontMetrics.height() + 18))


class TreeView(QTreeView):
    """`icon_of(record)` names the icon before the first column. Signals: `row_opened` and `dropped` carry indexes."""

    row_opened = Signal(object)
    dropped = Signal(object, object)
    resized = Signal()

    def __init__(self, icon_of: Callable[[Any], str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_of = icon_of
        self._painter = RowPainter(self)
        self._key = Typesetter(fonts.font(weight=500))
        self._hovered = self._target = QPersistentModelIndex()
        #: the id of the row that waits to be put elsewhere
        self.cut_id: Any = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_Height(self))
        self.setUniformRowHeights(True)
        self.setIndentation(INDENT)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self._prepare_header()
        self.doubleClicked.connect(self.row_opened.emit)

    def _prepare_header(self) -> None:
        header = self.header()
        header.setHighlightSections(False)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setFixedHeight(36)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def allow_moving(self) -> None:
        """Rows can be dragged onto one another."""
        self._tree.is_movable = True
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(700)

    @property
    def _tree(self) -> TreeModel:
        model = self.model()
        assert isinstance(model, TreeModel)
        return model

    def choose(self, index: QModelIndex) -> None:
        """Makes the row the current one, and seen."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index.siblingAtColumn(0), flags)
        self.scrollTo(index)

    def fetch_seen(self) -> None:
        """Asks for more of each level whose last row so far is in sight."""
        index, bottom = self.indexAt(QPoint(1, 1)), self.viewport().height()
        while index.isValid() and self.visualRect(index).top() < bottom:
            around = index.parent()
            if index.row() == self._tree.rowCount(around) - 1:
                self._tree.fetch_on(around)
            index = self.indexBelow(index)

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """Other rows are in sight."""
        super().verticalScrollbarValueChanged(value)
        self.fetch_seen()

    # painting

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Ground, line, and cells, without the detour over styles and delegates."""
        theme, top, height = tokens(), option.rect.top(), option.rect.height()
        whole = QRect(0, top, self.viewport().width(), height)
        chosen = self.selectionModel().isRowSelected(index.row(), index.parent())
        is_hovered = self._hovered.isValid() and self._hovered == index.siblingAtColumn(0)
        if chosen or is_hovered:
            painter.fillRect(whole, QColor(theme.selected if chosen else theme.hover))
        painter.fillRect(QRect(0, top + height - 1, whole.width(), 1), QColor(theme.border))
        record = self._tree.record(index)
        painter.setOpacity(0.5 if self.cut_id is not None and getattr(record, "id", None) == self.cut_id else 1.0)
        for place, column in enumerate(self._tree.columns):
            if not self.isColumnHidden(place):
                area = QRect(self.columnViewportPosition(place), top, self.columnWidth(place), height - 1)
                self._paint_cell(painter, area, index.siblingAtColumn(place), column, record)
        painter.setOpacity(1.0)
        if (chosen and self.hasFocus()) or (self._target.isValid() and self._target == index.siblingAtColumn(0)):
            self._painter.paint_frame(painter, whole)

    def _paint_cell(self, painter: QPainter, area: QRect, index: QModelIndex, column: Column, record: Any) -> None:
        if index.column() == 0:
            area = self._paint_branch(painter, area, index, record)
            painter.setPen(QColor(tokens().text))
            self._key.paint(painter, area, column.text(record), right=self._is_mirrored)
            return
        shown = column.shown(record)
        area = area.adjusted(PADDING, 0, -PADDING, 0)
        if not isinstance(shown, ChipText) or shown.text:
            self._painter.paint_cell(painter, area, column, shown)

    def _paint_branch(self, painter: QPainter, area: QRect, index: QModelIndex, record: Any) -> QRect:
        """The arrow and the icon; what is left is for the words."""
        depth = self._depth(index)
        start = depth * INDENT + INDENT
        if self._tree.hasChildren(index):
            name = "chevron-down" if self.isExpanded(index) else "chevron-right"
            arrow = self._from_start(area, start - INDENT + (INDENT - ARROW) // 2 + 1, ARROW)
            icons.paint(painter, arrow, name, tokens().text_secondary)
        if self._icon_of is not None:
            icons.paint(painter, self._from_start(area, start + 2, ICON), self._icon_of(record), tokens().text_muted)
            start += ICON + 10
        if self._is_mirrored:
            return area.adjusted(PADDING, 0, -start, 0)
        return area.adjusted(start, 0, -PADDING, 0)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _from_start(self, area: QRect, start: int, wide: int) -> QRect:
        left = area.right() + 1 - start - wide if self._is_mirrored else area.left() + start
        return QRect(left, area.top(), wide, area.height())

    @staticmethod
    def _depth(index: QModelIndex) -> int:
        depth, around = 0, index.parent()
        while around.isValid():
            depth, around = depth + 1, around.parent()
        return depth

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex) -> None:
        """They are painted with the row."""

    # keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; a star does not open everything, of which there may be a million."""
        plain = not event.modifiers() & ~KEYPAD
        if event.key() in ENTER and plain and self.currentIndex().isValid():
            self.row_opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Asterisk:
            event.accept()
        elif self._is_mirrored and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and plain:
            other = Qt.Key.Key_Right if event.key() == Qt.Key.Key_Left else Qt.Key.Key_Left
            super().keyPressEvent(QKeyEvent(event.type(), other, event.modifiers()))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the room for columns is another."""
        super().resizeEvent(event)
        self.resized.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light up the row under the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _hover(self, index: QModelIndex) -> None:
        now = QPersistentModelIndex(index.siblingAtColumn(0) if index.isValid() else index)
        if now != self._hovered:
            self._hovered = now
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole text of a cell that is cut."""
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), tip(self._cut_text(index)), self)
            return True
        return super().viewportEvent(event)

    def _cut_text(self, index: QModelIndex) -> str:
        if not index.isValid():
            return ""
        text, room = index.data(), self.visualRect(index).width() - PADDING
        if index.column() == 0:
            room -= ICON + 10 if self._icon_of is not None else 0
            return text if self._key.metrics.horizontalAdvance(text) > room else ""
        kind = self._tree.columns[index.column()].kind
        return text if self._painter.is_cut(Kind(kind), text, room + PADDING) else ""

    def focusInEvent(self, event: Any) -> None:
        """The first row is taken where there is none."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection() and self.model().rowCount():
            here = self.currentIndex()
            self.choose(here if here.isValid() else self.model().index(0, 0))
        self.viewport().update()

    # dragging rows onto rows

    def startDrag(self, actions: Qt.DropAction) -> None:
        """The name of the row goes with the pointer."""
        index = self.currentIndex()
        if not (self._tree.is_movable and index.isValid()):
            return
        drag = QDrag(self)
        drag.setMimeData(self._tree.mimeData([index]))
        drag.setPixmap(self._label(str(index.siblingAtColumn(0).data())))
        drag.setHotSpot(QPoint(-12, -8))
        drag.exec(Qt.DropAction.MoveAction)
        self._aim(QModelIndex())

    def _label(self, text: str) -> QPixmap:
        wide = min(280, self._key.metrics.horizontalAdvance(text) + 2 * PADDING)
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(wide, 28) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(tokens().selected))
        painter = QPainter(picture)
        painter.setPen(QColor(tokens().on_selected))
        self._key.paint(painter, QRect(PADDING, 0, wide - 2 * PADDING, 28), text)
        painter.end()
        return picture

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rows of this tree."""
        super().dragEnterEvent(event)
        event.setAccepted(self._tree.is_movable and event.mimeData().hasFormat(ROW_FORMAT))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The row below the pointer is framed where what is dragged may go there."""
        super().dragMoveEvent(event)
        onto = self._onto(event.position().toPoint())
        may = self._tree.may_move(self._dragged(event), onto)
        self._aim(onto if may else QModelIndex())
        event.setAccepted(may)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is aimed at."""
        super().dragLeaveEvent(event)
        self._aim(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        """Onto a row, or below all rows: to the top."""
        dragged, onto = self._dragged(event), self._onto(event.position().toPoint())
        self._aim(QModelIndex())
        may = self._tree.may_move(dragged, onto)
        event.setAccepted(may)
        if may:
            self.dropped.emit(dragged, onto)

    def _onto(self, place: QPoint) -> QModelIndex:
        index = self.indexAt(place)
        return index.siblingAtColumn(0) if index.isValid() else index

    def _dragged(self, event: QDropEvent) -> QModelIndex:
        text = bytes(event.mimeData().data(ROW_FORMAT).data()).decode()
        return self._tree.index_of(int(text)) if text.isdigit() else QModelIndex()

    def _aim(self, index: QModelIndex) -> None:
        self._target = QPersistentModelIndex(index)
        self.viewport().update()
