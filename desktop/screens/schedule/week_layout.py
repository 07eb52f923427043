"""Seven days: a line for each technician, a column for each day, his jobs of the day one below another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect

from desktop.screens.schedule.layouts import GAP, Rects
from desktop.screens.schedule.slots import Card, Slot

GUTTER, HEAD, NARROWEST = 150, 50, 98
CARD, PADDING = 38, 4
#: A line without jobs is as high as one with so many.
FEWEST = 1


class WeekLayout(Rects):
    """`technicians` in the order of the lines, `days` in that of the columns; `width` is that of the viewport."""

    head, band = HEAD, 0

    def __init__(self, cards: Sequence[Card], technicians: Sequence[int], days: Sequence[date], width: int) -> None:
        self.days, self.technicians = list(days), list(technicians)
        self.columns = len(self.days)
        self.column_width = max(NARROWEST, (width - GUTTER) // max(1, self.columns))
        self.width = self.column_width * self.columns
        self.gutter = max(GUTTER, width - self.width)
        self._line = {person: place for place, person in enumerate(self.technicians)}
        self._column = {day: place for place, day in enumerate(self.days)}
        cells = self._cells(cards)
        self._tops = self._line_tops(cells)
        self.height = self._tops[-1]
        rects = [QRect()] * len(cards)
        for (line, column), places in cells.items():
            for order, place in enumerate(places):
                rects[place] = self._cut(line, column, order)
        super().__init__(rects, [self._column.get(card.day, 0) for card in cards])

    def _cells(self, cards: Sequence[Card]) -> dict[tuple[int, int], list[int]]:
        cells: dict[tuple[int, int], list[int]] = {}
        for place, card in enumerate(cards):
            line, column = self._line.get(card.technician_id or 0), self._column.get(card.day)
            if line is not None and column is not None:
                cells.setdefault((line, column), []).append(place)
        return cells

    def _line_tops(self, cells: dict[tuple[int, int], list[int]]) -> list[int]:
        most = [FEWEST] * len(self.technicians)
        for (line, _), places in cells.items():
            most[line] = max(most[line], len(places))
        return [0, *accumulate(count * (CARD + GAP) + 2 * PADDING for count in most)]

    def _cut(self, line: int, column: int, order: int) -> QRect:
        top = self._tops[line] + PADDING + order * (CARD + GAP)
        return QRect(column * self.column_width + GAP + 1, top, self.column_width - 2 * GAP - 2, CARD)

    def line_rect(self, line: int) -> QRect:
        """All of a technician's line. Raises IndexError."""
        return QRect(0, self._tops[line], self.width, self._tops[line + 1] - self._tops[line])

    def cell_rect(self, technician_id: int, day: date) -> QRect:
        """Somebody's day; null where it is not shown."""
        line, column = self._line.get(technician_id), self._column.get(day)
        if line is None or column is None:
            return QRect()
        whole = self.line_rect(line)
        return QRect(column * self.column_width, whole.top(), self.column_width, whole.height())

    def slot_at(self, point: QPoint, grip: int = 0) -> Slot | None:
        """Whose day it is; the hour is the job's own."""
        column = point.x() // self.column_width
        if not 0 <= column < self.columns or not 0 <= point.y() < self.height:
            return None
        line = bisect_right(self._tops, point.y()) - 1
        return Slot(self.technicians[line], self.days[column], None)

    def slot_rect(self, slot: Slot, minutes: int) -> QRect:
        """The whole cell."""
        return self.cell_rect(slot.technician_id, slot.day).adjusted(1, 1, -1, -1)

    def moved(self, slot: Slot, across: int, down: int) -> Slot:
        """Across to another day, down to another technician."""
        column = max(0, min(self._column.get(slot.day, 0) + across, self.columns - 1))
        line = max(0, min(self._line.get(slot.technician_id, 0) + down, len(self.technicians) - 1))
        return Slot(self.technicians[line], self.days[column], slot.minute)
