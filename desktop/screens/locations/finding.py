"""Finds a place by words, with the way to it: there may be a kitchen on every floor."""

from __future__ import annotations

from typing import NamedTuple

from core import locations
from core.base.paging import Page
from core.base.transaction import Transaction
from core.locations import LocationRow, LocationSort
from desktop.widgets.result_popup import Option

MOST = 8


class FoundPlace(NamedTuple):
    """A place, and the names of those around it, the outermost first."""

    row: LocationRow
    around: list[str]


def find_places(tx: Transaction, typed: str) -> list[FoundPlace]:
    """The first few by name. Raises: Forbidden."""
    return page_of_places(tx, Page(MOST), typed)


def page_of_places(tx: Transaction, page: Page, typed: str, sort: LocationSort = "name") -> list[FoundPlace]:
    """One page by name, or the newest first. Raises: Forbidden, Invalid."""
    rows = locations.page(tx, page, typed=typed, sort=sort, descending=sort != "name")
    around = locations.around(tx, [row.id for row in rows])
    return [FoundPlace(row, around[row.id]) for row in rows]


def place_options(found: list[FoundPlace]) -> list[Option]:
    """For a picker."""
    return [Option(each.row.id, each.row.name, " › ".join(each.around) or each.row.type) for each in found]
