"""Paints one line of words: cut with … where there is no room, and every script on the same base line."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter


def paint_line(
    painter: QPainter, area: QRect, text: str, font: QFont, ink: str | QColor, *,
    right: bool = False, metrics: QFontMetrics | None = None,
) -> None:  # fmt: skip
    """Paint `text` in the middle of the height of `area`, at its left or right end whatever way the screen reads.

    The text itself reads in its own direction: a Latin name in an Arabic list keeps its dots where they belong.
    """
    if not text:
        return
    metrics = metrics or QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    base = area.top() + (area.height() + metrics.ascent() - metrics.descent()) / 2
    left = area.left() + (area.width() - metrics.horizontalAdvance(shown) if right else 0)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(QPointF(left, round(base)), shown)
