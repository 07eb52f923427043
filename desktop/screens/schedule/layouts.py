"""What the layouts of a day and of a week have in common: rectangles of cards, and the way from a card to the next.

All of it reads from the left; the grid turns it around where the screen reads from the right. The height begins with
the band, which stays in sight when the rest is scrolled.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPoint, QRect

from desktop.screens.schedule.slots import Slot

GAP = 2


class Layout(Protocol):
    """Where everything lies: pixels from the corner between the heads."""

    gutter: int
    """Width of the heads at the start of the lines."""
    head: int
    """Height of the heads above the columns."""
    band: int
    """Height of what stays in sight when the rest is scrolled."""
    width: int
    height: int
    column_width: int
    columns: int

    def rect(self, place: int) -> QRect:
        """A card's."""

    def group(self, place: int) -> int:
        """The column in which a card is one below another."""

    def slot_at(self, point: QPoint, grip: int = 0) -> Slot | None:
        """What a card would come to lie on whose upper edge is `grip` pixels above the point."""

    def slot_rect(self, slot: Slot, minutes: int) -> QRect:
        """Where a card of this length would lie; null where the slot is not shown."""

    def moved(self, slot: Slot, across: int, down: int) -> Slot:
        """So many steps on, as the keys go; at the edge it stays."""


class Rects:
    """The cards' rectangles and the ways between them."""

    def __init__(self, rects: list[QRect], groups: list[int]) -> None:
        self._rects, self._groups = rects, groups

    @property
    def count(self) -> int:
        """How many cards lie here."""
        return len(self._rects)

    def rect(self, place: int) -> QRect:
        """Raises IndexError."""
        return self._rects[place]

    def group(self, place: int) -> int:
        """Raises IndexError."""
        return self._groups[place]

    def within(self, area: QRect) -> list[int]:
        """The cards that touch an area."""
        return [place for place, rect in enumerate(self._rects) if rect.intersects(area)]

    def at(self, point: QPoint) -> int:
        """The card under a point, -1 for none."""
        return next((place for place, rect in enumerate(self._rects) if rect.contains(point)), -1)

    def along(self, place: int, steps: int) -> int:
        """The card before or after this one in its column."""
        beside = self._of_group(self._groups[place])
        here = beside.index(place) + steps
        return beside[max(0, min(here, len(beside) - 1))]

    def across(self, place: int, step: int) -> int:
        """The card about beside this one, in the next column with cards; the same where there is none."""
        groups = sorted(set(self._groups))
        there = groups.index(self._groups[place]) + step
        if not 0 <= there < len(groups):
            return place
        middle = self._rects[place].center().y()
        return min(self._of_group(groups[there]), key=lambda each: abs(self._rects[each].center().y() - middle))

    def _of_group(self, group: int) -> list[int]:
        found = [place for place, each in enumerate(self._groups) if each == group]
        return sorted(found, key=lambda place: (self._rects[place].top(), self._rects[place].left(), place))
