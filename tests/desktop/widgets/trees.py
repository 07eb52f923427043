"""Places in memory for the tests of trees, and what is seen of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.record_tree import RecordTree


@dataclass(frozen=True)
class Place:
    """A row."""

    id: int
    name: str
    around: int | None = None
    places: int = 0


class Source:
    """Places in memory, handed out by name."""

    def __init__(self, *places: Place) -> None:
        self.places = {place.id: place for place in places}
        self.asked: list[tuple[int | None, int, int]] = []
        self.error, self.held, self.waiting = "", False, []

    def put(self, place_id: int, around: int | None) -> None:
        """Somewhere else."""
        self.places[place_id] = replace(self.places[place_id], around=around)

    def __call__(self, around, offset, limit, done) -> None:
        self.asked.append((around, offset, limit))
        inner = sorted((place for place in self.places.values() if place.around == around), key=lambda each: each.name)
        counts = [replace(each, places=sum(p.around == each.id for p in self.places.values())) for each in inner]
        answer = (lambda: done(error=self.error)) if self.error else (lambda: done(counts[offset : offset + limit]))
        self.waiting.append(answer)
        if not self.held:
            QTimer.singleShot(0, self.release)  # never while the view is still asking

    def release(self) -> None:
        """Answers what was asked."""
        waiting, self.waiting = self.waiting, []
        for answer in waiting:
            answer()


def settle(tree: RecordTree) -> None:
    """Until no answer is on its way."""
    for _ in range(20):
        QApplication.processEvents()
        tree.view.executeDelayedItemsLayout()


COLUMNS = [
    Column("name", "Name", lambda place: place.name, "A long name of a place", stretch=1),
    Column("places", "Places", lambda place: place.places or None, "100", Kind.NUMBER),
    Column("state", "State", lambda place: ChipText("Seen"), "Seen", Kind.CHIP),
]


def house() -> Source:
    """A house of two floors, a garden, and a room on the first floor."""
    return Source(Place(1, "House"), Place(2, "Garden"), Place(3, "Floor 1", 1), Place(4, "Floor 2", 1),
                  Place(5, "101", 3))  # fmt: skip


def shown(tree: RecordTree) -> list[str]:
    """The names in sight, from the top."""
    settle(tree)
    found, index = [], tree.model.index(0, 0)
    while index.isValid():
        found.append(tree.model.record(index).name)
        index = tree.view.indexBelow(index)
    return found


def open_row(tree: RecordTree, place_id: int) -> None:
    """As its arrow does."""
    tree.view.expand(tree.model.index_of(place_id))
    settle(tree)
