"""SQLite's own copy, and what SQLite itself says of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from core import migrations
from core.backup import sqlite
from core.base.errors import Unavailable
from core.shop import Shop
from tests.core.backup.test_making import add_person


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_copy_holds_what_is_still_in_the_log(shop: Shop, tmp_path: Path) -> None:
    """It is one file, sound, and of the same schema."""
    add_person(shop)
    copy = tmp_path / "copy.db"
    sqlite.copy(shop.database, copy)
    assert sqlite.faults_in(copy) == []
    assert sqlite.revision_in(copy) == migrations.HEAD
    assert not copy.with_name("copy.db-wal").exists()


def test_file_that_is_no_database(tmp_path: Path) -> None:
    """Is said to be none; an empty one holds no shop."""
    (tmp_path / "text").write_text("hello" * 1000)
    (tmp_path / "empty").touch()
    assert sqlite.faults_in(tmp_path / "text") and sqlite.faults_in(tmp_path / "nothing")
    assert sqlite.revision_in(tmp_path / "empty") is None
    with pytest.raises(Unavailable):
        sqlite.revision_in(tmp_path / "text")
    with pytest.raises(Unavailable):
        sqlite.require_sound(tmp_path / "text")
