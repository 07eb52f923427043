"""What a table's columns show, and how wide they are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from PySide6.QtGui import QFontMetrics

from desktop.look import fonts
from desktop.widgets.chip import ChipText, chip_width
from desktop.widgets.moments import moment_text

PADDING = 12


class Kind(StrEnum):
    """How a cell is painted."""

    TEXT = "text"
    KEY = "key"
    QUIET = "quiet"
    CHIP = "chip"
    MONEY = "money"
    NUMBER = "number"
    WHEN = "when"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `value` takes a row to text, a ChipText, a number or a datetime, by `kind`.

    `sample` is the widest usual text, from which the width follows; `stretch` shares spare room;
    columns with the highest `optional` are hidden first where room is short (0: never).
    """

    key: str
    title: str
    value: Callable[[Any], Any]
    sample: str = ""
    kind: Kind | str = Kind.TEXT
    stretch: int = 0
    optional: int = 0
    sortable: bool = True
    format: Callable[[Any], str] | None = None

    @property
    def at_end(self) -> bool:
        """Whether the cells stand at the end of their room, as numbers do."""
        return self.kind in (Kind.MONEY, Kind.NUMBER)

    def text(self, row: Any) -> str:
        """The cell as one line of words."""
        value = self.value(row)
        if value is None:
            return ""
        if self.format is not None:
            return self.format(value)
        if isinstance(value, ChipText):
            return value.text
        return moment_text(value) if isinstance(value, datetime) else str(value)

    def natural_width(self) -> int:
        """Pixels for the sample and for the title."""
        sample = self.sample or self.title
        if self.kind == Kind.CHIP:
            wide = chip_width(sample)
        else:
            weight = 600 if self.kind == Kind.KEY else 400
            wide = QFontMetrics(fonts.font(fonts.BASE_PIXELS, weight)).horizontalAdvance(sample)
        title = QFontMetrics(fonts.font(12, 500)).horizontalAdvance(self.title) + 16 * self.sortable
        return max(wide, title) + 2 * PADDING + 2

    def least_width(self) -> int:
        """Pixels below which the column is of no use; keys, chips and numbers are never cut."""
        natural = self.natural_width()
        return natural if self.kind in (Kind.KEY, Kind.CHIP, Kind.MONEY, Kind.NUMBER) else min(natural, 96)


def fit(columns: Sequence[Column], room: int, chosen: dict[str, int]) -> list[int]:
    """The width of each column for `room` pixels, 0 for a hidden one; `chosen` are widths set by hand, by key."""
    shown = list(range(len(columns)))
    least = [chosen.get(column.key) or column.least_width() for column in columns]
    for index in sorted(shown, key=lambda i: (-columns[i].optional, -i)):
        if columns[index].optional and sum(least[i] for i in shown) > room:
            shown.remove(index)
    widths = [0] * len(columns)
    for index in shown:
        widths[index] = chosen.get(columns[index].key) or columns[index].natural_width()
    _spread(columns, widths, least, shown, room)
    return widths


def _spread(columns: Sequence[Column], widths: list[int], least: list[int], shown: list[int], room: int) -> None:
    """Share spare room among the stretching columns, or take what is missing from those that can give."""
    spare = room - sum(widths)
    weights = {i: columns[i].stretch if spare > 0 else widths[i] - least[i] for i in shown}
    weights = {i: weight for i, weight in weights.items() if weight > 0}
    total = sum(weights.values())
    spare = max(spare, -total) if spare < 0 else spare
    for index, weight in weights.items():
        share = int(spare * weight / total)
        widths[index] += share
        spare, total = spare - share, total - weight
