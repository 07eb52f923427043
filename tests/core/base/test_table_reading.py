"""Tables that other programs wrote."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from core.base import table_files, table_reading
from core.base.errors import Invalid, TooLarge
from core.rules import cells


def sheet(*rows: list[object]) -> bytes:
    """An XLSX."""
    written = io.BytesIO()
    book = xlsxwriter.Workbook(written)
    page = book.add_worksheet()
    for number, row in enumerate(rows):
        page.write_row(number, 0, row)
    book.close()
    return written.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        "Name,Stück\nÖlfilter,5\n\nRiemen,\n".encode(),
        "\ufeffName;Stück\r\nÖlfilter;5\r\n;\r\nRiemen;\r\n".encode(),
        "Name\tStück\nÖlfilter\t5\n\t\nRiemen".encode("cp1252"),
        sheet(["Name", "Stück"], ["Ölfilter", 5], [], ["Riemen", None]),
    ],
    ids=["comma", "semicolon", "tab", "xlsx"],
)
def test_rows_are_read_however_they_were_written(content: bytes) -> None:
    """With the numbers they have in the file; empty ones are left out, short ones filled up."""
    name = "Teile.XLSX" if content.startswith(b"PK") else "teile.csv"
    found = table_reading.read(name, content)
    assert found.titles == ("Name", "Stück")
    assert found.rows == (("Ölfilter", "5"), ("Riemen", ""))
    assert found.lines == (2, 4)


def test_cells_of_a_sheet_read_as_one_would_type_them() -> None:
    """Whole numbers without a point."""
    found = table_reading.read("a.xlsx", sheet(["a", "b", "c", "d"], [45, 12.5, True, "007"]))
    assert found.rows == (("45", "12.5", "yes", "007"),)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_was_written_here_comes_back(tmp_path: Path, ending: str) -> None:
    """Text that could be a formula, too."""
    path = tmp_path / f"t.{ending}"
    texts = ("=1+1", "+49", "'", "plain", 'a "b", c', "two\nlines")
    with table_files.written(path, ("text", "count"), cells.safe) as add:
        for text in texts:
            add((text, 5))
    original = cells.original if ending == "csv" else str
    assert tuple(row[0] for row in table_reading.read(path.name, path.read_bytes(), original).rows) == texts


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", b""), ("a.csv", b"\n \n"), ("a.csv", b"a,b\n\x00,1"), ("a.xlsx", b"a,b\n1,2"), ("a.xlsx", b""),
        ("a.xlsx", b"PK\x03\x04" + b"\0" * 40), ("a.pdf", b"%PDF"), ("csv", b"\x81" * 8 + b"\x00"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused(name: str, content: bytes) -> None:
    """In words."""
    with pytest.raises(Invalid):
        table_reading.read(name, content)


def test_too_much_is_refused_before_it_costs_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes, rows, columns, and what a small file unpacks to."""
    monkeypatch.setattr(table_reading, "LARGEST_BYTES", 100_000)
    monkeypatch.setattr(table_reading, "MOST_ROWS", 3)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 3_000_000)
    monkeypatch.setattr(table_reading, "LARGEST_UNPACKED", 2_000_000)
    for name, content in (
        ("a.csv", b"a\n" + b"1\n" * 60_000), ("a.csv", b"a\n1\n2\n3\n4\n"), ("a.csv", b"," * 250 + b"x\n1\n"),
        ("a.xlsx", bomb.getvalue()), ("a.xlsx", sheet(["a"], [1], [2], [3], [4])),
    ):  # fmt: skip
        with pytest.raises(TooLarge):
            table_reading.read(name, content)
