"""Equipment as a tree of what is part of what, or as a list by status and words."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget

from core import assets
from core.assets import EquipmentFilter, EquipmentRow
from core.base.errors import NotFound, Refused
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.words import AssetStatus
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.equipment.words import STATUSES, equipment_chip, icon_of, longest_chip
from desktop.screens.list_memory import ListMemory
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import FilterBar, SavedFilter, SearchLine
from desktop.widgets.labels import plain
from desktop.widgets.moments import day_text
from desktop.widgets.record_table import RecordTable
from desktop.widgets.record_tree import RecordTree

ALL = "all"
#: So many open rows are remembered.
MOST_OPEN = 100


class EquipmentPage(NamedTuple):
    """One page, and how many the filter leaves."""

    rows: list[EquipmentRow]
    total: int


class EquipmentList(Card):
    """`chosen` (a record or None) while one moves, `opened` on Enter or a double click; `moved`: see RecordTree."""

    chosen = Signal(object)
    opened = Signal(object)
    moved = Signal(object, object)
    loaded = Signal(int)
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("equipment")
        self._make_bar()
        self._make_table()
        self._make_tree()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.tree)
        self.stack.addWidget(self.table)
        self.body.setSpacing(0)
        self.add(self.bar)
        self.add(self.stack, 1)
        self._say_empty()
        self._arrange()

    def _make_bar(self) -> None:
        filters = [SavedFilter(ALL, self.tr("All"))]
        filters += [SavedFilter(status.value, equipment_chip(status).text) for status in STATUSES]
        self.bar = FilterBar(filters, name=self.tr("Equipment by status"))
        self.bar.filter_chosen.connect(lambda _: self.ask_again())
        menu = QMenu(self)
        self.unseen = menu.addAction(plain(self.tr("Only what nobody has seen where it stands")))
        self.unseen.setCheckable(True)
        self.unseen.toggled.connect(lambda _: self.ask_again())
        self.bar.add_filter_menu(menu)
        self.as_tree = icon_button("list-tree", self.tr("As a tree of what is part of what"), checkable=True)
        self.as_tree.setChecked(self._memory.get("tree", True))
        self.as_tree.clicked.connect(self._on_tree_wanted)
        self.bar.add_widget(self.as_tree)
        self.search = SearchLine(self.tr("Search equipment"))
        self.search.setFixedWidth(260)
        self.search.searched.connect(lambda _: self.ask_again())

    def _make_table(self) -> None:
        sort = self._memory.get("sort", ["name", False])
        self.table = RecordTable(self._columns(), self._fetch, name=self.tr("Equipment"), sort=str(sort[0]),
                                 descending=bool(sort[-1]))  # fmt: skip
        self.table.set_widths(self._memory.get("widths", {}))
        self.table.current_changed.connect(lambda row: None if self.is_tree else self.chosen.emit(row))
        self.table.opened.connect(self.opened)
        self.table.loaded.connect(self.loaded)
        self.table.widths_changed.connect(lambda: self._memory.keep("widths", self.table.widths()))
        self.table.sort_changed.connect(self._on_sort)

    def _make_tree(self) -> None:
        columns = [
            Column("name", self.tr("Equipment"), lambda line: line.name, self.tr("Circulation pump of boiler 1"),
                   stretch=3),
            Column("place", self.tr("Place"), lambda line: line.location, self.tr("Plant room"), Kind.QUIET, stretch=1,
                   optional=2),
            Column("jobs", self.tr("Open jobs"), lambda line: line.open_jobs or None, "10", Kind.NUMBER, optional=1),
            Column("status", self.tr("Status"), lambda line: equipment_chip(line.status), longest_chip(), Kind.CHIP),
        ]  # fmt: skip
        self.tree = RecordTree(
            columns, self._fetch_below, lambda line: line.parts > 0, name=self.tr("Equipment as a tree"),
            icon_of=lambda line: icon_of(line.status),
        )  # fmt: skip
        if self._desk.may("asset:write"):
            self.tree.view.allow_moving()
        self.tree.set_open_rows(self._memory.get("open", []))
        self.tree.current_changed.connect(lambda line: self.chosen.emit(line) if self.is_tree else None)
        self.tree.opened.connect(self.opened)
        self.tree.moved.connect(self.moved)
        self.tree.loaded.connect(self.loaded)
        self.tree.opened_rows_changed.connect(lambda: self._memory.keep("open", self.tree.open_rows()[:MOST_OPEN]))

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Equipment"), lambda row: row.name, self.tr("Circulation pump of boiler 1"),
                   Kind.KEY, stretch=3),
            Column("model", self.tr("Model"), model_words, "Viessmann Vitocrossal 200", stretch=1, optional=2,
                   sortable=False),
            Column("place", self.tr("Place"), lambda row: row.location, self.tr("Lift machine room"), stretch=1,
                   optional=1, sortable=False),
            Column("created_at", self.tr("Added"), lambda row: day_text(row.created_at), "22 Sept 24", Kind.QUIET,
                   optional=3),
            Column("status", self.tr("Status"), lambda row: equipment_chip(row.status), longest_chip(), Kind.CHIP,
                   sortable=False),
        ]  # fmt: skip

    # what is shown

    @property
    def shown(self) -> str:
        """The chosen filter."""
        return self.bar.segments.current

    @property
    def typed(self) -> str:
        """The words of the search line."""
        return self.search.text().strip()

    @property
    def is_tree(self) -> bool:
        """Words and filters leave a list: what they find stands in many places of the tree."""
        narrowed = self.shown != ALL or bool(self.typed) or self.unseen.isChecked()
        return self.as_tree.isChecked() and not narrowed

    @property
    def view(self) -> RecordTree | RecordTable:
        """The one of the two that is seen."""
        return self.tree if self.is_tree else self.table

    def _arrange(self) -> None:
        self.stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)

    def load(self) -> None:
        """The first look."""
        self.view.load()
        self._read_counts()

    def refresh(self) -> None:
        """Something changed somewhere."""
        self.view.refresh()
        self._read_counts()

    def ask_again(self) -> None:
        """Another filter, search or view: from the top."""
        self._say_empty()
        self._arrange()
        if self.is_tree and self.tree.model.loaded:
            self.tree.refresh()
        else:
            self.view.load()

    def select(self, asset_id: int) -> None:
        """Chooses it where it is in sight; in the tree the way to it is opened."""
        if not self.is_tree:
            self.table.select(asset_id)
        elif not self.tree.select(asset_id):
            self._desk.ask.read(
                assets.path, asset_id, owner=self, done=lambda way: self.tree.reveal([line.id for line in way]),
                failed=lambda _: None,
            )  # fmt: skip

    def follow_moved(self, asset_id: int) -> None:
        """It was put elsewhere in the tree: shown where it is now."""
        self._desk.ask.read(
            assets.path, asset_id, owner=self, done=lambda way: self.tree.reveal_moved([line.id for line in way]),
            failed=lambda _: None,
        )  # fmt: skip

    def show_saved(self, key: str) -> None:
        """Chooses a filter from the program."""
        self.bar.segments.choose(key)

    def search_for(self, text: str) -> None:
        """As if it had been typed into the search line."""
        self.search.setText(text)

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.search.setFocus()
        self.search.selectAll()

    def toggle_tree(self) -> None:
        """From the tree to the list and back."""
        self.as_tree.click()

    def _on_tree_wanted(self) -> None:
        self._memory.keep("tree", self.as_tree.isChecked())
        current = self.table.current() if self.is_tree else self.tree.current()
        self.ask_again()
        if current is not None:
            self.select(current.id)

    def _on_sort(self, key: str, descending: bool) -> None:
        self._memory.keep("sort", [key, descending])
        self.table.load()

    # what is read

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            read_page, Page(limit, offset), self._wanted(), self.table.sort, self.table.descending, owner=self,
            done=lambda found: done(found.rows, found.total), failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _wanted(self) -> EquipmentFilter:
        statuses = None if self.shown == ALL else (AssetStatus(self.shown),)
        return EquipmentFilter(statuses, is_field_verified=False if self.unseen.isChecked() else None, typed=self.typed)

    def _fetch_below(self, around: int | None, offset: int, limit: int, done: Any) -> None:
        def failed(refusal: Refused) -> None:
            if around is not None and isinstance(refusal, NotFound):
                done([])  # it went while its parts were asked for; the next refresh takes it out
            else:
                done(error=in_words(refusal))

        self._desk.ask.read(assets.children, around, Page(limit, offset), owner=self, done=done, failed=failed)

    def _read_counts(self) -> None:
        self._desk.ask.read(assets.equipment_counts, owner=self, done=self._on_counts, failed=lambda _: None)

    def _on_counts(self, counts: dict[AssetStatus, int]) -> None:
        for status, count in counts.items():
            self.bar.segments.set_count(status.value, count)
        self.bar.segments.set_count(ALL, sum(counts.values()))

    def _say_empty(self) -> None:
        hint = self.tr("Boilers, lifts, pumps: what the house needs to run stands here, with its jobs and papers.")
        add = self.tr("Add equipment") if self._desk.may("asset:write") else ""
        self.tree.set_empty(self.tr("No equipment yet"), hint, "fan", add, self.new_asked.emit)
        if self.typed:
            words = self.tr("Try fewer words, a maker, a model, or the last digits of the serial number.")
            self.table.set_empty(self.tr("No equipment matches"), words, "search")
        elif self.unseen.isChecked():
            self.table.set_empty(self.tr("Everything was seen"), self.tr("Nothing waits to be looked at."), "eye")
        elif self.shown != ALL:
            status = equipment_chip(AssetStatus(self.shown)).text
            self.table.set_empty(self.tr("Nothing is set to {status}").format(status=status), "", "check")
        else:
            self.table.set_empty(self.tr("No equipment yet"), hint, "fan", add, self.new_asked.emit)


def model_words(row: EquipmentRow) -> str:
    """Who made it, and what they call it."""
    return " ".join(filter(None, (row.manufacturer, row.model_number)))


def read_page(tx: Transaction, page: Page, wanted: EquipmentFilter, sort: Any, descending: bool) -> EquipmentPage:
    """One page of the list. Raises: Forbidden."""
    sort = sort if sort in ("name", "created_at") else "name"
    rows = assets.page_of_equipment(tx, page, wanted, sort=sort, descending=descending)
    return EquipmentPage(rows, assets.count_equipment(tx, wanted))
