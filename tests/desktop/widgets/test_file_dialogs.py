"""The system's windows for files."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.widgets.file_dialogs import ask_file, ask_place


@pytest.fixture
def window(qtbot, look) -> QWidget:
    """What asks."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_file_to_read_is_chosen(window: QWidget, tmp_path: Path) -> None:
    """One that is there, of these kinds."""
    chosen: list[Path] = []
    dialog = ask_file(window, "Parts from a file", "Tables (*.csv *.xlsx)", chosen.append)
    assert (dialog.windowTitle(), dialog.nameFilters()) == ("Parts from a file", ["Tables (*.csv *.xlsx)"])
    assert dialog.fileMode() == QFileDialog.FileMode.ExistingFile
    dialog.fileSelected.emit(str(tmp_path / "a.csv"))
    assert chosen == [tmp_path / "a.csv"]


def test_a_place_to_write_to_is_chosen(window: QWidget, tmp_path: Path) -> None:
    """With a name that is suggested, and the ending in any case."""
    chosen: list[Path] = []
    dialog = ask_place(window, "Save all parts", "parts.xlsx", "xlsx", chosen.append)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    assert (dialog.nameFilters(), dialog.defaultSuffix()) == (["XLSX (*.xlsx)"], "xlsx")
    assert Path(dialog.selectedFiles()[0]).name == "parts.xlsx"
    dialog.fileSelected.emit(str(tmp_path / "b.xlsx"))
    assert chosen == [tmp_path / "b.xlsx"]
