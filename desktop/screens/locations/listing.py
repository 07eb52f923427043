"""Places as a tree, or as a list of those that are found by words."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from core import locations
from core.base.errors import NotFound, Refused
from core.base.paging import Page
from core.base.transaction import Transaction
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.list_memory import ListMemory
from desktop.screens.locations.finding import FoundPlace, page_of_places
from desktop.screens.locations.words import icon_of, type_word
from desktop.widgets.card import CORNER, Card
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SearchLine
from desktop.widgets.record_table import RecordTable
from desktop.widgets.record_tree import RecordTree

#: So many open rows are remembered.
MOST_OPEN = 200


class PlacePage(NamedTuple):
    """One page, and how many the words leave."""

    rows: list[FoundPlace]
    total: int


class LocationList(Card):
    """`chosen` carries an id (0 for none) while one moves, `opened` on Enter; `moved`: see RecordTree."""

    chosen = Signal(int)
    opened = Signal(int)
    moved = Signal(object, object)
    menu_asked = Signal(object, object)
    loaded = Signal(int)
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("locations")
        self.search = SearchLine(self.tr("Search places"))
        self.search.setFixedWidth(260)
        self.search.searched.connect(lambda _: self.ask_again())
        self._make_tree()
        self._make_table()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.tree)
        self.stack.addWidget(self.table)
        self.body.setContentsMargins(0, CORNER, 0, 0)  # the header is not to cover the round corners
        self.add(self.stack, 1)
        self.setFocusProxy(self.tree)

    def _make_tree(self) -> None:
        columns = [
            Column("name", self.tr("Place"), lambda line: line.name, self.tr("Main building, second floor"), stretch=3),
            Column("type", self.tr("Kind"), lambda line: type_word(line.type), self.tr("Technical room"), Kind.QUIET,
                   stretch=1),
            Column("places", self.tr("Places"), lambda line: line.places or None, "100", Kind.NUMBER, optional=2),
            Column("assets", self.tr("Equipment"), lambda line: line.assets or None, "100", Kind.NUMBER, optional=1),
            Column("jobs", self.tr("Open jobs"), lambda line: line.open_jobs or None, "10", Kind.NUMBER),
        ]  # fmt: skip
        self.tree = RecordTree(
            columns, self._fetch_below, lambda line: line.places > 0, name=self.tr("Places as a tree"),
            icon_of=lambda line: icon_of(line.type),
        )  # fmt: skip
        may_add = self._desk.may("asset:write")
        if may_add:
            self.tree.view.allow_moving()
        self.tree.set_empty(
            self.tr("No places yet"), self.tr("Site, building, floors: begin with the outermost."), "map-pin",
            self.tr("Add place") if may_add else "", self.new_asked.emit,
        )  # fmt: skip
        self.tree.set_open_rows(self._memory.get("open", []))
        self.tree.current_changed.connect(lambda line: self.chosen.emit(line.id if line is not None else 0))
        self.tree.opened.connect(lambda line: self.opened.emit(line.id))
        self.tree.moved.connect(self.moved)
        self.tree.menu_asked.connect(self.menu_asked.emit)
        self.tree.loaded.connect(self.loaded)
        self.tree.opened_rows_changed.connect(lambda: self._memory.keep("open", self.tree.open_rows()[:MOST_OPEN]))

    def _make_table(self) -> None:
        columns = [
            Column("name", self.tr("Place"), lambda found: found.row.name, self.tr("Main building"), Kind.KEY,
                   stretch=1, sortable=False),
            Column("type", self.tr("Kind"), lambda found: type_word(found.row.type), self.tr("Technical room"),
                   sortable=False),
            Column("around", self.tr("In"), lambda found: " › ".join(found.around), "Harbour House › Main building",
                   Kind.QUIET, stretch=2, sortable=False),
        ]  # fmt: skip
        self.table = RecordTable(
            columns, self._fetch, lambda found: found.row.id, name=self.tr("Places that were found")
        )
        self.table.set_empty(
            self.tr("No place matches"), self.tr("Try fewer letters, or a part of the name."), "search"
        )
        self.table.current_changed.connect(lambda found: self.chosen.emit(found.row.id if found is not None else 0))
        self.table.opened.connect(lambda found: self.opened.emit(found.row.id))

    # what is shown

    @property
    def typed(self) -> str:
        """The words of the search line."""
        return self.search.text().strip()

    @property
    def view(self) -> RecordTree | RecordTable:
        """The one of the two that is seen."""
        return self.table if self.typed else self.tree

    def load(self) -> None:
        """The first look."""
        self.tree.load()

    def refresh(self) -> None:
        """Something changed somewhere."""
        self.view.refresh()

    def ask_again(self) -> None:
        """Other words: from the top; without any the tree stands as it was left."""
        self.stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        if self.typed:
            self.table.load()
        else:
            self.tree.refresh()

    def select(self, location_id: int) -> None:
        """Chooses it; in the tree the way to it is opened."""
        if self.typed:
            self.table.select(location_id)
        elif not self.tree.select(location_id):
            self._read_way(location_id, self.tree.reveal)

    def follow_moved(self, location_id: int) -> None:
        """It was added or put elsewhere: shown where it is now."""
        self._read_way(location_id, self.tree.reveal_moved)

    def _read_way(self, location_id: int, show: Any) -> None:
        self._desk.ask.read(
            locations.path, location_id, owner=self, done=lambda way: show([line.id for line in way]),
            failed=lambda _: None,
        )  # fmt: skip

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.search.setFocus()
        self.search.selectAll()

    # what is read

    def _fetch_below(self, around: int | None, offset: int, limit: int, done: Any) -> None:
        def failed(refusal: Refused) -> None:
            if around is not None and isinstance(refusal, NotFound):
                done([])  # it went while what is in it was asked for; the next refresh takes it out
            else:
                done(error=in_words(refusal))

        self._desk.ask.read(locations.children, around, Page(limit, offset), owner=self, done=done, failed=failed)

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            read_page, Page(limit, offset), self.typed, owner=self,
            done=lambda found: done(found.rows, found.total), failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip


def read_page(tx: Transaction, page: Page, typed: str) -> PlacePage:
    """One page of what is found, by name. Raises: Forbidden."""
    return PlacePage(page_of_places(tx, page, typed), locations.count(tx, typed=typed))
