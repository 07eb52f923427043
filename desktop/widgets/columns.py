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
#: What Qt keeps free around a title, beside the padding.
HEADER_MARGIN = 8


class Kind(StrEnum):
    """How a cell is painted."""

    TEXT = "text"
    KEY = "key"
    QUIET = "quiet"
    CHIP = "chip"
    MONEY = "money"
    NUMBER = "number"
    WHEN = "when"


UNCUT = (Kind.KEY, Kind.CHIP, Kind.MONEY, Kind.NUMBER, Kind.WHEN)
NARROWEST = 64


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `value` takes a row to text, a ChipText, a number or a datetime, by `kind`.

    `sample` is the widest usual text, from which the width follows; `chip` the widest chip that stands among words here
    and there; `short` the widest chip in its short form, for where room is short; `stretch` shares spare room;
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
    chip: str = ""
    short: str = ""

    @property
    def at_end(self) -> bool:
        """Whether the cells stand at the end of their room, as numbers do."""
        return self.kind in (Kind.MONEY, Kind.NUMBER)

    def text(self, row: Any) -> str:
        """The cell as one line of words."""
        return self._words(self.value(row))

    def _words(self, value: Any) -> str:
        if value is None:
            return ""
        if self.format is not None:
            return self.format(value)
        if isinstance(value, ChipText):
            return value.text
        return moment_text(value) if isinstance(value, datetime) else str(value)

    def shown(self, row: Any) -> str | ChipText:
        """What is painted: words, or a chip (empty text for none); a column of words may have a chip here and there."""
        value = self.value(row)
        if isinstance(value, ChipText):
            return value
        return ChipText(self._words(value)) if self.kind == Kind.CHIP else self._words(value)

    def natural_width(self) -> int:
        """Pixels for the sample and for the title."""
        return self._width(self.sample or self.title)

    def least_width(self) -> int:
        """Pixels below which the optional columns rather go; keys, chips, dates and numbers are never cut."""
        if self.kind == Kind.CHIP and self.short:
            return self._width(self.short)
        natural = self.natural_width()
        return natural if self.kind in UNCUT else min(natural, max(self.narrowest_width(), natural * 17 // 20))

    def narrowest_width(self) -> int:
        """Pixels below which words are not cut either: no list is of use then."""
        return self._chip_room() or NARROWEST

    def _width(self, sample: str) -> int:
        title = QFontMetrics(fonts.font(12, 500)).horizontalAdvance(self.title) + 16 * self.sortable + HEADER_MARGIN
        return max(max(self._advance(sample) + 2, title) + 2 * PADDING, self._chip_room())

    def _advance(self, sample: str) -> int:
        if self.kind == Kind.CHIP:
            return chip_width(sample)
        weight = 600 if self.kind == Kind.KEY else 400
        return QFontMetrics(fonts.font(fonts.BASE_PIXELS, weight, tabular=self.at_end)).horizontalAdvance(sample)

    def _chip_room(self) -> int:
        return chip_width(self.chip) + 2 * PADDING + 2 if self.chip else 0


def fit(columns: Sequence[Column], room: int, chosen: dict[str, int]) -> list[int]:
    """The width of each column for `room` pixels, 0 for a hidden one; `chosen` are widths set by hand, by key."""
    wanted = [chosen.get(column.key) or column.natural_width() for column in columns]
    least = [chosen.get(column.key) or column.least_width() for column in columns]
    shown = list(range(len(columns)))
    for index in sorted(shown, key=lambda i: (-columns[i].optional, -i)):
        if columns[index].optional and sum(least[i] for i in shown) > room:
            shown.remove(index)
    widths = [wanted[i] if i in shown else 0 for i in range(len(columns))]
    spare = room - sum(widths)
    free = [i for i in shown if columns[i].key not in chosen]
    if spare >= 0:
        return _share(widths, {i: columns[i].stretch for i in free}, spare)
    chips = [i for i in free if columns[i].kind == Kind.CHIP]
    words = [i for i in free if columns[i].kind not in UNCUT]
    days = [i for i in free if columns[i].kind == Kind.WHEN]
    for given in (
        {i: widths[i] - least[i] for i in chips},
        {i: widths[i] - least[i] for i in words},
        {i: least[i] - columns[i].narrowest_width() for i in words},
        {i: widths[i] - columns[i].narrowest_width() for i in days},
    ):
        _share(widths, given, min(0, room - sum(widths)))
    return widths


def _share(widths: list[int], weights: dict[int, int], spare: int) -> list[int]:
    """Give spare room to the columns by weight, or take it; no column gives more than its weight."""
    weights = {index: weight for index, weight in weights.items() if weight > 0}
    total = sum(weights.values())
    spare = max(spare, -total)
    for index, weight in weights.items():
        share = int(spare * weight / total)
        widths[index] += share
        spare, total = spare - share, total - weight
    return widths
