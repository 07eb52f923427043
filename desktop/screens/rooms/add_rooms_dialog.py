"""Adding rooms floor by floor: “101-110” on floor 1, and the next floor stands ready to be entered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from core import rooms
from core.base.transaction import Transaction
from desktop.desk import Desk
from desktop.screens.rooms.ranges import floor_above, spelled_out
from desktop.screens.settings.form_dialog import FormDialog
from desktop.widgets.inputs import NumberInput, TextInput
from desktop.widgets.labels import label

SHOWN = 4


class Added(NamedTuple):
    """The rooms that are new, and the names that there were already."""

    room_ids: list[int]
    known: list[str]


class AddRoomsDialog(FormDialog):
    """Stays open for the next floor; `added` carries the ids of each. Esc ends it."""

    added = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        text = translate("AddRoomsDialog", "A range, single numbers or names: 101-110, 112, Penthouse.")
        super().__init__(
            parent, translate("AddRoomsDialog", "Add rooms"), text, yes=translate("AddRoomsDialog", "Add rooms")
        )
        self._desk = desk
        form = self.form
        self._names = TextInput("101-110", longest=400)
        form.add("names", self.tr("Rooms"), self._names, required=True)
        form.add("floor", self.tr("Floor"), TextInput("1", longest=60))
        form.add("room_class", self.tr("Class"), TextInput(self.tr("Such as: Double, Suite"), longest=40), beside=True)
        form.add("clean_minutes", self.tr("Minutes to clean"), NumberInput(1, 1440), beside=True)
        form.set_values({"clean_minutes": 30})
        self.told = label("", "secondary", wrap=True)
        self.body.addWidget(self.told)
        self._names.edited.connect(self._tell)
        for key in ("floor", "room_class"):
            form.fields[key].control.returnPressed.connect(self.submit)
        self._names.returnPressed.connect(self._on_names)
        self._tell()

    def _on_names(self) -> None:
        """A number that says its floor needs no more than Enter."""
        floor = self.form.fields["floor"].control
        if not floor.value() and self._names.value()[:1].isdigit():
            floor.set_value(_floor_of(self._names.value()))

    def _tell(self) -> None:
        """What the range comes to, before it is added."""
        try:
            names = spelled_out(self._names.value())
        except ValueError:
            names = []
        if not names:
            self.told.setText(self.tr("Rooms are new as vacant and dirty."))
            return
        shown = names if len(names) <= SHOWN else [*names[: SHOWN - 1], "…", names[-1]]
        self.told.setText(self.tr("%n room(s): {names}", "", len(names)).format(names=", ".join(shown)))

    def store(self) -> None:
        """Hands them to core."""
        values = self.form.values()
        try:
            names = spelled_out(values["names"])
        except ValueError as wrong:
            self.yes.setEnabled(True)
            self.form.show_errors({"names": self.tr("“{part}” is no range").format(part=wrong.args[0])})
            return
        self._desk.ask.write(
            add_rooms,
            names,
            values["floor"] or None,
            room_class=values["room_class"] or None,
            clean_minutes=values["clean_minutes"],
            owner=self,
            done=self._on_added,
            failed=self.refuse,
        )

    def _on_added(self, added: Added) -> None:
        self.yes.setEnabled(True)
        values = self.form.values()
        names, floor = floor_above(values["names"], values["floor"])
        self.form.set_values({"names": names, "floor": floor})
        self.told.setText(self._report(added) + " " + self.tr("Next floor, or Esc when the house is complete."))
        self.form.focus_first()
        self._names.selectAll()
        self.added.emit(added.room_ids)

    def _report(self, added: Added) -> str:
        words = self.tr("%n room(s) added.", "", len(added.room_ids))
        if added.known:
            words += " " + self.tr("There already: {names}.").format(names=", ".join(added.known))
        return words


def _floor_of(names: str) -> str:
    """“101-110” is on floor 1, “1201” on 12; a number below 100 says nothing."""
    digits = names[: next((place for place, sign in enumerate(names) if not sign.isdigit()), len(names))]
    return digits[:-2]


def add_rooms(
    tx: Transaction, names: Sequence[str], floor: str | None, *, room_class: str | None, clean_minutes: int
) -> Added:
    """Adds those that are not there yet, all or none. Raises: Forbidden, Invalid."""
    added = Added([], [])
    for name in names:
        if rooms.named(tx, name) is not None:
            added.known.append(name)
        else:
            row = rooms.add(tx, name, floor, room_class=room_class, clean_minutes=clean_minutes)
            added.room_ids.append(row.id)
    return added
