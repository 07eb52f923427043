"""Writes that are committed together: each is on the disk before it is acknowledged, and fails alone."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from core.base.database import Database
from core.base.errors import StorageFull

WRITERS = 8


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """An empty SQLite database with one table."""
    opened = Database(f"sqlite:///{tmp_path / 'test.db'}")
    with opened.writing() as connection:
        connection.execute(sa.text("CREATE TABLE notes (text TEXT NOT NULL UNIQUE)"))
    yield opened
    opened.close()


def write(database: Database, text: str, then: Callable[[], None] = lambda: None) -> None:
    """Adds one note, then does something before the commit."""
    with database.writing() as connection:
        connection.execute(sa.text("INSERT INTO notes VALUES (:text)"), {"text": text})
        then()


def stored(database: Database) -> list[str]:
    """What another program would find."""
    with sqlite3.connect(str(database.path)) as other:
        found = [row[0] for row in other.execute("SELECT text FROM notes ORDER BY text")]
    other.close()
    return found


def together(database: Database, *writes: Callable[[], None]) -> list[BaseException | None]:
    """Runs the writes in threads that all wait for one another to begin; what each raised."""
    outcomes: list[BaseException | None] = [None] * len(writes)
    begun = threading.Event()

    def run(number: int) -> None:
        try:
            writes[number]()
        except Exception as error:
            outcomes[number] = error

    def hold() -> None:
        begun.set()
        while database._group_commit._waiting < len(writes):
            pass

    def lead() -> None:
        try:
            write(database, "first", hold)
        except StorageFull:
            assert "first" not in stored(database)

    first = threading.Thread(target=lead)
    first.start()
    begun.wait()
    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(writes))]
    for thread in threads:
        thread.start()
    for thread in (first, *threads):
        thread.join()
    return outcomes


def commits(database: Database) -> int:
    """How many times something was committed."""
    return database._commits


def test_writes_that_wait_share_one_commit(database: Database) -> None:
    """Eight who waited for one another cost one sync, not eight."""
    before = commits(database)
    outcomes = together(database, *[lambda n=n: write(database, f"note {n}") for n in range(WRITERS)])
    assert outcomes == [None] * WRITERS
    assert len(stored(database)) == WRITERS + 1
    assert commits(database) - before < WRITERS


def test_a_write_alone_is_committed_at_once(database: Database) -> None:
    """Nobody waits for others who may never come."""
    before = commits(database)
    for text in ("a", "b"):
        write(database, text)
        assert text in stored(database)
    assert commits(database) - before == 2


def test_nothing_is_acknowledged_before_it_is_stored(database: Database) -> None:
    """When a writer goes on, another connection sees what it wrote."""
    missing: list[str] = []

    def writer(text: str) -> None:
        write(database, text)
        if text not in stored(database):
            missing.append(text)

    together(database, *[lambda n=n: writer(f"note {n}") for n in range(WRITERS)])
    assert missing == []


def test_a_write_that_fails_takes_nobody_with_it(database: Database) -> None:
    """Each has a savepoint of its own."""

    def fail() -> None:
        raise ZeroDivisionError

    writes = [lambda n=n: write(database, f"note {n}") for n in range(3)]
    outcomes = together(database, *writes, lambda: write(database, "lost", fail), lambda: write(database, "first"))
    assert outcomes[:3] == [None] * 3
    assert isinstance(outcomes[3], ZeroDivisionError)
    assert isinstance(outcomes[4], sa.exc.IntegrityError)
    assert stored(database) == ["first", "note 0", "note 1", "note 2"]


def test_the_first_that_fails_takes_nobody_with_it(database: Database) -> None:
    """Those who waited behind it begin anew."""

    def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write(database, "lost", fail)
    write(database, "kept")
    assert stored(database) == ["kept"]


def test_a_full_disk_is_told_to_everybody_whose_write_was_lost(database: Database) -> None:
    """SQLite takes the whole transaction back: nobody is told that his write was stored."""
    with database.writing() as connection:
        pages = connection.execute(sa.text("PRAGMA page_count")).scalar_one()
        connection.execute(sa.text(f"PRAGMA max_page_count = {pages + 2}"))
    large = "x" * 200_000
    writes = [lambda n=n: write(database, f"note {n}") for n in range(3)]
    outcomes = together(database, *writes, lambda: write(database, large))
    kept = stored(database)
    assert isinstance(outcomes[3], StorageFull)
    for number, outcome in enumerate(outcomes[:3]):
        assert (f"note {number}" in kept) == (outcome is None)
        assert outcome is None or isinstance(outcome, StorageFull)
    write(database, "after")
    assert "after" in stored(database)
