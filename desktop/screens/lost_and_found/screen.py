"""Lost and found: the list with one item beside it, and the form as a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.found_items import FoundItemRow
from core.rules.words import FoundStatus
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.lost_and_found.form import FoundForm
from desktop.screens.lost_and_found.listing import ALL, FoundList
from desktop.screens.lost_and_found.panel import FoundPanel
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button
from desktop.widgets.page_header import PageHeader


class LostAndFoundScreen(Screen):
    """Enter opens an item, Esc goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.panel = FoundList(desk), FoundPanel(desk)
        self.split = SplitView(self.list, self.panel)
        self.form: FoundForm | None = None
        self._has_chosen = False
        self.header = PageHeader(self.tr("Lost & found"))
        self._new = button(self.tr("Add found item"), "plus", "primary", clicked=self.new)
        if not desk.may("found:write"):
            self._new.hide()
        self.header.add_action(self.list.search)
        self.header.add_action(self._new)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"found_item", "file", "room", "location", "person"}, self.reload)
        self.list.table.load()

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
        self.list.opened.connect(lambda row: self.open_record(row.id))
        self.list.new_asked.connect(self.new)
        self.list.table.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.edit_asked.connect(self.edit)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)

    def _add_shortcuts(self) -> None:
        if self.desk.may("found:write"):
            self.add_shortcut("Ctrl+N", self.tr("Add a found item"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the item"), lambda: self.edit(self.panel.item))
        if self.desk.may("found:release"):
            self.add_shortcut("Ctrl+G", self.tr("Give the item back"), self.panel.ask_claim)
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One item, beside the list or in its place, whatever the filter shows."""
        if self.form is not None:
            return
        self._has_chosen = True
        self.list.table.select(record_id)
        self.panel.show_item(record_id, at_once=True)
        self.split.show_panel()
        self.list.table.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: an empty form, found at the place with `place_location_id`; `show`: a saved filter."""
        if given.get("new") or given.get("place_location_id"):
            self.new(given.get("place_location_id"))
        elif "show" in given:
            self.list.show_saved(str(given["show"]))

    def take_scan(self, code: str) -> bool:
        """The label on a thing is searched for among all."""
        if self.form is not None:
            return False
        self.show_list()
        self.list.show_saved(ALL)
        self.list.search_for(code)
        return True

    def may_leave(self, then: Any) -> None:
        """What is typed is brought to the disk as a draft."""
        if self.form is not None:
            self.form.keeper.flush(then)
        else:
            then()

    def reload(self) -> None:
        """Something changed somewhere."""
        self.list.table.refresh()
        self.panel.reload()

    # moving between list and page

    def show_list(self) -> None:
        """Back to the list."""
        self.split.show_list()
        self.list.table.setFocus()

    def _on_chosen(self, row: FoundItemRow | None) -> None:
        if row is not None and self.split.is_split:
            self.panel.show_item(row.id)

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _search(self) -> None:
        if self.form is None:
            self.show_list()
            self.list.go_to_search()

    def new(self, place_location_id: int | None = None) -> None:
        """An empty form."""
        self._show_form(None, place_location_id)

    def edit(self, item: FoundItemRow | None) -> None:
        """The item's form."""
        if item is not None:
            self._show_form(item, None)

    def _show_form(self, item: FoundItemRow | None, place_location_id: int | None) -> None:
        if self.form is not None or not self.desk.may("found:write"):
            return
        self.form = FoundForm(self.desk, item, place_location_id)
        self.form.stored.connect(self._on_stored)
        self.form.left.connect(self._close_form)
        self._stack.addWidget(self.form)
        self._stack.setCurrentWidget(self.form)
        self.setFocusProxy(self.form)
        self.form.form.focus_first()

    def _on_stored(self, item: FoundItemRow) -> None:
        self.desk.say(self.tr("{number} is saved").format(number=item.number))
        if self.list.shown not in (ALL, FoundStatus.KEPT.value):
            self.list.show_saved(FoundStatus.KEPT.value)
        self.list.table.select(item.id)
        self.panel.show_item(item.id, at_once=True)

    def _close_form(self) -> None:
        form, self.form = self.form, None
        self._stack.setCurrentWidget(self._browse)
        self.setFocusProxy(self.list)
        if form is not None:
            self._stack.removeWidget(form)
            form.deleteLater()
        self.list.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Smaller margins in a small window."""
        super().resizeEvent(event)
        is_small = event.size().width() < 800 or event.size().height() < 460
        self._outer.setContentsMargins(*((12, 10, 12, 10) if is_small else (24, 20, 24, 20)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from an item to the list."""
        if event.key() == Qt.Key.Key_Escape and self.form is None:
            self.show_list()
            return
        super().keyPressEvent(event)
