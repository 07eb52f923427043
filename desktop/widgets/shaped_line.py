"""Lines of text shaped once and painted often: shaping costs three times as much as painting."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGlyphRun, QPainter, QTextLayout, QTextOption

KEPT = 4000


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """A line ready to be painted."""

    runs: tuple[QGlyphRun, ...]
    ascent: float
    advance: float

    def paint(self, painter: QPainter, left: float, base: float) -> None:
        """Paint with the painter's pen; `base` is where letters stand."""
        place = QPointF(left, round(base - self.ascent))
        for run in self.runs:
            painter.drawGlyphRun(place, run)


class Typesetter:
    """Shapes lines of one font, and remembers them; text that does not fit ends in …"""

    def __init__(self, font: QFont) -> None:
        self.metrics = QFontMetrics(font)
        self._font = font
        self.line = lru_cache(maxsize=KEPT)(self._shape)

    def _shape(self, text: str, width: int) -> ShapedLine:
        shown = self.metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(shown, self._font)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a name reads in its own direction
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        if not line.isValid():
            return ShapedLine((), 0.0, 0.0)
        return ShapedLine(tuple(layout.glyphRuns()), line.ascent(), line.naturalTextWidth())

    def paint(self, painter: QPainter, area: QRect, text: str, *, right: bool = False) -> None:
        """Paint the text in the middle of the height of `area`, at its left or its right end, in the painter's pen."""
        line = self.line(text, area.width())
        base = area.top() + (area.height() + self.metrics.ascent() - self.metrics.descent()) / 2
        line.paint(painter, area.left() + (area.width() - line.advance if right else 0), base)
