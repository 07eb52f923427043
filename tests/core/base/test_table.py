"""Column types: what goes into the database and what comes out again, on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core.base import table
from core.base.database import Database
from core.base.table import Moment, Money, Word, reader_of, writer_of
from core.rules.words import Status

AT = datetime(2026, 3, 2, 9, 5, 7, 120, tzinfo=UTC)
things = sa.Table(
    "things",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", Moment()),
    sa.Column("amount", Money()),
    sa.Column("status", Word(Status)),
)
PLAIN = sa.text("SELECT at, amount, status FROM things")


@pytest.fixture
def connection(database_url: str) -> Iterator[Connection]:
    """With a table of every type."""
    database = Database(database_url)
    with database.writing() as opened:
        things.create(opened)
        yield opened
    database.close()


def _stored(connection: Connection, **values: Any) -> sa.Row[Any]:
    connection.execute(sa.insert(things).values(**values))
    return connection.execute(sa.select(things)).one()


def test_values_come_back_as_they_were(connection: Connection) -> None:
    """A moment to the microsecond, an amount to the cent, a word of its vocabulary."""
    row = _stored(connection, at=AT, amount=Decimal("1234567.89"), status=Status.ON_HOLD)
    assert (row.at, row.amount, row.status) == (AT, Decimal("1234567.89"), Status.ON_HOLD)
    assert row.at.tzinfo is UTC
    assert isinstance(row.status, Status)


def test_nothing_stays_nothing(connection: Connection) -> None:
    """Of every type."""
    row = _stored(connection, at=None, amount=None, status=None)
    assert (row.at, row.amount, row.status) == (None, None, None)


def test_a_moment_of_any_zone_is_stored_in_utc(connection: Connection) -> None:
    """Noon in Istanbul is nine o'clock."""
    noon = datetime(2026, 3, 2, 12, 5, 7, tzinfo=timezone(timedelta(hours=3)))
    assert _stored(connection, at=noon).at == datetime(2026, 3, 2, 9, 5, 7, tzinfo=UTC)
    assert str(connection.execute(PLAIN).one().at)[:19] == "2026-03-02 09:05:07"


def test_money_is_stored_in_whole_minor_units(connection: Connection) -> None:
    """No fraction that a sum could lose."""
    _stored(connection, amount=Decimal("-0.10"))
    assert connection.execute(PLAIN).one().amount == -10
    assert connection.execute(sa.select(sa.func.sum(things.c.amount))).scalar_one() == Decimal("-0.10")


def test_a_word_out_of_its_vocabulary_is_no_value(connection: Connection) -> None:
    """A row that somebody wrote past the program is a fault, not a new state."""
    connection.execute(sa.text("INSERT INTO things (status) VALUES ('resting')"))
    with pytest.raises(KeyError):
        connection.execute(sa.select(things)).one()


@pytest.mark.parametrize(
    ("column", "value"),
    [("at", AT), ("amount", Decimal("2.50")), ("status", Status.CLOSED)],
    ids=["at", "amount", "status"],
)
def test_the_short_way_reads_and_writes_the_same(connection: Connection, column: str, value: Any) -> None:
    """What prepared statements convert in one step, SQLAlchemy converts alike."""
    kind, dialect = things.c[column].type, connection.dialect
    write, read = writer_of(kind, dialect), reader_of(kind, dialect)
    driver: Any = connection.connection.driver_connection
    assert write is not None
    assert read is not None
    mark = "?" if dialect.name == "sqlite" else "%s"
    statement = f"INSERT INTO things ({column}) VALUES ({mark})"
    driver.execute(statement, (write(value),))
    assert connection.execute(sa.select(things.c[column])).scalar_one() == value
    plain = driver.execute(f"SELECT {column} FROM things").fetchone()[0]
    assert read(plain) == value


def test_moments_as_text_have_whole_seconds(connection: Connection) -> None:
    """As the repair dialect shows them: 2026-03-02T09:05:07."""
    _stored(connection, at=AT)
    driver: Any = connection.connection.driver_connection
    read = reader_of(things.c.at.type, connection.dialect, moments_as_text=True)
    assert read is not None
    assert read(driver.execute("SELECT at FROM things").fetchone()[0]) == "2026-03-02T09:05:07"


def test_uuids_are_ordered_by_their_time() -> None:
    """The index of a growing table grows at one end."""
    made = [table.new_uuid() for _ in range(100)]
    assert made == sorted(made)
    assert len(set(made)) == 100
