"""migrate brings an older database up, with a backup before, and leaves every other alone."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from core import backup, migrations
from core.shop import Shop, open_shop
from tests.core.admin.conftest import Run


def test_current_database_is_left_alone(initialised: Run, database_url: str) -> None:
    """Nothing to do is no failure."""
    assert initialised("migrate").code == 0
    shop = Shop(database_url)
    assert backup.kept(shop.folder / "backups") == []
    shop.close()


def test_older_database_is_brought_up(run: Run, database_url: str) -> None:
    """The backup made before holds the older one."""
    shop = Shop(database_url)
    with shop.database.writing() as connection:
        migrations.upgrade(connection, "0005")
    shop.close()
    assert "migrate" in run("check").err
    said = run("migrate")
    assert said.code == 0 and f"0005 to {migrations.HEAD}" in said.out
    opened = open_shop(database_url)
    (kept,) = backup.kept(opened.folder / "backups")
    opened.close()
    assert kept.path.name.startswith("before-migration-")
    assert run("check").out == "ok\n"
    assert run("restore", str(kept.path)).code == 0
    assert "migrate" in run("check").err


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_newer_database_is_left_byte_for_byte(initialised: Run, database_url: str) -> None:
    """By every command of an older program."""
    shop = Shop(database_url)
    with shop.database.writing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    shop.close()
    assert shop.database.path is not None
    before = shop.database.path.read_bytes()
    for words in (("migrate",), ("check",), ("demo",), ("backup", "x"), ("oauth-client", "add", "x")):
        said = initialised(*words)
        assert said.code == 1 and "newer" in said.err
    assert shop.database.path.read_bytes() == before


def test_nothing_to_migrate(run: Run) -> None:
    """Where there is no shop yet."""
    assert run("migrate").code == 1


def test_a_look_at_no_file_makes_none(run: Run, tmp_path: Path) -> None:
    """A slip in the path must not leave an empty database where somebody finds it."""
    wrong = tmp_path / "shpo.db"
    for words in (("migrate",), ("check",), ("demo",), ("tick",), ("backup", "x"), ("oauth-client", "add", "x")):
        assert run(*words, url=f"sqlite:///{wrong}").code == 1
    assert not wrong.exists()
