"""A device that is new to the shop: type, brand and model picked or typed, number, colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import catalog
from core.catalog import Catalogue
from core.rules import matching
from desktop.desk import Desk
from desktop.screens.field_row import FieldRow
from desktop.screens.intake.name_picker import NamePicker
from desktop.screens.intake.section import Section
from desktop.screens.intake.serial_number import SerialNumber
from desktop.widgets.buttons import button
from desktop.widgets.inputs import TextInput
from desktop.widgets.labels import label
from desktop.widgets.notice import Notice


class NewDevice(QWidget):
    """`type_changed` carries the id of a known device type, None for a new one or none."""

    type_changed = Signal(object)
    known_chosen = Signal(int)
    cancelled = Signal()

    def __init__(self, desk: Desk, section: Section) -> None:
        super().__init__()
        self._desk = desk
        self._catalogue = Catalogue([], [], [])
        self.model_warning = Notice()
        self.kind, self.brand, self.model = NamePicker(), NamePicker(), NamePicker()
        self.colour, self.notes = TextInput(longest=60), TextInput(longest=500)
        self._fields = {
            "device_type": section.field("device_type", self.tr("Type"), self.kind, required=True),
            "brand": section.field("brand", self.tr("Brand"), self.brand),
            "model": section.field("model", self.tr("Model"), self.model),
            "colour": section.field("colour", self.tr("Colour"), self.colour),
            "notes": section.field("notes", self.tr("Marks and notes"), self.notes),
        }
        self.serial = SerialNumber(desk, section)
        self.serial.known_chosen.connect(self.known_chosen)
        self.kind.edited.connect(self._on_kind)
        self.brand.edited.connect(self._offer_models)
        self.model.edited.connect(self._show_warning)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self.tr("New device"), "strong"), 1)
        self.back = button(self.tr("Search again"), "search", "quiet", name=self.tr("Search for a device again"))
        self.back.clicked.connect(self.cancelled)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(FieldRow(*(self._fields[key] for key in ("device_type", "brand", "model")), least=150))
        column.addWidget(self.model_warning)
        column.addWidget(self.serial)
        column.addWidget(FieldRow(self._fields["colour"], self._fields["notes"], stretches=(1, 3)))

    def load(self) -> None:
        """Reads what the catalogue offers."""
        self._desk.ask.read(catalog.everything, owner=self, done=self._on_catalogue)

    def _on_catalogue(self, found: Catalogue) -> None:
        self._catalogue = found
        self.kind.set_names([row.name for row in found.device_types])
        self.brand.set_names([row.name for row in found.brands])
        self._offer_models()
        self._on_kind()

    # values

    def value(self) -> dict[str, Any]:
        """What was typed."""
        typed = {key: field.control.value() for key, field in self._fields.items()}
        return {**typed, **self.serial.value()}

    def set_value(self, value: dict[str, Any]) -> None:
        """Shows what `value()` gave."""
        for key, field in self._fields.items():
            field.control.set_value(value.get(key, ""))
            field.set_error("")
        self.serial.set_value(value)
        self._show_warning()

    def name(self) -> str:
        """What the device will be called."""
        named = " ".join(filter(None, (self.brand.value(), self.model.value())))
        return named or self.kind.value()

    def type_id(self) -> int | None:
        """The chosen type's id, None where it is new or not chosen."""
        return _id_of(self._catalogue.device_types, self.kind.value())

    def _on_kind(self) -> None:
        self.type_changed.emit(self.type_id())
        self._offer_models()

    def _offer_models(self) -> None:
        brand_id, kind_id = _id_of(self._catalogue.brands, self.brand.value()), self.type_id()
        fitting = [row for row in self._catalogue.models if row.brand_id == brand_id]
        of_kind = [row for row in fitting if kind_id in (None, row.device_type_id)]
        self.model.set_names([row.name for row in of_kind or fitting])
        self._show_warning()

    def _show_warning(self) -> None:
        brand_id, typed = _id_of(self._catalogue.brands, self.brand.value()), matching.name_key(self.model.value())
        models = [row for row in self._catalogue.models if row.brand_id == brand_id]
        warning = next((row.warning for row in models if typed and matching.name_key(row.name) == typed), None)
        if warning:
            self.model_warning.show_notice(warning, "warning")
        else:
            self.model_warning.hide()


def _id_of(rows: Sequence[Any], name: str) -> int | None:
    key = matching.name_key(name)
    return next((row.id for row in rows if key and matching.name_key(row.name) == key), None)
