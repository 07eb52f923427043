"""How much was used in windows of time, counted together by all processes on a database."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.schema import CreateTable

from core.base.database import Database
from core.base.database_errors import translated_errors
from core.base.errors import Unavailable
from core.base.lock import WriteLock

#: What is over is thrown away each time so many were counted.
_CLEANED_EVERY = 500
#: So long can one who counts be held up between his look at the clock and his turn.
_OVERTAKEN_S = 30.0
#: One number for all, so that two processes do not make the table at once.
_MAKING = 7_302_114


class Used(NamedTuple):
    """How much was used in a window with what was just counted, and how long it still lasts."""

    used: int
    left_s: float


class RateWindows:
    """Counts are no records: a power cut may lose them, and nothing waits for the disk.

    Beside a SQLite database they lie in a file of their own, by the clock that all processes of the computer share and
    nobody can set; on PostgreSQL in an unlogged table, by the clock of its server. Opened when first counted.
    """

    def __init__(self, database: Database, folder: Path, clock: Callable[[], float] = monotonic) -> None:
        self._database = database
        self._path = folder / "limits.db" if database.is_sqlite else None
        self._clock = clock
        self._counting = threading.Lock()
        self._engine: Engine | None = None
        self._connection: Connection | None = None
        self._table = _table(unlogged=self._path is None)
        self._count, self._forget = _statements(self._table, by_parameter=self._path is not None)
        self._counted = 0

    def count(self, key: str, window_s: int, many: int = 1) -> Used:
        """So many more, in the window that runs or in a new one. Raises: Unavailable."""
        with self._counting:
            try:
                with translated_errors():
                    connection = self._connection or self._open()
                    facts: dict[str, Any] = {"now": self._clock()} if self._path else {}
                    row = connection.execute(self._count, {"key": key, "many": many, "window": window_s, **facts}).one()
                    self._counted += 1
                    if self._counted % _CLEANED_EVERY == 0:
                        connection.execute(self._forget, facts)
            except (Unavailable, sa.exc.SQLAlchemyError, OSError) as error:
                self._drop()
                raise Unavailable("Requests cannot be counted together") from error
            return Used(int(row.used), float(row.left_s))

    def close(self) -> None:
        """It opens again when something is counted."""
        with self._counting:
            self._drop()

    def _open(self) -> Connection:
        if self._path is not None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            url = sa.URL.create("sqlite", database=str(self._path))
            self._engine = sa.create_engine(
                url, isolation_level="AUTOCOMMIT", connect_args={"check_same_thread": False, "timeout": 5}
            )
        else:
            self._engine = sa.create_engine(self._database.url, isolation_level="AUTOCOMMIT", pool_size=1)
        self._connection = connection = self._engine.connect()
        if self._path is not None:
            self._make_file(connection, self._path)
        elif not sa.inspect(connection).has_table(self._table.name):
            self._make_table(connection)
        return connection

    def _make_file(self, connection: Connection, path: Path) -> None:
        """One after the other: while one makes the file one with a log, SQLite lets no other wait for that."""
        lock = WriteLock(path)
        try:
            with lock.held():
                for setting in ("journal_mode=WAL", "synchronous=OFF"):
                    connection.exec_driver_sql(f"PRAGMA {setting}")
                connection.execute(CreateTable(self._table, if_not_exists=True))
        finally:
            lock.close()

    def _make_table(self, connection: Connection) -> None:
        making = CreateTable(self._table, if_not_exists=True)
        connection.execute(sa.select(sa.func.pg_advisory_lock(_MAKING)))
        try:
            connection.execute(making)
        finally:
            connection.execute(sa.select(sa.func.pg_advisory_unlock(_MAKING)))

    def _drop(self) -> None:
        connection, engine, self._connection, self._engine = self._connection, self._engine, None, None
        with contextlib.suppress(sa.exc.SQLAlchemyError):
            if connection is not None:
                connection.close()
        if engine is not None:
            engine.dispose()


def _table(*, unlogged: bool) -> sa.Table:
    """In no schema of the shop's: it is made where it is missing, and nothing else refers to it."""
    return sa.Table(
        "rate_windows",
        sa.MetaData(),
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("used", sa.BigInteger(), nullable=False),
        sa.Column("ends", sa.Double(), nullable=False),
        prefixes=["UNLOGGED"] if unlogged else [],
    )


def _statements(table: sa.Table, *, by_parameter: bool) -> tuple[sa.Executable, sa.Executable]:
    """Counting and throwing away, with the moment as a parameter or as the server says it."""
    c = table.c
    window: sa.ColumnElement[float] = sa.bindparam("window", type_=sa.Double())
    server_now: sa.ColumnElement[float] = sa.cast(sa.extract("epoch", sa.func.clock_timestamp()), sa.Double())
    now: sa.ColumnElement[float] = sa.bindparam("now", type_=sa.Double()) if by_parameter else server_now
    many = sa.bindparam("many", type_=sa.BigInteger())
    # One that ends later than any can was begun by a clock that went wrong, or before the computer was started. But who
    # looked at the clock first may come second.
    is_over = sa.or_(c.ends <= now, c.ends > now + window + _OVERTAKEN_S)
    insert = sqlite.insert if by_parameter else postgresql.insert
    counting = insert(table).values(key=sa.bindparam("key"), used=many, ends=now + window)
    fresh = {
        "used": sa.case((is_over, 0), else_=c.used) + many,
        "ends": sa.case((is_over, now + window), else_=c.ends),
    }
    counted = counting.on_conflict_do_update(index_elements=[c.key], set_=fresh)
    return counted.returning(c.used, (c.ends - now).label("left_s")), sa.delete(table).where(c.ends <= now)
