"""The nine dots of an unlock pattern, drawn with the pointer or typed as digits."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look.theme import tokens

SIDE = 168


class PatternGrid(QWidget):
    """`value()` is the dots in their order as digits, 1 top left to 9 bottom right; empty for none."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dots: list[int] = []
        self._drawing = False
        self._pointer = QPointF()
        self.setProperty("holdsKeys", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Unlock pattern"))
        self._tell()

    def sizeHint(self) -> QSize:
        """A square large enough for a finger."""
        return QSize(SIDE, SIDE)

    def value(self) -> str:
        """The pattern."""
        return "".join(str(dot) for dot in self._dots)

    def set_value(self, value: str | None) -> None:
        """Show another pattern."""
        self._dots = []
        for sign in value or "":
            self._append(int(sign))
        self._changed()

    def problem(self) -> str:
        """A single dot is no pattern."""
        return self.tr("Join at least two dots") if len(self._dots) == 1 else ""

    def centre(self, dot: int) -> QPointF:
        """Where a dot stands; as in a phone it does not turn around with the direction of reading."""
        row, column = divmod(dot - 1, 3)
        step = SIDE / 3
        return QPointF(step * (column + 0.5), step * (row + 0.5))

    def _append(self, dot: int) -> None:
        """Add a dot once; a dot passed over on the way is joined too, as in phones."""
        if not 1 <= dot <= 9 or dot in self._dots:
            return
        if self._dots:
            last = self._dots[-1] - 1
            (row, column), (to_row, to_column) = divmod(last, 3), divmod(dot - 1, 3)
            if (row + to_row) % 2 == 0 and (column + to_column) % 2 == 0:
                middle = (row + to_row) // 2 * 3 + (column + to_column) // 2 + 1
                if middle not in self._dots:
                    self._dots.append(middle)
        self._dots.append(dot)

    def _changed(self) -> None:
        self._tell()
        self.update()
        self.edited.emit()

    def _tell(self) -> None:
        self.setAccessibleDescription(
            self.tr("%n dot(s) joined; type the digits 1 to 9, Backspace takes the last away", "", len(self._dots))
        )

    def _reach(self, place: QPointF) -> None:
        for dot in range(1, 10):
            away = self.centre(dot) - place
            if away.x() ** 2 + away.y() ** 2 < (SIDE / 8) ** 2 and dot not in self._dots:
                self._append(dot)
                self._changed()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new pattern."""
        self._dots, self._drawing, self._pointer = [], True, event.position()
        self._changed()
        self._reach(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Join the dots that are reached."""
        if self._drawing:
            self._pointer = event.position()
            self._reach(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The pattern is done."""
        self._drawing = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits join dots, Backspace takes the last away, Delete all."""
        if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self._append(event.key() - Qt.Key.Key_0)
        elif event.key() == Qt.Key.Key_Backspace and self._dots:
            self._dots.pop()
        elif event.key() == Qt.Key.Key_Delete:
            self._dots = []
        else:
            super().keyPressEvent(event)
            return
        self._changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, the path, and the dots with the order of the joined ones."""
        theme, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(theme.focus if focused else theme.border_strong), 2 if focused else 1))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.setPen(QPen(QColor(theme.accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        points = [self.centre(dot) for dot in self._dots] + ([self._pointer] if self._drawing and self._dots else [])
        for start, end in pairwise(points):
            painter.drawLine(start, end)
        for dot in range(1, 10):
            self._paint_dot(painter, dot)

    def _paint_dot(self, painter: QPainter, dot: int) -> None:
        theme, joined = tokens(), dot in self._dots
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.primary if joined else theme.border_strong))
        radius = 11 if joined else 6
        painter.drawEllipse(self.centre(dot), radius, radius)
        if joined:
            painter.setPen(QColor(theme.on_primary))
            area = QRectF(self.centre(dot) - QPointF(radius, radius), QSize(2 * radius, 2 * radius).toSizeF())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(self._dots.index(dot) + 1))
