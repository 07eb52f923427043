"""A list of records: saved filters with their counts, a line to search in, and a table that remembers its widths."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal

from core.base.paging import Page
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.list_memory import ListMemory
from desktop.widgets.card import Card
from desktop.widgets.columns import Column
from desktop.widgets.filter_bar import FilterBar, SavedFilter, SearchLine
from desktop.widgets.record_table import RecordTable

LEAST_SEARCH, SEARCH_WIDTH = 160, 280


class Found(NamedTuple):
    """One page, how many there are in all, and how many stand behind each filter that says so."""

    rows: Sequence[Any]
    total: int
    counts: Mapping[str, int] = {}


class RecordList(Card):
    """`chosen` (row or None) while one moves, `opened` (row) on Enter or a double click, `counted` with each page.

    A subclass calls `furnish` in its constructor and overrides `question` and `say_empty`.
    """

    chosen = Signal(object)
    opened = Signal(object)
    counted = Signal(int)
    new_asked = Signal()

    def __init__(self, desk: Desk, memory: str) -> None:
        super().__init__(padding=0)
        self.desk, self._memory = desk, ListMemory(memory)

    def furnish(
        self, filters: Sequence[SavedFilter], columns: Sequence[Column], *, name: str, filters_name: str, search: str,
        is_search_in_bar: bool = False, sort: tuple[str, bool] = ("", False),
    ) -> None:  # fmt: skip
        """Builds it; `search` stands in the line, which is the screen's to place unless it stands beside the filters.

        `name` is the table's, for those who cannot see; `sort` the column it is ordered by, and whether downwards.
        """
        self.bar = FilterBar(filters, search=search if is_search_in_bar else "", name=filters_name)
        self.bar.filter_chosen.connect(lambda _: self.ask_again())
        self.search = self.bar.search if is_search_in_bar else SearchLine(search)
        if not is_search_in_bar:
            self.search.setMinimumWidth(LEAST_SEARCH)
            self.search.setMaximumWidth(SEARCH_WIDTH)
        self.search.searched.connect(lambda _: self.ask_again())
        self.table = RecordTable(columns, self._fetch, name=name, sort=sort[0], descending=sort[1])
        self.table.set_widths(self._memory.get("widths", {}))
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.sort_changed.connect(lambda *_: self.ask_again())
        self.table.widths_changed.connect(lambda: self._memory.keep("widths", self.table.widths()))
        self.body.setSpacing(0)
        self.add(self.bar)
        self.add(self.table, 1)
        self.setFocusProxy(self.table)
        self.say_empty()

    # what a subclass says

    def question(self) -> tuple[Callable[..., Found], tuple[Any, ...]]:
        """The operation that reads a page, called with the transaction and the page, and what it takes after them."""
        raise NotImplementedError

    def say_empty(self) -> None:
        """Sets what the table says where there are no rows, by filter and by what is typed."""
        raise NotImplementedError

    # what is shown

    @property
    def shown(self) -> str:
        """The chosen filter."""
        return self.bar.segments.current

    @property
    def typed(self) -> str:
        """The words of the search line."""
        return self.search.text().strip()

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        operation, asked = self.question()
        self.desk.ask.read(
            operation, Page(limit, offset), *asked, owner=self, done=lambda found: self._on_page(found, done),
            failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _on_page(self, found: Found, done: Any) -> None:
        for key, count in found.counts.items():
            self.bar.segments.set_count(key, count)
        done(found.rows, found.total)
        self.counted.emit(found.total)

    def ask_again(self) -> None:
        """Another filter, search or order: from the top."""
        self.say_empty()
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
