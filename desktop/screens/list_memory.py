"""What this computer remembers of a list: widths of its columns, its order, its filter, and how it shares the room."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QSettings


class ListMemory:
    """One list, by name; what is missing or spoilt takes the default that is asked with."""

    def __init__(self, name: str, file: Path | None = None) -> None:
        folder = Path(platformdirs.user_config_dir("frontbench", appauthor=False))
        self._name = name
        self._stored = QSettings(str(file or folder / "lists.ini"), QSettings.Format.IniFormat)

    def get(self, key: str, default: Any) -> Any:
        """What was kept, if it is of the default's kind."""
        text = self._stored.value(f"{self._name}/{key}")
        try:
            value = json.loads(str(text))
        except ValueError:
            return default
        return value if type(value) is type(default) else default

    def keep(self, key: str, value: Any) -> None:
        """Plain text, numbers, lists and tables of them."""
        self._stored.setValue(f"{self._name}/{key}", json.dumps(value))
