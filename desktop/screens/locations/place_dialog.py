"""A place: its name, what kind it is, and what it is in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import locations
from core.base.errors import NotFound, Refused
from core.locations import LocationRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.devices.id_picker import RowPicker
from desktop.screens.locations.actions import LocationActions, Place
from desktop.screens.locations.finding import find_places, place_options
from desktop.screens.locations.words import ROOM, TYPES, icon_of, type_word, usual_type_within
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import TextInput
from desktop.widgets.picker import CreatingPicker
from desktop.widgets.result_popup import Option

translate = QCoreApplication.translate


class TypePicker(CreatingPicker):
    """The usual kinds of places, those of this house, and any other that is typed."""

    def __init__(self) -> None:
        super().__init__((), QCoreApplication.translate("TypePicker", "Pick or type"))
        self.offer([])
        self.add_asked.connect(self.set_value)

    def offer(self, types: Sequence[str]) -> None:
        """With those that this house has."""
        kinds = dict.fromkeys((*TYPES, *types))
        self.set_options([Option(kind, type_word(kind), "", icon_of(kind)) for kind in kinds])

    def set_value(self, value: object) -> None:
        """By core's word."""
        if isinstance(value, Option):
            super().set_value(value)
        else:
            super().set_value(Option(value, type_word(value)) if isinstance(value, str) and value else None)

    def problem(self) -> str:
        """A kind that is typed and not picked is meant as it is typed."""
        text = self.text().strip()
        if text and self.option() is None:
            known = next((kind for kind in TYPES if type_word(kind).casefold() == text.casefold()), text)
            self.set_value(known)
        return ""


class PlaceDialog(FormDialog):
    """Without a place it adds one, `within` another or none. `stored` takes the LocationRow."""

    def __init__(
        self, desk: Desk, actions: LocationActions, parent: QWidget, place: Place | None = None, *,
        within: Place | None = None, stored: Callable[[LocationRow], object] = lambda _: None,
    ) -> None:  # fmt: skip
        title = translate("PlaceDialog", "Add a place") if place is None else place.name
        super().__init__(parent, title, yes=translate("PlaceDialog", "Add") if place is None else "", width=480)
        self._desk, self._actions, self._place, self._stored = desk, actions, place, stored
        self.kind = TypePicker()
        self.around = RowPicker(self._find, translate("PlaceDialog", "Empty: in no other place"))
        form = self.form
        form.add("name", translate("PlaceDialog", "Name or number"), TextInput(), required=True, stretch=3)
        form.add("type", translate("PlaceDialog", "Kind"), self.kind, required=True, beside=True, stretch=2)
        form.add("parent_id", translate("PlaceDialog", "In"), self.around)
        self.kind.edited.connect(self._tell_room)
        self.around.edited.connect(self._name_around)
        if place is not None:
            form.set_values({"name": place.name, "type": place.type, "parent_id": place.parent_id})
        else:
            around = within.id if within is not None else None
            form.set_values({"type": usual_type_within(within.type if within else None), "parent_id": around})
        desk.ask.read(locations.types, owner=self, done=self.kind.offer, failed=lambda _: None)

    def _find(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        own = self._place.id if self._place is not None else None
        self._desk.ask.read(
            find_places, text, owner=self,
            done=lambda found: done([option for option in place_options(found) if option.value != own]),
        )  # fmt: skip

    def _name_around(self) -> None:
        pending = self.around.pending
        if pending is not None:
            self._desk.ask.read(
                locations.get, pending, owner=self, done=lambda row: self.around.set_name(row.id, row.name),
                failed=lambda _: None,
            )  # fmt: skip

    def _tell_room(self) -> None:
        """What follows from it is said before it happens."""
        was_room = self._place is not None and self._place.type == ROOM
        is_room = self.kind.value() == ROOM
        words = ""
        if is_room and not was_room:
            words = translate("PlaceDialog", "It will stand on the rooms board")
        elif was_room and not is_room and self.kind.value():
            words = translate("PlaceDialog", "It will leave the rooms board")
        self.form.fields["type"].set_help(words)

    def store(self) -> None:
        """Hands it to core; only what differs."""
        values = self.form.values()
        if self._place is None:
            self._actions.add(values["name"], values["type"], values["parent_id"], self._finish, self.refuse)
            return
        place = self._place
        changes: dict[str, Any] = {key: value for key, value in values.items() if value != getattr(place, key)}
        if changes:
            self._actions.change(place, changes, self._finish, self.refuse)
        else:
            self.accept()

    def _finish(self, row: LocationRow) -> None:
        self.accept()
        self._stored(row)

    def refuse(self, refusal: Refused) -> None:
        """A place around it that is gone is said where it was picked."""
        if isinstance(refusal, NotFound) and refusal.thing == "Parent location":
            self.yes.setEnabled(True)
            self.form.show_errors({"parent_id": in_words(refusal)})
        else:
            super().refuse(refusal)
