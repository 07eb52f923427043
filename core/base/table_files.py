"""Tables as files for other programs, CSV or XLSX, written row by row, whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from core.base.errors import NO_ROOM, Invalid, StorageFull, Unavailable

AddRow = Callable[[Sequence[Any]], None]
#: With the head; what a sheet can hold.
MOST_XLSX_ROWS = 1_048_576


@contextmanager
def written(path: Path, titles: Sequence[str], safe: Callable[[str], str] = str) -> Iterator[AddRow]:
    """A file of the kind that its name says (.csv or .xlsx), with a head; hands out what adds a row to it.

    Cells are text, numbers, moments or None; `safe` makes a text harmless for programs that read CSV. What is
    raised inside leaves nothing behind. Raises: Invalid (path), StorageFull, Unavailable.
    """
    kinds = {".csv": _csv, ".xlsx": _xlsx}
    make = kinds.get(path.suffix.lower())
    if make is None:
        raise Invalid("path", "A table is saved as .csv or .xlsx")
    try:
        with _replacing(path) as draft, make(draft, safe) as add:
            add(titles)
            yield add
    except OSError as fault:
        if fault.errno in NO_ROOM:
            raise StorageFull("The disk is full: {name} was not saved", name=path.name) from fault
        raise Unavailable("{name} cannot be written here: choose another folder", name=path.name) from fault


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=path.suffix)
    os.close(handle)
    draft = Path(name)
    try:
        yield draft
        draft.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise


@contextmanager
def _csv(path: Path, safe: Callable[[str], str]) -> Iterator[AddRow]:
    """With a byte order mark: without it Excel takes the letters for those of its own country."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        yield lambda row: writer.writerow([_words(cell, safe) for cell in row])
        file.flush()
        os.fsync(file.fileno())


def _words(cell: Any, safe: Callable[[str], str]) -> Any:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    return safe(cell) if isinstance(cell, str) else cell


@contextmanager
def _xlsx(path: Path, _safe: Callable[[str], str]) -> Iterator[AddRow]:
    """Row by row, so that a million of them need no memory; text is written as text, whatever it begins with."""
    import xlsxwriter  # as long to import as a screen takes to open
    from xlsxwriter.exceptions import XlsxWriterException

    book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
    sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
    moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    sheet.freeze_panes(1, 0)
    count = 0

    def add(row: Sequence[Any]) -> None:
        nonlocal count
        if count >= MOST_XLSX_ROWS:
            raise Invalid("path", "A sheet holds {most} rows: save as CSV, or ask for less", most=MOST_XLSX_ROWS - 1)
        for place, cell in enumerate(row):
            if isinstance(cell, datetime):
                sheet.write_datetime(count, place, cell.replace(tzinfo=None), moment)
            elif isinstance(cell, str):
                sheet.write_string(count, place, cell[:32_767], bold if count == 0 else None)
            elif cell is not None:
                sheet.write_number(count, place, cell)
        count += 1

    try:
        yield add
    finally:
        try:
            book.close()
        except XlsxWriterException as fault:
            raise OSError(str(fault)) from fault
