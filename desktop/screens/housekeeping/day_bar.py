"""How much of the day is planned and how much of that is done, as a bar; what is too much stands out by its shape."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look.theme import tokens

HEIGHT, RADIUS = 8, 4


class DayBar(QWidget):
    """Done is filled, planned is light, what goes beyond the day is hatched behind a line where the day ends."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._planned, self._day = 0, 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_minutes(self, done: int, planned: int, day: int) -> None:
        """In minutes; `planned` holds what is done too."""
        self._done, self._planned, self._day = done, planned, max(day, 1)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(80, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it from where reading starts."""
        theme, painter = tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = max(self._day, self._planned)
        self._fill(painter, 0, 1, QColor(theme.pressed))
        self._fill(painter, 0, self._planned / whole, QColor(theme.active_fg), 0.35)
        if self._planned > self._day:
            over = QBrush(QColor(theme.warning_fg), Qt.BrushStyle.BDiagPattern)
            self._fill(painter, self._day / whole, 1, QColor(theme.warning_bg))
            self._fill(painter, self._day / whole, 1, over)
        self._fill(painter, 0, self._done / whole, QColor(theme.primary))
        if self._planned > self._day:
            x = self._x(self._day / whole)
            painter.fillRect(QRectF(x - 1, 0, 2, HEIGHT), QColor(theme.warning_fg))

    def _fill(self, painter: QPainter, start: float, end: float, brush: QBrush | QColor, opacity: float = 1) -> None:
        if end <= start:
            return
        left, right = sorted((self._x(start), self._x(end)))
        painter.setOpacity(opacity)
        painter.setBrush(brush)
        painter.drawRoundedRect(QRectF(left, 0, right - left, HEIGHT), RADIUS, RADIUS)
        painter.setOpacity(1)

    def _x(self, part: float) -> float:
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() * (1 - part if backwards else part)
