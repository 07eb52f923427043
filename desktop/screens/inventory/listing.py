"""The lists of the store room: parts, what is low, what lies where, what is to be bought, and the counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from core import parts, stock
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts import PartFilter
from core.stock import StockFilter
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.inventory import columns
from desktop.screens.list_memory import ListMemory
from desktop.widgets.card import Card
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar, SavedFilter, SearchLine
from desktop.widgets.record_table import RecordTable

ALL, LOW, PLACES, BUY, COUNTS = "all", "low", "places", "buy", "counts"


class Found(NamedTuple):
    """One page, and how many there are behind each filter that says so."""

    rows: list[Any]
    total: int
    counts: dict[str, int]


class InventoryList(Card):
    """`chosen` carries a part's id (None: none) while one moves, `opened` and `count_opened` come on Enter."""

    chosen = Signal(object)
    opened = Signal(object)
    count_opened = Signal(int)
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("inventory")
        self.bar = FilterBar(
            [
                SavedFilter(ALL, self.tr("Parts")),
                SavedFilter(LOW, self.tr("Low")),
                SavedFilter(PLACES, self.tr("By place")),
                SavedFilter(BUY, self.tr("To buy")),
                SavedFilter(COUNTS, self.tr("Counts")),
            ],
            name=self.tr("Lists of the store"),
        )
        self.bar.filter_chosen.connect(lambda _: self.ask_again())
        self.search = SearchLine(self.tr("Search parts"))
        self.search.setFixedWidth(260)
        self.search.searched.connect(lambda _: self.ask_again())
        self._stack = QStackedWidget()
        self.tables = {
            ALL: self._table(ALL, columns.of_parts(), self.tr("Parts"), lambda row: row.id),
            PLACES: self._table(PLACES, columns.of_places(), self.tr("Stock by place"), lambda row: row.part_id),
            BUY: self._table(BUY, columns.to_buy(desk.settings.currency), self.tr("Purchase list"),
                             lambda row: row.part_id),
            COUNTS: self._table(COUNTS, columns.of_counts(), self.tr("Stock counts"), None),
        }  # fmt: skip
        self.body.setSpacing(0)
        self.add(self.bar)
        self.add(self._stack, 1)
        self.setFocusProxy(self.tables[ALL])
        self._say_empty()

    def _table(self, key: str, shown: list[Column], name: str, part_of: Callable[[Any], int] | None) -> RecordTable:
        def ids(row: Any) -> Any:
            return row.part_id if key == BUY else row.id

        table = RecordTable(shown, self._fetch, ids, name=name)
        table.set_widths(self._memory.get(f"widths_{key}", {}))
        table.widths_changed.connect(lambda: self._memory.keep(f"widths_{key}", table.widths()))
        if part_of is None:
            table.opened.connect(lambda row: self.count_opened.emit(row.id))
        else:
            table.current_changed.connect(lambda row: self.chosen.emit(None if row is None else part_of(row)))
            table.opened.connect(lambda row: self.opened.emit(part_of(row)))
        self._stack.addWidget(table)
        return table

    @property
    def shown(self) -> str:
        """The chosen list."""
        return self.bar.segments.current

    @property
    def table(self) -> RecordTable:
        """The one that is seen."""
        return self.tables[ALL if self.shown == LOW else self.shown]

    @property
    def typed(self) -> str:
        """The words of the search line."""
        return self.search.text().strip()

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            read_page, Page(limit, offset), self.shown, self.typed, owner=self,
            done=lambda found: self._on_page(found, done), failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _on_page(self, found: Found, done: Any) -> None:
        for key, count in found.counts.items():
            self.bar.segments.set_count(key, count)
        done(found.rows, found.total)

    def ask_again(self) -> None:
        """Another list or search: from the top."""
        self._stack.setCurrentWidget(self.table)
        self.setFocusProxy(self.table)
        self._say_empty()
        self.table.load()

    def show_saved(self, key: str) -> None:
        """Chooses a list from the program."""
        self.bar.segments.choose(key)

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.search.setFocus()
        self.search.selectAll()

    def _say_empty(self) -> None:
        if self.typed and self.shown not in (BUY, COUNTS):
            hint = self.tr("Try fewer words, the part number, or another list.")
            self.table.set_empty(self.tr("No such part"), hint, "search")
            return
        title, hint = {
            ALL: (self.tr("No parts yet"), self.tr("What the store keeps stands here, with how many there are.")),
            LOW: (self.tr("Nothing is low"), self.tr("What falls below its minimum stands here.")),
            PLACES: (self.tr("Nothing lies anywhere"), self.tr("Receive parts, and they stand here by place.")),
            BUY: (self.tr("Nothing is to be bought"), self.tr("It fills by itself as stock falls.")),
            COUNTS: (self.tr("Nothing was counted yet"), self.tr("Start a count from the menu above.")),
        }[self.shown]
        adds = self.shown == ALL and self._desk.may("inventory:write")
        words = self.tr("New part") if adds else ""
        self.table.set_empty(title, hint, "package", words, self.new_asked.emit)


def read_page(tx: Transaction, page: Page, shown: str, typed: str) -> Found:
    """One page of a list. Raises: Forbidden."""
    low = PartFilter(only_low=True)
    counts = {ALL: parts.count(tx), LOW: parts.count(tx, low), BUY: stock.count_purchases(tx)}
    if shown == BUY:
        buy = stock.purchase_list(tx)
        return Found(buy[page.offset : page.offset + page.limit], len(buy), counts)
    if shown == COUNTS:
        rows = stock.counts(tx, Page(1000))
        return Found(rows[page.offset : page.offset + page.limit], len(rows), counts)
    if shown == PLACES:
        at = StockFilter(typed=typed)
        return Found(stock.page(tx, page, at, sort="name", descending=False), stock.count(tx, at), counts)
    wanted = PartFilter(typed=typed, only_low=shown == LOW)
    return Found(parts.page(tx, page, wanted, sort="name", descending=False), parts.count(tx, wanted), counts)
