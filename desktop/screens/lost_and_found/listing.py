"""The list of found items: saved filters with their counts, and a line that finds by any word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core import found_items
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.words import FoundStatus
from desktop.desk import Desk
from desktop.room_words import named_rooms
from desktop.screens.lost_and_found.words import found_chip, longest_chip, place_words
from desktop.screens.record_list import Found, RecordList
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SavedFilter
from desktop.widgets.moments import widest_moment

ALL = "all"


class FoundList(RecordList):
    """The newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "lost_and_found")
        filters = [
            SavedFilter(FoundStatus.KEPT.value, self.tr("Open")),
            SavedFilter(FoundStatus.DUE.value, self.tr("Due to go")),
            SavedFilter(FoundStatus.CLAIMED.value, self.tr("Claimed")),
            SavedFilter(FoundStatus.DISPOSED.value, self.tr("Disposed of")),
            SavedFilter(ALL, self.tr("All")),
        ]
        self.furnish(
            filters, self._columns(), name=self.tr("Found items"),
            filters_name=self.tr("Saved filters of found items"), search=self.tr("Search lost and found"),
        )  # fmt: skip

    def _columns(self) -> list[Column]:
        return [
            Column("number", self.tr("Number"), lambda row: row.number, "F-00000", Kind.KEY, sortable=False),
            Column("what", self.tr("What"), lambda row: row.what, "Silver ring with a blue stone", stretch=2,
                   sortable=False),
            Column("place", self.tr("Found in"), place_words, "204 · Socket at the desk", stretch=1, sortable=False),
            Column("found", self.tr("Found"), lambda row: row.found_at, widest_moment(), Kind.WHEN, optional=1,
                   sortable=False),
            Column("storage", self.tr("Lies in"), lambda row: row.storage_place, self.tr("Cupboard B, box 4"),
                   optional=2, sortable=False),
            Column("status", self.tr("Status"), lambda row: found_chip(row.status), longest_chip(), Kind.CHIP,
                   sortable=False),
        ]  # fmt: skip

    def question(self) -> tuple[Callable[..., Found], tuple[Any, ...]]:
        """By filter and words."""
        return read_page, (self.shown, named_rooms(self.typed))

    def say_empty(self) -> None:
        """By filter and by what is typed."""
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
        adds = self.shown in (FoundStatus.KEPT.value, ALL) and self.desk.may("found:write")
        self.table.set_empty(title, hint, "inbox", self.tr("Add found item") if adds else "", self.new_asked.emit)


def read_page(tx: Transaction, page: Page, shown: str, typed: str) -> Found:
    """One page, newest first. Raises: Forbidden."""
    status = None if shown == ALL else FoundStatus(shown)
    rows, total = found_items.page(tx, page, status, typed), found_items.count(tx, status, typed)
    counts = {each.value: found_items.count(tx, each) for each in FoundStatus}
    return Found(rows, total, {**counts, ALL: found_items.count(tx)})
