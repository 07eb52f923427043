"""Opens a database: the engine with the settings that were measured, and its writing lock."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import orjson
import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, make_url

from core.base.database_errors import translated_errors
from core.base.errors import Unavailable
from core.base.group_commit import GroupCommit
from core.base.lock import WriteLock

#: The write-ahead log is folded back into the database when it has grown past this.
CHECKPOINT_BYTES = 4 * 2**20
#: ... but not before this many commits of this process since the last time.
CHECKPOINT_COMMITS = 200
_BEGUN = {"frontbench_begun": True}
_SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
_ADVISORY_LOCK = sa.text("SELECT pg_advisory_xact_lock(4611686018427)")


class Database:
    """One engine, one lock. Connections come from `reading()` and `writing()` only."""

    def __init__(self, url: str) -> None:
        try:
            self.url = make_url(url)
        except sa.exc.ArgumentError as error:
            raise Unavailable("{url} is not a database address", url=url) from error
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if not self.is_sqlite and self.url.get_backend_name() != "postgresql":
            raise Unavailable("Only SQLite and PostgreSQL databases can be opened")
        if self.is_sqlite and self.url.database in (None, "", ":memory:"):
            raise Unavailable("A SQLite database is a file, such as sqlite:////home/ann/shop.db")
        self.path = Path(self.url.database or "") if self.is_sqlite else None
        self._commits = 0
        #: SQLite connections at rest: opening one, or taking one from the engine, costs more than most reads.
        self._idle: list[Connection] = []
        self._closed = False
        #: Device and number of the file that is open: under its name there may be another one by now.
        self._file: tuple[int, int] | None = None
        self._lock = WriteLock(self.path) if self.path else None
        self._group_commit = GroupCommit(self._writing_alone)
        self.engine = self._sqlite_engine() if self.is_sqlite else self._postgresql_engine()
        #: On PostgreSQL each statement would see what was committed before it, not what the one before it saw.
        self._snapshots = self.engine if self.is_sqlite else self.engine.execution_options(**_SNAPSHOT)

    def _sqlite_engine(self) -> Engine:
        engine = sa.create_engine(
            self.url,
            connect_args={"check_same_thread": False, "timeout": 30},
            pool_size=16,
            max_overflow=48,
            json_serializer=_json_text,
            json_deserializer=orjson.loads,
        )
        sa.event.listen(engine, "connect", _configure_sqlite)
        sa.event.listen(engine, "begin", _begin_sqlite)
        return engine

    def _postgresql_engine(self) -> Engine:
        return sa.create_engine(
            self.url,
            pool_size=16,
            max_overflow=16,
            pool_pre_ping=True,
            json_serializer=_json_text,
            json_deserializer=orjson.loads,
        )

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one consistent state and writes nothing."""
        with translated_errors():
            if self.path is None:
                with self._snapshots.connect() as connection:
                    yield connection
                return
            with self._begun("BEGIN") as connection:
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection in a writing transaction: committed at the end, rolled back on any exception."""
        with translated_errors():
            if self.path is None:
                with self.engine.connect() as connection, connection.begin():
                    # One writer at a time, as on SQLite: readers that follow `id > cursor` miss no event, races
                    # cannot happen, and whoever looks at the clock from here on is later than all before.
                    connection.execute(_ADVISORY_LOCK)
                    yield connection
                return
            with self._group_commit.writing() as connection:
                yield connection

    @contextmanager
    def _writing_alone(self) -> Iterator[Connection]:
        with self.exclusive(), self._begun("BEGIN IMMEDIATE") as connection:
            self._require_same_file()
            yield connection
            if connection.in_transaction():
                connection.commit()
            _driver(connection).commit()
            self._checkpoint_if_due(connection)

    @contextmanager
    def _begun(self, begin: str) -> Iterator[Connection]:
        """A SQLite connection that was opened before, where there is one, with its transaction begun."""
        connection = self._taken()
        driver = _driver(connection)
        try:
            driver.execute(begin)
            try:
                yield connection
            finally:
                if connection.get_transaction() is not None:  # also the dead one that a failed commit leaves behind
                    connection.rollback()
                driver.rollback()
        finally:
            self._give_back(connection)

    def _taken(self) -> Connection:
        try:
            return self._idle.pop()
        except IndexError:
            connection = self.engine.connect().execution_options(**_BEGUN)
            self._file = self._file or self._file_there()
            return connection

    def _file_there(self) -> tuple[int, int] | None:
        assert self.path is not None
        try:
            there = self.path.stat()
        except OSError:
            return None
        return there.st_dev, there.st_ino

    def _require_same_file(self) -> None:
        """SQLite goes on writing into a file that was deleted, and all of it is gone with the last connection."""
        if self._file != self._file_there():
            raise Unavailable("The database file was moved or deleted while it was in use: nothing was stored")

    def _give_back(self, connection: Connection) -> None:
        if self._closed or connection.invalidated or _driver(connection).in_transaction:
            connection.close()
        else:
            self._idle.append(connection)

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """The writing lock alone, for copies and checkpoints; nothing to hold on PostgreSQL."""
        with self._lock.held() if self._lock else contextlib.nullcontext():
            yield

    def _checkpoint_if_due(self, connection: Connection) -> None:
        self._commits += 1
        if self._commits < CHECKPOINT_COMMITS or self.path is None:
            return
        log = self.path.with_name(self.path.name + "-wal")
        if log.stat().st_size > CHECKPOINT_BYTES:
            self._commits = 0
            # PASSIVE never waits for readers; whoever holds the lock is the only one at it.
            _driver(connection).execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def checkpoint(self) -> None:
        """Folds the write-ahead log into the database file, where there is one: a look at none must not make one."""
        if self.path is None or not self.path.exists():
            return
        with translated_errors(), self.exclusive():
            connection = self._taken()
            try:
                _driver(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                self._give_back(connection)

    def close(self) -> None:
        """Closes every connection."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()
        self.engine.dispose()
        if self._lock:
            self._lock.close()


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def _json_text(value: Any) -> str:
    return orjson.dumps(value).decode()


def _configure_sqlite(driver: sqlite3.Connection, _record: Any) -> None:
    driver.isolation_level = None  # the transactions are ours: see _begin_sqlite
    try:
        driver.execute("PRAGMA journal_mode=WAL").fetchall()
        driver.execute("PRAGMA synchronous=FULL")
        driver.execute("PRAGMA wal_autocheckpoint=0")
        driver.execute("PRAGMA foreign_keys=ON")
        driver.execute("PRAGMA cache_size=-32000")
        driver.execute("PRAGMA temp_store=MEMORY")
    except sqlite3.Error:
        driver.close()
        raise
    except UnicodeDecodeError as error:  # the schema's text is no text
        driver.close()
        raise sqlite3.DatabaseError("the database disk image is malformed") from error


def _begin_sqlite(connection: Connection) -> None:
    if not connection.get_execution_options().get("frontbench_begun"):
        connection.exec_driver_sql("BEGIN")
