"""The registry of devices: saved filters, search, whose they are, and what is open on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core import assets
from core.assets import DeviceLine
from core.base.paging import Page
from core.base.transaction import Transaction
from desktop.desk import Desk
from desktop.screens.record_list import Found, RecordList
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.filter_bar import SavedFilter
from desktop.words import device_chip


class DeviceList(RecordList):
    """The newest first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "devices")
        filters = [
            SavedFilter("all", self.tr("All")),
            SavedFilter("open", self.tr("In work")),
            SavedFilter("red_tagged", self.tr("Red tag")),
        ]
        self.furnish(
            filters, self._columns(), name=self.tr("Devices"), filters_name=self.tr("Saved filters of devices"),
            search=self.tr("Search devices"), is_search_in_bar=True,
        )  # fmt: skip

    def _columns(self) -> list[Column]:
        return [
            Column("name", self.tr("Device"), lambda row: row.name, "Apple MacBook Air M2", Kind.KEY, stretch=2,
                   sortable=False),
            Column("type", self.tr("Type"), lambda row: row.device_type, self.tr("Game console"), optional=2,
                   sortable=False),
            Column("serial", self.tr("Serial number"), lambda row: row.serial_number, "356938035643809 000", stretch=1,
                   optional=1, sortable=False),
            Column("owner", self.tr("Owner"), lambda row: row.owner, "Caoimhe Ní Dhomhnaill", stretch=2,
                   sortable=False),
            Column("open", self.tr("Open"), lambda row: row.open_orders or None, "100", Kind.NUMBER, optional=3,
                   sortable=False),
            Column("status", self.tr("Status"), device_chip_of, self.tr("With owner"), Kind.CHIP, sortable=False),
        ]  # fmt: skip

    def question(self) -> tuple[Callable[..., Found], tuple[Any, ...]]:
        """By words and filter."""
        return read_page, (self.typed, self.shown)

    def say_empty(self) -> None:
        """By filter and by what is typed."""
        if self.typed:
            hint = self.tr("Try fewer words, or the last digits of the serial number.")
            self.table.set_empty(self.tr("No device matches"), hint, "search")
            return
        title, hint = {
            "all": (self.tr("No devices yet"), self.tr("Register the first one here, or at the intake.")),
            "open": (self.tr("Nothing is in work"), self.tr("Devices with an open job stand here.")),
            "red_tagged": (self.tr("No red tags"), self.tr("Devices that are dangerous stand here.")),
        }[self.shown]
        action = self.tr("New device") if self.shown == "all" and self.desk.may("asset:write") else ""
        self.table.set_empty(title, hint, "laptop", action, self.new_asked.emit)


def device_chip_of(row: DeviceLine) -> ChipText:
    """How the device is and where."""
    return device_chip(row.status, is_red_tagged=row.is_red_tagged, is_in_shop=row.open_orders > 0)


def read_page(tx: Transaction, page: Page, typed: str, shown: Any) -> Found:
    """One page of the registry, and how many there are in all. Raises: Forbidden."""
    lines = assets.lines(tx, page, typed=typed, shown=shown)
    return Found(lines, assets.count_lines(tx, typed=typed, shown=shown))
