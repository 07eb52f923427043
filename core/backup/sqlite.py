"""Copies of a SQLite database, and whether one is sound."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from core.base.database import Database
from core.base.errors import Unavailable


def copy(database: Database, target: Path) -> None:
    """The whole database as of one moment, while others read and write it. Raises: Unavailable."""
    assert database.path is not None
    if not database.path.exists():
        raise Unavailable("There is no database {path}", path=str(database.path))
    try:
        with (
            database.exclusive(),
            closing(sqlite3.connect(database.path, timeout=30)) as source,
            closing(sqlite3.connect(target)) as made,
        ):
            # In one step: a copy in several begins anew at every write, and never ends under a writer.
            source.backup(made, pages=-1)
        with closing(sqlite3.connect(target)) as made:
            made.execute("PRAGMA journal_mode=DELETE").fetchall()
    except sqlite3.Error as error:
        raise Unavailable("The database cannot be copied: {reason}", reason=str(error)) from error


def require_sound(path: Path) -> None:
    """Opens the copy and reads all of it. Raises: Unavailable where it is damaged."""
    faults = faults_in(path)
    if faults:
        raise Unavailable("The database is damaged ({fault}): no backup was made of it", fault=faults[0])


def faults_in(path: Path) -> list[str]:
    """What SQLite itself finds wrong; empty where nothing is."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            found = [str(row[0]) for row in opened.execute("PRAGMA integrity_check(20)")]
    except sqlite3.Error as error:
        return [str(error)]
    return [] if found == ["ok"] else found
