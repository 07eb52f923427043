"""The intake's second question: what is it? Picked from the customer's devices, found by its number, or added."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core import assets, passports
from core.assets import DeviceLine
from core.base.errors import Refused
from core.base.paging import Page
from core.customers import Standing
from core.passports import Passport
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.intake.device_card import DeviceCard
from desktop.screens.intake.live_picker import LivePicker
from desktop.screens.intake.new_device import NewDevice
from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.result_popup import Option

NEW = object()
Answer = Callable[[Sequence[Option]], None]


class DeviceSection(Section):
    """`type_changed` carries the id of the device's type, None where it is new or not known yet."""

    type_changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, 2, self.tr("Device"), parent)
        self.device_id: int | None = None
        self.passport: Passport | None = None
        self._customer: Standing | None = None
        self._type_id: int | None = None
        self.search = LivePicker(
            self._find,
            self.tr("Pick one of the customer's devices, or search by name or serial number"),
            name=self.tr("Find the device"),
            add=self.tr("Add “%s” as a new device"),
        )
        self._search_field = self.field("device", self.tr("Find the device"), self.search, required=True)
        self.card, self.new = DeviceCard(desk), NewDevice(desk, self)
        for part in (self._search_field, self.card, self.new):
            self.body.addWidget(part)
        self._connect()
        self._show(self._search_field)
        self.new.load()

    def _connect(self) -> None:
        self.search.picked.connect(self._on_picked)
        self.search.add_asked.connect(self.begin_new)
        self.card.changed.connect(self.search_again)
        self.new.cancelled.connect(self.search_again)
        self.new.known_chosen.connect(self.choose)
        self.new.type_changed.connect(self._on_new_type)
        for picker in (self.new.kind, self.new.brand, self.new.model):
            picker.settled.connect(lambda picker=picker: self.stepped.emit(picker))

    # finding

    def set_customer(self, found: Standing | None) -> None:
        """Whose devices are offered; nobody's for a new customer."""
        self._customer = found
        if self.passport is not None:
            self.card.show_passport(self.passport, found.person.id if found else None)

    @property
    def type_id(self) -> int | None:
        """The type of the chosen device, None where it is new or not known yet."""
        return self._type_id

    def look_for(self, text: str) -> None:
        """Searches for what was scanned."""
        self.search.setFocus()
        self.search.look_for(text)

    def arrive(self) -> None:
        """The keyboard came here from the customer: his devices are shown, or the fields of a new one."""
        if self.device_id is not None or self.is_new:
            return
        if self._customer is not None and self._customer.devices:
            self.search.setFocus()
            self.search.open_list()
        else:
            self.begin_new()

    def _find(self, text: str, done: Answer) -> None:
        if not text:
            done([*self._options(self._own(), self.tr("Devices of this customer")), self._new_option()])
            return
        self.desk.ask.read(
            assets.lines, Page(8), typed=text, owner=self, done=lambda found: done(self._sorted(found, text))
        )

    def _own(self) -> list[DeviceLine]:
        return self._customer.devices if self._customer is not None else []

    def _sorted(self, found: Sequence[DeviceLine], text: str) -> list[Option]:
        """The customer's own first; another owner's only where the words can hardly mean anything else."""
        own_ids = {line.id for line in self._own()}
        own = [line for line in found if line.id in own_ids]
        others = [line for line in found if line.id not in own_ids]
        return [
            *self._options(own, self.tr("Devices of this customer")),
            *self._options(others, self.tr("Devices of others")),
        ]

    def _options(self, lines: Sequence[DeviceLine], group: str) -> list[Option]:
        own_ids = {line.id for line in self._own()}
        options = []
        for line in lines:
            owner = "" if line.id in own_ids else line.owner
            waiting = self.tr("%n open job(s)", "", line.open_orders) if line.open_orders else ""
            facts = filter(None, (line.device_type, line.serial_number, owner, waiting))
            picture = "triangle-alert" if line.is_red_tagged else "laptop"
            options.append(Option(line.id, line.name, " · ".join(facts), picture, group))
        return options

    def _new_option(self) -> Option:
        return Option(NEW, self.tr("New device"), self.tr("Type, brand, model and number"), "plus")

    def _on_picked(self, option: Option | None) -> None:
        if option is None:
            return
        if option.value is NEW:
            self.begin_new()
        else:
            self.choose(option.value)

    # the three ways it can look

    def choose(self, asset_id: int, *, go_on: bool = True) -> None:
        """Takes a registered device."""
        self.device_id = asset_id
        self.edited.emit()
        self.desk.ask.read(
            passports.of_device,
            asset_id,
            owner=self,
            done=lambda found: self._on_passport(found, go_on),
            failed=self._on_gone,
        )

    def begin_new(self, typed: str = "") -> None:
        """Opens the fields of a new device; what was searched for may be its number."""
        self.device_id, self.passport = None, None
        is_number = any(sign.isdecimal() for sign in typed) and " " not in typed
        self.new.set_value({"serial_number": typed} if is_number else {"model": typed})
        self._show(self.new)
        self.new.kind.setFocus()
        self._set_type(self.new.type_id())
        self.edited.emit()

    def search_again(self) -> None:
        """Goes back to the search; whatever was chosen is forgotten."""
        self.device_id, self.passport = None, None
        self.search.set_value(None)
        self._show(self._search_field)
        self.search.setFocus()
        self._set_type(None)
        self.edited.emit()

    def _show(self, part: QWidget) -> None:
        for other in (self._search_field, self.card, self.new):
            other.setVisible(other is part)
        self.clear_problems()

    def _on_passport(self, found: Passport, go_on: bool) -> None:
        if found.device.id != self.device_id:
            return
        self.passport = found
        self.card.show_passport(found, self._customer.person.id if self._customer else None)
        self._show(self.card)
        self._set_type(found.device.device_type_id)
        self.edited.emit()
        if go_on:
            self.finished.emit()

    def _on_gone(self, refusal: Refused) -> None:
        self.search_again()
        self._search_field.set_error(in_words(refusal))

    def _on_new_type(self, type_id: int | None) -> None:
        if self.is_new:
            self._set_type(type_id)

    def _set_type(self, type_id: int | None) -> None:
        if type_id != self._type_id:
            self._type_id = type_id
            self.type_changed.emit(type_id)

    # what the form asks

    @property
    def is_new(self) -> bool:
        """Whether the fields of a new device are open."""
        return not self.new.isHidden()

    def values(self) -> dict[str, Any]:
        """The device's id, or what was typed of a new one."""
        return {"device_id": self.device_id, "new": self.new.value() if self.is_new else None}

    def fill(self, values: dict[str, Any]) -> None:
        """Shows a draft, or nothing."""
        self.device_id, self.passport = None, None
        self.search.set_value(None)
        self.new.set_value(values.get("new") or {})
        self._show(self.new if values.get("new") is not None else self._search_field)
        self._set_type(self.new.type_id() if self.is_new else None)
        if values.get("device_id") is not None:
            self.choose(values["device_id"], go_on=False)

    def problems(self) -> dict[str, str]:
        """No device chosen, or a new one without a type."""
        return {} if self.device_id is not None else self.field_problems()

    def show_problem(self, key: str, words: str) -> bool:
        """What was chosen is not there any more: it has to be found again."""
        if key == "device" and self.device_id is not None:
            self.search_again()
        return super().show_problem(key, words)

    def stops(self) -> list[QWidget]:
        """The search, or the new device's fields as they are seen."""
        new = ("device_type", "brand", "model", "serial_number", "serial_missing", "colour", "notes")
        return [self.fields[key].control for key in ("device", *new)]

    def told(self) -> Told:
        """Name and number; the model's warning."""
        if self.passport is not None:
            device = self.passport.device
            warning = self.passport.model_warning or ""
            return Told([device.name, device.serial_number or ""], State.DONE, warning)
        if self.is_new:
            name, serial = self.new.name(), self.new.value()["serial_number"]
            return Told([name or self.tr("New device"), serial], State.DONE if name else State.NEEDED)
        return Told([], State.NEEDED)
