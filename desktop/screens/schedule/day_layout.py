"""One day: a column for each technician, time going down, what has no hour in a band above."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect

from desktop.screens.schedule.layouts import GAP, Rects
from desktop.screens.schedule.slots import DAY_MINUTES, STEP, Card, Slot, lanes, snapped

HOUR = 72
GUTTER, HEAD, NARROWEST = 72, 50, 124
#: Rows of the band: so many cards without an hour stand below each other, more beside each other.
BAND_ROW, MOST_ROWS = 26, 4
LOWEST = 22
MORNING = 8 * 60


class DayLayout(Rects):
    """`technicians` in the order of the columns; `width` is that of the viewport.

    Where not all columns have room, the last that is seen is seen whole: who scrolls knows that there are more.
    """

    gutter, head = GUTTER, HEAD

    def __init__(self, cards: Sequence[Card], technicians: Sequence[int], day: date, width: int) -> None:
        self.day, self.technicians = day, list(technicians)
        self.columns = len(self.technicians)
        seen = max(1, min(self.columns, (width - GUTTER) // NARROWEST))
        self.column_width = max(NARROWEST, (width - GUTTER) // seen)
        self.width = self.column_width * self.columns
        self._column = {person: place for place, person in enumerate(self.technicians)}
        of_column = [self._places_of(cards, person) for person in self.technicians]
        most = max((len(whole) for whole, _ in of_column), default=0)
        self.band = min(max(most, 1), MOST_ROWS) * (BAND_ROW + GAP) + GAP
        self.height = self.band + HOUR * 24
        rects = [QRect()] * len(cards)
        for column, (whole, timed) in enumerate(of_column):
            self._put_whole(rects, whole, column)
            self._put_timed(rects, cards, timed, column)
        super().__init__(rects, [self._column.get(card.technician_id or 0, 0) for card in cards])

    @staticmethod
    def _places_of(cards: Sequence[Card], person: int) -> tuple[list[int], list[int]]:
        mine = [place for place, card in enumerate(cards) if card.technician_id == person]
        whole = [place for place in mine if cards[place].minute is None]
        return whole, [place for place in mine if cards[place].minute is not None]

    def _put_whole(self, rects: list[QRect], places: Sequence[int], column: int) -> None:
        beside = max(1, -(-len(places) // MOST_ROWS))
        for order, place in enumerate(places):
            row, lane = divmod(order, beside)
            top = GAP + row * (BAND_ROW + GAP)
            rects[place] = self._cut(column, lane, beside, top, BAND_ROW)

    def _put_timed(self, rects: list[QRect], cards: Sequence[Card], places: Sequence[int], column: int) -> None:
        spans = [(cards[place].minute or 0, self._end(cards[place])) for place in places]
        for place, (begin, end), (lane, beside) in zip(places, spans, lanes(spans), strict=True):
            rects[place] = self._cut(column, lane, beside, self.y(begin), self.y(end) - self.y(begin) - 1)

    @staticmethod
    def _end(card: Card) -> int:
        """A short one is drawn so high that it can be read, and hides nothing by that."""
        lowest = -(-LOWEST * 60 // HOUR)
        return min(max(card.end, (card.minute or 0) + lowest), DAY_MINUTES)

    def _cut(self, column: int, lane: int, beside: int, top: int, height: int) -> QRect:
        left, room = column * self.column_width + GAP + 1, self.column_width - 2 * GAP - 2
        begin, end = left + lane * room // beside, left + (lane + 1) * room // beside
        return QRect(begin, top, end - begin - (1 if beside > 1 else 0), max(height, LOWEST - 2))

    def y(self, minute: float) -> int:
        """Where a minute of the day lies."""
        return self.band + round(minute * HOUR / 60)

    def column_rect(self, technician_id: int) -> QRect:
        """All of a column; null where he has none."""
        column = self._column.get(technician_id)
        return QRect() if column is None else QRect(column * self.column_width, 0, self.column_width, self.height)

    def slot_at(self, point: QPoint, grip: int = 0) -> Slot | None:
        """Above the hours: any time."""
        column = point.x() // self.column_width
        if not 0 <= column < self.columns or not 0 <= point.y() < self.height:
            return None
        if point.y() < self.band:
            return Slot(self.technicians[column], self.day, None)
        return Slot(self.technicians[column], self.day, snapped((point.y() - grip - self.band) * 60 / HOUR))

    def slot_rect(self, slot: Slot, minutes: int) -> QRect:
        """As wide as the column."""
        column = self._column.get(slot.technician_id)
        if column is None or slot.day != self.day:
            return QRect()
        if slot.minute is None:
            return self._cut(column, 0, 1, GAP, BAND_ROW)
        top = self.y(slot.minute)
        return self._cut(column, 0, 1, top, self.y(min(slot.minute + minutes, DAY_MINUTES)) - top - 1)

    def moved(self, slot: Slot, across: int, down: int) -> Slot:
        """Across to another technician, down by a step of time; above the first minute lies any time."""
        here = self._column.get(slot.technician_id, 0) + across
        person = self.technicians[max(0, min(here, self.columns - 1))]
        return Slot(person, self.day, self._later(slot.minute, down))

    @staticmethod
    def _later(minute: int | None, steps: int) -> int | None:
        if not steps:
            return minute
        if minute is None:
            return MORNING if steps > 0 else None
        later = minute + steps * STEP
        return None if later < 0 else snapped(later)
