"""The customers screen: the list with one customer beside it, and the form as a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.customers import CustomerDetail
from core.people import PersonRow
from desktop.desk import Desk
from desktop.screens.customers.duplicates import DuplicatesPage
from desktop.screens.customers.files import CustomerFiles
from desktop.screens.customers.form import CustomerForm
from desktop.screens.customers.history import HistoryPage
from desktop.screens.customers.importing import CustomerImportPage
from desktop.screens.customers.listing import CustomerList
from desktop.screens.customers.merges_dialog import MergesDialog
from desktop.screens.customers.panel import CustomerPanel
from desktop.screens.record_screen import RecordScreen
from desktop.widgets.buttons import button, menu_button


class CustomersScreen(RecordScreen):
    """Enter opens a customer, Esc goes back."""

    list: CustomerList
    panel: CustomerPanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.files = CustomerFiles(desk, self)
        self.files.opened.connect(self.open_file)
        self.furnish(self.tr("Customers"), CustomerList(desk), CustomerPanel(desk), writes="customer:write")
        self._new = button(self.tr("New customer"), "plus", "primary", clicked=self.new)
        if not desk.may("customer:write"):
            self._new.hide()
        self.header.add_action(self._new)
        entries = self._more()
        if entries:
            name = self.tr("More for customers")
            self.header.add_action(menu_button("", "ellipsis", entries, name=name, kind="quiet"))
        self.list.counted.connect(lambda count: self.header.set_subtitle(self.tr("%n customer(s)", "", count)))
        self.panel.history_asked.connect(self.show_history)
        self.panel.merge_asked.connect(self.find_duplicates)
        self._add_shortcuts()
        self.follow({"person", "work_order", "payment", "invoice", "asset", "settings"}, self.reload)
        self.list.table.load()

    def _more(self) -> Sequence[tuple[str, str, Callable[[], object]]]:
        if not self.desk.may("customer:merge"):
            return []
        return [
            (self.tr("Find customers who are there twice …"), "merge", self.find_duplicates),
            (self.tr("Merges …"), "history", lambda: MergesDialog(self.desk, self.window()).open()),
            *self.files.entries(),
        ]

    def _add_shortcuts(self) -> None:
        if self.desk.may("customer:write"):
            self.add_shortcut("Ctrl+N", self.tr("New customer"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the customer"), self.panel.ask_edit)
        self.add_shortcut("Ctrl+H", self.tr("All jobs, devices, invoices and payments"), self._show_own_history)

    # what the base asks

    def body(self) -> QWidget:
        """Long work with files tells above the list how far it is."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.files.work)
        column.addWidget(self.split, 1)
        return holder

    def make_form(self, found: CustomerDetail | None, given: dict[str, Any]) -> CustomerForm:
        """Of a customer, or of a new one."""
        return CustomerForm(self.desk, None if found is None else found.standing.person)

    def said_of(self, record: PersonRow) -> str:
        """By his name."""
        return self.tr("{name} is saved").format(name=record.full_name)

    # what the window asks

    def open_record(self, record_id: int) -> None:
        """One customer, beside the list or in its place; the keyboard stands where an intake begins."""
        super().open_record(record_id)
        if self.form is None and self.panel.intake.isVisible():
            self.panel.intake.setFocus()

    def begin(self, **given: Any) -> None:
        """`new`: an empty form."""
        if given.get("new"):
            self.new()

    def reload(self) -> None:
        """Something changed somewhere."""
        super().reload()
        if isinstance(self.page, HistoryPage):
            self.page.reload()

    # pages

    def _show_own_history(self) -> None:
        if self.panel.person is not None:
            self.show_history(self.panel.person)

    def show_history(self, person: PersonRow, shown: str = "work_orders") -> None:
        """All there ever was with the customer, on a page of its own."""
        if not self.is_on_page:
            self.show_page(HistoryPage(self.desk, person, shown))

    def find_duplicates(self, person: PersonRow | None = None) -> None:
        """Who is there twice in the whole house, or who may be this customer too."""
        if not self.is_on_page and self.desk.may("customer:merge"):
            self.show_page(DuplicatesPage(self.desk, person))

    def open_file(self, path: Path) -> None:
        """What is in it, as a page."""
        if not self.is_on_page and self.desk.may("customer:merge"):
            self.show_page(CustomerImportPage(self.desk, path))
