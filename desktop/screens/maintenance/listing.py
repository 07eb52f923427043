"""The list of maintenance plans: what is due first on top."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core import maintenance
from core.base.paging import Page
from core.base.transaction import Transaction
from desktop.desk import Desk
from desktop.screens.maintenance.words import every_words, plan_chip
from desktop.screens.record_list import Found, RecordList
from desktop.widgets.chip import chip_width
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SavedFilter
from desktop.widgets.moments import now, widest_moment

ACTIVE, RESTING, ALL = "active", "resting", "all"
_IS_ACTIVE = {ACTIVE: True, RESTING: False, ALL: None}


class PlanList(RecordList):
    """What is due first on top."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "maintenance")
        filters = [
            SavedFilter(ACTIVE, self.tr("Active")),
            SavedFilter(RESTING, self.tr("Resting")),
            SavedFilter(ALL, self.tr("All")),
        ]
        self.furnish(
            filters, self._columns(), name=self.tr("Maintenance plans"),
            filters_name=self.tr("Saved filters of maintenance plans"), search=self.tr("Search plans"),
        )  # fmt: skip

    def _columns(self) -> list[Column]:
        chip = max((self.tr("Due soon"), self.tr("Planned"), self.tr("Resting")), key=chip_width)
        return [
            Column("name", self.tr("Plan"), lambda row: row.name, "Emergency generator, test", Kind.KEY, stretch=2,
                   sortable=False),
            Column("every", self.tr("How often"), every_words, "Every 1,500 by Cycles", stretch=1, sortable=False),
            Column("assets", self.tr("Equipment"), lambda row: row.assets, self.tr("Equipment") + "m", Kind.NUMBER,
                   optional=2, sortable=False),
            Column("due", self.tr("Next due"), lambda row: row.next_due_at, widest_moment(), Kind.WHEN,
                   optional=1, sortable=False),
            Column("status", self.tr("Status"), lambda row: plan_chip(row, now()), chip, Kind.CHIP, sortable=False),
        ]  # fmt: skip

    def question(self) -> tuple[Callable[..., Found], tuple[Any, ...]]:
        """By filter and words."""
        return read_page, (self.shown, self.typed)

    def say_empty(self) -> None:
        """By what is typed."""
        if self.typed:
            self.table.set_empty(self.tr("No plan is called so"), self.tr("Try fewer words."), "search")
            return
        action = self.tr("Add plan") if self.desk.may("pm:write") else ""
        hint = self.tr("A plan opens a job for each piece of equipment whenever it is due.")
        self.table.set_empty(self.tr("No maintenance is planned"), hint, "calendar-clock", action, self.new_asked.emit)


def read_page(tx: Transaction, page: Page, shown: str, typed: str) -> Found:
    """Raises: Forbidden, Invalid."""
    counts = {key: maintenance.count(tx, typed, is_active=wanted) for key, wanted in _IS_ACTIVE.items()}
    rows = maintenance.page(tx, page, typed, is_active=_IS_ACTIVE[shown], by_due=True)
    return Found(rows, counts[shown], counts)
