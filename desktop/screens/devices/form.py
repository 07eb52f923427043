"""A device as a form: registered, changed, moved to another owner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from core import assets, catalog, customers, people
from core.assets import AssetRow, NewDevice
from core.base.paging import Page
from core.catalog import Catalogue
from core.customers import CustomerFilter
from core.rules import matching
from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.screens.devices.id_picker import IdPicker, RowPicker
from desktop.screens.form_page import FormPage
from desktop.screens.intake.serial_number import imei_words
from desktop.widgets.inputs import LongTextInput, TextInput, TickInput
from desktop.widgets.result_popup import Option

THINGS = {"Owner": "owner_id", "Device type": "device_type_id", "Brand": "brand_id", "Model": "model_id"}


class DeviceForm(FormPage):
    """Without a device it registers one; `owner_id` is then its owner."""

    def __init__(self, desk: Desk, device: AssetRow | None = None, owner_id: int | None = None) -> None:
        name = f"device:{device.id}" if device is not None else "device"
        super().__init__(desk, "", name)
        self.header.set_title(device.name if device is not None else self.tr("New device"))
        self._device = device
        self._catalogue = Catalogue([], [], [])
        self.owner = RowPicker(self._find_owner, self.tr("Phone, name, e-mail or company"))
        self.kind, self.brand, self.model = IdPicker(adds=True), IdPicker(adds=True), IdPicker(adds=True)
        self.serial = TextInput(self.tr("Type or scan"), longest=80)
        self._add_fields()
        self._connect()
        self.begin_with(device._asdict() if device is not None else {"owner_id": owner_id})
        if device is None:
            self._seen = {}
        desk.ask.read(catalog.everything, owner=self, done=self._on_catalogue)

    def _add_fields(self) -> None:
        form = self.form
        moved = self.tr("Choosing somebody else moves the device; its jobs stay with who brought it")
        form.add("owner_id", self.tr("Owner"), self.owner, required=True, help=moved if self._device else "")
        form.add("device_type_id", self.tr("Type"), self.kind, required=True)
        form.add("brand_id", self.tr("Brand"), self.brand, beside=True)
        form.add("model_id", self.tr("Model"), self.model, beside=True)
        form.add("serial_number", self.tr("Serial number or IMEI"), self.serial)
        form.add("serial_missing", self.tr("Why there is none"), TextInput(), beside=True)
        form.add("colour", self.tr("Colour"), TextInput(longest=60))
        form.add("notes", self.tr("Notes"), LongTextInput(lines=3))
        form.add("is_red_tagged", "", TickInput(self.tr("Red tag: dangerous, handle with care")))

    def _connect(self) -> None:
        self.brand.edited.connect(self._offer_models)
        self.kind.edited.connect(self._offer_models)
        self.owner.edited.connect(self._name_owner)
        self.serial.edited.connect(lambda: self.form.fields["serial_number"].set_help(imei_words(self.serial.value())))
        self.kind.add_asked.connect(lambda text: self._add(self.kind, catalog.add_device_type, text))
        self.brand.add_asked.connect(lambda text: self._add(self.brand, catalog.add_brand, text))
        self.model.add_asked.connect(self._add_model)

    # owner

    def _find_owner(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        self.desk.ask.read(
            customers.page,
            Page(8),
            CustomerFilter(typed=text),
            owner=self,
            done=lambda found: done(
                [
                    Option(line.id, line.full_name, readable_phone(line.phone) or line.email or "", "user-round")
                    for line in found.lines
                ]
            ),
        )

    def _name_owner(self) -> None:
        pending = self.owner.pending
        if pending is not None:
            self.desk.ask.read(
                people.get, pending, owner=self, done=lambda row: self.owner.set_name(row.id, row.full_name)
            )

    # catalogue

    def _on_catalogue(self, found: Catalogue) -> None:
        self._catalogue = found
        self.kind.set_rows([(row.id, row.name) for row in found.device_types])
        self.brand.set_rows([(row.id, row.name) for row in found.brands])
        self._offer_models()

    def _offer_models(self) -> None:
        brand_id, kind_id = self.brand.value(), self.kind.value()
        fitting = [row for row in self._catalogue.models if row.brand_id == brand_id]
        of_kind = [row for row in fitting if kind_id in (None, row.device_type_id)]
        self.model.set_rows([(row.id, row.name) for row in of_kind or fitting])

    def _add(self, picker: IdPicker, operation: Callable[..., Any], text: str, *rest: Any) -> None:
        self.desk.ask.write(
            operation, *(rest[:1] or ()), text, *rest[1:], owner=self, done=lambda row: self._on_added(picker, row),
            failed=self.refuse,
        )  # fmt: skip

    def _add_model(self, text: str) -> None:
        brand_id, kind_id = self.brand.value(), self.kind.value()
        if brand_id is None or kind_id is None:
            missing = "brand_id" if brand_id is None else "device_type_id"
            self.form.show_errors({missing: self.tr("A model needs its type and its brand")})
            return
        self._add(self.model, catalog.add_model, text, brand_id, kind_id)

    def _on_added(self, picker: IdPicker, row: Any) -> None:
        picker.add_row(row.id, row.name)
        self.desk.ask.read(catalog.everything, owner=self, done=self._on_catalogue)

    # storing

    def store(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        """Registers or changes."""
        if self._device is None:
            values = {key: None if value == "" else value for key, value in self.form.values().items()}
            self.desk.ask.write(
                assets.add_device, NewDevice(**values), owner=self, done=self.finish, failed=self.refuse
            )
            return
        self.desk.ask.write(
            assets.change, self._device.id, changes, seen=seen, owner=self, done=self.finish, failed=self.refuse
        )

    def read_again(self, then: Callable[[Any], object]) -> None:
        """As somebody else left it."""
        assert self._device is not None
        self.desk.ask.read(assets.get, self._device.id, owner=self, done=then, failed=self.refuse)

    def field_of_thing(self, thing: str) -> str:
        """Core's words for what is missing."""
        return THINGS.get(thing, "")

    def words_of(self, key: str, value: Any) -> str:
        """Names instead of ids."""
        control = self.form.fields[key].control
        return control.name_of(value) if isinstance(control, IdPicker) else ""

    def take_scan(self, code: str) -> bool:
        """A scanned code is the device's number."""
        self.serial.set_value(code)
        return matching.serial_key(code) is not None
