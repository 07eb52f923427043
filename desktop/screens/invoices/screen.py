"""Invoices: the list with one beside it, and the form as a page."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from core.invoices import InvoiceRow
from desktop.desk import Desk
from desktop.screens.invoices.detail import InvoiceDetail
from desktop.screens.invoices.form import InvoiceForm
from desktop.screens.invoices.listing import ALL, InvoiceList
from desktop.screens.invoices.panel import InvoicePanel
from desktop.screens.record_screen import RecordScreen
from desktop.widgets.buttons import button


class InvoicesScreen(RecordScreen):
    """Enter opens an invoice, Esc goes back."""

    list: InvoiceList
    panel: InvoicePanel

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._may_write = desk.may("invoice:write")
        self._add = button(self.tr("New invoice"), "plus", "primary", clicked=self.new)
        self.furnish(self.tr("Invoices"), InvoiceList(desk), InvoicePanel(desk), writes="invoice:write")
        if not self._may_write:
            self._add.hide()
        self.header.add_action(self.list.search)
        self.header.add_action(self._add)
        self._add_shortcuts()
        self.follow({"invoice", "payment", "person", "work_order", "settings"}, self.reload)
        self.list.table.load()

    def _add_shortcuts(self) -> None:
        if self._may_write:
            self.add_shortcut("Ctrl+N", self.tr("New invoice"), self.new)
            self.add_shortcut("Ctrl+E", self.tr("Edit the invoice, while it is a draft"), self._edit)
            self.add_shortcut("Ctrl+S", self.tr("Send the invoice; in the form: save it"), self._send)
            self.add_shortcut("Ctrl+Shift+S", self.tr("Mark the invoice as sent"), lambda: self._do("mark_sent"))
            self.add_shortcut("Ctrl+D", self.tr("Cancel the invoice"), lambda: self._do("cancel"))
        if self.desk.may("payment:write"):
            self.add_shortcut("Ctrl+B", self.tr("Take a payment for the invoice"), lambda: self._do("pay"))
            self.add_shortcut("Ctrl+Shift+B", self.tr("Mark the invoice as paid"), lambda: self._do("mark_paid"))
        if self.desk.may("payment:refund"):
            self.add_shortcut("Ctrl+R", self.tr("Credit note for the invoice"), lambda: self._do("credit"))
        self.add_shortcut("Ctrl+P", self.tr("Print the invoice"), self._print)

    def _do(self, key: str) -> None:
        """With the invoice that is seen, not with one that a form or a narrow list hides."""
        if self.panel.isVisible():
            self.panel.do(key)

    def _send(self) -> None:
        if self.form is not None:
            self.form.save()
        else:
            self._do("send")

    def _print(self) -> None:
        if self.panel.isVisible():
            self.panel.print_now()

    def _edit(self) -> None:
        if self.panel.edit.isVisible():
            self.panel.ask_edit()

    # what the base asks

    def make_form(self, found: InvoiceDetail | None, given: dict[str, Any]) -> InvoiceForm:
        """Of a draft, or of a new invoice."""
        return InvoiceForm(self.desk, found, given)

    def said_of(self, record: InvoiceRow) -> str:
        """By its number."""
        return self.tr("{number} is saved").format(number=record.number)

    def show_stored(self, record: InvoiceRow) -> None:
        """It is a draft, which the list has to show."""
        if self.list.shown not in (ALL, "draft"):
            self.list.show_saved(ALL)
        super().show_stored(record)

    def begin(self, **given: Any) -> None:
        """`new`: an empty form, for who or what is given by customer_id or work_order_id; `show`: a saved filter."""
        first = {key: given[key] for key in ("customer_id", "work_order_id") if given.get(key) is not None}
        if given.get("new") or first:
            self.new(**first)
        elif "show" in given:
            self.list.show_saved(str(given["show"]))

    def take_scan(self, code: str) -> bool:
        """The number on an invoice is searched for among all."""
        if self.form is not None:
            return False
        self.show_list()
        self.list.show_saved(ALL)
        self.list.search_for(code)
        return True
