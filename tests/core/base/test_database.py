"""The engine's settings, and its transactions over several processes."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time

import pytest
import sqlalchemy as sa

from core.base import database as module
from core.base.database import Database
from core.base.errors import Unavailable
from tests.core.base.counter import raise_it, value

COUNT = """
import sys
import sqlalchemy as sa
from core.base.database import Database
database = Database(sys.argv[1])
sys.stdin.read()
for _ in range(100):
    with database.writing() as connection:
        value = connection.execute(sa.text("SELECT value FROM counter")).scalar_one()
        connection.execute(sa.text("UPDATE counter SET value = :value"), {"value": value + 1})
database.close()
"""


sqlite_only = pytest.mark.parametrize("engine_name", ["sqlite"])


# transactions


def test_four_processes_lose_no_update(database: Database, database_url: str) -> None:
    """Each reads, adds one and writes, a hundred times: together 400. Source: architecture, the one mechanism."""
    command = [sys.executable, "-c", COUNT, database_url]
    programs = [subprocess.Popen(command, stdin=subprocess.PIPE) for _ in range(4)]
    for program in programs:
        assert program.stdin is not None
        program.stdin.close()
    assert [program.wait() for program in programs] == [0, 0, 0, 0]
    assert value(database) == 400


def test_no_writer_overtakes_another(database: Database) -> None:
    """What one reads of the clock when it begins is later than what any before it read."""
    moments: list[tuple[int, float]] = []

    def write() -> None:
        for _ in range(20):
            with database.writing() as connection:
                now = time.monotonic()
                raised = sa.text("UPDATE counter SET value = value + 1 RETURNING value")
                moments.append((connection.execute(raised).scalar_one(), now))

    writers = [threading.Thread(target=write) for _ in range(4)]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    assert len(moments) == 80
    assert [now for _value, now in sorted(moments)] == sorted(now for _value, now in moments)


@sqlite_only
def test_a_writer_takes_its_place_when_it_begins(database: Database) -> None:
    """BEGIN IMMEDIATE: nobody else has read what it is about to change."""
    other = sqlite3.connect(str(database.path), timeout=0)
    with database.writing(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_an_exception_takes_the_writing_back(database: Database) -> None:
    """And the next writer finds a connection without a transaction."""
    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        connection.execute(sa.text("UPDATE counter SET value = 9"))
        raise ZeroDivisionError
    assert value(database) == 0
    raise_it(database)
    assert value(database) == 1


def test_a_reader_waits_for_no_writer(database: Database) -> None:
    """It sees what was there before, until the writer has finished."""
    with database.writing() as connection:
        connection.execute(sa.text("UPDATE counter SET value = 5"))
        assert value(database) == 0
    assert value(database) == 5


def test_a_reader_sees_one_state(database: Database) -> None:
    """However much is written while it reads."""
    with database.reading() as connection:
        before = connection.execute(sa.text("SELECT value FROM counter")).scalar_one()
        raise_it(database)
        assert connection.execute(sa.text("SELECT value FROM counter")).scalar_one() == before
    assert value(database) == before + 1


# the settings of every SQLite connection


@sqlite_only
def test_every_connection_is_set_as_it_was_measured(database: Database) -> None:
    """WAL, synchronous=FULL, no checkpoint by itself, foreign keys; those of readers and writers, at rest and new."""
    settings = {"journal_mode": "wal", "synchronous": 2, "wal_autocheckpoint": 0, "foreign_keys": 1}
    with database.reading() as one, database.reading() as two, database.writing() as three:
        for connection in (one, two, three):
            for name, expected in settings.items():
                assert connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() == expected, name
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == 2


@sqlite_only
def test_a_commit_is_in_the_file_when_it_is_answered(database: Database) -> None:
    """Another program reads it at once."""
    raise_it(database)
    assert database.path is not None
    with sqlite3.connect(database.path) as other:
        assert other.execute("SELECT value FROM counter").fetchone() == (1,)
    other.close()


# checkpoints


def _log_bytes(database: Database) -> int:
    assert database.path is not None
    return database.path.with_name(database.path.name + "-wal").stat().st_size


@sqlite_only
def test_the_log_is_folded_back_when_it_has_grown(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """After so many commits and so many bytes, not before; from then on it is written from its beginning."""
    monkeypatch.setattr(module, "CHECKPOINT_BYTES", 100_000)
    monkeypatch.setattr(module, "CHECKPOINT_COMMITS", 50)
    assert database.path is not None
    before = database.path.stat().st_size
    with database.writing() as connection:
        connection.execute(sa.text("CREATE TABLE much (text TEXT)"))
    for _ in range(40):
        with database.writing() as connection:
            connection.execute(sa.text("INSERT INTO much VALUES (:text)"), {"text": "x" * 5000})
    assert database.path.stat().st_size == before
    for _ in range(200):
        with database.writing() as connection:
            connection.execute(sa.text("INSERT INTO much VALUES (:text)"), {"text": "x" * 5000})
    assert database.path.stat().st_size > 50 * 5000
    assert _log_bytes(database) < 150 * 5000


@sqlite_only
def test_a_checkpoint_empties_the_log(database: Database) -> None:
    """What was written is in the one file then."""
    raise_it(database)
    assert _log_bytes(database) > 0
    database.checkpoint()
    assert _log_bytes(database) == 0


def test_a_checkpoint_waits_for_whoever_writes(database: Database) -> None:
    """Two that write at one moment can damage the file; PostgreSQL has nothing to wait for."""
    done = threading.Event()

    def fold() -> None:
        database.checkpoint()
        done.set()

    with database.writing():
        folding = threading.Thread(target=fold)
        folding.start()
        assert done.wait(0.2 if database.is_sqlite else 60) is not database.is_sqlite
    folding.join()
    assert done.is_set()


@sqlite_only
def test_a_connection_that_was_busy_at_closing_is_closed_afterwards(database: Database) -> None:
    """It is not kept for another time."""
    with database.reading() as connection:
        connection.execute(sa.text("SELECT 1"))
        database.close()
    assert database._idle == []


# what goes wrong


@pytest.mark.parametrize(
    "url",
    ["", "no address", "mysql://localhost/shop", "sqlite://", "sqlite:///:memory:"],
    ids=lambda url: url or "empty",
)
def test_an_address_that_cannot_be_used_is_refused(url: str) -> None:
    """Before anything is made."""
    with pytest.raises(Unavailable):
        Database(url)


@sqlite_only
def test_a_commit_that_fails_leaves_connections_that_work(database: Database) -> None:
    """As when the disk is full just then: what follows does not suffer from it."""
    with database.writing() as connection:
        connection.execute(sa.text("CREATE TABLE parent (id INTEGER PRIMARY KEY)"))
        later = "DEFERRABLE INITIALLY DEFERRED"
        connection.execute(sa.text(f"CREATE TABLE child (parent_id INTEGER REFERENCES parent (id) {later})"))
    with pytest.raises(sa.exc.IntegrityError), database.writing() as connection:
        connection.execute(sa.text("INSERT INTO child VALUES (1)"))  # refused by the commit
    raise_it(database)
    assert value(database) == 1


@sqlite_only
@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved elsewhere")
@pytest.mark.parametrize("is_replaced", [False, True])
def test_nothing_is_written_into_a_file_that_was_deleted(database: Database, is_replaced: bool) -> None:
    """It is told with the first write, also where another file took its place; once it is back, work goes on."""
    assert database.path is not None
    away = database.path.rename(database.path.with_suffix(".away"))
    if is_replaced:
        database.path.write_bytes(away.read_bytes())
    with pytest.raises(Unavailable, match="moved or deleted"), database.writing() as connection:
        connection.execute(sa.text("UPDATE counter SET value = 7"))
    away.replace(database.path)
    with database.writing() as connection:
        connection.execute(sa.text("UPDATE counter SET value = 8"))
    with database.reading() as connection:
        assert connection.execute(sa.text("SELECT value FROM counter")).scalar_one() == 8
