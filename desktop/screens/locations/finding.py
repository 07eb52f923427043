"""Finds a place by words, with the way to it: there may be a kitchen on every floor."""

from __future__ import annotations

from typing import NamedTuple

from core import locations
from core.base.paging import Page
from core.base.transaction import Transaction
from core.locations import LocationRow
from desktop.widgets.result_popup import Option

MOST = 8


class FoundPlace(NamedTuple):
    """A place, and the names of those around it, the outermost first."""

    row: LocationRow
    around: list[str]


def find_places(tx: Transaction, typed: str) -> list[FoundPlace]:
    """The first few by name. Raises: Forbidden."""
    rows = locations.page(tx, Page(MOST), typed=typed, sort="name", descending=False)
    return [FoundPlace(row, [line.name for line in locations.path(tx, row.id)[:-1]]) for row in rows]


def place_options(found: list[FoundPlace]) -> list[Option]:
    """For a picker."""
    return [Option(each.row.id, each.row.name, " › ".join(each.around) or each.row.type) for each in found]
