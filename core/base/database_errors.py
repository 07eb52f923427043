"""What the database drivers say of a full disk, a locked or an unusable file, in words for people."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import sqlalchemy as sa

from core.base.errors import StorageFull, Unavailable


@contextmanager
def translated_errors() -> Iterator[None]:
    """Turns what the driver says of a full disk, a locked or an unusable file into words."""
    try:
        yield
    except (sa.exc.DBAPIError, sqlite3.Error) as error:  # transactions begin and end on the driver itself
        refusal = _in_words(error)
        if refusal is None:
            raise
        raise refusal from error


#: What the drivers say, and what is told of it.
_SAID: tuple[tuple[tuple[str, ...], Callable[[], Unavailable]], ...] = (
    (
        ("disk is full", "no space left", "disk full"),
        lambda: StorageFull("The disk is full: nothing was stored"),
    ),
    (
        ("not a database", "malformed", "disk image"),
        lambda: Unavailable("The file is not a Frontbench database, or it is damaged"),
    ),
    (
        ("readonly", "read-only"),
        lambda: Unavailable("The database cannot be written: the file or its folder is read-only"),
    ),
    (
        ("disk i/o error", "unable to open database"),
        lambda: Unavailable("The database file cannot be opened or written"),
    ),
    (
        ("database is locked", "database table is locked"),
        lambda: Unavailable("Another program keeps the database locked: nothing was stored. Try again."),
    ),
)


def _in_words(error: sa.exc.DBAPIError | sqlite3.Error) -> Unavailable | None:
    text = str(error.orig if isinstance(error, sa.exc.DBAPIError) else error).lower()
    for signs, refusal in _SAID:
        if any(sign in text for sign in signs):
            return refusal()
    if isinstance(error, sa.exc.OperationalError) and ("connect" in text or "server closed" in text):
        return Unavailable("The database server cannot be reached")
    return None
