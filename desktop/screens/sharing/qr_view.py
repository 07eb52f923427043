"""A QR code on the screen, black on white in every theme, as phones want it."""

from __future__ import annotations

import segno
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

QUIET = 4


class QrView(QWidget):
    """Shows a text as a QR code of `side` logical pixels."""

    def __init__(self, side: int = 148, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(side, side))
        self._rows: list[list[bool]] = []

    def show_text(self, text: str) -> None:
        """Show another text; empty shows nothing."""
        code = segno.make(text, micro=False) if text else None
        self._rows = [[bool(cell) for cell in row] for row in code.matrix] if code else []
        self.setAccessibleName(self.tr("QR code of {text}").format(text=text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint whole pixels only: half ones are not read."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        count = len(self._rows) + 2 * QUIET
        side = max(1, self.width() // count)
        first = (self.width() - side * len(self._rows)) // 2
        black = QColor("#000000")
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(first + x * side, first + y * side, side, side, black)
        painter.end()
