"""The list of customers: saved filters, search, and what is open and owed at each of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core import customers
from core.base.money import ZERO
from core.base.paging import Page
from core.base.transaction import Transaction
from core.customers import CustomerFilter, CustomerLine
from core.rules.matching import readable_phone
from desktop.desk import Desk
from desktop.look.tokens import Tone
from desktop.screens.record_list import Found, RecordList
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SavedFilter
from desktop.widgets.money import money_text

SAMPLE = "Maximilian Hohenstein"


class CustomerList(RecordList):
    """The newest first, unless its header says otherwise."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "customers")
        filters = [
            SavedFilter("all", self.tr("All")),
            SavedFilter("open", self.tr("With open jobs")),
            SavedFilter("flagged", self.tr("Flagged")),
            SavedFilter("inactive", self.tr("Switched off")),
        ]
        self.furnish(
            filters, self._columns(), name=self.tr("Customers"), filters_name=self.tr("Saved filters of customers"),
            search=self.tr("Search customers"), is_search_in_bar=True,
        )  # fmt: skip

    @property
    def wanted(self) -> CustomerFilter:
        """What is asked for."""
        sort = "newest"
        if self.table.sort == "name":
            sort = "-name" if self.table.descending else "name"
        return CustomerFilter(self.shown, self.typed, sort)

    def _columns(self) -> list[Column]:
        columns = [
            Column("name", self.tr("Name"), lambda row: row.full_name, SAMPLE, Kind.KEY, stretch=3),
            Column("flag", "", self._flag, self.tr("Warning"), Kind.CHIP, sortable=False),
            Column("phone", self.tr("Phone"), lambda row: readable_phone(row.phone), "+90 532 555 01 42", stretch=1,
                   sortable=False),
            Column("open", self.tr("Open"), lambda row: row.open_orders or None, "1,000", Kind.NUMBER,
                   optional=1, sortable=False),
        ]  # fmt: skip
        if self.desk.may("payment:read"):
            columns.append(
                Column("owed", self.tr("Owes"), lambda row: row.owed if row.owed > ZERO else None, self._money(ZERO)
                       + "000", Kind.MONEY, sortable=False, format=self._money)
            )  # fmt: skip
        return columns

    def _flag(self, row: CustomerLine) -> ChipText | None:
        if row.warning:
            return ChipText(self.tr("Warning"), Tone.DANGER)
        return None if row.is_active else ChipText(self.tr("Off"), Tone.NEUTRAL)

    def _money(self, amount: Any) -> str:
        return money_text(amount, self.desk.settings.currency)

    def question(self) -> tuple[Callable[..., Found], tuple[Any, ...]]:
        """By filter, words and order."""
        return read_page, (self.wanted,)

    def say_empty(self) -> None:
        """By filter and by what is typed."""
        if self.typed:
            hint = self.tr("Try fewer words, or part of the phone number.")
            self.table.set_empty(self.tr("No customer matches"), hint, "search")
            return
        title, hint = {
            "all": (self.tr("No customers yet"), self.tr("Add the first one here, or at the intake.")),
            "open": (self.tr("No open jobs"), self.tr("Customers whose devices are in work stand here.")),
            "flagged": (self.tr("Nobody is flagged"), self.tr("Customers with a warning stand here.")),
            "inactive": (
                self.tr("Nobody is switched off"),
                self.tr("Customers who are no longer served stand here."),
            ),
        }[self.shown]
        action = self.tr("New customer") if self.shown == "all" and self.desk.may("customer:write") else ""
        self.table.set_empty(title, hint, "users", action, self.new_asked.emit)


def read_page(tx: Transaction, page: Page, wanted: CustomerFilter) -> Found:
    """Raises: Forbidden."""
    found = customers.page(tx, page, wanted)
    return Found(found.lines, found.total)
