"""The list of maintenance plans: what is due first on top."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Signal

from core import maintenance
from core.base.paging import Page
from core.base.transaction import Transaction
from core.maintenance import PlanRow
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.list_memory import ListMemory
from desktop.screens.maintenance.words import every_words, plan_chip
from desktop.widgets.card import Card
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import FilterBar, SavedFilter, SearchLine
from desktop.widgets.moments import now
from desktop.widgets.record_table import RecordTable

ACTIVE, RESTING, ALL = "active", "resting", "all"
_IS_ACTIVE = {ACTIVE: True, RESTING: False, ALL: None}


class PlanPage(NamedTuple):
    """One page, and how many stand behind each filter."""

    rows: list[PlanRow]
    counts: dict[str, int]


class PlanList(Card):
    """`chosen` (PlanRow or None) while one moves, `opened` on Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("maintenance")
        self.bar = FilterBar(
            [
                SavedFilter(ACTIVE, self.tr("Active")),
                SavedFilter(RESTING, self.tr("Resting")),
                SavedFilter(ALL, self.tr("All")),
            ],
            name=self.tr("Saved filters of maintenance plans"),
        )
        self.bar.filter_chosen.connect(lambda _: self.ask_again())
        self.search = SearchLine(self.tr("Search plans"))
        self.search.setFixedWidth(280)
        self.search.searched.connect(lambda _: self.ask_again())
        self.table = RecordTable(self._columns(), self._fetch, name=self.tr("Maintenance plans"))
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
        chip = max((self.tr("Due soon"), self.tr("Planned"), self.tr("Resting")), key=len)
        return [
            Column("name", self.tr("Plan"), lambda row: row.name, "Lift, monthly inspection", stretch=2,
                   sortable=False),
            Column("every", self.tr("How often"), every_words, "Every 12 months", stretch=1, sortable=False),
            Column("assets", self.tr("Equipment"), lambda row: row.assets, self.tr("Equipment") + "m", Kind.NUMBER,
                   optional=2, sortable=False),
            Column("due", self.tr("Next due"), lambda row: row.next_due_at, "Yesterday 23:59", Kind.WHEN,
                   optional=1, sortable=False),
            Column("status", self.tr("Status"), lambda row: plan_chip(row, now()), chip, Kind.CHIP, sortable=False),
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

    def _on_page(self, found: PlanPage, done: Any) -> None:
        for key, count in found.counts.items():
            self.bar.segments.set_count(key, count)
        done(found.rows, found.counts[self.shown])

    def ask_again(self) -> None:
        """Another filter or search: from the top."""
        self._say_empty()
        self.table.load()

    def show_saved(self, key: str) -> None:
        """Chooses a saved filter from the program."""
        self.bar.segments.choose(key)

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.search.setFocus()
        self.search.selectAll()

    def _say_empty(self) -> None:
        if self.typed:
            self.table.set_empty(self.tr("No plan is called so"), self.tr("Try fewer words."), "search")
            return
        action = self.tr("Add plan") if self._desk.may("pm:write") else ""
        hint = self.tr("A plan opens a job for each piece of equipment whenever it is due.")
        self.table.set_empty(self.tr("No maintenance is planned"), hint, "calendar-clock", action, self.new_asked.emit)


def read_page(tx: Transaction, page: Page, shown: str, typed: str) -> PlanPage:
    """Raises: Forbidden, Invalid."""
    counts = {key: maintenance.count(tx, typed, is_active=wanted) for key, wanted in _IS_ACTIVE.items()}
    return PlanPage(maintenance.page(tx, page, typed, is_active=_IS_ACTIVE[shown], by_due=True), counts)
