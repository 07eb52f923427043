"""Brands, and the models of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.screens.settings.names_table import NamesTable
from desktop.widgets.buttons import button
from desktop.widgets.card import TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.dialogs import ask_text
from desktop.widgets.inputs import ChoiceInput, LongTextInput, TextInput

if TYPE_CHECKING:
    from core.base.transaction import Transaction
    from core.catalog import ModelRow, TypeRow


def models_with_types(tx: Transaction, brand_id: int | None) -> list[tuple[ModelRow, str]]:
    """A brand's models, each with the name of its device type."""
    from core import catalog

    if brand_id is None:
        return []
    names = {row.id: row.name for row in catalog.list_device_types(tx)}
    return [(model, names.get(model.device_type_id, "")) for model in catalog.list_models(tx, brand_id=brand_id)]


class ModelsTab(QWidget):
    """The brands at the start, the models of the marked one beside them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        from core import catalog

        self._desk, self._catalog = desk, catalog
        brand_columns = [
            Column("name", self.tr("Brand"), lambda b: b.name, "Fairphone", Kind.KEY, stretch=1, sortable=False)
        ]
        self.brands = NamesTable(desk, brand_columns, lambda: (catalog.list_brands,), {"brand"}, self.tr("Brands"))
        model_columns = [
            Column(
                "name", self.tr("Model"), lambda m: m[0].name, "iPhone 15 Pro Max", Kind.KEY, stretch=2, sortable=False
            ),
            Column("type", self.tr("Device type"), lambda m: m[1], "Game console", stretch=1, sortable=False),
            Column(
                "warning",
                self.tr("Warning"),
                lambda m: m[0].warning,
                "Screen is glued",
                stretch=2,
                optional=1,
                sortable=False,
            ),
        ]
        self.models = NamesTable(
            desk, model_columns, lambda: (models_with_types, self._brand_id()), {"model", "device_type"},
            self.tr("Models"), lambda row: row[0].id,
        )  # fmt: skip
        self.models.set_empty(self.tr("No models yet"), self.tr("They are added here, or at intake."), "laptop")
        self.add_brand = button(self.tr("Add brand"), "plus", clicked=self.ask_brand)
        self.add_model = button(self.tr("Add model"), "plus", clicked=self.ask_model)
        self._lay_out()
        self.brands.current_changed.connect(lambda _: self.models.load())
        self.brands.loaded.connect(lambda _: None if self.brands.current() else self.brands.select_first())
        self.brands.load()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 14, 0, 0)
        row.setSpacing(14)
        for table, add, share in ((self.brands, self.add_brand, 2), (self.models, self.add_model, 4)):
            column = QVBoxLayout()
            column.setSpacing(10)
            column.addWidget(TableCard(table), 1)
            column.addWidget(add)
            row.addLayout(column, share)

    def _brand_id(self) -> int | None:
        brand = self.brands.current()
        return None if brand is None else brand.id

    def ask_brand(self) -> None:
        """Asks for its name."""
        ask_text(
            self, self.tr("Add brand"), "", self.tr("Name"), self.tr("Add"),
            lambda name: self._desk.ask.write(
                self._catalog.add_brand, name, owner=self, done=lambda row: self.brands.select(row.id)
            ),
        )  # fmt: skip

    def ask_model(self) -> None:
        """Asks for its name and type, once the types are known."""
        brand = self.brands.current()
        if brand is not None:
            self._desk.ask.read(
                self._catalog.list_device_types, owner=self,
                done=lambda types: ModelDialog(self._desk, self, brand, types).open(),
            )  # fmt: skip


class ModelDialog(FormDialog):
    """A new model of a brand."""

    def __init__(self, desk: Desk, parent: QWidget, brand: TypeRow, types: list[TypeRow]) -> None:
        super().__init__(
            parent, QCoreApplication.translate("ModelDialog", "Add a model of {brand}").format(brand=brand.name)
        )
        self._desk, self._brand = desk, brand
        self.form.add("name", self.tr("Model"), TextInput(), required=True)
        self.form.add("device_type_id", self.tr("Device type"), ChoiceInput([(row.id, row.name) for row in types]))
        self.form.add(
            "warning", self.tr("Warning"), LongTextInput(lines=2, longest=500),
            help=self.tr("Shown at intake of such a device."),
        )  # fmt: skip

    def store(self) -> None:
        """Adds it."""
        from core import catalog

        values = self.form.values()
        self._desk.ask.write(
            catalog.add_model, self._brand.id, values["name"], values["device_type_id"], values["warning"] or None,
            owner=self, done=self._finish, failed=self.refuse,
        )  # fmt: skip

    def _finish(self, _row: Any) -> None:
        self.accept()
