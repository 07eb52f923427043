"""Columns beside each other; several series stand on top of each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF

from desktop.widgets.charts.chart import Room
from desktop.widgets.charts.figures import Key
from desktop.widgets.charts.upright import UprightChart

WIDEST = 44.0


class ColumnChart(UprightChart):
    """A single series is pressed anywhere in its place, of several each piece by itself."""

    def extent(self) -> Sequence[float]:
        """The whole columns."""
        return [self._pile(place, sign) for place in range(len(self.figures.labels)) for sign in (1, -1)]

    def _pile(self, place: int, sign: int, upto: int | None = None) -> float:
        """What stands above zero (sign 1) or hangs below it (sign -1), of the series before `upto`."""
        values = [float(one.values[place] or 0) for one in self.figures.series[:upto]]
        return sum(value for value in values if value * sign > 0)

    def room(self, key: Key) -> Room | None:
        """The piece of the column."""
        place, number = key
        value = float(self.figures.value(key) or 0)
        alone = len(self.figures.series) == 1
        if not value and not alone:
            return None
        sign = 1 if value >= 0 else -1
        start = self._pile(place, sign, number)
        top, bottom = sorted((self.height_of(start), self.height_of(start + value)))
        wide = min(WIDEST, max(self.band * 0.68, 2.0))
        gap = 1.0 if not alone and bottom - top > 4 else 0.0
        ink = QRectF(self.middle(place) - wide / 2, top + gap, wide, bottom - top - gap)
        return self._hit(place, ink, alone=alone), ink

    def _hit(self, place: int, ink: QRectF, *, alone: bool) -> QRect:
        left, right = self.plot.left() + place * self.band, self.plot.left() + (place + 1) * self.band
        if alone:
            return QRect(round(left), round(self.plot.top()), round(right) - round(left), round(self.plot.height()) + 1)
        return ink.adjusted(-1, -1, 1, 1).toAlignedRect()
