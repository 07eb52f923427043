"""Tables as files for other programs."""

from __future__ import annotations

import errno
import os
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.base import table_files
from core.base.errors import Invalid, StorageFull, Unavailable
from core.base.table_files import written


def test_cells_of_every_kind(tmp_path: Path) -> None:
    """Text, numbers, moments, nothing."""
    with written(tmp_path / "t.csv", ("A", "B", "C", "D"), lambda text: text.upper()) as add:
        add(("x", 1.5, datetime(2026, 3, 2, 9, tzinfo=UTC), None))
    assert (tmp_path / "t.csv").read_bytes() == "\ufeffA,B,C,D\r\nX,1.5,2026-03-02 09:00:00+00:00,\r\n".encode()
    with written(tmp_path / "t.xlsx", ("A", "B", "C", "D")) as add:
        add(("=x", 1.5, datetime(2026, 3, 2, 9, tzinfo=UTC), None))
    with zipfile.ZipFile(tmp_path / "t.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "=x" in sheet and "<f>" not in sheet and "<v>1.5</v>" in sheet


def test_a_sheet_that_is_full_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is cut off without a word; a CSV takes any number."""
    monkeypatch.setattr(table_files, "MOST_XLSX_ROWS", 2)
    with pytest.raises(Invalid), written(tmp_path / "t.xlsx", ("A",)) as add:
        add(("1",))
        add(("2",))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx"])
def test_a_folder_that_is_not_there(tmp_path: Path, name: str) -> None:
    """Is said in words."""
    with pytest.raises(Unavailable), written(tmp_path / "gone" / name, ("A",)):
        pass


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is said in words; what was there stays."""

    def full(_fd: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "t.csv").write_text("as it was")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageFull), written(tmp_path / "t.csv", ("A",)) as add:
        add(("x",))
    monkeypatch.undo()
    assert [path.read_text() for path in tmp_path.iterdir()] == ["as it was"]
