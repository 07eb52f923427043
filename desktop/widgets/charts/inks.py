"""How the series of a chart are told apart: by colour, and by pattern, dash and dot where colours are not seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from desktop.look.theme import tokens
from desktop.look.tokens import Tone

DASHES = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine,
)  # fmt: skip
PATTERNS = (
    Qt.BrushStyle.NoBrush, Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.Dense5Pattern,
    Qt.BrushStyle.HorPattern, Qt.BrushStyle.DiagCrossPattern,
)  # fmt: skip
RADIUS = 3.0


def ink(tone: Tone) -> QColor:
    """The colour of a series."""
    return QColor(tokens().tone(tone)[0])


def paint_block(painter: QPainter, area: QRectF, tone: Tone, number: int, *, strong: bool = False) -> None:
    """A bar or a piece of one; the first series is filled, the others carry a pattern. `strong` under the pointer."""
    front = ink(tone)
    pattern = PATTERNS[number % len(PATTERNS)]
    radius = min(RADIUS, area.width() / 2, area.height() / 2)
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    painter.fillPath(path, front if pattern == Qt.BrushStyle.NoBrush else QColor(tokens().tone(tone)[1]))
    if pattern != Qt.BrushStyle.NoBrush:
        painter.fillPath(path, QBrush(front, pattern))
        painter.setPen(QPen(front, 1))
        painter.drawPath(path)
    if strong:
        painter.setPen(QPen(QColor(tokens().text), 2))
        painter.drawPath(path)


def line_pen(tone: Tone, number: int) -> QPen:
    """What a series is drawn with."""
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(ink(tone), 2, DASHES[number % len(DASHES)], cap, join)


def paint_dot(painter: QPainter, middle: QPointF, tone: Tone, number: int, *, radius: float = 4.0) -> None:
    """A value on a line: a circle, a square, a diamond or a triangle."""
    path = QPainterPath()
    x, y = middle.x(), middle.y()
    match number % 4:
        case 0:
            path.addEllipse(middle, radius, radius)
        case 1:
            path.addRect(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
        case 2:
            _join(path, [(x, y - radius - 1), (x + radius + 1, y), (x, y + radius + 1), (x - radius - 1, y)])
        case _:
            _join(path, [(x, y - radius - 1), (x + radius + 1, y + radius), (x - radius - 1, y + radius)])
    painter.fillPath(path, ink(tone))
    painter.setPen(QPen(QColor(tokens().surface), 1.5))
    painter.drawPath(path)


def _join(path: QPainterPath, corners: list[tuple[float, float]]) -> None:
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.closeSubpath()
