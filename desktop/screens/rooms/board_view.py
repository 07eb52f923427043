"""The board itself: an item view of tiles, painted in one go, with keys that lead everywhere on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from desktop.screens.rooms.board_layout import BoardLayout
from desktop.screens.rooms.board_model import RoomModel
from desktop.screens.rooms.tile_painter import Standing, TilePainter
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import tip

Flag = QItemSelectionModel.SelectionFlag
Move = QAbstractItemView.CursorAction
KEYPAD = Qt.KeyboardModifier.KeypadModifier
MOVES = {
    Qt.Key.Key_Left: Move.MoveLeft,
    Qt.Key.Key_Right: Move.MoveRight,
    Qt.Key.Key_Up: Move.MoveUp,
    Qt.Key.Key_Down: Move.MoveDown,
    Qt.Key.Key_PageUp: Move.MovePageUp,
    Qt.Key.Key_PageDown: Move.MovePageDown,
    Qt.Key.Key_Home: Move.MoveHome,
    Qt.Key.Key_End: Move.MoveEnd,
}


class BoardView(QListView):
    """Arrows go from tile to tile, Enter opens (`opened`, the room's id), Space chooses; digits are `typed`.

    The current room is where the keys are; the chosen rooms are those with a tick.
    """

    opened = Signal(int)
    typed = Signal(str)
    menu_asked = Signal(int, QPoint)
    chosen_changed = Signal()
    current_changed = Signal()

    def __init__(self, model: RoomModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = TilePainter()
        self._layout = BoardLayout([], 0, self._painter.smallest())
        self._hovered, self._pressed, self._anchor = -1, -1, -1
        self.setProperty("role", "board")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        model.layoutChanged.connect(self.lay_out)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.current_changed.emit())

    # what is current and chosen

    def current_id(self) -> int | None:
        """The room where the keys are."""
        row = self.model().room(self.currentIndex().row())
        return row.id if row is not None else None

    def chosen_ids(self) -> list[int]:
        """The rooms with a tick, in the order of the board."""
        return [self.model().room(place).id for place in sorted(i.row() for i in self.selectedIndexes())]

    def go_to(self, room_id: int | None) -> bool:
        """Makes the room current and brings it into sight; whether it is on the board."""
        place = self.model().place_of(room_id)
        if place >= 0:
            self._make_current(place)
        return place >= 0

    def choose(self, room_ids: list[int]) -> None:
        """Ticks these and no others."""
        places = {self.model().place_of(each) for each in room_ids} - {-1}
        wanted = QItemSelection()
        for place in places:
            wanted.select(self.model().index(place), self.model().index(place))
        self.selectionModel().select(wanted, Flag.ClearAndSelect)

    def _make_current(self, place: int) -> None:
        self.selectionModel().setCurrentIndex(self.model().index(place), Flag.NoUpdate)

    def _toggle(self, place: int) -> None:
        self._anchor = place
        self.selectionModel().select(self.model().index(place), Flag.Toggle)

    def _choose_up_to(self, place: int) -> None:
        """From where choosing began to here, as Shift does everywhere."""
        begin = self._anchor if 0 <= self._anchor < self.model().rowCount() else max(0, self.currentIndex().row())
        self._anchor = begin
        first, last = sorted((begin, place))
        wanted = QItemSelection(self.model().index(first), self.model().index(last))
        self.selectionModel().select(wanted, Flag.ClearAndSelect)
        self._make_current(place)

    # where everything is

    def lay_out(self) -> None:
        """Places the tiles anew: other rooms, another width, or words of another length."""
        width = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()  # whether it is seen or not
        self._layout = BoardLayout(self.model().floors(), width, self._painter.smallest())
        self._painter.right_to_left = self.isRightToLeft()
        self.updateGeometries()
        self.viewport().update()

    def doItemsLayout(self) -> None:
        """Qt's own would ask for the size of every item."""
        self.lay_out()

    def updateGeometries(self) -> None:
        """How far one can scroll."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._layout.height - page))
        bar.setPageStep(page)
        bar.setSingleStep(self._layout.tile.height() // 2)

    def verticalOffset(self) -> int:
        """Pixels scrolled away."""
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """All of it is painted again: it costs less than moving it."""
        self.viewport().update()

    def visualRect(self, index: QModelIndex) -> QRect:
        """Where a tile is in the viewport."""
        if not 0 <= index.row() < self._layout.count:
            return QRect()
        return self._seen(self._layout.rect(index.row()))

    def _seen(self, rect: QRect) -> QRect:
        """From the layout, which reads from the left, to the viewport."""
        if self.isRightToLeft():
            rect = QRect(QPoint(self._mirrored(rect.right()), rect.top()), rect.size())
        return rect.translated(0, -self.verticalOffset())

    def _mirrored(self, x: int) -> int:
        return self.viewport().width() - 1 - x

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The tile under a point of the viewport."""
        x = self._mirrored(point.x()) if self.isRightToLeft() else point.x()
        place = self._layout.place_at(QPoint(x, point.y() + self.verticalOffset()))
        return self.model().index(place) if place >= 0 else QModelIndex()

    def scrollTo(self, index: QModelIndex, hint: Any = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Brings a tile into sight, the first line of a floor with its name."""
        if not 0 <= index.row() < self._layout.count:
            return
        rect, bar = self._layout.rect(index.row()), self.verticalScrollBar()
        section = self._layout.section_of(index.row())
        top = section.top if index.row() < section.first + self._layout.columns else rect.top() - 8
        page = self.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif rect.bottom() + 10 > bar.value() + page:
            bar.setValue(rect.bottom() + 10 - page)

    def setSelection(self, rect: QRect, flags: Any) -> None:
        """Nothing is chosen by pulling the pointer over it."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What has to be painted again."""
        return QRegion(self.viewport().rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer columns; the current room stays in sight."""
        QAbstractItemView.resizeEvent(self, event)
        self.lay_out()
        if event.oldSize().width() != event.size().width():
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Words of another length, or the other direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            self.lay_out()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The floors and tiles in sight."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = event.rect().top() + self.verticalOffset()
        bottom = event.rect().bottom() + self.verticalOffset()
        for section in self._layout.sections_between(top, bottom):
            number = self.locale().toString(section.count)
            self._painter.paint_heading(painter, self._seen(self._layout.heading_rect(section)), section.title, number)
        chosen = {index.row() for index in self.selectedIndexes()}
        current, has_focus = self.currentIndex().row(), self.hasFocus()
        for place in self._layout.between(top, bottom):
            here = place == current
            at = Standing(place in chosen, here, here and has_focus, place == self._hovered)
            self._painter.paint(painter, self._seen(self._layout.rect(place)), self.model().tile(place), at)

    # keys

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """From tile to tile as they are read, up and down within the column, across floors."""
        count, here = self.model().rowCount(), self.currentIndex().row()
        if not count:
            return QModelIndex()
        if here < 0:
            return self.model().index(0)
        layout, page = self._layout, self._layout.lines_in(self.viewport().height())
        back = {Move.MovePrevious} | ({Move.MoveRight} if self.isRightToLeft() else {Move.MoveLeft})
        on = {Move.MoveNext} | ({Move.MoveLeft} if self.isRightToLeft() else {Move.MoveRight})
        if action in back:
            here -= 1
        elif action in on:
            here += 1
        else:
            here = {
                Move.MoveUp: layout.above(here),
                Move.MoveDown: layout.below(here),
                Move.MovePageUp: layout.above(here, page),
                Move.MovePageDown: layout.below(here, page),
                Move.MoveHome: 0,
                Move.MoveEnd: count - 1,
            }.get(action, here)
        return self.model().index(max(0, min(here, count - 1)))

    def selectionCommand(self, index: QModelIndex, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """Moving chooses nothing."""
        return Flag.NoUpdate

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Shift with them chooses, Space ticks, Enter opens, digits search."""
        key, held = event.key(), event.modifiers() & ~KEYPAD
        shift, none = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
        current = self.currentIndex()
        if key in MOVES and held in (none, shift):
            self._move(self.moveCursor(MOVES[key], held), chooses=held == shift)
        elif key == Qt.Key.Key_A and held == Qt.KeyboardModifier.ControlModifier:
            self.selectAll()
        elif key == Qt.Key.Key_Space and current.isValid():
            self._toggle(current.row())
        elif key in ENTER and held == none and current.isValid():
            self.opened.emit(self.current_id())
        elif key == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
        elif held == none and event.text().isdigit():
            self.typed.emit(event.text())
        else:
            event.ignore()  # Qt's own would search by letters, which belong to the screen

    def _move(self, index: QModelIndex, *, chooses: bool) -> None:
        if not index.isValid():
            return
        if chooses:
            self._choose_up_to(index.row())
        else:
            self._anchor = -1
            self._make_current(index.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys need somewhere to be: the first room where none is current."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self._make_current(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    # pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens; on the tick or with Ctrl it chooses, with Shift up to here."""
        index = self.indexAt(event.position().toPoint())
        self._pressed = -1
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        point, held = event.position().toPoint(), event.modifiers()
        if held & Qt.KeyboardModifier.ShiftModifier:
            self._choose_up_to(index.row())
        elif held & Qt.KeyboardModifier.ControlModifier or self._on_tick(index, point):
            self._make_current(index.row())
            self._toggle(index.row())
        else:
            self._make_current(index.row())
            self._pressed = index.row()

    def _on_tick(self, index: QModelIndex, point: QPoint) -> bool:
        return self._painter.tick_rect(self.visualRect(index)).adjusted(-3, -3, 3, 3).contains(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Opens what was pressed, if the pointer is still there."""
        pressed, self._pressed = self._pressed, -1
        row = self.model().room(pressed)
        if row is not None and self.indexAt(event.position().toPoint()).row() == pressed:
            self.opened.emit(row.id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """As two clicks."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights up the tile under the pointer."""
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """No tile is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()

    def contextMenuEvent(self, event: Any) -> None:
        """By the pointer at its place, by the key at the current room."""
        index = self.currentIndex() if event.reason() == event.Reason.Keyboard else self.indexAt(event.pos())
        row = self.model().room(index.row())
        if row is None:
            return
        self._make_current(index.row())
        by_key = event.reason() == event.Reason.Keyboard
        point = self.visualRect(index).center() if by_key else event.pos()
        self.menu_asked.emit(row.id, self.viewport().mapToGlobal(point))

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole state of the room under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), tip(words or ""), self)
            return True
        return super().viewportEvent(event)
