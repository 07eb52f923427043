"""The names of a chart's series with their patterns, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetrics, QPainter

from desktop.look import fonts
from desktop.look.theme import tokens
from desktop.widgets.charts.figures import Series
from desktop.widgets.charts.inks import line_pen, paint_block, paint_dot
from desktop.widgets.one_line import paint_line

LINE, MARK, GAP, APART = 20, 14, 6, 16


class Legend:
    """Where each name stands, for a width; nothing for a single series, which the chart's heading names."""

    def __init__(self, series: Sequence[Series], width: int) -> None:
        self._font = fonts.font(12)
        self._metrics = QFontMetrics(self._font)
        self._series = series if len(series) > 1 else ()
        self._places = self._arranged(width)
        self.height = self._places[-1].bottom() + GAP if self._places else 0

    def _arranged(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        left = top = 0
        for one in self._series:
            wide = min(MARK + GAP + self._metrics.horizontalAdvance(one.name) + 2, width)
            if left and left + wide > width:
                left, top = 0, top + LINE
            places.append(QRect(left, top, wide, LINE))
            left += wide + APART
        return places

    def paint(self, painter: QPainter, width: int, *, right: bool, lines: bool) -> None:
        """Paint it at the top, from the side where reading starts; `lines` for a chart of lines and dots."""
        for number, (one, place) in enumerate(zip(self._series, self._places, strict=True)):
            area = QRect(width - place.right() - 1, place.top(), place.width(), LINE) if right else place
            self._paint_sign(painter, area, one, number, right=right, lines=lines)
            room = area.adjusted(0, 0, -MARK - GAP, 0) if right else area.adjusted(MARK + GAP, 0, 0, 0)
            paint_line(painter, room, one.name, self._font, tokens().text_secondary, right=right, metrics=self._metrics)

    @staticmethod
    def _paint_sign(painter: QPainter, area: QRect, one: Series, number: int, *, right: bool, lines: bool) -> None:
        left = area.right() - MARK if right else area.left()
        middle = area.center().y() + 0.5
        if lines:
            painter.setPen(line_pen(one.tone, number))
            painter.drawLine(QPointF(left, middle), QPointF(left + MARK, middle))
            paint_dot(painter, QPointF(left + MARK / 2, middle), one.tone, number)
        else:
            paint_block(painter, QRectF(left + 0.5, middle - 5.5, 11, 11), one.tone, number)
