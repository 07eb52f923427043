"""How sure advice is: a bar, a number and a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.look.theme import tokens
from desktop.screens.dispatch.words import percent_words, sure_tone, sure_word
from desktop.widgets.labels import label

WIDTH, HEIGHT = 120, 6


def paint_bar(painter: QPainter, bar: QRectF, confidence: float, *, right: bool) -> None:
    """Filled from where reading starts."""
    theme = tokens()
    front, back = theme.tone(sure_tone(confidence))
    filled = QRectF(bar)
    filled.setWidth(max(bar.height(), bar.width() * min(1.0, confidence)))
    if right:
        filled.moveRight(bar.right())
    painter.setPen(QPen(QColor(front), 1) if theme.name == "contrast" else Qt.PenStyle.NoPen)
    for part, colour in ((bar, back), (filled, front)):
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(part, bar.height() / 2, bar.height() / 2)


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.confidence = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_bar(painter, QRectF(0, 1, self.width(), HEIGHT), self.confidence, right=right)


class ConfidenceBar(QWidget):
    """The bar with its words beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._bar, self._words = _Bar(), label("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._bar)
        row.addWidget(self._words)
        row.addStretch(1)

    @property
    def text(self) -> str:
        """Number and word."""
        return self._words.text()

    def set_confidence(self, confidence: float) -> None:
        """Between 0 and 1."""
        self._bar.confidence = confidence
        self._words.setText(f"{percent_words(confidence)} · {sure_word(confidence)}")
        self._bar.update()
