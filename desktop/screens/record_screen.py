"""A screen that is a list with one record beside it, and the record's form as a page in their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.form_page import FormPage
from desktop.screens.record_list import RecordList
from desktop.screens.record_panel import RecordPanel
from desktop.screens.split_view import SplitView
from desktop.widgets.page_header import PageHeader


class RecordScreen(Screen):
    """Enter opens a record, Esc goes back. A subclass calls `furnish`, overrides `make_form` and `said_of`."""

    list: RecordList
    panel: RecordPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.form: FormPage | None = None
        #: another page in place of list and record
        self.page: QWidget | None = None
        self._has_chosen = False

    def furnish(self, title: str, listing: RecordList, panel: RecordPanel, *, writes: str) -> None:
        """Builds it; `writes` is the permission to add and to change."""
        self.list, self.panel, self._writes = listing, panel, writes
        self.header = PageHeader(title)
        self.split = SplitView(listing, panel)
        self._lay_out()
        self._connect()
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    def _lay_out(self) -> None:
        self._browse = QWidget()
        column = QVBoxLayout(self._browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.body(), 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browse)
        self.frame().addWidget(self._stack)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda row: self.open_record(self.id_of(row)))
        self.list.new_asked.connect(self.new)
        self.list.table.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.edit_asked.connect(self.edit)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)

    # what a subclass says

    def body(self) -> QWidget:
        """What stands below the head: list and record, unless there are other views of them."""
        return self.split

    @property
    def home(self) -> QWidget:
        """What gets the keyboard while no form is open."""
        return self.list

    def make_form(self, found: Any, given: dict[str, Any]) -> FormPage:
        """The form of what the panel shows; of a new record where `found` is None, which begins as `given`."""
        raise NotImplementedError

    def id_of(self, row: Any) -> int:
        """Of the record that the panel shows, for what the list tells."""
        return int(row.id)

    def said_of(self, record: Any) -> str:
        """What is told of a record that was stored."""
        raise NotImplementedError

    def select(self, record_id: int) -> None:
        """Chooses a record in the list."""
        self.list.table.select(record_id)

    def show_stored(self, record: Any) -> None:
        """Goes to the record; a subclass first sees to it that the list shows it."""
        self.select(record.id)
        self.panel.show_record(record.id, at_once=True)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One record, beside the list or in its place, whatever the filter shows."""
        if self.form is not None:
            return
        self.close_page()
        self._has_chosen = True
        self.select(record_id)
        self.panel.show_record(record_id, at_once=True)
        self.split.show_panel()
        self.list.table.setFocus()

    def may_leave(self, then: Callable[[], None]) -> None:
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

    def _on_chosen(self, row: Any) -> None:
        if row is not None and self.split.is_split:
            self.panel.show_record(self.id_of(row))

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _search(self) -> None:
        if not self.is_on_page:
            self.show_list()
            self.list.go_to_search()

    # pages

    @property
    def is_on_page(self) -> bool:
        """Whether a form or another page stands in place of list and record."""
        return self.form is not None or self.page is not None

    def show_page(self, page: Any) -> None:
        """Another page, until its `left` comes."""
        if self.is_on_page:
            return
        self.page = page
        page.left.connect(self.close_page)
        self._enter(page)
        page.setFocus()

    def close_page(self) -> None:
        """Back to list and record."""
        page, self.page = self.page, None
        if page is not None:
            self._leave(page)

    def _enter(self, page: QWidget) -> None:
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)

    def _leave(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(self._browse)
        self.setFocusProxy(self.home)
        self._stack.removeWidget(page)
        page.deleteLater()
        self.setFocus()

    # the form

    def new(self, **given: Any) -> None:
        """An empty form, but for what is given."""
        self._show_form(None, given)

    def edit(self, found: Any) -> None:
        """The form of what the panel shows."""
        if found is not None:
            self._show_form(found, {})

    def _show_form(self, found: Any, given: dict[str, Any]) -> None:
        if self.is_on_page or not self.desk.may(self._writes):
            return
        self.form = self.make_form(found, given)
        self.form.stored.connect(self._on_stored)
        self.form.left.connect(self._close_form)
        self._enter(self.form)
        self.form.form.focus_first()

    def _on_stored(self, record: Any) -> None:
        self.desk.say(self.said_of(record))
        self.show_stored(record)

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._leave(form)

    # keys and room

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from a record to the list."""
        if event.key() == Qt.Key.Key_Escape and self.form is None:
            self.show_list()
            return
        super().keyPressEvent(event)
