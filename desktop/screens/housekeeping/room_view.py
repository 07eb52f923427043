"""A list of rooms: chosen by click or key, dragged to another attendant, dropped here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from core.rooms import RoomRow
from desktop.screens.housekeeping.room_model import MIME, RoomModel, rooms_in
from desktop.screens.housekeeping.room_painter import HEIGHT, RoomPainter
from desktop.widgets.keys import ENTER

KEYPAD = Qt.KeyboardModifier.KeypadModifier


class RoomView(QListView):
    """`dropped` carries ids of rooms; `beside` -1 or 1 where the keys ask for the list before or after this one."""

    chosen = Signal()
    opened = Signal(object)
    dropped = Signal(list)
    beside = Signal(int)
    menu_asked = Signal(QPoint)
    reached = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rooms = RoomModel()
        self.setModel(self.rooms)
        self.setItemDelegate(RoomPainter(self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(HEIGHT // 2)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(self.viewport().mapToGlobal(at)))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rooms.rooms[index.row()]))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def let_give(self) -> None:
        """Rooms may be dragged from here, and dropped here."""
        self.rooms.may_give = True
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    # what is shown and chosen

    def show_rooms(self, rooms: Sequence[RoomRow], *, only_inspected: bool) -> None:
        """Shows these; what was chosen and is still here stays chosen, and the list where it was scrolled to."""
        chosen, current = self.chosen_ids(), self.current_room()
        place, row = self.verticalScrollBar().value(), self.currentIndex().row()
        self.rooms.show_rooms(rooms, only_inspected=only_inspected)
        if self.chosen_ids() != chosen or self.currentIndex().row() != row:
            self._choose_again(chosen, current.id if current else None, row)
        self.verticalScrollBar().setValue(place)

    def _choose_again(self, chosen: Sequence[int], current_id: int | None, row: int) -> None:
        selection = QItemSelection()
        for index in (self.rooms.index(self.rooms.row_of(room_id)) for room_id in chosen):
            if index.isValid():
                selection.select(index, index)
        here = self.rooms.row_of(current_id) if current_id is not None else -1
        where = here if here >= 0 else min(row, self.rooms.rowCount() - 1)
        if where >= 0:
            flags = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.rooms.index(where), flags)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def chosen_rooms(self) -> list[RoomRow]:
        """From the top down."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return [self.rooms.rooms[row] for row in rows]

    def chosen_ids(self) -> list[int]:
        """The same by their ids."""
        return [room.id for room in self.chosen_rooms()]

    def current_room(self) -> RoomRow | None:
        """Where the keys stand."""
        index = self.currentIndex()
        return self.rooms.rooms[index.row()] if index.isValid() else None

    def choose(self, room_id: int) -> bool:
        """Chooses one room alone; False where it is not here."""
        row = self.rooms.row_of(room_id)
        if row >= 0:  # Qt's own setCurrentIndex would toggle it while somebody holds Ctrl
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.rooms.index(row), flags)
        return row >= 0

    def reach(self, y: int) -> None:
        """Takes the keyboard, at the row about so many pixels down, or where it stood."""
        row = self.indexAt(QPoint(self.viewport().width() // 2, y)).row()
        last = self.rooms.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self.rooms.index(row if row >= 0 else last))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the room, left and right go to the attendants beside, digits find a room by its number."""
        plain = not event.modifiers() & ~KEYPAD
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        steps = {Qt.Key.Key_Left: 1 if right else -1, Qt.Key.Key_Right: -1 if right else 1}
        if plain and event.key() in ENTER and self.currentIndex().isValid():
            self.opened.emit(self.rooms.rooms[self.currentIndex().row()])
        elif plain and event.key() in steps:
            self.beside.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by key stands on a room."""
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_key and self.rooms.rowCount() and not self.selectionModel().hasSelection():
            self.setCurrentIndex(self.rooms.index(max(0, self.currentIndex().row())))
        self.reached.emit()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    # dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Rooms from another list."""
        if event.mimeData().hasFormat(MIME) and event.source() is not self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere in the list will do."""
        self.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The database moves them, not Qt."""
        if event.source() is self:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(rooms_in(event.mimeData()))
