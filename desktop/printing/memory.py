"""What this computer remembers of printing: printer by kind of paper, copies, size of labels, folder of PDFs."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QSettings

from desktop.printing.papers import Choices, Kind, size_of, size_words

MOST_COPIES = 9


class PrintMemory:
    """Kept beside the other preferences of this computer; what is missing or spoilt takes its default."""

    def __init__(self, file: Path | None = None) -> None:
        folder = Path(platformdirs.user_config_dir("frontbench", appauthor=False))
        self._stored = QSettings(str(file or folder / "printing.ini"), QSettings.Format.IniFormat)

    def printer(self, kind: Kind) -> str:
        """The printer that this kind of paper went to last, empty before the first time."""
        return str(self._stored.value(f"printer/{kind}", ""))

    def remember_printer(self, kind: Kind, name: str) -> None:
        """For the next paper of this kind."""
        self._stored.setValue(f"printer/{kind}", name)

    def choices(self) -> Choices:
        """Copies and label size as last chosen."""
        usual = Choices()
        copies = str(self._stored.value("copies", usual.copies))
        number = int(copies) if copies.isdecimal() else usual.copies
        return Choices(min(max(number, 1), MOST_COPIES), size_of(str(self._stored.value("label_size", ""))))

    def remember_choices(self, choices: Choices) -> None:
        """For the next paper."""
        self._stored.setValue("copies", choices.copies)
        self._stored.setValue("label_size", size_words(choices.label_size))

    def folder(self) -> Path:
        """Where PDFs were saved last; the user's documents before the first time, or where that folder is gone."""
        kept = str(self._stored.value("folder", ""))
        if kept and Path(kept).is_dir():
            return Path(kept)
        return Path(platformdirs.user_documents_dir())

    def remember_folder(self, folder: Path) -> None:
        """For the next PDF."""
        self._stored.setValue("folder", str(folder))
