"""The schedule itself: an item view of cards, painted in one go, moved and stretched by the pointer or by the keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from desktop.screens.schedule.board import Board
from desktop.screens.schedule.card_model import CardModel
from desktop.screens.schedule.carrying import Carried
from desktop.screens.schedule.day_layout import MORNING, DayLayout
from desktop.screens.schedule.frame import Frame
from desktop.screens.schedule.grid_hands import GridHands
from desktop.screens.schedule.grid_painter import GridPainter
from desktop.screens.schedule.slots import Card, Slot
from desktop.screens.schedule.week_layout import WeekLayout
from desktop.widgets.card import rounded
from desktop.widgets.labels import tip

Flag = QItemSelectionModel.SelectionFlag
Move = QAbstractItemView.CursorAction
DAY, WEEK = "day", "week"
#: Pixels below or above a card that comes into sight.
AROUND = 12


class Grid(QListView):
    """`placed` carries card, slot and minutes; `carried` what is carried now, None: nothing; `thrown` a card let go
    outside, with the place on the screen.
    """

    opened = Signal(int)
    plan_asked = Signal(int)
    off_asked = Signal(int)
    placed = Signal(object, object, object)
    carried = Signal(object)
    thrown = Signal(object, QPoint)
    menu_asked = Signal(int, QPoint)

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.mode, self.board = DAY, Board()
        self.clock, self._painter, self._wants_morning = clock, GridPainter(), True
        self._layout: DayLayout | WeekLayout = WeekLayout([], [], [], 0)
        self.hovered = -1
        self.setProperty("role", "board")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("holdsKeys", True)  # a scanned code would plan, and take off its day
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for set_mode in (self.setVerticalScrollMode, self.setHorizontalScrollMode):
            set_mode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerWidget(QWidget())  # Qt would paint a frame where the two bars meet
        self.setModel(self.cards)
        self.setAccessibleName(self.tr("Schedule"))
        self.hands = GridHands(self)

    # what is shown

    def show_board(self, board: Board, mode: str) -> None:
        """Shows these days; what is current or carried stays so."""
        is_other_mode = mode != self.mode
        self.board, self.mode = board, mode
        self.cards.show_cards(board.cards)
        self._painter.show(board, self.clock(), is_day=mode == DAY)
        self.hands.look_again()
        self.lay_out()
        self._wants_morning |= is_other_mode
        self._scroll_to_morning()

    def _scroll_to_morning(self) -> None:
        """Once it is seen: before that there is nothing to scroll."""
        if not self._wants_morning or not self.isVisible() or not self.board.days:
            return
        self._wants_morning = False
        if isinstance(self._layout, DayLayout):
            begins = [spans.works[0][0] for spans in self.board.hours.values() if spans.works]
            begins += [card.minute for card in self.board.cards if card.minute is not None]
            first = max(0, min([*begins, MORNING]) - 30)
            self.verticalScrollBar().setValue(self._layout.y(first) - self._layout.band)
        else:
            self.verticalScrollBar().setValue(0)

    def current_card(self) -> Card | None:
        """Where the keys are."""
        return self.cards.card(self.currentIndex().row())

    def go_to(self, order_id: int) -> bool:
        """Makes a job current and brings it into sight; whether it is here."""
        place = self.cards.place_of(order_id)
        if place >= 0:
            self.make_current(place)
        return place >= 0

    def make_current(self, place: int) -> None:
        """The keys are here now."""
        index = self.cards.index(place)
        self.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect)
        self.scrollTo(index)
        self.viewport().update()

    def tick(self) -> None:
        """A minute has passed."""
        self._painter.now = self.clock()
        self.viewport().update()

    def set_conflicts(self, words: tuple[str, ...], marks: tuple[str, ...]) -> None:
        """What would be wrong with the place of what is carried, in full and in short."""
        self._painter.ghost_conflicts, self._painter.ghost_marks = words, marks
        self.viewport().update()

    # where everything is

    @property
    def lay(self) -> DayLayout | WeekLayout:
        """Where the cards lie."""
        return self._layout

    @property
    def frame(self) -> Frame:
        """What of it is seen."""
        port = self.viewport()
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return Frame(self._layout, port.width(), port.height(), across, down, self.isRightToLeft())

    def lay_out(self) -> None:
        """Places the cards anew."""
        people = [person.id for person in self.board.people]
        room, bar = self.contentsRect(), self.verticalScrollBar().sizeHint().width()
        if self.mode == DAY and self.board.days:
            self._layout = DayLayout(self.board.cards, people, self.board.days[0], room.width() - bar)
        else:
            self._layout = WeekLayout(self.board.cards, people, self.board.days, room.width())
            if self._layout.head + self._layout.height > room.height():
                self._layout = WeekLayout(self.board.cards, people, self.board.days, room.width() - bar)
        self.updateGeometries()
        self.viewport().update()

    def doItemsLayout(self) -> None:
        """Qt's own would ask for the size of every item."""
        self.lay_out()

    def updateGeometries(self) -> None:
        """How far one can scroll."""
        frame = self.frame
        for bar, reach, page in zip(
            (self.horizontalScrollBar(), self.verticalScrollBar()), frame.reach, frame.room, strict=True
        ):
            bar.setRange(0, reach)
            bar.setPageStep(page)
            bar.setSingleStep(36)

    def horizontalOffset(self) -> int:
        """Pixels scrolled away at the start."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """Pixels scrolled away above."""
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """All of it is painted again: it costs less than moving it."""
        self.viewport().update()

    def visualRect(self, index: QModelIndex) -> QRect:
        """Where a card is in the viewport."""
        if not 0 <= index.row() < self._layout.count:
            return QRect()
        return self.frame.seen(self._layout.rect(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The card under a point of the viewport."""
        at = self.frame.content(point)
        place = self._layout.at(at) if at is not None else -1
        return self.cards.index(place) if place >= 0 else QModelIndex()

    def slot_at(self, point: QPoint, grip: int = 0) -> Slot | None:
        """What a card would come to lie on that is let go here."""
        at = self.frame.content(point)
        return self._layout.slot_at(at, grip) if at is not None and self.viewport().rect().contains(point) else None

    def scrollTo(self, index: QModelIndex, hint: Any = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """Brings a card into sight."""
        if 0 <= index.row() < self._layout.count:
            self.scroll_to_rect(self._layout.rect(index.row()))

    def scroll_to_rect(self, rect: QRect) -> None:
        """Brings a part of the layout into sight."""
        wide, high = self.frame.room
        _bring(self.horizontalScrollBar(), rect.left(), rect.right(), wide)
        if rect.top() >= self._layout.band:
            _bring(self.verticalScrollBar(), rect.top() - self._layout.band, rect.bottom() - self._layout.band, high)

    def setSelection(self, rect: QRect, flags: Any) -> None:
        """Nothing is chosen by pulling the pointer over it."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What has to be painted again."""
        return QRegion(self.viewport().rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wider or narrower columns; the round corners of the card stay free."""
        QAbstractItemView.resizeEvent(self, event)
        self.setMask(rounded(self.rect()))
        self.lay_out()
        self._scroll_to_morning()

    def showEvent(self, event: QShowEvent) -> None:
        """The working day comes into sight."""
        super().showEvent(event)
        self.lay_out()
        self._scroll_to_morning()

    def changeEvent(self, event: QEvent) -> None:
        """Words of another length, or the other direction."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is in sight."""
        self._painter.paint(self, self.hands.now)

    # keys: the hands know what they do

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """From card to card: up and down in a column, across to the column beside."""
        count, here = self.cards.rowCount(), self.currentIndex().row()
        if not count or here < 0:
            return self.cards.index(0) if count else QModelIndex()
        flip = -1 if self.isRightToLeft() else 1
        across = {Move.MoveLeft: -flip, Move.MoveRight: flip}
        down = {Move.MoveUp: -1, Move.MoveDown: 1, Move.MovePageUp: -4, Move.MovePageDown: 4}
        if action in across:
            here = self._layout.across(here, across[action])
        elif action in down:
            here = self._layout.along(here, down[action])
        elif action in (Move.MoveHome, Move.MoveEnd):
            here = self._layout.along(here, -count if action == Move.MoveHome else count)
        elif action in (Move.MoveNext, Move.MovePrevious):
            here = max(0, min(here + (1 if action == Move.MoveNext else -1), count - 1))
        return self.cards.index(here)

    def keyPressEvent(self, event: Any) -> None:
        """Arrows go from card to card, Ctrl with them carries; Enter opens or lets go."""
        if not self.hands.press_key(event):
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys need somewhere to be."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.make_current(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What the keys carried goes back to its place."""
        super().focusOutEvent(event)
        self.hands.let_keys_go()
        self.viewport().update()

    # pointer: as the hands say

    def mousePressEvent(self, event: Any) -> None:
        """Takes a card, or its lower edge."""
        self.hands.press(event)

    def mouseMoveEvent(self, event: Any) -> None:
        """Carries it, or shows what could be taken."""
        self.hands.move(event)

    def mouseReleaseEvent(self, event: Any) -> None:
        """Lets it go."""
        self.hands.release(event)

    def mouseDoubleClickEvent(self, event: Any) -> None:
        """Opens the job, or plans something there."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(self.cards.cards[index.row()].id)

    def leaveEvent(self, event: QEvent) -> None:
        """No card is under the pointer any more."""
        super().leaveEvent(event)
        self.hovered = -1
        self.viewport().update()

    def dragEnterEvent(self, event: Any) -> None:
        """A job from the list beside."""
        self.hands.drag_over(event)

    def dragMoveEvent(self, event: Any) -> None:
        """Shows where it would lie."""
        self.hands.drag_over(event)

    def dragLeaveEvent(self, event: Any) -> None:
        """It was taken away again."""
        self.hands.drop_nothing()

    def dropEvent(self, event: Any) -> None:
        """It is given and planned."""
        self.hands.drop(event)

    def contextMenuEvent(self, event: Any) -> None:
        """By the pointer at its place, by the key at the current card."""
        by_key = event.reason() == event.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        card = self.cards.card(index.row())
        if card is None:
            return
        self.make_current(index.row())
        point = self.visualRect(index).center() if by_key else event.pos()
        self.menu_asked.emit(card.id, self.viewport().mapToGlobal(point))

    def viewportEvent(self, event: QEvent) -> bool:
        """All that a card says."""
        if event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = index.data(Qt.ItemDataRole.ToolTipRole) if index.isValid() and self.hands.now is None else ""
            QToolTip.showText(event.globalPos(), tip(words or ""), self)
            return True
        return super().viewportEvent(event)


def _bring(bar: Any, begin: int, end: int, room: int) -> None:
    """Scrolls no further than needed."""
    if begin - AROUND < bar.value() or end - begin > room:
        bar.setValue(begin - AROUND)
    elif end + AROUND > bar.value() + room:
        bar.setValue(end + AROUND - room)


__all__ = ["DAY", "WEEK", "Carried", "Grid"]
