"""Customers who may be there twice, with what speaks for it, and the two of them beside each other."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core import customers
from core.base.paging import Page
from core.customers import CustomerFilter, CustomerPage, duplicates
from core.customers.duplicates import Duplicate, Side
from core.people import PersonRow
from core.rules.duplicates import Reason
from core.rules.matching import readable_phone
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.customers.merge_preview import MergePreview
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import CORNER, Card
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SearchLine
from desktop.widgets.keys import ENTER
from desktop.widgets.page_header import PageHeader
from desktop.widgets.record_table import RecordTable

translate = QCoreApplication.translate
PREVIEW_WIDTH = 440
MOST_SEARCHED = 20


class DuplicatesPage(QWidget):
    """All pairs of the house, or those of one customer, who may also be merged with anybody that is searched for."""

    left = Signal()

    def __init__(self, desk: Desk, person: PersonRow | None = None) -> None:
        super().__init__()
        self._desk, self._person = desk, person
        self.pairs: list[Duplicate] = []
        title = self.tr("Customers who are there twice")
        if person is not None:
            title = self.tr("Merge {name} with somebody").format(name=person.full_name)
        self.header = PageHeader(title, " ")
        self.header.layout().insertWidget(
            0, icon_button("arrow-left", self.tr("Back to the customers"), clicked=self.left.emit)
        )
        self.search = SearchLine(self.tr("Search the other customer"))
        self.search.searched.connect(lambda _: self.reload())
        self.search.setVisible(person is not None)
        self.table = RecordTable(self._columns(), self._fetch, lambda row: row.id, name=title)
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(lambda _: self.preview.keep.setFocus())
        self.preview = MergePreview(desk)
        self.preview.setFixedWidth(PREVIEW_WIDTH)
        self.preview.merged.connect(self._on_merged)
        self._lay_out()
        self.reload()
        desk.live.changed.connect(self._on_change)

    def _lay_out(self) -> None:
        listing = Card(padding=0)
        listing.body.setSpacing(0)
        listing.body.setContentsMargins(0, CORNER, 0, 0)  # the header is not to cover the round corners
        if self._person is not None:
            holder = QWidget()
            line = QHBoxLayout(holder)
            line.setContentsMargins(10, 8, 10, 8)
            line.addWidget(self.search)
            listing.add(holder)
        listing.add(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(listing, 1)
        row.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        self.setFocusProxy(self.search if self._person is not None else self.table)

    def _columns(self) -> list[Column]:
        first = Column("first", self.tr("Customer"), lambda row: side_words(row.first), "Maximilian Hohenstein",
                       Kind.KEY, stretch=1, sortable=False)  # fmt: skip
        second = Column("second", self.tr("And"), lambda row: side_words(self._other(row)), "Maximilian Hohenstein",
                        stretch=1, sortable=False)  # fmt: skip
        return [
            *([first] if self._person is None else []),
            second,
            Column("why", self.tr("In common"), lambda row: reason_words(row.reasons),
                   reason_words((Reason.PHONE, Reason.NAME)), sortable=False),
            Column("sure", self.tr("Sure"), lambda row: f"{row.sureness:.0%}" if row.reasons else None, "100%",
                   Kind.NUMBER, sortable=False),
        ]  # fmt: skip

    def _other(self, row: Duplicate) -> Side:
        return row.first if self._person is not None and row.second.id == self._person.id else row.second

    # the pairs

    def reload(self) -> None:
        """Who is there twice now, or who is called as it was typed."""
        typed = self.search.text().strip()
        if self._person is not None and typed:
            wanted = CustomerFilter(typed=typed)
            self._desk.ask.read(customers.page, Page(MOST_SEARCHED), wanted, owner=self, done=self._on_searched)
        elif self._person is not None:
            self._desk.ask.read(duplicates.of, self._person.id, owner=self, done=self._on_pairs, failed=self._on_failed)
        else:
            self._desk.ask.read(duplicates.find, owner=self, done=self._on_pairs, failed=self._on_failed)
        self.preview.reload()

    def _on_change(self, nouns: set[str]) -> None:
        """Who is there twice depends on people alone, and looking for them takes a while in a large house."""
        if "person" in nouns:
            self.reload()

    def _on_failed(self, refusal: Any) -> None:
        self.table.set_empty(in_words(refusal), "", "circle-alert")
        self._on_pairs([])

    def _on_searched(self, found: CustomerPage) -> None:
        own = self._person
        assert own is not None
        first = Side(own.id, own.version, own.full_name, own.phone, own.email, own.company, own.city)
        others = [
            Side(line.id, 0, line.full_name, line.phone, line.email, line.company, None)
            for line in found.lines
            if line.id != own.id
        ]
        self._on_pairs([Duplicate(first, other, (), 0.0) for other in others])

    def _on_pairs(self, found: list[Duplicate]) -> None:
        self.pairs = found
        hint = self.tr("Phone numbers, e-mail addresses and names are compared in any spelling.")
        if self._person is not None:
            hint = self.tr("Search the other one above, by name or phone.")
        self.table.set_empty(self.tr("Nobody seems to be there twice"), hint, "users")
        self.table.refresh()
        self.header.set_subtitle(self.tr("%n pair(s)", "", len(found)) if found else " ")

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        done(self.pairs[offset : offset + limit], len(self.pairs))

    def _on_chosen(self, row: Duplicate | None) -> None:
        if row is None:
            return
        other = self._other(row)
        mine = row.second if other is row.first else row.first
        self.preview.show_pair(mine.id, other.id)

    def _on_merged(self, _: Any) -> None:
        if self._person is not None:
            self.left.emit()
        else:
            self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Ctrl+Enter merges the two that are shown."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.preview.merge()
        else:
            super().keyPressEvent(event)


def side_words(side: Side) -> str:
    """A customer, and what tells him apart."""
    said = (side.full_name, side.company, readable_phone(side.phone) or side.email, side.city)
    return " · ".join(filter(None, said))


def reason_words(reasons: tuple[Reason, ...]) -> str:
    """What two have in common."""
    words = {
        Reason.PHONE: translate("DuplicatesPage", "phone"),
        Reason.EMAIL: translate("DuplicatesPage", "e-mail"),
        Reason.NAME: translate("DuplicatesPage", "name"),
    }
    return ", ".join(words[reason] for reason in reasons)
