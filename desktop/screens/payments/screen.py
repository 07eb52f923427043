"""The till's screen: figures of the day, every payment, what is owed, and one entry beside the list."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from core.base.paging import Page
from core.billing import PaymentLine
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screen import Screen
from desktop.screens.list_memory import ListMemory
from desktop.screens.payments.entry_panel import EntryPanel
from desktop.screens.payments.figures import FigureRow
from desktop.screens.payments.listing import (
    Figures,
    Wanted,
    columns,
    owed_columns,
    read_figures,
    read_owed,
    read_page,
    saved_filters,
)
from desktop.screens.payments.order_choice import ChooseOrder
from desktop.screens.payments.owed_panel import OwedPanel
from desktop.screens.payments.taking import TakePayment
from desktop.screens.split_view import SplitView
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.days import day_words
from desktop.widgets.filter_bar import FilterBar, SearchLine
from desktop.widgets.labels import plain
from desktop.widgets.page_header import PageHeader
from desktop.widgets.record_table import RecordTable


class PaymentsScreen(Screen):
    """Enter prints the paper of a payment, or takes what a job owes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._memory = ListMemory("payments")
        self.wanted = Wanted()
        self.header = PageHeader(self.tr("Payments"))
        self.search = SearchLine(self.tr("Search in the list"))
        self.search.setMinimumWidth(120)
        self.search.setMaximumWidth(280)
        self.search.searched.connect(self._on_searched)
        self._take = button(self.tr("Take payment"), "banknote", "primary", clicked=self.take)
        self.header.add_action(self.search)
        self.header.add_action(self._take)
        self._take.setVisible(desk.may("payment:write"))
        self.figures = FigureRow(desk)
        self.panel = EntryPanel(desk)
        self.panel.entry_asked.connect(self.open_record)
        self.owed_panel = OwedPanel(desk)
        self.owed_panel.payment_asked.connect(self.take_for)
        self._may_take = desk.may("payment:write")
        self._make_tables()
        self._lay_out()
        self._add_shortcuts()
        self._say_empty()
        self.follow({"payment", "work_order", "person"}, self.reload)
        self.table.load()
        self._read_figures()

    def _make_tables(self) -> None:
        self.table = RecordTable(columns(self.desk), self._fetch, name=self.tr("Payments"))
        self.owed = RecordTable(owed_columns(self.desk), self._fetch_owed, name=self.tr("What is owed"))
        for name, table in (("widths", self.table), ("owed_widths", self.owed)):
            table.set_widths(self._memory.get(name, {}))
            table.widths_changed.connect(lambda name=name, table=table: self._memory.keep(name, table.widths()))
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self._on_opened)
        self.owed.opened.connect(lambda row: self.take_for(row.id))
        self.owed.current_changed.connect(self.owed_panel.show_order)
        self.owed.loaded.connect(lambda count: self.owed_panel.show_order(None) if not count else None)
        self.owed.set_empty(
            self.tr("Nobody owes anything"), self.tr("Every job that is ready is paid."), "circle-check"
        )

    def _lay_out(self) -> None:
        self.bar = FilterBar(saved_filters(), name=self.tr("Saved filters of payments"))
        self.bar.filter_chosen.connect(self._choose)
        self.of_day = button("", "x", "choice", clicked=lambda: self.show_saved("all"))
        self.of_day.hide()
        self.bar.add_widget(self.of_day)
        tables = QWidget()
        self._tables = QStackedLayout(tables)
        self._tables.addWidget(self.table)
        self._tables.addWidget(self.owed)
        listing = Card(padding=0)
        listing.body.setSpacing(0)
        listing.add(self.bar)
        listing.add(tables, 1)
        self._panels = QStackedWidget()
        for panel in (self.panel, self.owed_panel):
            self._panels.addWidget(panel)
        self.split = SplitView(listing, self._panels)
        for panel in (self.panel, self.owed_panel):
            self.split.folded.connect(panel.back.setVisible)
            panel.back_asked.connect(self.show_list)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addWidget(self.figures)
        column.addWidget(self.split, 1)
        self.setFocusProxy(self.table)

    def _add_shortcuts(self) -> None:
        if self.desk.may("payment:write"):
            self.add_shortcut("Ctrl+N", self.tr("Take a payment"), self.take)
        self.add_shortcut("Ctrl+F", self.tr("Search in the list"), self._search)
        self.add_shortcut("F5", self.tr("Load again"), self.reload)
        self.add_shortcut("Ctrl+P", self.tr("Print the receipt again"), self.panel.print_now)
        if self.desk.may("payment:refund"):
            self.add_shortcut("Ctrl+R", self.tr("Give money back"), self.panel.refund_now)

    # asking

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self.desk.ask.read(
            read_page, self.wanted, Page(limit, offset), owner=self, done=lambda found: done(*found),
            failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _fetch_owed(self, offset: int, limit: int, done: Any) -> None:
        self.desk.ask.read(
            read_owed, self.search.text().strip(), Page(limit, offset), owner=self, done=lambda found: done(*found),
            failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _read_figures(self) -> None:
        self.desk.ask.read(read_figures, owner=self, done=self._take_figures, failed=lambda _: None)

    def _take_figures(self, figures: Figures) -> None:
        self.figures.show_figures(figures)
        for key, count in figures.counts.items():
            self.bar.segments.set_count(key, count)

    def reload(self) -> None:
        """Something changed somewhere."""
        self.table.refresh()
        if self._is_owed:
            self.owed.refresh()
        self.panel.reload()
        self._read_figures()

    # what is shown

    @property
    def _is_owed(self) -> bool:
        return self._tables.currentWidget() is self.owed

    def show_saved(self, key: str) -> None:
        """Chooses a saved filter from the program."""
        self.bar.segments.choose(key)

    def show_day(self, day: date) -> None:
        """What came in on one of the shop's days."""
        self.search.clear()
        self.show_saved("all")
        self._want(Wanted("all", day=day))

    def _want(self, wanted: Wanted) -> None:
        self.wanted = wanted
        day = wanted.day
        words = "" if day is None else day_words(day, year=True)
        self.of_day.setText(plain(words))
        self.of_day.setAccessibleName(self.tr("Take off the filter {what}").format(what=words))
        self.of_day.setVisible(day is not None)
        self._say_empty()
        self.table.load()

    def _choose(self, key: str) -> None:
        is_owed = key == "owed"
        self._tables.setCurrentWidget(self.owed if is_owed else self.table)
        self._panels.setCurrentWidget(self.owed_panel if is_owed else self.panel)
        if is_owed:
            self._say_nobody_owes()
            self.owed.load()
            self.owed.setFocus()
            return
        self._want(Wanted(key, self.search.text().strip()))

    def _on_searched(self, words: str) -> None:
        """Whoever searches means all payments, not only today's."""
        if self._is_owed:
            self._say_nobody_owes()
            self.owed.load()
            return
        if words and self.wanted.saved == "today":
            self.search.blockSignals(True)
            self.bar.segments.choose("all")
            self.search.blockSignals(False)
        self._want(Wanted(self.wanted.saved, words))

    def _say_nobody_owes(self) -> None:
        if self.search.text().strip():
            self.owed.set_empty(self.tr("Nobody of that name owes anything"), self.tr("Try other words."), "search")
        else:
            hint = self.tr("Every job that is ready is paid.")
            self.owed.set_empty(self.tr("Nobody owes anything"), hint, "circle-check")

    def _say_empty(self) -> None:
        if self.wanted.typed:
            hint = self.tr("Try fewer words, another spelling, or another filter.")
            self.table.set_empty(self.tr("No payment matches"), hint, "search")
            return
        title, hint = {
            "today": (self.tr("Nothing was paid today yet"), self.tr("Payments are taken at the hand-over, or here.")),
            "refunds": (self.tr("No refunds"), self.tr("What is given back stands here, with its reason.")),
            "voided": (self.tr("Nothing was voided"), self.tr("Voided payments stay here with their numbers.")),
            "all": (self.tr("No payments yet"), self.tr("Payments are taken at the hand-over, or here.")),
        }[self.wanted.saved]
        action = self.tr("Take payment") if self._may_take and self.wanted.saved in ("today", "all") else ""
        self.table.set_empty(title, hint, "receipt", action, self.take, action_icon="banknote")

    def _on_chosen(self, row: PaymentLine | None) -> None:
        if row is not None:
            self.panel.show_entry(row.id)

    def open_record(self, record_id: int) -> None:
        """One entry beside the list, wherever in it it stands."""
        if self._is_owed:
            self.show_saved("all")
        self.table.select(record_id)
        self.panel.show_entry(record_id)
        self.split.show_panel()

    def begin(self, **given: Any) -> None:
        """`work_order_id`: take a payment for it; `new`: for some job; `show`: a saved filter; `day`: of a day."""
        if given.get("work_order_id"):
            self.take_for(int(given["work_order_id"]))
        elif given.get("new"):
            self.take()
        elif "day" in given:
            self.show_day(given["day"])
        elif "show" in given:
            self.show_saved(str(given["show"]))

    # what is done

    def take(self) -> None:
        """A payment for a job that is looked for first."""
        if self._may_take:
            ChooseOrder(self.window(), self.desk, self.take_for).open()

    def take_for(self, order_id: int) -> None:
        """A payment for this job."""
        if self._may_take:
            TakePayment(self.window(), self.desk, order_id).open()

    def show_list(self) -> None:
        """Back from an entry to the list, where there is room for one only."""
        self.split.show_list()
        (self.owed if self._is_owed else self.table).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and not self.split.is_split:
            self.show_list()
            return
        super().keyPressEvent(event)

    def _on_opened(self, row: PaymentLine) -> None:
        self.panel.show_entry(row.id)
        self.split.show_panel()

    def _search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()
