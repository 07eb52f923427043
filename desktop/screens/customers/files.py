"""Customers into files and out of them: which file is asked for, and how far the writing is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.customers import exporting
from desktop.desk import Desk
from desktop.screens.audit.long_work import LongWork
from desktop.screens.customers.importing import imports_dialog
from desktop.widgets.file_dialogs import ask_file, ask_place
from desktop.widgets.moments import now

Entry = tuple[str, str, Callable[[], object]]


class CustomerFiles(QObject):
    """`opened` carries the path that is to be imported; `work` shows how far an export is, and stops it."""

    opened = Signal(Path)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent
        self.work = LongWork(desk)

    def entries(self) -> list[Entry]:
        """For a menu."""
        return [
            (self.tr("Import from a file …"), "upload", self.ask_file),
            (self.tr("Imports …"), "history", self.show_imports),
            (self.tr("Export as CSV …"), "download", lambda: self.ask_where("csv")),
            (self.tr("Export as XLSX …"), "download", lambda: self.ask_where("xlsx")),
        ]

    def show_imports(self) -> None:
        """What was imported so far."""
        imports_dialog(self._desk, self._parent.window()).open()

    def ask_file(self) -> None:
        """Which file the customers are in."""
        ask_file(self._parent, self.tr("Customers from a file"), self.tr("Tables (*.csv *.xlsx)"), self.opened.emit)

    def ask_where(self, suffix: str) -> None:
        """Where the customers are saved."""
        name = f"{self.tr('customers')}-{now():%Y-%m-%d}.{suffix}"
        ask_place(self._parent, self.tr("Save all customers"), name, suffix, self.save_to)

    def save_to(self, path: Path) -> None:
        """Writes all customers; stopped, it leaves no file."""

        def tell(count: int) -> None:
            self._desk.say(self.tr("%n customer(s) are in {path}", "", count).format(path=path))

        self.work.run(self.tr("The customers are saved"), exporting.export, path, done=tell)
