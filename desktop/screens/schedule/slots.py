"""A job as a card on the schedule, and the places where it may lie."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from core.rules.words import Status

DAY_MINUTES = 24 * 60
#: Minutes; what is drawn or moved by key snaps to them.
STEP = 15
#: Minutes of a job that nobody said the length of.
USUAL = 60


class Slot(NamedTuple):
    """Somebody's day, and the minute of it; None: any time that day."""

    technician_id: int
    day: date
    minute: int | None


class Card(NamedTuple):
    """One job; `minutes` None: nobody said how long. `mark` is core's; `conflicts` are sentences for the reader,
    `marks` the same in a word or two.
    """

    id: int
    number: str
    title: str
    customer: str | None
    status: Status
    technician_id: int | None
    technician: str | None
    day: date | None
    minute: int | None
    minutes: int | None
    mark: int = 0
    conflicts: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()

    @property
    def length(self) -> int:
        """Minutes that it is drawn with."""
        return self.minutes or USUAL

    @property
    def end(self) -> int:
        """The minute of its day at which it ends; midnight at the latest."""
        return min((self.minute or 0) + self.length, DAY_MINUTES)


def snapped(minute: float) -> int:
    """The nearest step within the day that something can begin at."""
    return max(0, min(round(minute / STEP) * STEP, DAY_MINUTES - STEP))


def days_from(first: date, count: int) -> list[date]:
    """So many days on end."""
    return [first + timedelta(days=place) for place in range(count)]


def lanes(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Which lane each span of time takes and how many stand side by side there, so that none covers another."""
    order = sorted(range(len(spans)), key=lambda place: (spans[place][0], -spans[place][1]))
    found: dict[int, tuple[int, int]] = {}
    heap: list[int] = []  # those that hang together by touching
    ends: list[int] = []  # of each lane
    for place in order:
        begin, end = spans[place]
        if heap and begin >= max(ends):
            _settle(heap, found, len(ends))
            heap, ends = [], []
        lane = next((lane for lane, last in enumerate(ends) if last <= begin), len(ends))
        if lane == len(ends):
            ends.append(end)
        ends[lane] = end
        found[place] = (lane, 0)
        heap.append(place)
    _settle(heap, found, len(ends))
    return [found[place] for place in range(len(spans))]


def _settle(heap: Sequence[int], found: dict[int, tuple[int, int]], count: int) -> None:
    for place in heap:
        found[place] = (found[place][0], count)
