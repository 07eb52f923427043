"""A database with one number in it, for tests of what stands below the shop."""

from __future__ import annotations

import sqlalchemy as sa

from core.base.database import Database


def value(database: Database) -> int:
    """The number, as a reader sees it."""
    with database.reading() as connection:
        return int(connection.execute(sa.text("SELECT value FROM counter")).scalar_one())


def raise_it(database: Database) -> None:
    """One more, in a transaction of its own."""
    with database.writing() as connection:
        connection.execute(sa.text("UPDATE counter SET value = value + 1"))
