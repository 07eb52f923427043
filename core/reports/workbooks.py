"""A report as an Excel sheet: real numbers and dates, sums, and a chart that Excel draws itself."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.base.errors import NO_ROOM, StorageFull, Unavailable
from core.reports.tables import Drawn, Kind, Table

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_HEAD = 3
_FORMATS = {
    Kind.MONEY: "#,##0.00", Kind.NUMBER: "#,##0", Kind.SHARE: "0.0%", Kind.HOURS: "#,##0.00", Kind.DAYS: "#,##0.0",
    Kind.MEAN: "0.00",
}  # fmt: skip
_CHARTS = {Drawn.COLUMNS: "column", Drawn.LINES: "line", Drawn.BARS: "bar"}
_LONGEST_CHART = 40


@dataclass(frozen=True)
class Worded:
    """A report in the reader's words: its first column's cells, and what the rest is called."""

    title: str
    period: str
    titles: Sequence[str]
    firsts: Sequence[str]
    """The first cell of each row."""
    words: dict[Any, str]
    """What a value that is a word is called."""
    total: str
    explained: Sequence[tuple[str, str]]


def write(path: Path, table: Table, worded: Worded) -> Path:
    """Writes the file whole or not at all. Raises: StorageFull, Unavailable."""
    import xlsxwriter  # as long to import as a screen takes to open
    from xlsxwriter.exceptions import XlsxWriterException

    target = path if path.suffix.lower() == ".xlsx" else path.with_name(path.name + ".xlsx")
    unfinished = target.with_name(f".{target.name}.part")
    try:
        book = xlsxwriter.Workbook(str(unfinished), {"tmpdir": str(target.parent)})
        try:
            _fill(book, book.add_worksheet(), table, worded)
        finally:
            book.close()
        unfinished.replace(target)
    except (OSError, XlsxWriterException) as fault:
        if getattr(fault, "errno", None) in NO_ROOM:
            raise StorageFull("The disk is full: {name} was not saved", name=target.name) from fault
        raise Unavailable("{name} cannot be written here: choose another folder", name=target.name) from fault
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return target


def _fill(book: Workbook, sheet: Worksheet, table: Table, worded: Worded) -> None:
    bold = book.add_format({"bold": True})
    sheet.write_string(0, 0, worded.title, book.add_format({"bold": True, "font_size": 14}))
    sheet.write_string(1, 0, worded.period)
    for place, title in enumerate(worded.titles):
        sheet.write_string(_HEAD, place, title, bold)
    sheet.freeze_panes(_HEAD + 1, 1)
    plain = [book.add_format({"num_format": _FORMATS.get(column.kind, "General")}) for column in table.columns]
    for number, row in enumerate(table.rows):
        _write(sheet, _HEAD + 1 + number, [worded.firsts[number], *row[1:]], plain, worded.words)
    last = _HEAD + 1 + len(table.rows)
    if table.sums and table.rows:
        strong = [
            book.add_format({"bold": True, "top": 1, "num_format": _FORMATS.get(column.kind, "General")})
            for column in table.columns
        ]
        _write(sheet, last, [worded.total, *table.sums[1:]], strong, worded.words)
    for number, (name, meaning) in enumerate(worded.explained):
        sheet.write_string(last + 2 + number, 0, f"{name}: {meaning}")
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, max(len(table.columns) - 1, 1), 16)
    _draw(book, sheet, table, worded)


def _write(sheet: Worksheet, line: int, cells: Sequence[Any], formats: Sequence[Any], words: dict[Any, str]) -> None:
    """Text is written as text, whatever it begins with."""
    for place, cell in enumerate(cells):
        if isinstance(cell, str):
            sheet.write_string(line, place, words.get(cell, cell), formats[place])
        elif isinstance(cell, (int, float, Decimal)):
            sheet.write_number(line, place, float(cell), formats[place])


def _draw(book: Workbook, sheet: Worksheet, table: Table, worded: Worded) -> None:
    keys = [column.key for column in table.columns]
    count = min(len(table.rows), _LONGEST_CHART)
    if not count or not table.charted:
        return
    chart = book.add_chart({"type": _CHARTS[table.drawn]})
    assert chart is not None
    for key in table.charted:
        place = keys.index(key)
        chart.add_series({
            "name": [sheet.get_name(), _HEAD, place],
            "categories": [sheet.get_name(), _HEAD + 1, 0, _HEAD + count, 0],
            "values": [sheet.get_name(), _HEAD + 1, place, _HEAD + count, place],
        })  # fmt: skip
    chart.set_title({"name": worded.title})
    sheet.insert_chart(_HEAD, len(keys) + 1, chart)
