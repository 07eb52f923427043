"""What the engine says of files and servers that cannot be used, in words."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa

from core.base.database import Database
from core.base.errors import StorageFull, Unavailable
from tests.core.base.counter import raise_it, value

NOBODY = 65534
sqlite_only = pytest.mark.parametrize("engine_name", ["sqlite"])


@sqlite_only
@pytest.mark.parametrize("content", [b"A letter to the tax office. " * 200, b"SQLite format 3\0" + b"\xff" * 4080])
def test_a_file_that_is_no_database_is_refused_and_stays_as_it_is(
    tmp_path: Path, engine_name: str, content: bytes
) -> None:
    """Byte for byte, whether it is read or written."""
    path = tmp_path / "letter.txt"
    path.write_bytes(content)
    database = Database(f"sqlite:///{path}")
    for begin in (database.reading, database.writing):
        with pytest.raises(Unavailable, match="not a Frontbench database"), begin() as connection:
            connection.execute(sa.text("SELECT * FROM sqlite_master")).all()
    database.close()
    assert path.read_bytes() == content


@sqlite_only
def test_a_damaged_database_is_told(database: Database, database_url: str) -> None:
    """Its first page is there, the rest is not what it was."""
    database.close()
    assert database.path is not None
    whole = database.path.read_bytes()
    database.path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    again = Database(database_url)
    with pytest.raises(Unavailable, match="damaged"):
        value(again)
    again.close()


@sqlite_only
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, engine_name: str) -> None:
    """Reading and writing make no folders."""
    database = Database(f"sqlite:///{tmp_path / 'nowhere' / 'shop.db'}")
    with pytest.raises(Unavailable), database.reading():
        pass
    with pytest.raises(Unavailable), database.writing():
        pass
    database.close()
    assert not (tmp_path / "nowhere").exists()


@contextmanager
def unprivileged(folder: Path) -> Iterator[None]:
    """As somebody who is bound by the rights of files, which the system's administrator is not."""
    if os.geteuid() != 0:
        yield
        return
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@sqlite_only
@pytest.mark.skipif(os.name != "posix", reason="rights of files are other elsewhere")
@pytest.mark.parametrize("protected", ["file", "folder"])
def test_what_is_read_only_is_refused_and_stays_as_it_is(engine_name: str, protected: str) -> None:
    """In words that say so."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "shop.db"
        with sqlite3.connect(path) as made:
            made.execute("CREATE TABLE counter (value INTEGER NOT NULL)")
        made.close()
        before = path.read_bytes()
        with unprivileged(folder):
            (path if protected == "file" else folder).chmod(0o555)
            database = Database(f"sqlite:///{path}")
            with pytest.raises(Unavailable, match=r"read-only|cannot be written"):
                raise_it(database)
            database.close()
            folder.chmod(0o755)
        assert path.read_bytes() == before


@sqlite_only
def test_a_full_disk_is_told_and_nothing_is_stored(database: Database) -> None:
    """Afterwards the shop goes on."""
    with database.writing() as connection:
        connection.execute(sa.text("CREATE TABLE much (text TEXT)"))
        pages = connection.execute(sa.text("PRAGMA page_count")).scalar_one()
        connection.execute(sa.text(f"PRAGMA max_page_count = {pages + 2}"))
    with pytest.raises(StorageFull, match="nothing was stored"), database.writing() as connection:
        connection.execute(sa.text("UPDATE counter SET value = 1"))
        connection.execute(sa.text("INSERT INTO much VALUES (:text)"), {"text": "x" * 200_000})
    assert value(database) == 0
    raise_it(database)
    assert value(database) == 1


@sqlite_only
def test_what_fails_on_the_driver_itself_is_told_too(database: Database) -> None:
    """Transactions begin and end there: another program keeps the file, or the disk takes no more at the commit."""
    with database.writing() as connection:
        connection.execute(sa.text("PRAGMA busy_timeout = 0"))
    other = sqlite3.connect(str(database.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(Unavailable, match="keeps the database locked"):
        raise_it(database)
    other.close()
    with pytest.raises(Unavailable), no_more_room(database), database.writing() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("UPDATE counter SET value = 9")
    raise_it(database)
    assert value(database) == 1


@contextmanager
def no_more_room(database: Database) -> Iterator[None]:
    """Files of this process cannot grow past what the log has by now."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    log = Path(f"{database.path}-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_server_that_is_not_there_is_told(tmp_path: Path) -> None:
    """PostgreSQL, asked through a socket that nobody listens at."""
    database = Database(f"postgresql+psycopg://ann@/shop?host={tmp_path}")
    with pytest.raises(Unavailable, match="server cannot be reached"), database.reading():
        pass
    with pytest.raises(Unavailable, match="server cannot be reached"), database.writing():
        pass
    database.close()


@pytest.mark.parametrize("engine_name", ["postgresql"])
def test_a_full_disk_of_the_server_is_told(database: Database) -> None:
    """By the same words as on SQLite: the server raises its own error for it."""
    with pytest.raises(StorageFull, match="nothing was stored"), database.writing() as connection:
        connection.execute(sa.text("UPDATE counter SET value = 1"))
        full = "RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'"
        connection.execute(sa.text(f"DO $$ BEGIN {full}; END $$"))
    assert value(database) == 0


def test_an_error_of_the_program_is_not_dressed_up(database: Database) -> None:
    """A statement that is wrong is a bug, and is raised as one."""
    with pytest.raises(sa.exc.DBAPIError) as raised, database.reading() as connection:
        connection.execute(sa.text("SELECT * FROM nothing_of_this_name"))
    assert isinstance(raised.value.orig, sqlite3.Error | psycopg.Error)
