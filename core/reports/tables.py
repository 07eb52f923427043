"""What a report is made of: columns of one kind each, rows, their sums, and which columns are drawn how."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple

from core.rules.periods import Period, Step

#: Told the share that is done; what it raises ends the work.
Progress = Callable[[float], object]


class Group(StrEnum):
    """What a report is about."""

    REVENUE = "revenue"
    METHODS = "methods"
    JOBS = "jobs"
    QUALITY = "quality"
    TECHNICIANS = "technicians"
    STOCK = "stock"
    UPKEEP = "upkeep"
    EQUIPMENT = "equipment"
    SATISFACTION = "satisfaction"
    CUSTOMERS = "customers"


class Kind(StrEnum):
    """How a value is written; SHARE: 0 to 1; HOURS, DAYS and MEAN with places; any but NAME and SPAN may be None."""

    NAME = "name"
    METHOD = "method"
    SPAN = "span"
    NUMBER = "number"
    MONEY = "money"
    SHARE = "share"
    HOURS = "hours"
    DAYS = "days"
    MEAN = "mean"
    RISK = "risk"


class Drawn(StrEnum):
    """The kind of chart."""

    COLUMNS = "columns"
    LINES = "lines"
    BARS = "bars"


class Column(NamedTuple):
    """One figure; its formula stands where the report is made, in words for readers in the screen's and paper's own."""

    key: str
    kind: Kind


class Table(NamedTuple):
    """A report. `ids`: the record of each row, None for a row without one; `sums`: None where a sum says nothing."""

    group: Group
    columns: tuple[Column, ...]
    rows: list[tuple[Any, ...]]
    sums: tuple[Any, ...] = ()
    ids: tuple[int | None, ...] = ()
    drawn: Drawn = Drawn.COLUMNS
    charted: tuple[str, ...] = ()

    def values(self, key: str) -> list[Any]:
        """One column from top to bottom."""
        place = [column.key for column in self.columns].index(key)
        return [row[place] for row in self.rows]


class Wanted(NamedTuple):
    """For which days, and in parts of which length."""

    period: Period
    step: Step
