"""The customers screen: the list with one customer beside it, and the form as a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.customers import CustomerLine
from core.people import PersonRow
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.customers.duplicates import DuplicatesPage
from desktop.screens.customers.files import CustomerFiles
from desktop.screens.customers.form import CustomerForm
from desktop.screens.customers.history import HistoryPage
from desktop.screens.customers.importing import CustomerImportPage
from desktop.screens.customers.listing import CustomerList
from desktop.screens.customers.merges_dialog import MergesDialog
from desktop.screens.customers.panel import CustomerPanel
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button, menu_button
from desktop.widgets.page_header import PageHeader


class CustomersScreen(Screen):
    """Enter opens a customer, Esc goes back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.panel = CustomerList(desk), CustomerPanel(desk)
        self.split = SplitView(self.list, self.panel)
        self.form: CustomerForm | None = None
        self.page: HistoryPage | DuplicatesPage | CustomerImportPage | None = None
        self.files = CustomerFiles(desk, self)
        self.files.opened.connect(self.open_file)
        self._has_chosen = False
        self.header = PageHeader(self.tr("Customers"))
        self._new = button(self.tr("New customer"), "plus", "primary", clicked=self.new)
        if not desk.may("customer:write"):
            self._new.hide()
        self.header.add_action(self._new)
        entries = self._more()
        if entries:
            name = self.tr("More for customers")
            self.header.add_action(menu_button("", "ellipsis", entries, name=name, kind="quiet"))
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.follow({"person", "work_order", "payment", "invoice", "asset", "settings"}, self.reload)
        self.list.table.load()

    def _more(self) -> list[tuple[str, str, Callable[[], object]]]:
        if not self.desk.may("customer:merge"):
            return []
        return [
            (self.tr("Find customers who are there twice …"), "merge", self.find_duplicates),
            (self.tr("Merges …"), "history", lambda: MergesDialog(self.desk, self.window()).open()),
            *self.files.entries(),
        ]

    def _lay_out(self) -> None:
        self._browse = QWidget()
        column = QVBoxLayout(self._browse)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.files.work)
        column.addWidget(self.split, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._browse)
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self._stack)
        self.setFocusProxy(self.list)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(lambda line: self.open_record(line.id))
        self.list.new_asked.connect(self.new)
        self.list.counted.connect(lambda count: self.header.set_subtitle(self.tr("%n customer(s)", "", count)))
        self.list.table.loaded.connect(self._choose_first)
        self.panel.back_asked.connect(self.show_list)
        self.panel.edit_asked.connect(self.edit)
        self.panel.history_asked.connect(self.show_history)
        self.panel.merge_asked.connect(self.find_duplicates)
        self.panel.gone.connect(lambda _: self.show_list())
        self.split.folded.connect(self.panel.back.setVisible)

    def _add_shortcuts(self) -> None:
        if self.desk.may("customer:write"):
            self.add_shortcut("Ctrl+N", self.tr("New customer"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the customer"), lambda: self.edit(self.panel.person))
        self.add_shortcut("Ctrl+H", self.tr("All jobs, devices, invoices and payments"), self._show_own_history)
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One customer, beside the list or in its place."""
        if self.form is not None:
            return
        self._close_page()
        self._has_chosen = True
        self.list.table.select(record_id)
        self.panel.show_customer(record_id, at_once=True)
        self.split.show_panel()
        (self.panel.intake if self.panel.intake.isVisible() else self.list.table).setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: an empty form."""
        if given.get("new"):
            self.new()

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
        if isinstance(self.page, HistoryPage):
            self.page.reload()

    # moving between list and page

    def show_list(self) -> None:
        """Back to the list."""
        self.split.show_list()
        self.list.table.setFocus()

    def _on_chosen(self, line: CustomerLine | None) -> None:
        if line is not None and self.split.is_split:
            self.panel.show_customer(line.id)

    def _choose_first(self, count: int) -> None:
        if count and not self._has_chosen and self.split.is_split:
            self._has_chosen = True
            self.list.table.select_first()

    def _search(self) -> None:
        if self.form is None and self.page is None:
            self.show_list()
            self.list.go_to_search()

    def new(self) -> None:
        """An empty form."""
        self._show_form(None)

    def edit(self, person: PersonRow | None) -> None:
        """The customer's form."""
        if person is not None:
            self._show_form(person)

    def _show_own_history(self) -> None:
        if self.panel.person is not None:
            self.show_history(self.panel.person)

    def show_history(self, person: PersonRow, shown: str = "work_orders") -> None:
        """All there ever was with the customer, on a page of its own."""
        if self.page is None and self.form is None:
            self._show_page(HistoryPage(self.desk, person, shown))

    def find_duplicates(self, person: PersonRow | None = None) -> None:
        """Who is there twice in the whole house, or who may be this customer too."""
        if self.page is None and self.form is None and self.desk.may("customer:merge"):
            self._show_page(DuplicatesPage(self.desk, person))

    def open_file(self, path: Path) -> None:
        """What is in it, as a page."""
        if self.page is None and self.form is None and self.desk.may("customer:merge"):
            self._show_page(CustomerImportPage(self.desk, path))

    def _show_page(self, page: HistoryPage | DuplicatesPage | CustomerImportPage) -> None:
        self.page = page
        page.left.connect(self._close_page)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus()

    def _close_page(self) -> None:
        page, self.page = self.page, None
        if page is not None:
            self._stack.setCurrentWidget(self._browse)
            self.setFocusProxy(self.list)
            self._stack.removeWidget(page)
            page.deleteLater()
            self.list.table.setFocus()

    def _show_form(self, person: PersonRow | None) -> None:
        if self.form is not None or self.page is not None or not self.desk.may("customer:write"):
            return
        self.form = CustomerForm(self.desk, person)
        self.form.stored.connect(self._on_stored)
        self.form.left.connect(self._close_form)
        self._stack.addWidget(self.form)
        self._stack.setCurrentWidget(self.form)
        self.setFocusProxy(self.form)
        self.form.form.focus_first()

    def _on_stored(self, person: PersonRow) -> None:
        self.desk.say(self.tr("{name} is saved").format(name=person.full_name))
        self.list.table.select(person.id)
        self.panel.show_customer(person.id, at_once=True)

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
        """Esc goes back from a customer to the list."""
        if event.key() == Qt.Key.Key_Escape and self.form is None:
            self.show_list()
            return
        super().keyPressEvent(event)
