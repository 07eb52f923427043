"""The problems that can be ticked at intake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.screens.settings.form_dialog import FormDialog
from desktop.screens.settings.names_table import NamesTable
from desktop.widgets.buttons import button
from desktop.widgets.card import TableCard
from desktop.widgets.columns import Column, Kind
from desktop.widgets.inputs import ChoiceInput, TextInput

if TYPE_CHECKING:
    from core.base.transaction import Transaction
    from core.catalog import SymptomRow, TypeRow


def symptoms_with_types(tx: Transaction) -> list[tuple[SymptomRow, str]]:
    """All problems, each with the name of the device type it is for; empty for all."""
    from core import catalog

    names = {row.id: row.name for row in catalog.list_device_types(tx)}
    return [(row, names.get(row.device_type_id or 0, "")) for row in catalog.list_symptoms(tx)]


class SymptomsTab(QWidget):
    """One list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        columns = [
            Column(
                "name", self.tr("Problem"), lambda s: s[0].name, "Does not turn on", Kind.KEY, stretch=2, sortable=False
            ),
            Column(
                "type",
                self.tr("For"),
                lambda s: s[1] or self.tr("All devices"),
                "Game console",
                stretch=1,
                sortable=False,
            ),
        ]
        self.table = NamesTable(
            desk,
            columns,
            lambda: (symptoms_with_types,),
            {"symptom", "device_type"},
            self.tr("Problems"),
            lambda row: row[0].id,
        )
        self.table.set_empty(self.tr("No problems yet"), self.tr("Add what customers usually say."), "tag")
        self.add = button(self.tr("Add problem"), "plus", clicked=self.ask_symptom)
        card = TableCard(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(10)
        column.addWidget(card, 1)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.table.load()

    def ask_symptom(self) -> None:
        """Asks for its name and type, once the types are known."""
        from core import catalog

        self._desk.ask.read(
            catalog.list_device_types, owner=self, done=lambda types: SymptomDialog(self._desk, self, types).open()
        )


class SymptomDialog(FormDialog):
    """A new problem."""

    def __init__(self, desk: Desk, parent: QWidget, types: list[TypeRow]) -> None:
        super().__init__(parent, QCoreApplication.translate("SymptomDialog", "Add a problem"))
        self._desk = desk
        self.form.add("name", self.tr("Problem"), TextInput(), required=True)
        choices = [(None, self.tr("All devices")), *((row.id, row.name) for row in types)]
        self.form.add("device_type_id", self.tr("For"), ChoiceInput(choices))

    def store(self) -> None:
        """Adds it."""
        from core import catalog

        values = self.form.values()
        self._desk.ask.write(
            catalog.add_symptom, values["name"], values["device_type_id"], owner=self, done=self._finish,
            failed=self.refuse,
        )  # fmt: skip

    def _finish(self, _row: Any) -> None:
        self.accept()
