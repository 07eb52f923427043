"""The list of jobs: saved filters with their counts, search, finer filters, and the table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from core import people
from core.base.paging import Page
from core.base.permissions import Role
from core.people import PersonRow
from core.rules.words import Status
from core.work_orders import OrderLine
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.look.icons import icon
from desktop.room_words import named_rooms
from desktop.screens.list_memory import ListMemory
from desktop.screens.work_orders.listing import (
    Wanted,
    columns,
    read_counts,
    read_page,
    saved_filters,
    sort_of,
)
from desktop.screens.work_orders.own_filters import OwnFilters, OwnFiltersMenu
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.filter_bar import FilterBar, SearchLine
from desktop.widgets.labels import plain
from desktop.widgets.record_table import RecordTable
from desktop.words import status_chip


class ListPanel(Card):
    """`chosen` (OrderLine or None) while one moves, `opened` (OrderLine) on Enter or a double click."""

    chosen = Signal(object)
    opened = Signal(object)
    counted = Signal(dict)
    new_asked = Signal()

    def __init__(self, desk: Desk, memory: ListMemory) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, memory
        self.wanted = Wanted(self._kept_filter())
        self.bar = FilterBar(saved_filters(), name=self.tr("Saved filters of orders"))
        self.search = SearchLine(self.tr("Search in the list"))
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(280)
        if self.wanted.saved != self.bar.segments.current:
            self.bar.segments.choose(self.wanted.saved)
        self.bar.filter_chosen.connect(self._choose_saved)
        self.search.searched.connect(lambda words: self.want(replace(self.wanted, typed=words)))
        self._own = OwnFilters(memory, desk.actor.uuid)
        self._own_menu = OwnFiltersMenu(self, self._own, self._show_own)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.filter_button = self.bar.add_filter_menu(self._menu, self.tr("Filter"))
        self.filter_button.setAccessibleName(self.tr("Filter"))
        self.reset = button("", "x", "choice", clicked=self._reset)
        self.reset.setVisible(False)
        self.bar.add_widget(self.reset)
        self._staff: list[PersonRow] = []
        self.table = RecordTable(
            columns(desk), self._fetch, name=self.tr("Work orders"), sort="number", descending=True
        )  # fmt: skip
        self.table.set_widths(memory.get("widths", {}))
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.sort_changed.connect(lambda *_: self.table.load())
        self.table.widths_changed.connect(lambda: memory.keep("widths", self.table.widths()))
        self.add(self.bar)
        self.add(self.table, 1)
        self.body.setSpacing(0)
        self.setFocusProxy(self.table)
        self._say_empty()

    def _kept_filter(self) -> str:
        kept = self._memory.get("filter", "open")
        return kept if kept in {saved.key for saved in saved_filters()} else "open"

    # asking

    def load(self) -> None:
        """The first look."""
        self.table.load()
        self.count()
        self._desk.ask.read(people.staff, owner=self, done=self._take_staff, failed=lambda _: None)

    def refresh(self) -> None:
        """Something changed: what is in sight stays where it is."""
        self.table.refresh()
        self.count()

    def count(self) -> None:
        """The figures of the saved filters."""
        self._desk.ask.read(read_counts, owner=self, done=self._take_counts, failed=lambda _: None)

    def want(self, wanted: Wanted) -> None:
        """Another question: from the top."""
        if wanted == self.wanted:
            return
        self.wanted = wanted
        self._say_narrowed()
        self._say_empty()
        self.table.load()

    def show_saved(self, key: str) -> None:
        """A saved filter alone, without anything that was added to it."""
        self.search.clear()
        self.wanted = Wanted(key)
        if self.bar.segments.current != key:
            self.bar.segments.choose(key)
        self._choose_saved(key)

    def _choose_saved(self, key: str) -> None:
        self._memory.keep("filter", key)
        self.wanted = Wanted(key, typed=self.search.text().strip())
        self._say_narrowed()
        self._say_empty()
        self.table.load()

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        sort = sort_of(self.table.sort, self.table.descending)
        self._desk.ask.read(
            read_page,
            replace(self.wanted, typed=named_rooms(self.wanted.typed)),
            sort,
            Page(limit, offset),
            owner=self,
            done=lambda found: done(*found),
            failed=lambda refusal: done(error=in_words(refusal)),
        )

    def _take_counts(self, counts: dict[str, int]) -> None:
        for key, count in counts.items():
            self.bar.segments.set_count(key, count)
        self.counted.emit(counts)

    def _take_staff(self, staff: list[PersonRow]) -> None:
        self._staff = [person for person in staff if person.role is not Role.VIEWER]

    # finer filters

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._own_menu.fill(self._menu, self.wanted)
        for status in Status:
            words = status_chip(status).text
            self._entry(words, self.wanted.status is status, replace(self.wanted, saved="all", status=status))
        self._menu.addSeparator()
        for person in self._staff:
            is_chosen = self.wanted.assignee_id == person.id
            self._entry(person.full_name, is_chosen, replace(self.wanted, assignee_id=person.id))
        if self.wanted.is_narrowed:
            self._menu.addSeparator()
            self._menu.addAction(icon("x"), self.tr("Take filters off"), self._reset)

    def _entry(self, words: str, is_chosen: bool, wanted: Wanted) -> None:
        entry = self._menu.addAction(plain(words))
        entry.setCheckable(True)
        entry.setChecked(is_chosen)
        entry.triggered.connect(lambda *_: self._narrow(wanted))

    def _narrow(self, wanted: Wanted) -> None:
        if wanted.saved != self.bar.segments.current:
            self.bar.segments.blockSignals(True)
            self.bar.segments.choose(wanted.saved)
            self.bar.segments.blockSignals(False)
        self.want(wanted)

    def narrow_to(self, *, customer_id: int | None = None, asset_id: int | None = None) -> None:
        """All the jobs of a customer, or on a device."""
        self.search.clear()
        self._narrow(Wanted("all", customer_id=customer_id, asset_id=asset_id))

    def show_wanted(self, wanted: Wanted) -> None:
        """The jobs behind a figure of another screen."""
        self.search.clear()
        self._narrow(wanted)

    def _show_own(self, wanted: Wanted) -> None:
        self.search.setText(wanted.typed)
        self._narrow(wanted)
        self._say_narrowed()

    def _reset(self) -> None:
        self.search.clear()
        self.want(Wanted(self.wanted.saved))

    def _say_narrowed(self) -> None:
        words = self._own.name_of(self.wanted) or self._narrowed_words()
        self.reset.setText(plain(words))
        self.reset.setAccessibleName(self.tr("Take off the filter {what}").format(what=words))
        self.reset.setVisible(bool(words))
        self.filter_button.setText("" if words else self.tr("Filter"))

    def _narrowed_words(self) -> str:
        wanted = self.wanted
        said = [] if wanted.only is None else [wanted.only.words]
        if wanted.status is not None:
            said.append(status_chip(wanted.status).text)
        if wanted.assignee_id is not None:
            said += [person.full_name for person in self._staff if person.id == wanted.assignee_id]
        if wanted.customer_id is not None:
            said.append(self.tr("One customer"))
        if wanted.asset_id is not None:
            said.append(self.tr("One device"))
        return " · ".join(said)

    # words where there is nothing

    def _say_empty(self) -> None:
        may_open = self._desk.may("customer:write")
        action, icon_name = (self.tr("New work order"), "plus") if may_open else ("", "plus")
        if self.wanted.is_narrowed:
            hint = self.tr("Try fewer words, another spelling, or another filter.")
            title = self.tr("No order matches")
            self.table.set_empty(title, hint, "search", self.tr("Take filters off"), self._reset, action_icon="x")
            return
        title, hint = {
            "open": (self.tr("Nothing is open"), self.tr("Take a device in at the counter, and it stands here.")),
            "mine": (self.tr("Nothing is yours"), self.tr("Open a job and press “Take it”.")),
            "waiting": (self.tr("Nothing waits"), self.tr("Jobs on hold stand here, with what they wait for.")),
            "ready": (self.tr("Nothing is ready"), self.tr("Jobs that can be collected stand here.")),
            "overdue": (self.tr("Nothing is late"), self.tr("Every promise is kept so far.")),
            "all": (self.tr("No orders yet"), self.tr("Take the first device in at the counter.")),
        }[self.wanted.saved]
        asks = action if self.wanted.saved in ("open", "all") else ""
        self.table.set_empty(title, hint, "clipboard-list", asks, self.new_asked.emit, action_icon=icon_name)

    # for the screen

    def current(self) -> OrderLine | None:
        """The chosen line."""
        line: OrderLine | None = self.table.current()
        return line

    def go_to_search(self) -> None:
        """Brings the keyboard to the search line."""
        self.search.setFocus()
        self.search.selectAll()
