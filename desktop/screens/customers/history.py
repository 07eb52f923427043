"""All there ever was with one customer: jobs, devices, invoices and payments, however many."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core import assets, billing, invoices, work_orders
from core.base.paging import Page
from core.base.transaction import Transaction
from core.invoices import InvoiceFilter
from core.people import PersonRow
from core.work_orders import OrderFilter
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.invoices.words import longest_chip
from desktop.screens.invoices.words import status_chip as invoice_chip
from desktop.screens.payments.kinds import kind_chip
from desktop.screens.payments.methods import method_word
from desktop.screens.work_orders.listing import columns as order_columns
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import FilterBar, SavedFilter
from desktop.widgets.moments import date_text, moment_text
from desktop.widgets.money import money_text
from desktop.widgets.page_header import PageHeader
from desktop.widgets.record_table import RecordTable
from desktop.words import asset_chip

SAMPLE = Decimal("-13090.00")
Read = Callable[[Transaction, int, Page], tuple[list[Any], int]]


class Part(NamedTuple):
    """One kind of records: where they lead to, the permission, how they are read, and what is said of none."""

    noun: str
    permission: str
    title: str
    read: Read
    columns: list[Column]
    none: str


class HistoryPage(QWidget):
    """`left` comes with Esc and the arrow; a line opens what it shows."""

    left = Signal()

    def __init__(self, desk: Desk, person: PersonRow, shown: str = "work_orders") -> None:
        super().__init__()
        self._desk, self._person = desk, person
        self.parts = {part.noun: part for part in self._all_parts() if desk.may(part.permission)}
        self.header = PageHeader(person.full_name, self.tr("All jobs, devices, invoices and payments"))
        back = icon_button("arrow-left", self.tr("Back to the customer"), clicked=self.left.emit)
        self.header.layout().insertWidget(0, back)
        self.bar = FilterBar([SavedFilter(part.noun, part.title) for part in self.parts.values()], search="",
                             name=self.tr("History of the customer"))  # fmt: skip
        self.bar.filter_chosen.connect(self.show_part)
        self.tables = {noun: self._table(part) for noun, part in self.parts.items()}
        self._stack = QStackedWidget()
        for table in self.tables.values():
            self._stack.addWidget(table)
        card = Card(padding=0)
        card.body.setSpacing(0)
        card.add(self.bar)
        card.add(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(card, 1)
        self.bar.segments.choose(shown)
        self.show_part(shown)
        for noun, table in self.tables.items():
            table.load()
            table.opened.connect(lambda row, noun=noun: self._desk.navigate(noun, row.id))

    def show_part(self, noun: str) -> None:
        """Jobs, devices, invoices or payments."""
        self._stack.setCurrentWidget(self.tables[noun])
        self.setFocusProxy(self.tables[noun])

    def reload(self) -> None:
        """Something changed somewhere."""
        for table in self.tables.values():
            table.refresh()

    def _table(self, part: Part) -> RecordTable:
        def fetch(offset: int, limit: int, done: Any) -> None:
            self._desk.ask.read(
                part.read, self._person.id, Page(limit, offset), owner=self,
                done=lambda found: self._on_page(part.noun, found, done),
                failed=lambda refusal: done(error=in_words(refusal)),
            )  # fmt: skip

        table = RecordTable(part.columns, fetch, name=part.title)
        table.set_empty(part.none, "", "inbox")
        return table

    def _on_page(self, noun: str, found: tuple[list[Any], int], done: Any) -> None:
        self.bar.segments.set_count(noun, found[1])
        done(*found)

    def _all_parts(self) -> list[Part]:
        jobs = [column for column in order_columns(self._desk) if column.key != "customer"]
        return [
            Part("work_orders", "wo:read", self.tr("Jobs"), read_orders, jobs, self.tr("No jobs yet")),
            Part("devices", "asset:read", self.tr("Devices"), read_devices, self._devices(), self.tr("No devices yet")),
            Part("invoices", "invoice:read", self.tr("Invoices"), read_invoices, self._invoices(),
                 self.tr("No invoices yet")),
            Part("payments", "payment:read", self.tr("Payments"), read_payments, self._payments(),
                 self.tr("No payments yet")),
        ]  # fmt: skip

    def _devices(self) -> list[Column]:
        return [
            Column("name", self.tr("Name"), lambda row: row.name, "MacBook Air M2", Kind.KEY, stretch=2,
                   sortable=False),
            Column("type", self.tr("Type"), lambda row: row.device_type, "Laptop", stretch=1, sortable=False),
            Column("serial", self.tr("Serial / IMEI"), lambda row: row.serial_number, "C02XK0AAJG5H", stretch=1,
                   sortable=False),
            Column("status", self.tr("Status"), lambda row: asset_chip(row.status, is_red_tagged=row.is_red_tagged),
                   self.tr("In order"), Kind.CHIP, sortable=False),
            Column("open", self.tr("Open"), lambda row: row.open_orders or None, "1,000", Kind.NUMBER, sortable=False),
        ]  # fmt: skip

    def _invoices(self) -> list[Column]:
        return [
            Column("number", self.tr("Number"), lambda row: row.number, "INV-2026-00001", Kind.KEY, sortable=False),
            Column("order", self.tr("Order"), lambda row: row.order_number, "WO10480", stretch=1, sortable=False),
            Column("status", self.tr("Status"), lambda row: invoice_chip(row.status), longest_chip(), Kind.CHIP,
                   sortable=False),
            Column("due", self.tr("Due"), lambda row: date_text(row.due_on), "28. Nov. 2024", sortable=False),
            self._money("left", self.tr("Left"), lambda row: row.left or None),
            self._money("total", self.tr("Total"), lambda row: row.total),
        ]  # fmt: skip

    def _payments(self) -> list[Column]:
        return [
            Column("number", self.tr("Number"), lambda row: row.number, "R-2026-00000", Kind.KEY, sortable=False),
            Column("at", self.tr("When"), lambda row: moment_text(row.created_at), "28. Nov. 2024 23:59",
                   sortable=False),
            Column("order", self.tr("Order"), lambda row: row.order_number, "WO10480", stretch=1, sortable=False),
            Column("method", self.tr("Paid by"), lambda row: method_word(row.method), method_word("Bank transfer"),
                   sortable=False),
            Column("kind", self.tr("Kind"), lambda row: kind_chip(row.kind), self.tr("Payment"), Kind.CHIP,
                   sortable=False),
            self._money("amount", self.tr("Amount"), lambda row: row.amount),
        ]  # fmt: skip

    def _money(self, key: str, title: str, value: Callable[[Any], Any]) -> Column:
        currency = self._desk.settings.currency

        def text(amount: Any) -> str:
            return money_text(amount, currency)

        return Column(key, title, value, text(SAMPLE), Kind.MONEY, sortable=False, format=text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


def read_orders(tx: Transaction, person_id: int, page: Page) -> tuple[list[Any], int]:
    """Jobs, the newest first, and how many. Raises: Forbidden."""
    mine = OrderFilter(customer_id=person_id)
    return work_orders.lines(tx, page, mine), work_orders.count(tx, mine)


def read_devices(tx: Transaction, person_id: int, page: Page) -> tuple[list[Any], int]:
    """Devices, the newest first, and how many. Raises: Forbidden."""
    return assets.lines(tx, page, owner_id=person_id), assets.count_lines(tx, owner_id=person_id)


def read_invoices(tx: Transaction, person_id: int, page: Page) -> tuple[list[Any], int]:
    """Invoices, the newest first, and how many. Raises: Forbidden."""
    mine = InvoiceFilter(customer_id=person_id)
    return invoices.entries(tx, page, mine), invoices.count(tx, mine)


def read_payments(tx: Transaction, person_id: int, page: Page) -> tuple[list[Any], int]:
    """Payments and refunds, the newest first, and how many. Raises: Forbidden."""
    found = billing.page(tx, page, customer_id=person_id, newest_first=True)
    return found, billing.count_rows(tx, customer_id=person_id)
