"""Where the tiles of the board stand: floor below floor, in as many columns as there is room for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

MARGIN, GAP, HEADING = 4, 8, 32


@dataclass(frozen=True, slots=True)
class Section:
    """One floor: its rooms are `first` to `first + count - 1`; `top` in pixels from the board's top."""

    title: str
    first: int
    count: int
    top: int


class BoardLayout:
    """Pure arithmetic, from left to right; `tile` is the smallest width and the height of a tile."""

    def __init__(self, floors: Sequence[tuple[str, int]], width: int, tile: QSize) -> None:
        room = max(width - 2 * MARGIN, tile.width())
        self.width = width
        self.columns = max(1, (room + GAP) // (tile.width() + GAP))
        self.tile = QSize((room + GAP) // self.columns - GAP, tile.height())
        self.sections: list[Section] = []
        first, top = 0, 0
        for title, count in floors:
            self.sections.append(Section(title, first, count, top))
            first, top = first + count, top + HEADING + self._lines(count) * (self.tile.height() + GAP)
        self.count = first
        self.height = top + MARGIN - GAP if floors else 0
        self._firsts = [section.first for section in self.sections]
        self._tops = [section.top for section in self.sections]

    def _lines(self, count: int) -> int:
        return -(-count // self.columns)

    def section_of(self, place: int) -> Section:
        """The floor of a tile."""
        return self.sections[bisect_right(self._firsts, place) - 1]

    def heading_rect(self, section: Section) -> QRect:
        """Where the floor's name stands."""
        return QRect(MARGIN, section.top, self.width - 2 * MARGIN, HEADING)

    def rect(self, place: int) -> QRect:
        """Where a tile stands."""
        section = self.section_of(place)
        line, column = divmod(place - section.first, self.columns)
        left = MARGIN + column * (self.tile.width() + GAP)
        return QRect(QPoint(left, section.top + HEADING + line * (self.tile.height() + GAP)), self.tile)

    def place_at(self, point: QPoint) -> int:
        """The tile at a point, -1 for none."""
        return next((place for place in self.between(point.y(), point.y()) if self.rect(place).contains(point)), -1)

    def between(self, top: int, bottom: int) -> range:
        """The tiles that may touch these pixels."""
        if not self.count:
            return range(0)
        first, last = self._section_at(top), self._section_at(bottom)
        begin = first.first + self._line_in(first, top) * self.columns
        end = last.first + (self._line_in(last, bottom) + 1) * self.columns
        return range(min(begin, first.first + first.count), min(end, last.first + last.count))

    def sections_between(self, top: int, bottom: int) -> list[Section]:
        """The floors whose name may touch these pixels."""
        return [section for section in self.sections if section.top <= bottom and section.top + HEADING >= top]

    def _section_at(self, y: int) -> Section:
        return self.sections[max(0, bisect_right(self._tops, y) - 1)]

    def _line_in(self, section: Section, y: int) -> int:
        line = (y - section.top - HEADING) // (self.tile.height() + GAP)
        return min(max(0, line), self._lines(section.count) - 1)

    # the way from tile to tile

    def below(self, place: int, lines: int = 1) -> int:
        """The tile in the same column so many lines below, across floors; the last line keeps what it has."""
        for _ in range(lines):
            place = self._one_below(place)
        return place

    def above(self, place: int, lines: int = 1) -> int:
        """The tile in the same column so many lines above, across floors."""
        for _ in range(lines):
            place = self._one_above(place)
        return place

    def _one_below(self, place: int) -> int:
        section = self.section_of(place)
        line, column = divmod(place - section.first, self.columns)
        if line + 1 < self._lines(section.count):
            return min(place + self.columns, section.first + section.count - 1)
        following = section.first + section.count
        if following >= self.count:
            return place
        return following + min(column, self.section_of(following).count - 1)

    def _one_above(self, place: int) -> int:
        section = self.section_of(place)
        line, column = divmod(place - section.first, self.columns)
        if line:
            return place - self.columns
        if not section.first:
            return place
        before = self.section_of(section.first - 1)
        last_line = before.first + (self._lines(before.count) - 1) * self.columns
        return min(last_line + column, before.first + before.count - 1)

    def lines_in(self, pixels: int) -> int:
        """How many lines of tiles a page of this height holds, one at least."""
        return max(1, pixels // (self.tile.height() + GAP) - 1)
