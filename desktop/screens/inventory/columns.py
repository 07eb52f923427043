"""The columns of the store room's lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.screens.inventory.words import count_chip, longest_part_chip, part_chip, shortage_chip
from desktop.widgets.columns import Column, Kind
from desktop.widgets.moments import widest_moment
from desktop.widgets.money import money_text

translate = QCoreApplication.translate
_NAME = "Kugellager 25 × 52 × 15"


def _number(key: str, title: str, value: Callable[[Any], Any], *, optional: int = 0) -> Column:
    """Figures are short; the column is as wide as its title."""
    return Column(key, title, value, f"{title}00", Kind.NUMBER, optional=optional, sortable=False)


def of_parts() -> list[Column]:
    """How many there are, are kept for jobs, and are free."""
    return [
        Column("sku", translate("inventory", "Part number"), lambda row: row.sku, "BRG-6205-2RS", Kind.KEY,
               sortable=False),
        Column("name", translate("inventory", "Name"), lambda row: row.name, _NAME, stretch=2, sortable=False),
        Column("category", translate("inventory", "Category"), lambda row: row.category, "Bearings", optional=3,
               sortable=False),
        _number("on_hand", translate("inventory", "On hand"), lambda row: row.on_hand),
        _number("reserved", translate("inventory", "Reserved"), lambda row: row.reserved or "", optional=2),
        _number("available", translate("inventory", "Available"), lambda row: row.available, optional=1),
        Column("status", translate("inventory", "Stock"), part_chip, longest_part_chip(), Kind.CHIP, sortable=False),
    ]  # fmt: skip


def of_places() -> list[Column]:
    """What lies where."""
    return [
        Column("place", translate("inventory", "Place"), lambda row: row.location, "Main store", stretch=1,
               sortable=False),
        Column("bin", translate("inventory", "Bin"), lambda row: row.bin_label, "A-01-03", sortable=False),
        Column("sku", translate("inventory", "Part number"), lambda row: row.sku, "BRG-6205-2RS", Kind.KEY, optional=2,
               sortable=False),
        Column("name", translate("inventory", "Name"), lambda row: row.part, _NAME, stretch=2, sortable=False),
        _number("on_hand", translate("inventory", "On hand"), lambda row: row.on_hand),
        _number("reserved", translate("inventory", "Reserved"), lambda row: row.reserved or "", optional=1),
    ]  # fmt: skip


def to_buy(currency: str) -> list[Column]:
    """What, from whom, how many, for how much, and why."""
    return [
        Column("name", translate("inventory", "Name"), lambda row: row.part, _NAME, stretch=2, sortable=False),
        Column("supplier", translate("inventory", "Supplier"), lambda row: row.supplier, "SKF Industrial", stretch=1,
               optional=2, sortable=False),
        _number("quantity", translate("inventory", "Buy"), lambda row: row.quantity),
        Column("cost", translate("inventory", "Costs"), lambda row: money_text(row.cost, currency), "00.000,00 €",
               Kind.MONEY, optional=1, sortable=False),
        Column("place", translate("inventory", "For"), lambda row: row.location, "Main store", optional=3,
               sortable=False),
        Column("why", translate("inventory", "Why"), lambda row: shortage_chip(row.why),
               translate("inventory", "Below minimum"), Kind.CHIP, sortable=False),
    ]  # fmt: skip


def of_counts() -> list[Column]:
    """Where was counted, how far it is, and what differs."""
    return [
        Column("number", translate("inventory", "Number"), lambda row: row.number, "C-0000", Kind.KEY, sortable=False),
        Column("place", translate("inventory", "Place"), lambda row: row.location, "Main store", stretch=1,
               sortable=False),
        Column("begun", translate("inventory", "Begun"), lambda row: row.created_at, widest_moment(), Kind.WHEN,
               optional=1, sortable=False),
        Column("counted", translate("inventory", "Counted"), lambda row: f"{row.counted} / {row.lines}", "000 / 000",
               sortable=False),
        _number("differing", translate("inventory", "Differ"), lambda row: row.differing or ""),
        Column("status", translate("inventory", "State"), lambda row: count_chip(row.status),
               translate("inventory", "To approve"), Kind.CHIP, sortable=False),
    ]  # fmt: skip
