"""A piece of equipment as a form: what it is, where it stands, what it is part of, and its technical data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import assets, locations, org_units
from core.assets import EquipmentFilter, EquipmentRow, NewEquipment
from core.base.paging import Page
from core.org_units import OrgUnitRow
from core.rules.words import AssetStatus, Criticality
from desktop.desk import Desk
from desktop.screens.devices.id_picker import IdPicker, RowPicker
from desktop.screens.equipment.specs_input import SpecsInput
from desktop.screens.equipment.words import STATUSES, criticality_word, equipment_chip
from desktop.screens.form_page import FormPage
from desktop.screens.locations.finding import find_places, place_options
from desktop.widgets.inputs import ChoiceInput, LongTextInput, TextInput, TickInput
from desktop.widgets.result_popup import Option

translate = QCoreApplication.translate
MOST_FOUND = 8
CRITICALITIES = (Criticality.CRITICAL, Criticality.HIGH, Criticality.MEDIUM, Criticality.LOW)
FIRST = {"status": AssetStatus.ACTIVE, "is_field_related": True, "criticality": Criticality.MEDIUM}
THINGS = {"Parent asset": "parent_id", "Location": "location_id", "Org unit": "org_unit_id"}


class EquipmentForm(FormPage):
    """Without a row it adds one; `given` are then its first values, such as parent_id or location_id."""

    def __init__(self, desk: Desk, row: EquipmentRow | None = None, given: dict[str, Any] | None = None) -> None:
        super().__init__(desk, "", f"equipment:{row.id}" if row is not None else "equipment")
        self.header.set_title(row.name if row is not None else translate("EquipmentForm", "New equipment"))
        self._row = row
        self.place = RowPicker(self._find_place, self.tr("Name of a room, floor or building"))
        self.around = RowPicker(self._find_around, self.tr("Empty: of nothing"))
        self.unit = IdPicker(self.tr("Department"), adds=True)
        self.specs = SpecsInput()
        self._add_fields()
        self.place.edited.connect(self._name_place)
        self.around.edited.connect(self._name_around)
        self.unit.add_asked.connect(self._add_unit)
        self.begin_with(_values(row) if row is not None else {})
        if row is None:
            self._seen = {}
            self.form.set_values({**FIRST, **(given or {})})
            self.keeper.begin(None, self.form.values())
        desk.ask.read(org_units.all_, owner=self, done=self._offer_units, failed=lambda _: None)

    def _add_fields(self) -> None:
        form = self.form
        name = TextInput(self.tr("Such as: boiler 1, service lift, kitchen hood"))
        form.add("name", self.tr("Name"), name, required=True, stretch=2)
        statuses = ChoiceInput([(status, equipment_chip(status).text) for status in STATUSES])
        form.add("status", self.tr("Status"), statuses, beside=True)
        form.add("location_id", self.tr("Place"), self.place)
        form.add("parent_id", self.tr("Part of"), self.around, beside=True)
        form.add("manufacturer", self.tr("Manufacturer"), TextInput())
        form.add("model_number", self.tr("Model"), TextInput(), beside=True)
        form.add("serial_number", self.tr("Serial number"), TextInput(self.tr("Type or scan"), longest=80))
        form.add("org_unit_id", self.tr("Belongs to"), self.unit, beside=True)
        bad = ChoiceInput([(each, criticality_word(each)) for each in CRITICALITIES])
        form.add("criticality", self.tr("When it fails"), bad)
        form.add("area", self.tr("Area"), TextInput(self.tr("Such as: line 2, east wing")), beside=True)
        form.add("specs", self.tr("Technical data"), self.specs, help=self.tr("Each on a line of its own: name: value"))
        form.add("notes", self.tr("Notes"), LongTextInput(lines=2))
        words = self.tr("Somebody has to go and see it where it stands")
        form.add("is_field_related", "", TickInput(words))

    # what can be picked

    def _find_place(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        self.desk.ask.read(find_places, text, owner=self, done=lambda found: done(place_options(found)))

    def _find_around(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        own = self._row.id if self._row is not None else None
        self.desk.ask.read(
            assets.page_of_equipment, Page(MOST_FOUND), EquipmentFilter(typed=text), sort="name", descending=False,
            owner=self,
            done=lambda rows: done([Option(row.id, row.name, row.location or "") for row in rows if row.id != own]),
        )  # fmt: skip

    def _name_place(self) -> None:
        pending = self.place.pending
        if pending is not None:
            self.desk.ask.read(
                locations.get, pending, owner=self, done=lambda row: self.place.set_name(row.id, row.name),
                failed=lambda _: None,
            )  # fmt: skip

    def _name_around(self) -> None:
        pending = self.around.pending
        if pending is not None:
            self.desk.ask.read(
                assets.get_equipment, pending, owner=self, done=lambda row: self.around.set_name(row.id, row.name),
                failed=lambda _: None,
            )  # fmt: skip

    def _offer_units(self, rows: list[OrgUnitRow]) -> None:
        self.unit.set_rows([(row.id, row.name) for row in rows])

    def _add_unit(self, text: str) -> None:
        self.desk.ask.write(org_units.add, text, owner=self, done=self._on_unit, failed=self.refuse)

    def _on_unit(self, row: OrgUnitRow) -> None:
        self.unit.add_row(row.id, row.name)
        self.desk.ask.read(org_units.all_, owner=self, done=self._offer_units, failed=lambda _: None)

    # storing

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """Adds or changes."""
        if self._row is None:
            values = {key: None if value == "" else value for key, value in self.form.values().items()}
            self.desk.ask.write(
                assets.add_equipment, NewEquipment(**values), owner=self, done=self.finish, failed=self.refuse
            )
            return
        self.desk.ask.write(
            assets.change_equipment, self._row.id, changes, seen=seen, owner=self, done=self.finish, failed=self.refuse
        )

    def read_again(self, then: Callable[[Any], object]) -> None:
        """As somebody else left it."""
        assert self._row is not None
        self.desk.ask.read(assets.get_equipment, self._row.id, owner=self, done=then, failed=self.refuse)

    def field_of_thing(self, thing: str) -> str:
        """Core's words for what is missing."""
        return THINGS.get(thing, "")

    def words_of(self, key: str, value: Any) -> str:
        """Names instead of ids."""
        control = self.form.fields[key].control
        if isinstance(control, ChoiceInput) and value:
            is_status = key == "status"
            return equipment_chip(AssetStatus(value)).text if is_status else criticality_word(Criticality(value))
        return control.name_of(value) if isinstance(control, IdPicker | RowPicker) else ""

    def take_scan(self, code: str) -> bool:
        """A scanned code is its number."""
        self.form.fields["serial_number"].control.set_value(code)
        return True


def _values(row: EquipmentRow) -> dict[str, Any]:
    return {key: value for key, value in row._asdict().items() if key in assets.EQUIPMENT_FIELDS}
