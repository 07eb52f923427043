"""Lines from place to place, with a gap where there is no value."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from desktop.widgets.charts.chart import Room
from desktop.widgets.charts.figures import Key
from desktop.widgets.charts.inks import line_pen
from desktop.widgets.charts.upright import UprightChart

REACH = 10


class LineChart(UprightChart):
    """Each value is a dot that can be pressed."""

    dots = True

    def room(self, key: Key) -> Room | None:
        """A square around the dot."""
        place, _ = key
        x, y = self.middle(place), self.height_of(float(self.figures.value(key) or 0))
        square = QRect(round(x) - REACH, round(y) - REACH, 2 * REACH, 2 * REACH)
        return square, QRectF(x - 4, y - 4, 8, 8)

    def paint_ground(self, painter: QPainter) -> None:
        """The lines over the axes."""
        super().paint_ground(painter)
        for number, one in enumerate(self.figures.series):
            path, drawing = QPainterPath(), False
            for place, value in enumerate(one.values):
                if value is None:
                    drawing = False
                    continue
                at = self.mirrored(QRectF(self.middle(place), self.height_of(float(value)), 0, 0)).topLeft()
                self._extend(path, at, drawing=drawing)
                drawing = True
            painter.strokePath(path, line_pen(one.tone, number))

    @staticmethod
    def _extend(path: QPainterPath, at: QPointF, *, drawing: bool) -> None:
        if drawing:
            path.lineTo(at)
        else:
            path.moveTo(at)
