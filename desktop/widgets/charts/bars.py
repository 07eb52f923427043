"""Bars below each other with their names before and their values behind them: for names too long for an axis."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.charts.chart import Chart, Room
from desktop.widgets.charts.figures import Figures, Key
from desktop.widgets.one_line import paint_line

ROW, TIGHT, THICK, GAP, SPARE = 30, 20, 16.0, 10, 4


class BarChart(Chart):
    """Several series lie in one bar, one behind the other; the value behind it is their sum."""

    forward = (Qt.Key.Key_Up, Qt.Key.Key_Down)

    def set_figures(self, figures: Figures) -> None:
        """Show other values, as high as they need."""
        self.setMinimumHeight(max(60, len(figures.labels) * TIGHT + (24 if len(figures.series) > 1 else 0)))
        super().set_figures(figures)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """A row for each place."""
        return QSize(420, max(120, len(self.figures.labels) * ROW + (24 if len(self.figures.series) > 1 else 0)))

    def measure(self, area: QRect) -> None:
        """Names at the start, sums at the end."""
        self._font, self._strong = fonts.font(12), fonts.font(12, 600, tabular=True)
        self._metrics, self._strong_metrics = QFontMetrics(self._font), QFontMetrics(self._strong)
        places = range(len(self.figures.labels))
        self._sums = [sum(one.values[place] or 0 for one in self.figures.series) for place in places]
        names = max(self._metrics.horizontalAdvance(self.figures.name(place)) for place in places) + GAP + SPARE
        behind = max(self._strong_metrics.horizontalAdvance(self.text(value)) for value in self._sums) + GAP + SPARE
        before = min(names, area.width() * 2 // 5)
        self._plot = QRectF(before, area.top(), max(area.width() - before - behind, 8), area.height())
        self._row = min(ROW, area.height() / max(len(self._sums), 1))
        lowest, highest = min(0.0, *map(float, self._sums), 0.0), max(0.0, *map(float, self._sums), 0.0)
        self._lowest, self._span = lowest, (highest - lowest) or 1.0

    def _x(self, value: float) -> float:
        return self._plot.left() + (value - self._lowest) / self._span * self._plot.width()

    def room(self, key: Key) -> Room | None:
        """A piece of the bar; a single series is pressed anywhere in its row."""
        place, number = key
        value = float(self.figures.value(key) or 0)
        alone = len(self.figures.series) == 1
        if not value and not alone:
            return None
        start = sum(float(one.values[place] or 0) for one in self.figures.series[:number])
        left, right = sorted((self._x(start), self._x(start + value)))
        top, thick = self._plot.top() + place * self._row, min(THICK, self._row - 4)
        ink = QRectF(
            left, top + (self._row - thick) / 2, max(right - left - (0 if alone else 1), 2 if value else 0), thick
        )
        if alone:
            return QRect(0, round(top), self.width(), round(self._row)), ink
        return ink.adjusted(-1, -1, 1, 1).toAlignedRect(), ink

    def paint_ground(self, painter: QPainter) -> None:
        """Names, sums, and the line where the bars begin."""
        theme = tokens()
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        zero = self.mirrored(QRectF(self._x(0) - 0.5, self._plot.top(), 0, self._row * len(self._sums)))
        painter.setPen(QPen(QColor(theme.border_strong), 1))
        painter.drawLine(zero.topLeft(), zero.bottomLeft())
        for place, value in enumerate(self._sums):
            top = self._plot.top() + place * self._row
            room = self.mirrored(QRectF(0, top, self._plot.left() - GAP, self._row)).toRect()
            name = self.figures.name(place)
            paint_line(painter, room, name, self._font, theme.text_secondary, right=right, metrics=self._metrics)
            end = self._x(max(float(value), 0)) + GAP / 2
            room = self.mirrored(QRectF(end, top, self.width() - end, self._row)).toRect()
            words = self.text(value)
            paint_line(painter, room, words, self._strong, theme.text, right=right, metrics=self._strong_metrics)
