"""The list of entries, the newest first: any number of them, a page at a time."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import Signal

from core import audit
from core.audit import AuditFilter
from core.base.log import Event
from core.base.paging import Page
from core.base.transaction import Transaction
from desktop.ask import in_words
from desktop.desk import Desk
from desktop.screens.audit.words import subject_words, title_of
from desktop.screens.list_memory import ListMemory
from desktop.screens.people_and_roles.words import door_words
from desktop.widgets.card import CORNER, Card
from desktop.widgets.columns import Column, Kind
from desktop.widgets.record_table import RecordTable


class AuditPage(NamedTuple):
    """One page, and how many the filter leaves."""

    rows: list[Event]
    total: int


class AuditList(Card):
    """`chosen` (Event or None) while one moves, `opened` on Enter or a double click, `counted` with each page."""

    chosen = Signal(object)
    opened = Signal(object)
    counted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=0)
        self._desk, self._memory = desk, ListMemory("audit")
        self.wanted = AuditFilter()
        self.table = RecordTable(self._columns(), self._fetch, name=self.tr("Entries of the audit log"))
        self.table.set_widths(self._memory.get("widths", {}))
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.opened)
        self.table.widths_changed.connect(lambda: self._memory.keep("widths", self.table.widths()))
        self.body.setContentsMargins(0, CORNER, 0, 0)  # the head would cover the card's round corners
        self.add(self.table, 1)
        self.setFocusProxy(self.table)
        self._say_empty()

    def _columns(self) -> list[Column]:
        return [
            Column("at", self.tr("When"), lambda event: event.at, "28 Nov. 2024 23:59", Kind.WHEN, sortable=False),
            Column("actor", self.tr("Who"), lambda event: event.actor, "Дмитрий Иванов", stretch=1, sortable=False),
            Column("kind", self.tr("What"), lambda event: title_of(event.kind), title_of("work_order.assigned"),
                   stretch=4, sortable=False),
            Column("subject", self.tr("Subject"), subject_words, "Emergency generator, t", Kind.KEY, stretch=2,
                   sortable=False),
            Column("door", self.tr("Door"), lambda event: door_words(event.channel), door_words("system") + "mmm",
                   Kind.QUIET, optional=1, sortable=False),
            Column("id", self.tr("Entry"), lambda event: event.id, "1,000,000", Kind.NUMBER, optional=2,
                   sortable=False),
        ]  # fmt: skip

    def _fetch(self, offset: int, limit: int, done: Any) -> None:
        self._desk.ask.read(
            read_page, Page(limit, offset), self.wanted, owner=self, done=lambda found: self._on_page(found, done),
            failed=lambda refusal: done(error=in_words(refusal)),
        )  # fmt: skip

    def _on_page(self, found: AuditPage, done: Any) -> None:
        done(found.rows, found.total)
        self.counted.emit(found.total)

    def ask_for(self, wanted: AuditFilter) -> None:
        """Another question: from the top."""
        self.wanted = wanted
        self._say_empty()
        self.table.load()

    def _say_empty(self) -> None:
        if self.wanted == AuditFilter():
            hint = self.tr("Whatever is done in the house is written down here by itself.")
            self.table.set_empty(self.tr("Nothing was done yet"), hint, "history")
        else:
            hint = self.tr("Try another person, another time, or everything.")
            self.table.set_empty(self.tr("Nothing like that was done"), hint, "search")


def read_page(tx: Transaction, page: Page, wanted: AuditFilter) -> AuditPage:
    """The newest first. Raises: Forbidden."""
    return AuditPage(audit.page(tx, page, wanted), audit.count(tx, wanted))
