"""One to five stars, or none: by a digit, by the arrows, or by a click."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look import icons
from desktop.look.theme import tokens

MOST = 5
SIDE, GAP, MARGIN = 24, 6, 6


class StarsInput(QWidget):
    """`value()` is None where no star is given; the same star again, 0, Backspace or Delete take them away."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stars = 0
        self.setProperty("holdsKeys", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Stars"))
        self._tell()

    def sizeHint(self) -> QSize:
        """Five stars in a row."""
        return QSize(2 * MARGIN + MOST * SIDE + (MOST - 1) * GAP, 2 * MARGIN + SIDE)

    def value(self) -> int | None:
        """How many stars; None for none."""
        return self._stars or None

    def set_value(self, value: int | None) -> None:
        """Shows so many."""
        stars = value or 0
        if stars != self._stars:
            self._stars = stars
            self._tell()
            self.update()
            self.edited.emit()

    def star(self, number: int) -> QRect:
        """Where a star stands, the first one where reading begins."""
        left = MARGIN + (number - 1) * (SIDE + GAP)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.width() - left - SIDE
        return QRect(left, (self.height() - SIDE) // 2, SIDE, SIDE)

    def _tell(self) -> None:
        said = self.tr("%n star(s)", "", self._stars) if self._stars else self.tr("Not asked")
        self.setAccessibleDescription(self.tr("{said}; type 1 to 5, Delete takes them away").format(said=said))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Gives so many; the last one again takes all away."""
        for number in range(1, MOST + 1):
            if self.star(number).adjusted(-GAP // 2, -MARGIN, GAP // 2, MARGIN).contains(event.position().toPoint()):
                self.set_value(0 if number == self._stars else number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and arrows."""
        digit = event.key() - Qt.Key.Key_0
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}.get(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif 0 <= digit <= MOST:
            self.set_value(digit)
        elif step is not None:
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            mirrored = sideways and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.set_value(min(MOST, max(0, self._stars + (-step if mirrored else step))))
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_value(0)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Full ones and empty ones, with a ring where the keyboard is."""
        theme, painter = tokens(), QPainter(self)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 8, 8)
        for number in range(1, MOST + 1):
            is_full = number <= self._stars
            colour = theme.accent if is_full else theme.text_disabled
            icons.paint(painter, self.star(number), "star-filled" if is_full else "star", colour)
