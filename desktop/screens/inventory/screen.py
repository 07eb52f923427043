"""The store room: its lists with one part beside them, the part's form, and a count as a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from core import parts
from core.parts import PartRow
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.inventory.counting import CountPage, StartCountDialog
from desktop.screens.inventory.form import PartForm
from desktop.screens.inventory.importing import ImportPage, ImportsDialog, save_parts
from desktop.screens.inventory.listing import ALL, COUNTS, LOW, PLACES, InventoryList
from desktop.screens.inventory.panel import PartPanel
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button, menu_button
from desktop.widgets.moments import now
from desktop.widgets.page_header import PageHeader


class InventoryScreen(Screen):
    """Enter opens a part or a count, Esc goes back; a scanned code opens its part."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.panel = InventoryList(desk), PartPanel(desk)
        self.split = SplitView(self.list, self.panel)
        self.page: PartForm | CountPage | ImportPage | None = None
        self._has_chosen = False
        self.header = PageHeader(self.tr("Inventory"))
        self._count = button(self.tr("Count"), "list-checks", name=self.tr("Start a count"), clicked=self.ask_count)
        self._new = button(self.tr("New part"), "plus", "primary", clicked=self.new)
        if not desk.may("inventory:write"):
            self._new.hide()
            self._count.hide()
        self.more = menu_button("", "ellipsis", self._more(), name=self.tr("More for the inventory"), kind="quiet")
        for part in (self.list.search, self._count, self._new, self.more):
            self.header.add_action(part)
        self._lay_out()
        self._connect()
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
            (self.tr("Imports …"), "history", lambda: ImportsDialog(self.desk, self.window()).open()),
            *saving,
        ]

    def _lay_out(self) -> None:
        self._browse = QWidget()
        column = QVBoxLayout(self._browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.split, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browse)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._stack)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.open_record)
        self.list.count_opened.connect(self.open_count)
        self.list.new_asked.connect(self.new)
        self.list.tables[ALL].loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.edit_asked.connect(self.edit)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)

    def _add_shortcuts(self) -> None:
        if self.desk.may("inventory:write"):
            self.add_shortcut("Ctrl+N", self.tr("Add a part"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the part"), lambda: self.edit(self.panel.part))
            self.add_shortcut("Ctrl+R", self.tr("Receive pieces of the part"), self._receive)
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One part, beside the list or in its place, whatever the list shows."""
        if self.page is not None:
            return
        self._has_chosen = True
        if self.list.shown in (ALL, LOW):
            self.list.table.select(record_id)
        self.panel.show_part(record_id, at_once=True)
        self.split.show_panel()
        self.list.table.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: an empty form; `show`: one of the lists, and `part`: one of its rows."""
        if given.get("new"):
            self.new()
        elif "show" in given:
            self._show_saved(str(given["show"]), given.get("part"))

    def _show_saved(self, key: str, part_id: int | None) -> None:
        if self.page is not None:
            return
        self.list.show_saved(key)
        if part_id is not None:
            self._has_chosen = True
            self.list.table.select(part_id)
            self.panel.show_part(part_id, at_once=True)
        self.show_list()

    def take_scan(self, code: str) -> bool:
        """Opens the part that carries the code; an unknown one can be taught. In a count it counts one more."""
        if isinstance(self.page, CountPage):
            return self.page.take_scan(code)
        if self.page is not None:
            return False
        self.desk.ask.read(parts.of_code, code, owner=self, done=lambda part: self._on_code(code, part))
        return True

    def _on_code(self, code: str, part: PartRow | None) -> None:
        if part is not None:
            self.open_record(part.id)
            return
        words = self.tr("No part has the code {code}").format(code=code)
        if self.desk.may("inventory:write"):
            self.desk.say(words, "warning", action=self.tr("New part"), clicked=lambda: self.new(code))
        else:
            self.desk.say(words, "warning")

    def may_leave(self, then: Any) -> None:
        """What is typed is brought to the disk as a draft."""
        if isinstance(self.page, PartForm):
            self.page.keeper.flush(then)
        else:
            then()

    def reload(self) -> None:
        """Something changed somewhere."""
        self.list.table.refresh()
        self.panel.reload()
        if isinstance(self.page, CountPage):
            self.page.reload()

    # moving between lists and pages

    def show_list(self) -> None:
        """Back to the list."""
        self.split.show_list()
        self.list.table.setFocus()

    def _on_chosen(self, part_id: int | None) -> None:
        if part_id is not None and self.split.is_split:
            self.panel.show_part(part_id)

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _search(self) -> None:
        if self.page is None:
            self.show_list()
            if self.list.shown not in (ALL, LOW, PLACES):
                self.list.show_saved(ALL)
            self.list.go_to_search()

    def _receive(self) -> None:
        if self.page is None:
            self.panel.ask_receive()

    def new(self, code: str = "") -> None:
        """An empty form."""
        if self.desk.may("inventory:write"):
            self._show_form(None, code)

    def edit(self, part: PartRow | None) -> None:
        """The part's form."""
        if part is not None:
            self._show_form(part, "")

    def _show_form(self, part: PartRow | None, code: str) -> None:
        if self.page is not None:
            return
        form = PartForm(self.desk, part, code)
        form.stored.connect(self._on_stored)
        self._show_page(form)
        form.form.focus_first()

    def ask_count(self) -> None:
        """Which place is counted."""
        dialog = StartCountDialog(self.desk, self.window())
        dialog.begun.connect(self.open_count)
        dialog.open()

    def open_count(self, count_id: int) -> None:
        """A count as a page."""
        if self.page is None:
            self._show_page(CountPage(self.desk, count_id))
            self.list.show_saved(COUNTS)

    # files

    def ask_file(self) -> None:
        """Which file the parts are in."""
        dialog = QFileDialog(self, self.tr("Parts from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables (*.csv *.xlsx)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.open_file(Path(path)))
        dialog.open()

    def open_file(self, path: Path) -> None:
        """What is in it, as a page."""
        if self.page is None and self.desk.may("inventory:write"):
            self._show_page(ImportPage(self.desk, path))

    def ask_where(self, suffix: str) -> None:
        """Where the parts are saved."""
        dialog = QFileDialog(self, self.tr("Save all parts"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{suffix.upper()} (*.{suffix})")
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(f"{self.tr('parts')}-{now():%Y-%m-%d}.{suffix}")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.save_to(Path(path)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Writes all parts."""

        def tell(count: int) -> None:
            self.desk.say(self.tr("%n part(s) are in {path}", "", count).format(path=path))

        self.desk.ask.read(save_parts, path, owner=self, done=tell)

    # pages

    def _show_page(self, page: PartForm | CountPage | ImportPage) -> None:
        self.page = page
        page.left.connect(self._close_page)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus()

    def _on_stored(self, part: PartRow) -> None:
        self.desk.say(self.tr("{name} is saved").format(name=part.name))
        if self.list.shown not in (ALL, LOW):
            self.list.show_saved(ALL)
        self.list.table.select(part.id)
        self.panel.show_part(part.id, at_once=True)

    def _close_page(self) -> None:
        page, self.page = self.page, None
        self._stack.setCurrentWidget(self._browse)
        self.setFocusProxy(self.list)
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()
        self.list.table.refresh()
        self.list.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller margins in a small window."""
        super().resizeEvent(event)
        is_small = event.size().width() < 800 or event.size().height() < 460
        self._outer.setContentsMargins(*((12, 10, 12, 10) if is_small else (24, 20, 24, 20)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from a part to the list."""
        if event.key() == Qt.Key.Key_Escape and self.page is None:
            self.show_list()
            return
        super().keyPressEvent(event)
