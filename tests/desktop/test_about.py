"""Tests of what the program says of itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop import log_file
from desktop.about import About, version


def test_it_tells_where_things_lie(qtbot, tmp_path: Path) -> None:
    """The shop's file, the log, the version, the licence."""
    parent = QWidget()
    qtbot.addWidget(parent)
    about = About(parent, f"sqlite:///{tmp_path / 'shop.db'}")
    assert about.facts.value("Database") == str(tmp_path / "shop.db")
    assert about.facts.value("Log") == str(log_file.path())
    assert about.facts.value("Licence") == "MIT"
    assert about.facts.value("Version") == version() != ""


def test_a_databases_password_is_not_shown(qtbot) -> None:
    """Only server and name."""
    parent = QWidget()
    qtbot.addWidget(parent)
    about = About(parent, "postgresql+psycopg://ann:secret@host/shop")
    assert about.facts.value("Database") == "host/shop"
