"""Tests that the lists are complete and compiled; run `make translations` where one fails."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.languages import LANGUAGES, TRANSLATIONS
from desktop.translations import qt_tools
from desktop.translations.lists import translated, unfinished


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lists as they are when everything said today is gathered."""
    folder = tmp_path_factory.mktemp("translations")
    for code in LANGUAGES:
        shutil.copy(TRANSLATIONS / f"frontbench_{code}.ts", folder)
    qt_tools.update(folder)
    return folder


@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_that_is_said_is_translated(fresh: Path, code: str) -> None:
    """Screens, and core's refusals."""
    assert unfinished(fresh / f"frontbench_{code}.ts") == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_lists_hold_nothing_that_is_no_longer_said(fresh: Path, code: str) -> None:
    """And nothing of today is missing in them."""
    name = f"frontbench_{code}.ts"
    assert translated(fresh / name).keys() == translated(TRANSLATIONS / name).keys()


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_lists_are_of_today(tmp_path: Path, code: str) -> None:
    """They are what the program reads, also from an installed wheel."""
    name = f"frontbench_{code}"
    shutil.copy(TRANSLATIONS / f"{name}.ts", tmp_path)
    compiled = qt_tools.compile_(tmp_path / f"{name}.ts")
    assert compiled.read_bytes() == (TRANSLATIONS / f"{name}.qm").read_bytes()


def test_every_screen_is_gathered() -> None:
    """Not the tool itself."""
    names = {path.name for path in qt_tools.source_files()}
    assert {"sign_in.py", "screen.py", "words.py"} <= names
    assert "qt_tools.py" not in names


def test_a_tool_that_fails_says_why(tmp_path: Path) -> None:
    """As where the list is no list."""
    (tmp_path / "broken.ts").write_text("no list", "utf-8")
    with pytest.raises(RuntimeError, match="lrelease failed"):
        qt_tools.compile_(tmp_path / "broken.ts")
