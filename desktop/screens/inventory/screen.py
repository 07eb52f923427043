"""The store room: its lists with one part beside them, the part's form, and a count as a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from core import parts
from core.parts import PartRow
from desktop.desk import Desk
from desktop.screens.inventory.counting import CountPage, StartCountDialog
from desktop.screens.inventory.form import PartForm
from desktop.screens.inventory.importing import PartImportPage, imports_dialog, save_parts
from desktop.screens.inventory.listing import ALL, COUNTS, LOW, PLACES, InventoryList
from desktop.screens.inventory.panel import PartDetail, PartPanel
from desktop.screens.record_screen import RecordScreen
from desktop.widgets.buttons import button, menu_button
from desktop.widgets.file_dialogs import ask_file, ask_place
from desktop.widgets.moments import now


class InventoryScreen(RecordScreen):
    """Enter opens a part or a count, Esc goes back; a scanned code opens its part."""

    list: InventoryList
    panel: PartPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.furnish(self.tr("Inventory"), InventoryList(desk), PartPanel(desk), writes="inventory:write")
        self._count = button(self.tr("Count"), "list-checks", name=self.tr("Start a count"), clicked=self.ask_count)
        self._new = button(self.tr("New part"), "plus", "primary", clicked=self.new)
        if not desk.may("inventory:write"):
            self._new.hide()
            self._count.hide()
        self.more = menu_button("", "ellipsis", self._more(), name=self.tr("More for the inventory"), kind="quiet")
        for part in (self.list.search, self._count, self._new, self.more):
            self.header.add_action(part)
        self.list.count_opened.connect(self.open_count)
        self._add_shortcuts()
        self.follow({"part", "stock_count", "location", "person"}, self.reload)
        self.list.table.load()

    def _more(self) -> list[tuple[str, str, Callable[[], object]]]:
        saving = [
            (self.tr("Export as CSV …"), "download", lambda: self.ask_where("csv")),
            (self.tr("Export as XLSX …"), "download", lambda: self.ask_where("xlsx")),
        ]
        if not self.desk.may("inventory:write"):
            return saving
        return [
            (self.tr("Import from a file …"), "upload", self.ask_file),
            (self.tr("Imports …"), "history", lambda: imports_dialog(self.desk, self.window()).open()),
            *saving,
        ]

    def _add_shortcuts(self) -> None:
        if self.desk.may("inventory:write"):
            self.add_shortcut("Ctrl+N", self.tr("Add a part"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the part"), self.panel.ask_edit)
            self.add_shortcut("Ctrl+R", self.tr("Receive pieces of the part"), self._receive)

    # what the base asks

    def make_form(self, found: PartDetail | None, given: dict[str, Any]) -> PartForm:
        """Of a part, or of a new one with the `code` that was scanned."""
        return PartForm(self.desk, None if found is None else found.part, given.get("code", ""))

    def said_of(self, record: PartRow) -> str:
        """By its name."""
        return self.tr("{name} is saved").format(name=record.name)

    def id_of(self, row: int) -> int:
        """The lists tell the part's id, for not each of them has a line for a part."""
        return row

    def select(self, record_id: int) -> None:
        """Where the list is one of parts."""
        if self.list.shown in (ALL, LOW):
            self.list.table.select(record_id)

    def show_stored(self, record: PartRow) -> None:
        """Among the parts."""
        if self.list.shown not in (ALL, LOW):
            self.list.show_saved(ALL)
        super().show_stored(record)

    def open_record(self, record_id: int) -> None:
        """One part, beside the list or in its place, whatever the list shows; a count is not left for it."""
        if self.page is None:
            super().open_record(record_id)

    def close_page(self) -> None:
        """What was counted or imported is seen at once."""
        super().close_page()
        self.list.table.refresh()

    # what the window asks

    def begin(self, **given: Any) -> None:
        """`new`: an empty form; `show`: one of the lists, and `part`: one of its rows."""
        if given.get("new"):
            self.new()
        elif "show" in given:
            self._show_saved(str(given["show"]), given.get("part"))

    def _show_saved(self, key: str, part_id: int | None) -> None:
        if self.is_on_page:
            return
        self.list.show_saved(key)
        if part_id is not None:
            self._has_chosen = True
            self.list.table.select(part_id)
            self.panel.show_record(part_id, at_once=True)
        self.show_list()

    def take_scan(self, code: str) -> bool:
        """Opens the part that carries the code; an unknown one can be taught. In a count it counts one more."""
        if isinstance(self.page, CountPage):
            return self.page.take_scan(code)
        if self.is_on_page:
            return False
        self.desk.ask.read(parts.of_code, code, owner=self, done=lambda part: self._on_code(code, part))
        return True

    def _on_code(self, code: str, part: PartRow | None) -> None:
        if part is not None:
            self.open_record(part.id)
            return
        words = self.tr("No part has the code {code}").format(code=code)
        if self.desk.may("inventory:write"):
            self.desk.say(words, "warning", action=self.tr("New part"), clicked=lambda: self.new(code=code))
        else:
            self.desk.say(words, "warning")

    def reload(self) -> None:
        """Something changed somewhere."""
        super().reload()
        if isinstance(self.page, CountPage):
            self.page.reload()

    # moving between lists and pages

    def _search(self) -> None:
        if not self.is_on_page:
            self.show_list()
            if self.list.shown not in (ALL, LOW, PLACES):
                self.list.show_saved(ALL)
            self.list.go_to_search()

    def _receive(self) -> None:
        if not self.is_on_page:
            self.panel.ask_receive()

    def ask_count(self) -> None:
        """Which place is counted."""
        dialog = StartCountDialog(self.desk, self.window())
        dialog.begun.connect(self.open_count)
        dialog.open()

    def open_count(self, count_id: int) -> None:
        """A count as a page."""
        if not self.is_on_page:
            self.show_page(CountPage(self.desk, count_id))
            self.list.show_saved(COUNTS)

    # files

    def ask_file(self) -> None:
        """Which file the parts are in."""
        ask_file(self, self.tr("Parts from a file"), self.tr("Tables (*.csv *.xlsx)"), self.open_file)

    def open_file(self, path: Path) -> None:
        """What is in it, as a page."""
        if not self.is_on_page and self.desk.may("inventory:write"):
            self.show_page(PartImportPage(self.desk, path))

    def ask_where(self, suffix: str) -> None:
        """Where the parts are saved."""
        name = f"{self.tr('parts')}-{now():%Y-%m-%d}.{suffix}"
        ask_place(self, self.tr("Save all parts"), name, suffix, self.save_to)

    def save_to(self, path: Path) -> None:
        """Writes all parts."""

        def tell(count: int) -> None:
            self.desk.say(self.tr("%n part(s) are in {path}", "", count).format(path=path))

        self.desk.ask.read(save_parts, path, owner=self, done=tell)
