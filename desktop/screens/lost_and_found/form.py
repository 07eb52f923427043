"""A found item as a form: what it is, where it was, who found it, where it lies, and until when it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from core import found_items, locations, people
from core.base.transaction import Transaction
from core.found_items import FoundItemRow, NewFoundItem
from core.rules.natural_order import natural_key
from desktop.desk import Desk
from desktop.screens.devices.id_picker import IdPicker
from desktop.screens.form_page import FormPage
from desktop.screens.lost_and_found.actions import add_with_photos
from desktop.screens.lost_and_found.moments import DayEdit, FoundMoment
from desktop.widgets.field import Field
from desktop.widgets.inputs import LongTextInput, TextInput
from desktop.widgets.moments import now
from desktop.widgets.photo_strip import PhotoStrip

translate = QCoreApplication.translate
FIELDS = ("what", "place_location_id", "place_note", "found_at", "finder_id", "finder_name", "storage_place",
          "disposal_on", "note")  # fmt: skip


class Names(NamedTuple):
    """What can be picked: rooms and people, by id."""

    rooms: list[tuple[int, str]]
    people: list[tuple[int, str]]


class FoundForm(FormPage):
    """Without an item it adds one, with photos; `place_location_id` is then where it was found."""

    def __init__(self, desk: Desk, item: FoundItemRow | None = None, place_location_id: int | None = None) -> None:
        super().__init__(desk, "", f"found_item:{item.id}" if item is not None else "found_item")
        title = item.number if item is not None else translate("FoundForm", "Found item")
        self.header.set_title(title)
        self._item = item
        self.place, self.finder = IdPicker(self.tr("Room")), IdPicker(self.tr("Who works here"))
        self.strip = PhotoStrip()
        self._add_fields()
        self.begin_with(_values(item) if item is not None else {})
        if item is None:
            self._seen = {}
            first = {"found_at": now(), "finder_id": desk.actor.person_id, "place_location_id": place_location_id}
            self.form.set_values({key: value for key, value in first.items() if value is not None})
            self.keeper.begin(None, self.form.values())
        desk.ask.read(read_names, owner=self, done=self._offer_names)

    def _add_fields(self) -> None:
        form = self.form
        what = TextInput(self.tr("Such as: blue scarf, phone charger, ring"))
        form.add("what", self.tr("What was found"), what, required=True)
        form.add("place_location_id", self.tr("In which room"), self.place)
        form.add("place_note", self.tr("Where there, or elsewhere"), TextInput(), beside=True, stretch=2)
        form.add("found_at", self.tr("When"), FoundMoment([]), required=True)
        form.add("finder_id", self.tr("Found by"), self.finder, beside=True)
        form.add("finder_name", self.tr("Or somebody else"), TextInput(), beside=True)
        form.add("storage_place", self.tr("Where it lies now"), TextInput(self.tr("Cupboard, box")))
        kept = self.tr("Empty: {days} days from the day it was found.").format(days=self.desk.settings.found_item_days)
        form.add(
            "disposal_on", self.tr("Kept until"), DayEdit([30, 90, 180]), beside=True, help="" if self._item else kept
        )
        form.add("note", self.tr("Notes"), LongTextInput(lines=2))
        if self._item is None:
            form.add_widget(Field(self.tr("Photos"), self.strip, name=self.tr("Photos of the found item")))

    def _offer_names(self, names: Names) -> None:
        self.place.set_rows(names.rooms)
        self.finder.set_rows(names.people)

    # storing

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """Adds with its photos, or changes."""
        if self._item is not None:
            self.desk.ask.write(
                found_items.change, self._item.id, changes, seen=seen, owner=self, done=self.finish, failed=self.refuse
            )
            return
        values = {key: None if value == "" else value for key, value in self.form.values().items()}
        if values["finder_name"]:
            values["finder_id"] = None
        photos = [(photo.name, photo.data) for photo in self.strip.value() if photo.data is not None]
        self.desk.ask.write(
            add_with_photos, self.desk.shop.store, NewFoundItem(**values), photos, owner=self, done=self.finish,
            failed=self.refuse,
        )  # fmt: skip

    def read_again(self, then: Callable[[Any], object]) -> None:
        """As somebody else left it."""
        assert self._item is not None
        self.desk.ask.read(found_items.get, self._item.id, owner=self, done=then, failed=self.refuse)

    def words_of(self, key: str, value: Any) -> str:
        """Names instead of ids."""
        control = self.form.fields[key].control
        return control.name_of(value) if isinstance(control, IdPicker) else ""

    @property
    def has_changes(self) -> bool:
        """Photos are something to lose, too."""
        return super().has_changes or bool(self.strip.value())


def read_names(tx: Transaction) -> Names:
    """Rooms as people count them, and who works here. Raises: Forbidden."""
    places = sorted(locations.of_type(tx, "Room"), key=lambda place: natural_key(place.name))
    return Names(
        [(place.id, place.name) for place in places], [(person.id, person.full_name) for person in people.staff(tx)]
    )


def _values(item: FoundItemRow) -> dict[str, Any]:
    return {key: getattr(item, key) for key in FIELDS}
