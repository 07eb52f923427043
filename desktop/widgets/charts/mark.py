"""One value of a chart: a button over what is painted for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.look.tokens import Tone
from desktop.widgets.charts.figures import Key
from desktop.widgets.charts.inks import paint_block, paint_dot
from desktop.widgets.keys import ENTER
from desktop.widgets.labels import tip

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class Mark(QAbstractButton):
    """`moved` carries an arrow key; a press tells that its rows are wanted."""

    moved = Signal(int)

    def __init__(self, key: Key, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self._tone, self._ink, self._is_dot = Tone.ACTIVE, QRectF(), False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def tell(self, name: str, words: str, *, opens: bool) -> None:
        """What is heard of it, and what the pointer is told."""
        self.setAccessibleName(f"{name} · {words}")
        self.setToolTip(tip(words))
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def place(self, room: QRect, ink: QRectF, tone: Tone, *, is_dot: bool = False) -> None:
        """Stand in this room of the chart and paint into `ink`, which is counted from the chart's corner."""
        self._tone, self._ink, self._is_dot = tone, ink.translated(-room.x(), -room.y()), is_dot
        self.setGeometry(room)
        self.show()
        self.update()

    def take_turn(self, *, has: bool) -> None:
        """Whether Tab comes here: of all values of a chart to one only."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move to another value, Enter opens this one."""
        if event.key() in ARROWS:
            self.moved.emit(event.key())
        elif event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stand out under the pointer."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Step back."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar or the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self.underMouse() or self.hasFocus()
        if self._is_dot:
            paint_dot(painter, self._ink.center(), self._tone, self.key[1], radius=5.5 if strong else 4)
        elif not self._ink.isEmpty():
            paint_block(painter, self._ink, self._tone, self.key[1], strong=strong)
