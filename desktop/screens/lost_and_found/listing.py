"""The list of found items: saved filters with their counts, and a line that finds by any word."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Signal

from core import found_items
from core.base.paging import Page
from core.base.transaction import Transaction
from core.found_items import FoundItemRow
from core.rules.words import FoundStatus
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.list_memory import ListMemory
from desktop.screens.lost_and_found.words import found_chip, longest_chip, place_words
from desktop.widgets.card import Card
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import FilterBar, SavedFilter, SearchLine
from desktop.widgets.record_table import RecordTable

ALL = "all"


class FoundPage(NamedTuple):
    """One page, how many the filter leaves, and how many stand behind each filter."""

    rows: list[FoundItemRow]
    total: int
    counts: dict[str, int]


class FoundList(Card):
    """`chosen` (FoundItemRow or None) while one moves, `opened` on Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("lost_and_found")
        self.bar = FilterBar(
            [
                SavedFilter(FoundStatus.KEPT.value, self.tr("Open")),
                SavedFilter(FoundStatus.DUE.value, self.tr("Due to go")),
                SavedFilter(FoundStatus.CLAIMED.value, self.tr("Claimed")),
                SavedFilter(FoundStatus.DISPOSED.value, self.tr("Disposed of")),
                SavedFilter(ALL, self.tr("All")),
            ],
            name=self.tr("Saved filters of found items"),
        )
        self.bar.filter_chosen.connect(lambda _: self.ask_again())
        self.search = SearchLine(self.tr("Search lost and found"))
        self.search.setFixedWidth(280)
        self.search.searched.connect(lambda _: self.ask_again())
        self.table = RecordTable(self._columns(), self._fetch, name=self.tr("Found items"))
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
            Column("number", self.tr("Number"), lambda row: row.number, "F-00000", Kind.KEY, sortable=False),
            Column("what", self.tr("What"), lambda row: row.what, "Дмитрий Иванов Иванов", stretch=2, sortable=False),
            Column("place", self.tr("Found in"), place_words, "204 · under the bed", stretch=1, sortable=False),
            Column("found", self.tr("Found"), lambda row: row.found_at, "Yesterday 23:59", Kind.WHEN, optional=1,
                   sortable=False),
            Column("storage", self.tr("Lies in"), lambda row: row.storage_place, self.tr("Cupboard B, box 4"),
                   optional=2, sortable=False),
            Column("status", self.tr("Status"), lambda row: found_chip(row.status), longest_chip(), Kind.CHIP,
                   sortable=False),
        ]  # fmt: skip

    @property
    def shown(self) -> str:
        """The chosen filter."""
        return self.bar.segments.current

    @property
    def typed(self) -> str:
        """The words of the search line."""
        return self.search.text().strip()

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            read_page, Page(limit, offset), self.shown, self.typed, owner=self,
            done=lambda found: self._on_page(found, done), failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _on_page(self, found: FoundPage, done: Any) -> None:
        for key, count in found.counts.items():
            self.bar.segments.set_count(key, count)
        done(found.rows, found.total)

    def ask_again(self) -> None:
        """Another filter or search: from the top."""
        self._say_empty()
        self.table.load()

    def show_saved(self, key: str) -> None:
        """Chooses a saved filter from the program."""
        self.bar.segments.choose(key)

    def search_for(self, text: str) -> None:
        """As if it had been typed into the search line."""
        self.search.setText(text)

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.search.setFocus()
        self.search.selectAll()

    def _say_empty(self) -> None:
        if self.typed:
            hint = self.tr("Try fewer words, another colour, or another filter.")
            self.table.set_empty(self.tr("Nothing like that was found"), hint, "search")
            return
        hints = {
            FoundStatus.KEPT.value: (self.tr("Nothing lies here"), self.tr("What guests leave behind is kept here.")),
            FoundStatus.DUE.value: (self.tr("Nothing is due"), self.tr("What was kept long enough stands here.")),
            FoundStatus.CLAIMED.value: (self.tr("Nothing was claimed yet"), self.tr("What was fetched stands here.")),
            FoundStatus.DISPOSED.value: (self.tr("Nothing was disposed of"), self.tr("With its day and the reason.")),
            ALL: (self.tr("Nothing was ever found"), self.tr("What guests leave behind is kept here.")),
        }
        title, hint = hints[self.shown]
        adds = self.shown in (FoundStatus.KEPT.value, ALL) and self._desk.may("found:write")
        self.table.set_empty(title, hint, "inbox", self.tr("Add found item") if adds else "", self.new_asked.emit)


def read_page(tx: Transaction, page: Page, shown: str, typed: str) -> FoundPage:
    """One page, newest first. Raises: Forbidden."""
    status = None if shown == ALL else FoundStatus(shown)
    rows, total = found_items.page(tx, page, status, typed), found_items.count(tx, status, typed)
    counts = {each.value: found_items.count(tx, each) for each in FoundStatus}
    return FoundPage(rows, total, {**counts, ALL: found_items.count(tx)})
