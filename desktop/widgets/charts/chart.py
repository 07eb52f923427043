"""What every chart does: holds its values as buttons, moves between them by arrows, and tells them in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.charts.figures import Figures, Key, Number
from desktop.widgets.charts.legend import Legend
from desktop.widgets.charts.mark import Mark
from desktop.widgets.charts.scale import number_text
from desktop.widgets.one_line import paint_line

Room = tuple[QRect, QRectF]
"""Where a value can be pressed, and what is painted for it; both from the chart's corner, reading from the left."""


class Chart(QWidget):
    """`opened` carries place and series of a value that was pressed: the owner shows its rows."""

    opened = Signal(int, int)
    dots: ClassVar[bool] = False
    forward: ClassVar[tuple[Qt.Key, Qt.Key]] = (Qt.Key.Key_Left, Qt.Key.Key_Right)
    """The keys that go to the place before and to the next one; the other two arrows change the series."""

    def __init__(
        self, name: str, *, text: Callable[[Number], str] = number_text, opens: bool = True, empty: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`text` says a value in words; `opens` False for values without rows; `empty` is shown where nothing is."""
        super().__init__(parent)
        self.text, self._opens, self._empty = text, opens, empty
        self.figures = Figures()
        self._marks: dict[Key, Mark] = {}
        self._turn: Key | None = None
        self._legend = Legend((), 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)
        self.setAccessibleName(name)

    # what a kind of chart says

    def measure(self, area: QRect) -> None:
        """Finds the places within the area that the legend leaves."""
        raise NotImplementedError

    def room(self, key: Key) -> Room | None:
        """Where a value stands; None for one that is not shown."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter) -> None:
        """Paints the axes and what lies below the values."""
        raise NotImplementedError

    # what an owner uses

    def set_figures(self, figures: Figures) -> None:
        """Show other values; the focus stays at its place where that is still there."""
        self.figures = figures
        self._tell()
        self._arrange()
        self.update()

    def mark(self, place: int, series: int = 0) -> Mark:
        """The button of a value. Raises KeyError where none is shown."""
        return self._marks[place, series]

    def sizeHint(self) -> QSize:
        """Room for about a month of days."""
        return QSize(420, 220)

    # within

    def _tell(self) -> None:
        words = [self.figures.words(key, self.text) for key in self.figures.said()]
        told = "; ".join(words) if words and not self.figures.is_empty() else self.nothing()
        self.setAccessibleDescription(told)

    def nothing(self) -> str:
        """What is said where there is nothing to show."""
        return self._empty or self.tr("Nothing in this period")

    def _arrange(self) -> None:
        shown: dict[Key, Mark] = {}
        if not self.figures.is_empty():
            self._legend = Legend(self.figures.series, self.width())
            self.measure(QRect(0, self._legend.height, self.width(), max(self.height() - self._legend.height, 1)))
            for key in self.figures.said():
                if (room := self.room(key)) is not None:
                    shown[key] = self._placed(key, *room)
        for key in self._marks.keys() - shown.keys():
            self._marks[key].hide()
            self._marks[key].deleteLater()
        self._marks = shown
        self._hand_turn(self._turn if self._turn in shown else next(iter(shown), None))

    def _placed(self, key: Key, room: QRect, ink: QRectF) -> Mark:
        mark = self._marks.get(key)
        if mark is None:
            mark = Mark(key, self)
            mark.moved.connect(lambda pressed, key=key: self._step(key, pressed))
            mark.clicked.connect(lambda _=False, key=key: self._press(key))
        mark.tell(self.accessibleName(), self.figures.words(key, self.text), opens=self._opens)
        place = QRect(self.mirrored(QRectF(room)).toRect())
        mark.place(place, self.mirrored(ink), self.figures.series[key[1]].tone, is_dot=self.dots)
        return mark

    def mirrored(self, area: QRectF) -> QRectF:
        """The area as the screen reads: counted from the right where that is the start."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - area.right(), area.y(), area.width(), area.height())
        return area

    def _press(self, key: Key) -> None:
        self._hand_turn(key)
        if self._opens:
            self.opened.emit(*key)

    def _hand_turn(self, key: Key | None) -> None:
        self._turn = key
        for other, mark in self._marks.items():
            mark.take_turn(has=other == key)

    def _step(self, key: Key, pressed: int) -> None:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and self.forward[0] == Qt.Key.Key_Left:
            swap = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
            pressed = swap.get(Qt.Key(pressed), Qt.Key(pressed))
        if (goal := self._goal(key, Qt.Key(pressed))) is not None:
            self._hand_turn(goal)
            self._marks[goal].setFocus(Qt.FocusReason.TabFocusReason)

    def _goal(self, key: Key, pressed: Qt.Key) -> Key | None:
        """The value that an arrow leads to: the nearest one that is shown in that direction."""
        place, number = key
        before, after = self.forward
        if pressed in (Qt.Key.Key_Home, Qt.Key.Key_End):
            found = sorted(self._marks, key=lambda other: (other[0], abs(other[1] - number)))
            return found[0] if pressed == Qt.Key.Key_Home else max(found, key=lambda other: (other[0], -other[1]))
        if pressed in (before, after):
            sign = 1 if pressed == after else -1
            ahead = [other for other in self._marks if (other[0] - place) * sign > 0]
            return min(ahead, key=lambda other: (abs(other[0] - place), abs(other[1] - number)), default=None)
        sign = 1 if pressed in (Qt.Key.Key_Up, Qt.Key.Key_Right) else -1
        beside = [other for other in self._marks if other[0] == place and (other[1] - number) * sign > 0]
        return min(beside, key=lambda other: abs(other[1] - number), default=None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the places anew."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Another direction of reading turns the chart around."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Legend and axes; the values paint themselves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.figures.is_empty():
            words, font = self.nothing(), fonts.font(13)
            wide = min(painter.fontMetrics().horizontalAdvance(words) + 8, self.width())
            area = QRect((self.width() - wide) // 2, 0, wide, self.height())
            paint_line(painter, area, words, font, tokens().text_muted)
            return
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._legend.paint(painter, self.width(), right=right, lines=self.dots)
        self.paint_ground(painter)
