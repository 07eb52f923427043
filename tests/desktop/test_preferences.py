"""Tests of what is kept on this computer."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from desktop.preferences import Preferences, apply_text_size


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where they are kept."""
    return tmp_path / "desktop.ini"


def test_what_was_chosen_is_there_at_the_next_start(file: Path) -> None:
    """Theme, language, size, window and side bar survive."""
    first = Preferences(file)
    first.theme, first.language, first.text_size, first.folded = "dark", "de", 125, True
    first.geometry = QByteArray(b"somewhere")
    first._stored.sync()
    again = Preferences(file)
    assert (again.theme, again.language, again.text_size, again.folded) == ("dark", "de", 125, True)
    assert again.geometry == QByteArray(b"somewhere")


def test_nothing_kept_or_nonsense_takes_the_default(file: Path) -> None:
    """A file that someone edited by hand does not keep the program from starting."""
    file.write_text("[General]\ntheme=pink\ntext_size=9000\ngeometry=nonsense\n", "utf-8")
    spoilt = Preferences(file)
    assert (spoilt.theme, spoilt.text_size, spoilt.language, spoilt.folded) == ("system", 100, "", False)
    assert spoilt.geometry.isEmpty()


def test_each_shop_remembers_its_own_login(file: Path) -> None:
    """Two databases on one computer do not mix, and no password of a database is kept."""
    preferences = Preferences(file)
    here, there = "sqlite:////a/shop.db", "postgresql+psycopg://ann:secret@host/shop"
    preferences.remember_shop(here, name="Here", login="ann@example.com")
    preferences.remember_shop(there, name="There")
    preferences._stored.sync()
    assert (preferences.shop_name(here), preferences.last_login(here)) == ("Here", "ann@example.com")
    assert (preferences.shop_name(there), preferences.last_login(there)) == ("There", "")
    assert "secret" not in file.read_text("utf-8")


@pytest.mark.parametrize(("percent", "factor"), [(100, None), (125, "1.25")])
def test_the_text_size_scales_everything(file: Path, monkeypatch, percent: int, factor: str | None) -> None:
    """Qt is told before the application exists; the usual size leaves it alone."""
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    preferences = Preferences(file)
    preferences.text_size = percent
    apply_text_size(preferences)
    assert os.environ.get("QT_SCALE_FACTOR") == factor
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
