"""How a table is declared: column types, the columns every row has, and the one metadata."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine
from uuid_utils import uuid7

from core.base.money import from_minor, to_minor

E = TypeVar("E", bound=StrEnum)
Convert = Callable[[Any], Any]

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: Rows of tables marked with this need no entry in the event log (drafts, sessions, counters).
BOOKKEEPING = {"bookkeeping": True}


class Moment(TypeDecorator[datetime]):
    """A point in time: aware UTC in the program, naive UTC in the database."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Money(TypeDecorator[Decimal]):
    """Decimal with two places in the program, minor units in the database."""

    impl = sa.BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Any) -> int | None:
        return None if value is None else to_minor(value)

    def process_result_value(self, value: int | None, dialect: Any) -> Decimal | None:
        return None if value is None else from_minor(value)


class Word(TypeDecorator[E], Generic[E]):
    """One word of a closed vocabulary, stored as text."""

    impl = sa.String(32)
    cache_ok = True

    def __init__(self, words: type[E]) -> None:
        super().__init__()
        self.words = words
        self._by_text = {word.value: word for word in words}

    def process_bind_param(self, value: E | None, dialect: Any) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Any) -> E | None:
        return None if value is None else self._by_text[value]


def reader_of(kind: TypeEngine[Any], dialect: Dialect, *, moments_as_text: bool = False) -> Convert | None:
    """What turns a driver's value that is not None into the program's; None where it is the same.

    For `prepared`: the types above in one step each, others as SQLAlchemy does it.
    """
    if isinstance(kind, Moment) and moments_as_text:
        return _seconds_of_text if dialect.name == "sqlite" else _seconds_of
    if isinstance(kind, Moment):
        return _moment_from_text if dialect.name == "sqlite" else _in_utc
    if isinstance(kind, Money):
        return from_minor
    if isinstance(kind, Word):
        return kind._by_text.__getitem__
    if isinstance(kind, (sa.Numeric, sa.Float)) and dialect.name == "postgresql":
        return None  # psycopg gives decimals and floats as they are declared; SQLAlchemy asks for the column's code
    return kind.dialect_impl(dialect).result_processor(dialect, None)


def writer_of(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    """What turns the program's value, None included, into the driver's; None where it is the same."""
    if isinstance(kind, Moment) and dialect.name == "sqlite":
        return _text_from_moment
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _moment_from_text(stored: str) -> datetime:
    return datetime.fromisoformat(stored + "+00:00")


def _text_from_moment(value: datetime | None) -> str | None:
    if value is None:
        return None
    v = value.astimezone(UTC)
    # Three times as fast as SQLAlchemy's own, which formats from a dictionary.
    return f"{v.year:04}-{v.month:02}-{v.day:02} {v.hour:02}:{v.minute:02}:{v.second:02}.{v.microsecond:06}"


def _in_utc(stored: datetime) -> datetime:
    return stored.replace(tzinfo=UTC)


def _seconds_of_text(stored: str) -> str:
    return f"{stored[:10]}T{stored[11:19]}"


def _seconds_of(stored: datetime) -> str:
    return stored.isoformat()[:19]


def new_uuid() -> str:
    """A time-ordered UUID, so that its index grows at one end."""
    return str(uuid7())


def key() -> sa.Column[int]:
    """The integer id, never given twice."""
    return sa.Column("id", sa.Integer().with_variant(sa.BigInteger(), "postgresql"), primary_key=True)


def reference(name: str, target: str, *, nullable: bool = True, index: bool = False) -> sa.Column[int]:
    """A column that points at another table's id."""
    return sa.Column(
        name,
        sa.Integer().with_variant(sa.BigInteger(), "postgresql"),
        sa.ForeignKey(f"{target}.id"),
        nullable=nullable,
        index=index,
    )


def moment(name: str, *, nullable: bool = True) -> sa.Column[datetime]:
    """A point in time; the name ends in _at."""
    return sa.Column(name, Moment(), nullable=nullable)


def money(name: str, *, nullable: bool = False) -> sa.Column[Decimal]:
    """An amount in the shop's currency."""
    return sa.Column(name, Money(), nullable=nullable, server_default=None if nullable else sa.text("0"))


def flag(name: str, *, default: bool = False) -> sa.Column[bool]:
    """A yes or no."""
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.true() if default else sa.false())


def row_columns() -> list[sa.Column[Any]]:
    """What every changeable row carries: UUID, times, version, and the mark of a deleted row."""
    return [
        sa.Column("uuid", sa.String(36), nullable=False, unique=True),
        moment("created_at", nullable=False),
        moment("updated_at", nullable=False),
        moment("deleted_at"),
        sa.Column("version", sa.Integer(), nullable=False, server_default=sa.text("1")),
    ]
