"""What the list of payments shows: its saved filters, its columns, and the rows core gives for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from core import billing
from core.base.paging import Page
from core.base.transaction import Transaction
from core.billing import MethodSum, OwedOrder, OwedSum, PaymentFilter, PaymentLine
from core.rules.matching import readable_phone
from core.rules.words import PaymentKind
from desktop.desk import Desk
from desktop.screens.payments.kinds import kind_chip
from desktop.screens.payments.methods import method_word
from desktop.widgets.chip import ChipText, chip_width
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SavedFilter
from desktop.widgets.moments import widest_moment
from desktop.widgets.money import money_text

translate = QCoreApplication.translate
SAMPLE = Decimal("1309.00")


@dataclass(frozen=True)
class Wanted:
    """What is asked of the list."""

    saved: str = "today"
    typed: str = ""
    day: date | None = None
    """With "all": of this day by the shop's calendar."""


@dataclass(frozen=True)
class Figures:
    """What stands above the list."""

    takings: list[MethodSum]
    owed: OwedSum
    counts: dict[str, int]


def saved_filters() -> list[SavedFilter]:
    """In the order of their use at the till."""
    return [
        SavedFilter("today", translate("payments", "Today")),
        SavedFilter("owed", translate("payments", "Owed")),
        SavedFilter("refunds", translate("payments", "Refunds")),
        SavedFilter("voided", translate("payments", "Voided")),
        SavedFilter("all", translate("payments", "All")),
    ]


def filter_of(tx: Transaction, wanted: Wanted) -> PaymentFilter:
    """In core's terms; not for what is owed, which is a list of jobs."""
    if wanted.saved == "today" or wanted.day is not None:
        since, until = billing.day_of(tx, wanted.day)
        return PaymentFilter(since=since, until=until, typed=wanted.typed)
    if wanted.saved == "refunds":
        return PaymentFilter(kind=PaymentKind.REFUND, typed=wanted.typed)
    return PaymentFilter(is_voided=wanted.saved == "voided", typed=wanted.typed)


def read_page(tx: Transaction, wanted: Wanted, page: Page) -> tuple[list[PaymentLine], int]:
    """One page of entries, and how many there are. Raises: Forbidden."""
    chosen = filter_of(tx, wanted)
    return billing.lines(tx, page, chosen), billing.count(tx, chosen)


def read_owed(tx: Transaction, typed: str, page: Page) -> tuple[list[OwedOrder], int]:
    """One page of the jobs that are owed, and how many there are. Raises: Forbidden."""
    return billing.owed_orders(tx, page, typed=typed), billing.owed_sum(tx, typed=typed).orders


def read_figures(tx: Transaction) -> Figures:
    """Today's takings, what is owed, and how many stand behind each saved filter. Raises: Forbidden."""
    owed = billing.owed_sum(tx)
    counts = {
        saved.key: billing.count(tx, filter_of(tx, Wanted(saved.key)))
        for saved in saved_filters()
        if saved.key != "owed"
    }
    return Figures(billing.takings(tx), owed, {**counts, "owed": owed.orders})


def columns(desk: Desk) -> list[Column]:
    """Of the entries."""
    currency = desk.settings.currency

    def money(amount: Any) -> str:
        return money_text(amount, currency)

    return [
        Column("number", translate("payments", "Number"), _number, "R-2026-00000", Kind.KEY, sortable=False),
        Column("at", translate("payments", "When"), _when, widest_moment(), Kind.WHEN, sortable=False),
        Column(
            "customer", translate("payments", "Customer"), lambda row: row.customer, "Caoimhe Ní Dhomhnaill", stretch=2,
            sortable=False,
        ),
        Column(
            "order", translate("payments", "Order"), lambda row: row.order_number, "WO10480", optional=1,
            sortable=False,
        ),
        Column(
            "method", translate("payments", "Paid by"), lambda row: method_word(row.method),
            method_word("Bank transfer"), optional=2, sortable=False,
        ),
        Column("kind", translate("payments", "Kind"), _kind, _longest_kind(), Kind.CHIP,
               sortable=False),
        Column(
            "amount", translate("payments", "Amount"), lambda row: row.amount, money(-SAMPLE), Kind.MONEY,
            sortable=False, format=money,
        ),
    ]  # fmt: skip


def owed_columns(desk: Desk) -> list[Column]:
    """Of the jobs that are owed."""
    currency = desk.settings.currency

    def money(amount: Any) -> str:
        return money_text(amount, currency)

    return [
        Column("number", translate("payments", "Order"), _number, "WO10480", Kind.KEY, sortable=False),
        Column(
            "customer", translate("payments", "Customer"), lambda row: row.customer, "Caoimhe Ní Dhomhnaill", stretch=2,
            sortable=False,
        ),
        Column("phone", translate("payments", "Phone"), lambda row: readable_phone(row.phone), "+90 532 555 02 00",
               optional=2, sortable=False),
        Column("device", translate("payments", "Device"), lambda row: row.device, "MacBook Air", stretch=1, optional=3,
               sortable=False),
        Column("ready", translate("payments", "Ready since"), lambda row: row.completed_at, widest_moment(),
               Kind.WHEN, optional=1, sortable=False),
        Column("total", translate("payments", "Total"), lambda row: row.total, money(SAMPLE), Kind.MONEY, optional=2,
               sortable=False, format=money),
        Column("owed", translate("payments", "Owed"), lambda row: row.owed, money(SAMPLE), Kind.MONEY, sortable=False,
               format=money),
    ]  # fmt: skip


def _number(row: PaymentLine | OwedOrder) -> str:
    return row.number


def _when(row: PaymentLine) -> object:
    return row.created_at


def _longest_kind() -> str:
    return max((kind_chip(kind).text for kind in PaymentKind), key=chip_width)


def _kind(row: PaymentLine) -> ChipText:
    return kind_chip(row.kind, is_voided=row.voided_at is not None)
