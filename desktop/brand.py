"""The program's sign: beside its name, and as the window's icon."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.look import icons
from desktop.look.theme import tokens
from desktop.widgets.labels import label

NAME = "Frontbench"
ICON = "concierge-bell"
_SIDES = (16, 24, 32, 48, 64, 128, 256)


def paint_mark(painter: QPainter, area: QRectF, ground: str, ink: str) -> None:
    """The mark: a bell on a rounded square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(area, area.width() * 0.26, area.width() * 0.26)
    inset = area.width() * 0.2
    icons.paint(painter, area.adjusted(inset, inset, -inset, -inset).toRect(), ICON, ink)


class BrandMark(QWidget):
    """The mark in the colours of the theme; `side` in logical pixels."""

    def __init__(self, side: int = 28, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        paint_mark(painter, QRectF(self.rect()), tokens().primary, tokens().on_primary)
        painter.end()


class Brand(QWidget):
    """Mark and name in a row."""

    def __init__(self, side: int = 28, role: str = "heading", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(BrandMark(side))
        self.name = label(NAME, role)
        row.addWidget(self.name)
        row.addStretch(1)


def window_icon() -> QIcon:
    """The window's icon, the same in every theme."""
    result = QIcon()
    for side in _SIDES:
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_mark(painter, QRectF(0, 0, side, side), "#3538cd", "#ffffff")
        painter.end()
        result.addPixmap(picture)
    return result
