"""Reads tables that other programs wrote, CSV or XLSX, with their head."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, NamedTuple

from core.base.errors import Invalid, TooLarge

LARGEST_BYTES = 20 * 1024 * 1024
#: What a sheet may come to once it is unpacked: a small file can hold very much of nothing.
LARGEST_UNPACKED = 200 * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 200
_DELIMITERS = ",;\t|"


class Table(NamedTuple):
    """The head, and the rows below it as text; `lines` are their numbers in the file."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


def read(name: str, content: bytes, original: Callable[[str], str] = str) -> Table:
    """By the ending of the name; `original` takes back what made a CSV's text harmless.

    Raises: Invalid(file) for what is no such table, or one without a head; TooLarge.
    """
    if len(content) > LARGEST_BYTES:
        raise TooLarge("file", "The file is too large")
    ending = name.lower().rpartition(".")[2]
    if ending == "csv":
        found = [[original(cell) for cell in row] for row in _csv(content)]
    elif ending == "xlsx":
        found = _xlsx(content)
    else:
        raise Invalid("file", "A table is read from .csv or .xlsx")
    return _table(found)


def _table(found: list[list[str]]) -> Table:
    numbered = [(number, row) for number, row in enumerate(found, 1) if any(cell.strip() for cell in row)]
    if not numbered:
        raise Invalid("file", "There is nothing in the file")
    (_, head), *rest = numbered
    if len(rest) > MOST_ROWS:
        raise TooLarge("file", "At most {most} rows at once", most=MOST_ROWS)
    width = len(head)
    if width > MOST_COLUMNS:
        raise TooLarge("file", "At most {most} columns", most=MOST_COLUMNS)
    rows = tuple(tuple(cell.strip() for cell in (*row, *[""] * width)[:width]) for _, row in rest)
    return Table(tuple(title.strip() for title in head), rows, tuple(number for number, _ in rest))


def _csv(content: bytes) -> list[list[str]]:
    text = _decoded(content)
    if "\x00" in text:
        raise Invalid("file", "This is no table")
    head = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=head.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise Invalid("file", "This is no table") from error


def _decoded(content: bytes) -> str:
    """UTF-8, or what Excel writes where it writes no UTF-8."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise Invalid("file", "This is no table")


def _xlsx(content: bytes) -> list[list[str]]:
    from python_calamine import CalamineError, CalamineWorkbook  # as long to import as a form takes to open

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(each.file_size for each in packed.infolist()) > LARGEST_UNPACKED:
                raise TooLarge("file", "The file is too large")
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0)
        if sheet.total_height > MOST_ROWS + 1:
            raise TooLarge("file", "At most {most} rows at once", most=MOST_ROWS)
        return [[_text(cell) for cell in row] for row in sheet.to_python(skip_empty_area=False)]
    except (CalamineError, zipfile.BadZipFile, IndexError) as error:
        raise Invalid("file", "This is no table") from error


def _text(cell: Any) -> str:
    """As one would type it: 45 and not 45.0."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 10**15 else repr(cell)
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    return str(cell)
