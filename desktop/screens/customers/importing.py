"""Customers out of a file: who is there already, what single lines become, and doing it with a way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.customers import importing
from core.customers.importing import Choices
from core.customers.table import guessed
from core.imports import Action, ImportRow
from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.screens.audit.long_work import LongWork
from desktop.screens.import_page import ImportPage
from desktop.screens.imports_dialog import ImportsDialog, undo_import
from desktop.widgets.columns import Column, Kind
from desktop.widgets.form import Form
from desktop.widgets.inputs import ChoiceInput

translate = QCoreApplication.translate


class CustomerImportPage(ImportPage):
    """Known customers are changed or left, single lines left out; how far it is can be seen, and it can be stopped."""

    sample = "City: Bonn → Berlin"

    def __init__(self, desk: Desk, path: Path) -> None:
        super().__init__(desk, path, name=self.tr("Import the customers"))
        self.skips: set[int] = set()
        self.known = ChoiceInput([(True, self.tr("Update them")), (False, self.tr("Leave them as they are"))])
        self.known.edited.connect(self.plan_soon)
        hint = self.tr("By phone or e-mail. Enter on a line leaves it out, or takes it in again.")
        choices = Form()
        choices.add("known", self.tr("Customers who are there already"), self.known, help=hint)
        self.meanings.body.insertWidget(0, choices)
        self.work = LongWork(desk)
        self.work.busy.connect(lambda _: self.show_counts())
        self.column.insertWidget(1, self.work)
        self.rows.opened.connect(lambda row: self.toggle(row.line))

    def key_columns(self) -> list[Column]:
        """Name, and by what somebody is known."""
        return [
            Column("name", self.tr("Name"), lambda row: row.name, "Maximilian Hohenstein", Kind.KEY, stretch=1,
                   sortable=False),
            Column("contact", self.tr("Phone or e-mail"), lambda row: readable_phone(row.contact), "+90 532 555 01 42",
                   optional=1, sortable=False),
        ]  # fmt: skip

    def column_words(self) -> dict[str, str]:
        """In core's order."""
        return column_words()

    def guessed(self, titles: Sequence[str]) -> dict[str, int]:
        """As customers' columns are called."""
        return guessed(titles)

    def choices(self) -> Choices:
        """What becomes of those who are there, and of single lines."""
        return Choices(bool(self.known.value()), frozenset(self.skips), self.leaves_wrong.value())

    def toggle(self, line: int) -> None:
        """Leaves one line out, or takes it in again."""
        self.skips ^= {line}
        self.plan()

    def dry_run(self) -> tuple[Callable[..., Any], *tuple[Any, ...]]:
        """With the choices of now."""
        return importing.dry_run, self.table, self.mapping(), self.choices()

    def counted(self, counts: Mapping[Action, int]) -> str:
        """Those left out as well."""
        words = self.tr("{added} new, {changed} changed, {same} unchanged, {left} left out, {wrong} wrong")
        return words.format(
            added=counts[Action.ADD], changed=counts[Action.CHANGE], same=counts[Action.SAME],
            left=counts[Action.SKIP], wrong=counts[Action.WRONG],
        )  # fmt: skip

    def is_busy(self) -> bool:
        """While it is imported."""
        return self.work.is_busy

    def run(self) -> None:
        """All of it or nothing; it can be stopped, and then nothing of it is there."""
        if self.table is not None and self.do.isEnabled():
            self.work.run(
                self.tr("The customers are imported"), importing.run, self.table, self.mapping(), self.path.name,
                self.choices(), done=self._on_done, writes=True,
            )  # fmt: skip

    def _on_done(self, done: ImportRow) -> None:
        words = self.tr("{added} customers added, {changed} changed").format(added=done.added, changed=done.changed)
        self.desk.say(words, undo=lambda: undo_import(self.desk, importing.undo, done))
        self.left.emit()

    def leave(self) -> None:
        """What is under way is stopped first."""
        if self.work.is_busy:
            self.work.stop.click()
        else:
            super().leave()


def imports_dialog(desk: Desk, parent: QWidget) -> ImportsDialog:
    """What customers were imported."""
    title = translate("CustomerImportsDialog", "Imports of customers")
    return ImportsDialog(desk, parent, title, importing.imports, importing.undo)


def column_words() -> dict[str, str]:
    """What a column can be, as it is called on the screen."""
    return {
        "full_name": translate("CustomerImportPage", "Full name"),
        "first_name": translate("CustomerImportPage", "First name"),
        "last_name": translate("CustomerImportPage", "Last name"),
        "phone": translate("CustomerImportPage", "Phone"),
        "email": translate("CustomerImportPage", "E-mail"),
        "company": translate("CustomerImportPage", "Company"),
        "address": translate("CustomerImportPage", "Street"),
        "zip": translate("CustomerImportPage", "Postcode"),
        "city": translate("CustomerImportPage", "City"),
        "state": translate("CustomerImportPage", "State"),
        "language": translate("CustomerImportPage", "Language"),
        "warning": translate("CustomerImportPage", "Warning"),
        "note": translate("CustomerImportPage", "Note"),
        "is_active": translate("CustomerImportPage", "Active"),
    }
