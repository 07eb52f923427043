"""The list of customers: saved filters, search, and what is open and owed at each of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from core import customers
from core.base.money import ZERO
from core.base.paging import Page
from core.customers import CustomerFilter, CustomerLine, CustomerPage
from core.rules.matching import readable_phone
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.list_memory import ListMemory
from desktop.widgets.card import Card
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import FilterBar, SavedFilter
from desktop.widgets.money import money_text
from desktop.widgets.record_table import RecordTable

SAMPLE = "Maximilian Hohenstein"


class CustomerList(Card):
    """`chosen` (CustomerLine or None) while one moves, `opened` (CustomerLine) on Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)
    counted = Signal(int)
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("customers")
        self.wanted = CustomerFilter()
        filters = [
            SavedFilter("all", self.tr("All")),
            SavedFilter("open", self.tr("With open jobs")),
            SavedFilter("flagged", self.tr("Flagged")),
            SavedFilter("inactive", self.tr("Switched off")),
        ]
        self.bar = FilterBar(filters, search=self.tr("Search customers"), name=self.tr("Saved filters of customers"))
        self.bar.filter_chosen.connect(lambda _: self.ask_again())
        self.bar.searched.connect(lambda _: self.ask_again())
        self.table = RecordTable(self._columns(), self._fetch, name=self.tr("Customers"))
        self.table.set_widths(self._memory.get("widths", {}))
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.sort_changed.connect(lambda *_: self.ask_again())
        self.table.widths_changed.connect(lambda: self._memory.keep("widths", self.table.widths()))
        self.body.setSpacing(0)
        self.add(self.bar)
        self.add(self.table, 1)
        self.setFocusProxy(self.table)
        self._say_empty()

    def _columns(self) -> list[Column]:
        columns = [
            Column("name", self.tr("Name"), lambda row: row.full_name, SAMPLE, Kind.KEY, stretch=3),
            Column("flag", "", self._flag, self.tr("Warning"), Kind.CHIP, sortable=False),
            Column("phone", self.tr("Phone"), lambda row: readable_phone(row.phone), "+90 532 555 01 42", stretch=1,
                   sortable=False),
            Column("open", self.tr("Open"), lambda row: row.open_orders or None, "1,000", Kind.NUMBER,
                   optional=1, sortable=False),
        ]  # fmt: skip
        if self._desk.may("payment:read"):
            columns.append(
                Column("owed", self.tr("Owes"), lambda row: row.owed if row.owed > ZERO else None, self._money(ZERO)
                       + "000", Kind.MONEY, sortable=False, format=self._money)
            )  # fmt: skip
        return columns

    def _flag(self, row: CustomerLine) -> ChipText | None:
        if row.warning:
            return ChipText(self.tr("Warning"), Tone.DANGER)
        return None if row.is_active else ChipText(self.tr("Off"), Tone.NEUTRAL)

    def _money(self, amount: Any) -> str:
        return money_text(amount, self._desk.settings.currency)

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            customers.page,
            Page(limit, offset),
            self.wanted,
            owner=self,
            done=lambda found: self._on_page(found, done),
            failed=lambda refusal: done(error=in_words(refusal)),
        )

    def _on_page(self, found: CustomerPage, done: Any) -> None:
        done(found.lines, found.total)
        self.counted.emit(found.total)

    def ask_again(self) -> None:
        """Another filter, search or order: from the top."""
        sort = "newest"
        if self.table.sort == "name":
            sort = "-name" if self.table.descending else "name"
        self.wanted = CustomerFilter(self.bar.segments.current, self.bar.search.text().strip(), sort)
        self._say_empty()
        self.table.load()

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def _say_empty(self) -> None:
        if self.wanted.typed:
            hint = self.tr("Try fewer words, or part of the phone number.")
            self.table.set_empty(self.tr("No customer matches"), hint, "search")
            return
        title, hint = {
            "all": (self.tr("No customers yet"), self.tr("Add the first one here, or at the intake.")),
            "open": (self.tr("No open jobs"), self.tr("Customers whose devices are in work stand here.")),
            "flagged": (self.tr("Nobody is flagged"), self.tr("Customers with a warning stand here.")),
            "inactive": (
                self.tr("Nobody is switched off"),
                self.tr("Customers who are no longer served stand here."),
            ),
        }[self.wanted.shown]
        action = self.tr("New customer") if self.wanted.shown == "all" and self._desk.may("customer:write") else ""
        self.table.set_empty(title, hint, "users", action, self.new_asked.emit)
