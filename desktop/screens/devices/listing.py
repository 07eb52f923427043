"""The registry of devices: saved filters, search, whose they are, and what is open on them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from core import assets
from core.assets import DeviceLine
from core.base.paging import Page
from core.base.transaction import Transaction
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.list_memory import ListMemory
from desktop.widgets.card import Card
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import FilterBar, SavedFilter
from desktop.widgets.record_table import RecordTable
from desktop.words import device_chip


class DeviceList(Card):
    """`chosen` (DeviceLine or None) while one moves, `opened` (DeviceLine) on Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)
    counted = Signal(int)
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("devices")
        filters = [
            SavedFilter("all", self.tr("All")),
            SavedFilter("open", self.tr("In work")),
            SavedFilter("red_tagged", self.tr("Red tag")),
        ]
        self.bar = FilterBar(filters, search=self.tr("Search devices"), name=self.tr("Saved filters of devices"))
        self.bar.filter_chosen.connect(lambda _: self.ask_again())
        self.bar.searched.connect(lambda _: self.ask_again())
        self.table = RecordTable(self._columns(), self._fetch, name=self.tr("Devices"))
        self.table.set_widths(self._memory.get("widths", {}))
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.widths_changed.connect(lambda: self._memory.keep("widths", self.table.widths()))
        self.body.setSpacing(0)
        self.add(self.bar)
        self.add(self.table, 1)
        self.setFocusProxy(self.table)
        self._say_empty()

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Device"), lambda row: row.name, "Apple MacBook Air M2", Kind.KEY, stretch=2,
                   sortable=False),
            Column("type", self.tr("Type"), lambda row: row.device_type, self.tr("Game console"), optional=2,
                   sortable=False),
            Column("serial", self.tr("Serial number"), lambda row: row.serial_number, "356938035643809", stretch=1,
                   optional=1, sortable=False),
            Column("owner", self.tr("Owner"), lambda row: row.owner, "Дмитрий Иванов", stretch=2, sortable=False),
            Column("open", self.tr("Open"), lambda row: row.open_orders or None, "1,000", Kind.NUMBER, sortable=False),
            Column("status", self.tr("Status"), device_chip_of, self.tr("With owner"), Kind.CHIP, sortable=False),
        ]  # fmt: skip

    @property
    def shown(self) -> str:
        """The chosen filter."""
        return self.bar.segments.current

    @property
    def typed(self) -> str:
        """The words of the search line."""
        return self.bar.search.text().strip()

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            read_page,
            Page(limit, offset),
            self.typed,
            self.shown,
            owner=self,
            done=lambda found: self._on_page(*found, done),
            failed=lambda refusal: done(error=in_words(refusal)),
        )

    def _on_page(self, lines: list[DeviceLine], total: int, done: Any) -> None:
        done(lines, total)
        self.counted.emit(total)

    def ask_again(self) -> None:
        """Another filter or search: from the top."""
        self._say_empty()
        self.table.load()

    def search_for(self, text: str) -> None:
        """As if it had been typed into the search line."""
        self.bar.search.setText(text)

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.bar.search.setFocus()
        self.bar.search.selectAll()

    def _say_empty(self) -> None:
        if self.typed:
            hint = self.tr("Try fewer words, or the last digits of the serial number.")
            self.table.set_empty(self.tr("No device matches"), hint, "search")
            return
        title, hint = {
            "all": (self.tr("No devices yet"), self.tr("Register the first one here, or at the intake.")),
            "open": (self.tr("Nothing is in work"), self.tr("Devices with an open job stand here.")),
            "red_tagged": (self.tr("No red tags"), self.tr("Devices that are dangerous stand here.")),
        }[self.shown]
        action = self.tr("New device") if self.shown == "all" and self._desk.may("asset:write") else ""
        self.table.set_empty(title, hint, "laptop", action, self.new_asked.emit)


def device_chip_of(row: DeviceLine) -> ChipText:
    """How the device is and where."""
    return device_chip(row.status, is_red_tagged=row.is_red_tagged, is_in_shop=row.open_orders > 0)


def read_page(tx: Transaction, page: Page, typed: str, shown: Any) -> tuple[list[DeviceLine], int]:
    """One page of the registry, and how many there are in all. Raises: Forbidden."""
    return assets.lines(tx, page, typed=typed, shown=shown), assets.count_lines(tx, typed=typed, shown=shown)
