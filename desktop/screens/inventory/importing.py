"""Parts out of a file and into one: what a row is known by, and doing it with a way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core import stock
from core.base.errors import Refused
from core.base.transaction import Transaction
from core.imports import ImportRow
from core.parts import exporting, importing
from core.parts.table import guessed
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.import_page import ImportPage
from desktop.screens.imports_dialog import ImportsDialog, undo_import
from desktop.widgets.columns import Column, Kind

translate = QCoreApplication.translate


class PartImportPage(ImportPage):
    """Parts are known by their numbers."""

    sample = "Minimum: 5 → 10"

    def __init__(self, desk: Desk, path: Path) -> None:
        super().__init__(desk, path, name=translate("ImportPage", "Import the parts"))

    def key_columns(self) -> list[Column]:
        """Number and name."""
        return [
            Column("sku", column_words()["sku"], lambda row: row.sku, "BRG-6205-2RS", Kind.KEY, sortable=False),
            Column("name", column_words()["name"], lambda row: row.name, "Kugellager", stretch=1, sortable=False),
        ]

    def column_words(self) -> dict[str, str]:
        """In core's order."""
        return column_words()

    def guessed(self, titles: Sequence[str]) -> dict[str, int]:
        """As parts' columns are called."""
        return guessed(titles)

    def dry_run(self) -> tuple[Callable[..., Any], *tuple[Any, ...]]:
        """With the columns of now."""
        return importing.dry_run, self.table, self.mapping()

    def run(self) -> None:
        """All of it or nothing."""
        if self.table is None or not self.do.isEnabled():
            return
        self.do.setEnabled(False)
        self.desk.ask.write(
            importing.run, self.table, self.mapping(), self.path.name, leaves_wrong=self.leaves_wrong.value(),
            owner=self, done=self._on_done, failed=self._on_refused,
        )  # fmt: skip

    def _on_refused(self, refusal: Refused) -> None:
        self.desk.say(in_words(refusal), "danger")
        self.plan()

    def _on_done(self, done: ImportRow) -> None:
        words = translate("ImportPage", "{added} parts added, {changed} changed")
        told = words.format(added=done.added, changed=done.changed)
        self.desk.say(told, undo=lambda: undo_import(self.desk, importing.undo, done))
        self.left.emit()


def imports_dialog(desk: Desk, parent: QWidget) -> ImportsDialog:
    """What parts were imported."""
    return ImportsDialog(
        desk, parent, translate("ImportsDialog", "Imports of parts"), importing.imports, importing.undo
    )


def save_parts(tx: Transaction, path: Path) -> int:
    """Writes all parts with what lies in the main warehouse. Raises: Forbidden, Invalid, StorageFull, Unavailable."""
    return exporting.export(tx, path, main_warehouse_id=stock.main_warehouse(tx))


def column_words() -> dict[str, str]:
    """What a column can be, as it is called on the screen."""
    return {
        "sku": translate("ImportPage", "Part number"),
        "name": translate("ImportPage", "Name"),
        "category": translate("ImportPage", "Category"),
        "uom": translate("ImportPage", "Unit"),
        "minimum": translate("ImportPage", "Minimum"),
        "reorder_point": translate("ImportPage", "Buy at"),
        "reorder_quantity": translate("ImportPage", "Lot"),
        "is_stock_item": translate("ImportPage", "Always in stock"),
        "unit_cost": translate("ImportPage", "Cost"),
        "unit_price": translate("ImportPage", "Price"),
        "barcode": translate("ImportPage", "Barcode"),
        "supplier": translate("ImportPage", "Supplier"),
        "note": translate("ImportPage", "Notes"),
        "on_hand": translate("ImportPage", "On hand"),
        "bin_label": translate("ImportPage", "Bin"),
    }
