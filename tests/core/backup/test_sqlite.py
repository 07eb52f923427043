"""SQLite's own copy, and what SQLite itself says of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.backup import sqlite
from core.base.errors import Unavailable
from core.shop import Shop
from tests.core.backup.test_making import add_person


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_copy_holds_what_is_still_in_the_log(shop: Shop, tmp_path: Path) -> None:
    """It is one file, and sound."""
    add_person(shop)
    copy = tmp_path / "copy.db"
    sqlite.copy(shop.database, copy)
    assert sqlite.faults_in(copy) == []
    assert not copy.with_name("copy.db-wal").exists()


def test_file_that_is_no_database(tmp_path: Path) -> None:
    """Is said to be none."""
    (tmp_path / "text").write_text("hello" * 1000)
    assert sqlite.faults_in(tmp_path / "text") and sqlite.faults_in(tmp_path / "nothing")
    with pytest.raises(Unavailable):
        sqlite.require_sound(tmp_path / "text")
