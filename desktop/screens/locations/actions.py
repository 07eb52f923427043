"""What is done to places, told with Undo; what core refuses is said in its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core import locations
from core.locations import LocationRow
from desktop.desk import Desk
from desktop.errands import Failed, hand_back


class Place(NamedTuple):
    """As much of a place as is needed to do something with it."""

    id: int
    version: int
    parent_id: int | None
    name: str
    type: str


def place_of(record: Any) -> Place:
    """Of a line of the tree or a row of the list."""
    return Place(record.id, record.version, record.parent_id, record.name, record.type)


class LocationActions(QObject):
    """Asks core and tells what became of it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def add(self, name: str, type_: str, around: int | None, done: Callable[[LocationRow], object], failed: Failed
            ) -> None:  # fmt: skip
        """A place, in another one or in none."""

        def added(row: LocationRow) -> None:
            hand_back(done, row)
            self._desk.say(self.tr("{name} is added").format(name=row.name), undo=lambda: self._take_back(row))

        self._desk.ask.write(locations.add, name, type_, around, owner=self, done=added, failed=failed)

    def _take_back(self, row: LocationRow) -> None:
        self._desk.ask.write(locations.delete, row.id, version=row.version, owner=self, done=lambda _: None)

    def change(
        self, place: Place, fields: dict[str, Any], done: Callable[[LocationRow], object], failed: Failed
    ) -> None:
        """Another name, type or place around it, where nobody else changed the same meanwhile."""
        before = {name: getattr(place, name) for name in fields}
        words = self.tr("{name} is changed").format(name=fields.get("name", place.name))

        def changed(row: LocationRow) -> None:
            hand_back(done, row)
            self._desk.say(words, undo=lambda: self._set_back(place, before, fields))

        self._desk.ask.write(
            locations.change, place.id, fields, seen=before, owner=self, done=changed, failed=failed
        )  # fmt: skip

    def move(self, place: Place, onto: Place | None, done: Callable[[LocationRow], object]) -> None:
        """Into another place, or out of all; with what is in it."""
        goal = onto.id if onto is not None else None
        words = (
            self.tr("{name} is in {other} now").format(name=place.name, other=onto.name)
            if onto is not None
            else self.tr("{name} is in no other place now").format(name=place.name)
        )

        def moved(row: LocationRow) -> None:
            hand_back(done, row)
            before, after = {"parent_id": place.parent_id}, {"parent_id": goal}
            self._desk.say(words, undo=lambda: self._set_back(place, before, after))

        self._desk.ask.write(
            locations.change, place.id, {"parent_id": goal}, seen={"parent_id": place.parent_id}, owner=self,
            done=moved,
        )  # fmt: skip

    def _set_back(self, place: Place, before: dict[str, Any], after: dict[str, Any]) -> None:
        self._desk.ask.write(locations.change, place.id, before, seen=after, owner=self, done=lambda _: None)

    def delete(self, place: Place) -> None:
        """Where nothing is in it; else core says what is."""
        words = self.tr("{name} is deleted").format(name=place.name)
        self._desk.ask.write(
            locations.delete, place.id, version=place.version, owner=self,
            done=lambda _: self._desk.say(words, undo=lambda: self._restore(place)),
        )  # fmt: skip

    def _restore(self, place: Place) -> None:
        self._desk.ask.write(locations.restore, place.id, owner=self, done=lambda _: None)
