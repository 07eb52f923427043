"""What the pointer and the keys do on the grid: take a card, carry it, stretch it, let it go or put it back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication

from desktop.screens.schedule.carrying import Carried, slot_of
from desktop.screens.schedule.day_layout import HOUR, DayLayout
from desktop.screens.schedule.slots import STEP, Card, Slot
from desktop.screens.schedule.waiting_model import MIME, job_in

if TYPE_CHECKING:
    from desktop.screens.schedule.grid import Grid

K = Qt.Key
Move = QAbstractItemView.CursorAction
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
ENTER = (K.Key_Return, K.Key_Enter)
ARROWS = {K.Key_Left: (-1, 0), K.Key_Right: (1, 0), K.Key_Up: (0, -1), K.Key_Down: (0, 1)}
MOVES = {
    K.Key_Left: Move.MoveLeft, K.Key_Right: Move.MoveRight, K.Key_Up: Move.MoveUp, K.Key_Down: Move.MoveDown,
    K.Key_Home: Move.MoveHome, K.Key_End: Move.MoveEnd, K.Key_PageUp: Move.MovePageUp,
    K.Key_PageDown: Move.MovePageDown,
}  # fmt: skip
#: Pixels from the lower edge by which a card is stretched, and from the edges of the grid where it scrolls by itself.
EDGE, NEAR, PACE_MS, PACE = 6, 28, 40, 14


class GridHands:
    """`now` is what is carried. `may_move` is off for who may only look; `find` gives a job of the list beside."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self.now: Carried | None = None
        self.may_move = True
        self.find: Callable[[int], Card | None] = lambda _: None
        self._pressed: tuple[Card, QPoint, bool] | None = None
        self._pace = QTimer(grid, interval=PACE_MS)
        self._pace.timeout.connect(self._creep)

    # what is carried

    def take(self, card: Card, *, by_key: bool = False, grip: int = 0) -> None:
        """Picks a card up."""
        self.carry(Carried(card, slot_of(card), card.minutes, grip, by_key))

    def carry(self, carried: Carried | None) -> None:
        """It is over another place, or longer, or back where it was."""
        if carried == self.now:
            return
        self.now = carried
        self._grid.carried.emit(carried)
        self._grid.viewport().update()

    def let_go(self) -> None:
        """Where it is."""
        carried, self._pressed = self.now, None
        self._pace.stop()
        self.carry(None)
        if carried is not None and carried.is_moved:
            self._grid.placed.emit(carried.card, carried.slot, carried.minutes)

    def put_back(self) -> None:
        """Nothing happened."""
        self._pressed = None
        self._pace.stop()
        self.carry(None)

    def let_keys_go(self) -> None:
        """The keyboard went elsewhere; a pull of the pointer goes on."""
        if self.now is not None and self.now.by_key:
            self.put_back()

    def look_again(self) -> None:
        """The jobs were read again: one that is gone cannot be carried."""
        order_id = self.now.card.id if self.now is not None else 0
        if order_id and self._grid.board.card(order_id) is None and self.find(order_id) is None:
            self.put_back()

    # keys

    def press_key(self, event: Any) -> bool:
        """Whether the key meant something here."""
        key, held = K(event.key()), event.modifiers() & ~KEYPAD
        if self.now is not None and self.now.by_key:
            return self._key_while_carrying(key, held)
        if self.now is not None and key == K.Key_Escape:
            self.put_back()
            return True
        card = self._grid.current_card()
        if key in ARROWS and held & CTRL and card is not None and self.may_move:
            self.take(card, by_key=True)
            return self._key_while_carrying(key, held)
        if key in MOVES and not held:
            index = self._grid.moveCursor(MOVES[key], held)
            if index.isValid():
                self._grid.make_current(index.row())
            return True
        return card is not None and not held and self._key_on(card, key)

    def _key_on(self, card: Card, key: Qt.Key) -> bool:
        if key in ENTER:
            self._grid.opened.emit(card.id)
        elif key == K.Key_Space and self.may_move:
            self.take(card, by_key=True)
        elif key == K.Key_P and self.may_move:
            self._grid.plan_asked.emit(card.id)
        elif key == K.Key_Delete and self.may_move:
            self._grid.off_asked.emit(card.id)
        else:
            return False
        return True

    def _key_while_carrying(self, key: Qt.Key, held: Any) -> bool:
        carried = self.now
        assert carried is not None
        if key in ENTER or key == K.Key_Space:
            self.let_go()
        elif key == K.Key_Escape:
            self.put_back()
        elif key in ARROWS:
            across, down = ARROWS[key]
            if held & SHIFT and down:
                self.carry(carried.longer(down))
            else:
                self._step(carried, -across if self._grid.isRightToLeft() else across, down)
        return True

    def _step(self, carried: Carried, across: int, down: int) -> None:
        slot = self._grid.lay.moved(carried.slot, across, down) if carried.slot is not None else None
        self.carry(carried.over(slot))
        if slot is not None:
            self._grid.scroll_to_rect(self._grid.lay.slot_rect(slot, carried.length))

    # pointer

    def press(self, event: Any) -> None:
        """Takes hold of a card."""
        point = event.position().toPoint()
        index = self._grid.indexAt(point)
        self._pressed = None
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        self._grid.make_current(index.row())
        if self.may_move:
            self._pressed = (self._grid.cards.cards[index.row()], point, self._on_edge(point))

    def _on_edge(self, point: QPoint) -> bool:
        """Whether it would be stretched rather than moved."""
        index = self._grid.indexAt(point)
        if not index.isValid() or not isinstance(self._grid.lay, DayLayout) or not self.may_move:
            return False
        card, rect = self._grid.cards.cards[index.row()], self._grid.visualRect(index)
        return card.minute is not None and point.y() > rect.bottom() - EDGE

    def move(self, event: Any) -> None:
        """Pulls what was taken, or shows what could be."""
        point = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(point)
            return
        card, begin, is_edge = self._pressed
        if self.now is None:
            if (point - begin).manhattanLength() < QApplication.startDragDistance():
                return
            self.take(card, grip=begin.y() - self._grid.visualRect(self._grid.currentIndex()).top())
            self._pace.start()
        self._pull(point, is_edge)

    def _pull(self, point: QPoint, is_edge: bool) -> None:
        carried = self.now
        if carried is None or self._pressed is None:
            return
        if is_edge:
            # from where the card began: it may have been scrolled since
            place = self._grid.cards.place_of(carried.card.id)
            at = self._grid.frame.content(point)
            if at is not None and place >= 0:
                pixels = at.y() - self._grid.lay.rect(place).top()
                self.carry(carried.lasting(max(1, round(pixels * 60 / HOUR / STEP)) * STEP))
            return
        self.carry(carried.over(self._own(self._grid.slot_at(point, carried.grip), carried.card)))

    def _own(self, slot: Slot | None, card: Card) -> Slot | None:
        """In a week a job keeps its hour."""
        if slot is None or isinstance(self._grid.lay, DayLayout):
            return slot
        return slot._replace(minute=card.minute)

    def _creep(self) -> None:
        """Scrolls while the pointer is near an edge."""
        if self._pressed is None or self.now is None:
            self._pace.stop()
            return
        point, body = self._grid.viewport().mapFromGlobal(QCursor.pos()), self._grid.frame.body
        down = PACE * ((point.y() > body.bottom() - NEAR) - (body.top() <= point.y() < body.top() + NEAR))
        across = PACE * ((point.x() > body.right() - NEAR) - (body.left() <= point.x() < body.left() + NEAR))
        if not down and not across:
            return
        flip = -1 if self._grid.isRightToLeft() else 1
        for bar, pace in ((self._grid.verticalScrollBar(), down), (self._grid.horizontalScrollBar(), across * flip)):
            bar.setValue(bar.value() + pace)
        self._pull(point, self._pressed[2])

    def release(self, event: Any) -> None:
        """Here, or outside."""
        carried = self.now
        if carried is None or carried.by_key:
            self._pressed = None
            return
        point = event.position().toPoint()
        if carried.slot is None:
            self.put_back()
            self._grid.thrown.emit(carried.card, self._grid.viewport().mapToGlobal(point))
        else:
            self.let_go()

    def _hover(self, point: QPoint) -> None:
        place = self._grid.indexAt(point).row()
        shape = Qt.CursorShape.SizeVerCursor if self._on_edge(point) else Qt.CursorShape.ArrowCursor
        self._grid.viewport().setCursor(shape)
        if place != self._grid.hovered:
            self._grid.hovered = place
            self._grid.viewport().update()

    # from the list beside

    def drag_over(self, event: Any) -> None:
        """Shows where it would lie."""
        card = self.find(job_in(event.mimeData())) if event.mimeData().hasFormat(MIME) and self.may_move else None
        if card is None:
            event.ignore()
            return
        slot = self._own(self._grid.slot_at(event.position().toPoint()), card)
        self.carry(Carried(card, slot, card.minutes))
        event.acceptProposedAction()

    def drop(self, event: Any) -> None:
        """It is given and planned."""
        self.drag_over(event)
        event.setDropAction(Qt.DropAction.CopyAction)
        self.let_go()

    def drop_nothing(self) -> None:
        """It was taken away again."""
        self.put_back()
