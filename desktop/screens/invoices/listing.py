"""The list of invoices: by state, by number or day, with what is left of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import invoices
from core.base.paging import Page
from core.base.transaction import Transaction
from core.invoices import InvoiceEntry, InvoiceFilter, Sort
from core.rules.words import InvoiceStatus
from desktop.desk import Desk
from desktop.screens.invoices.words import late_words, longest_chip, status_chip
from desktop.screens.record_list import Found, RecordList
from desktop.widgets.chip import ChipText, chip_width
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SavedFilter
from desktop.widgets.moments import date_text, today, widest_moment
from desktop.widgets.money import money_text

ALL, TO_SEND = "all", "to_send"
STATES = {
    "draft": InvoiceStatus.DRAFT,
    "sent": InvoiceStatus.SENT,
    "overdue": InvoiceStatus.OVERDUE,
    "paid": InvoiceStatus.PAID,
    "cancelled": InvoiceStatus.CANCELLED,
}
#: While somebody types, the list goes no further than this: one word more is quicker than scrolling there.
MOST_FOUND = 5_000
_SAMPLE = Decimal("88888.88")
translate = QCoreApplication.translate


class InvoiceList(RecordList):
    """The newest first, unless its header says otherwise."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "invoices")
        filters = [
            SavedFilter(ALL, self.tr("All")),
            SavedFilter("draft", self.tr("Drafts")),
            SavedFilter(TO_SEND, self.tr("To send")),
            SavedFilter("sent", self.tr("Sent")),
            SavedFilter("overdue", self.tr("Overdue")),
            SavedFilter("paid", self.tr("Paid")),
            SavedFilter("cancelled", self.tr("Cancelled")),
        ]
        self.furnish(
            filters,
            columns(desk.settings.currency, today),
            name=self.tr("Invoices"),
            filters_name=self.tr("Saved filters of invoices"),
            search=self.tr("Search number or customer"),
            sort=("number", True),
        )

    @property
    def sort(self) -> Sort:
        """Core's word for the order that the header shows."""
        if self.table.sort == "due":
            return "latest_due" if self.table.descending else "due"
        return "newest" if self.table.descending else "oldest"

    def question(self) -> tuple[Callable[..., Found], tuple[Any, ...]]:
        """By filter, words and order."""
        return read_page, (self.shown, self.typed, self.sort)

    def say_empty(self) -> None:
        """What stands there where no invoice is."""
        if self.typed:
            hint = self.tr("Try the number, part of the customer's name, or another filter.")
            self.table.set_empty(self.tr("No invoice matches"), hint, "search")
            return
        title, hint = {
            ALL: (self.tr("No invoices yet"), self.tr("Write the first one here, or from a job that is ready.")),
            "draft": (self.tr("No drafts"), self.tr("Invoices that were written but not sent yet stand here.")),
            TO_SEND: (self.tr("Nothing has to be sent"), self.tr("What no mail can bring stands here.")),
            "sent": (self.tr("Nothing is waiting"), self.tr("Invoices that are sent and not due yet stand here.")),
            "overdue": (self.tr("Nothing is overdue"), self.tr("Who lets the day pass without paying stands here.")),
            "paid": (self.tr("Nothing is paid yet"), self.tr("What is paid in full stands here.")),
            "cancelled": (self.tr("None was cancelled"), self.tr("What was cancelled or credited whole stays here.")),
        }[self.shown]
        adds = self.shown in (ALL, "draft") and self.desk.may("invoice:write")
        self.table.set_empty(
            title, hint, "file-text", self.tr("New invoice") if adds else "", self.new_asked.emit
        )  # fmt: skip


def columns(currency: str, clock: Callable[[], date]) -> list[Column]:
    """What is left stands where anything is."""

    def money(amount: Decimal) -> str:
        return money_text(amount, currency)

    return [
        Column("number", translate("invoices", "Number"), lambda row: row.number, "INV-2026-00000", Kind.KEY),
        Column("customer", translate("invoices", "Customer"), lambda row: row.customer, "Caoimhe Dhomhnaill", stretch=2,
               sortable=False),
        Column("job", translate("invoices", "Job"), lambda row: row.order_number, "WO104800", optional=3,
               sortable=False),
        Column("date", translate("invoices", "Written"), lambda row: row.created_at, widest_moment(), Kind.WHEN,
               optional=2, sortable=False),
        Column("due", translate("invoices", "Due"), lambda row: date_text(row.due_on), "29. Nov. 2026", Kind.WHEN),
        Column("total", translate("invoices", "Total"), lambda row: row.total, money(_SAMPLE), Kind.MONEY,
               optional=1, sortable=False, format=money),
        Column("left", translate("invoices", "Left"), lambda row: row.left or None, money(_SAMPLE), Kind.MONEY,
               sortable=False, format=money),
        Column("status", translate("invoices", "Status"), state_of(clock),
               max(longest_chip(), late_words(99), key=chip_width), Kind.CHIP, sortable=False),
    ]  # fmt: skip


def state_of(clock: Callable[[], date]) -> Callable[[InvoiceEntry], ChipText]:
    """Where it stands; one that is overdue says for how long."""

    def state(row: InvoiceEntry) -> ChipText:
        chip = status_chip(row.status)
        late = row.status is InvoiceStatus.OVERDUE
        return ChipText(late_words((clock() - row.due_on).days), chip.tone) if late else chip

    return state


def read_page(tx: Transaction, page: Page, shown: str, typed: str, sort: Sort) -> Found:
    """One page of the list. Raises: Forbidden, Invalid."""
    filters = {ALL: InvoiceFilter(), TO_SEND: InvoiceFilter(is_to_send=True)}
    filters |= {
        key: InvoiceFilter(status, with_credited=status is InvoiceStatus.CANCELLED) for key, status in STATES.items()
    }
    counts = {key: invoices.count(tx, each) for key, each in filters.items()}
    wanted = replace(filters[shown], typed=typed)
    total = invoices.count_to(tx, wanted, MOST_FOUND) if typed else counts[shown]
    return Found(invoices.entries(tx, page, wanted, sort), total, counts)
