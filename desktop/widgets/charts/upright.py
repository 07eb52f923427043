"""A chart whose values stand above a line of places: round numbers at the side, the places' names below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.charts.chart import Chart
from desktop.widgets.charts.scale import Scale, number_text, scale_of
from desktop.widgets.one_line import paint_line

LINE, GAP, SPARE = 18, 8, 4
TICK_APART = 34


class UprightChart(Chart):
    """Columns and lines; `plot` is the area of the values, `band` the width of a place."""

    def extent(self) -> Sequence[float]:
        """The values that the axis has to have room for."""
        return [float(value) for one in self.figures.series for value in one.values if value is not None]

    def measure(self, area: QRect) -> None:
        """Number axis at the start, names below."""
        self._font = fonts.font(11, tabular=True)
        self._metrics = QFontMetrics(self._font)
        high = area.height() - LINE - GAP
        self.scale: Scale = scale_of(self.extent(), most=max(2, min(5, high // TICK_APART)))
        wide = max(self._metrics.horizontalAdvance(number_text(tick)) for tick in self.scale.ticks()) + GAP + SPARE
        top = area.top() + GAP
        self.plot = QRectF(wide, top, max(area.width() - wide - 2, 1), max(high - GAP, 1))
        self.band = self.plot.width() / max(len(self.figures.labels), 1)

    def height_of(self, value: float) -> float:
        """The y of a value."""
        return self.plot.bottom() - self.scale.share(value) * self.plot.height()

    def middle(self, place: int) -> float:
        """The x of a place."""
        return self.plot.left() + (place + 0.5) * self.band

    def paint_ground(self, painter: QPainter) -> None:
        """Thin lines at the round numbers, a stronger one at zero, the names where they have room."""
        theme = tokens()
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for tick in self.scale.ticks():
            y = round(self.height_of(tick)) + 0.5
            line = self.mirrored(QRectF(self.plot.left(), y, self.plot.width(), 0))
            painter.setPen(QPen(QColor(theme.border_strong if tick == 0 else theme.border), 1))
            painter.drawLine(line.topLeft(), line.topRight())
            room = self.mirrored(QRectF(0, y - LINE / 2, self.plot.left() - GAP, LINE)).toRect()
            words = number_text(tick)
            paint_line(painter, room, words, self._font, theme.text_muted, right=not right, metrics=self._metrics)
        self._paint_names(painter)

    def _paint_names(self, painter: QPainter) -> None:
        labels = self.figures.labels
        widest = max(map(self._metrics.horizontalAdvance, labels), default=0) + GAP
        every = max(1, -int(-min(widest, 90) // max(self.band, 1)))
        for place in range(0, len(labels), every):
            wide = min(self._metrics.horizontalAdvance(labels[place]) + 2, max(every * self.band, 1))
            left = min(max(self.middle(place) - wide / 2, 0), self.width() - wide)
            room = self.mirrored(QRectF(left, self.plot.bottom() + GAP / 2, wide, LINE)).toRect()
            paint_line(painter, room, labels[place], self._font, tokens().text_muted, metrics=self._metrics)
