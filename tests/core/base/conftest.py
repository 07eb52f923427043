"""A database with one number in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from core.base.database import Database


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """With one number in it."""
    opened = Database(database_url)
    with opened.writing() as connection:
        connection.execute(sa.text("CREATE TABLE counter (value INTEGER NOT NULL)"))
        connection.execute(sa.text("INSERT INTO counter VALUES (0)"))
    yield opened
    opened.close()
