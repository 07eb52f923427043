"""The computer remembers how it prints."""

from __future__ import annotations

from pathlib import Path

from desktop.printing.memory import PrintMemory
from desktop.printing.papers import Choices, Kind, size_of


def test_each_kind_of_paper_has_its_printer(tmp_path: Path) -> None:
    """Labels go to the label printer, receipts to the till's, also after a restart."""
    file = tmp_path / "printing.ini"
    memory = PrintMemory(file)
    memory.remember_printer(Kind.DEVICE_LABELS, "Brother QL")
    memory.remember_printer(Kind.RECEIPT, "Epson TM")
    again = PrintMemory(file)
    assert [again.printer(kind) for kind in (Kind.DEVICE_LABELS, Kind.RECEIPT, Kind.WORK_SHEET)] == [
        "Brother QL",
        "Epson TM",
        "",
    ]


def test_choices_come_back(tmp_path: Path) -> None:
    """Copies and size of labels as last chosen."""
    memory = PrintMemory(tmp_path / "printing.ini")
    assert memory.choices() == Choices()
    chosen = Choices(1, size_of("54 × 25 mm"))
    memory.remember_choices(chosen)
    assert PrintMemory(tmp_path / "printing.ini").choices() == chosen


def test_spoilt_file_takes_the_usual(tmp_path: Path) -> None:
    """Nobody is kept from printing by it."""
    file = tmp_path / "printing.ini"
    file.write_text("[General]\ncopies=many\nlabel_size=?\nfolder=/nowhere/at/all\n")
    memory = PrintMemory(file)
    assert memory.choices() == Choices()
    assert memory.folder() != Path("/nowhere/at/all")


def test_folder_of_the_last_pdf_is_kept(tmp_path: Path) -> None:
    """As long as it is there."""
    memory = PrintMemory(tmp_path / "printing.ini")
    memory.remember_folder(tmp_path)
    assert memory.folder() == tmp_path
