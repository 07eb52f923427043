"""Statements of the busiest paths: compiled once, then run on the database driver itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.crud import REQUIRED

from core.base.table import Convert, reader_of, writer_of

if TYPE_CHECKING:
    from core.base.transaction import Transaction

Row = TypeVar("Row")


class _Compiled(NamedTuple):
    sql: str
    constants: dict[str, Any]
    writers: tuple[tuple[str, Convert], ...]
    #: Which columns are read otherwise than the driver gives them; by their places.
    readers: tuple[tuple[int, Convert], ...]
    returns: bool


class Prepared(Generic[Row]):
    """One statement that is the same each time but for its values; `make` builds a row from its columns' values.

    It skips what SQLAlchemy does for each execution, which costs several times what the databases do. `values`
    must name every parameter. Lists of values that grow (`IN`) cannot be prepared. With `moments_as_text` they read
    2026-03-02T09:00:00, in UTC: most of the time of a list would else go into making moments and writing them out.
    """

    def __init__(
        self,
        statement: sa.Select[Any] | sa.Insert | sa.Update | sa.Delete,
        make: Callable[[Sequence[Any]], Row],
        *,
        columns: Sequence[str] | None = None,
        moments_as_text: bool = False,
    ) -> None:
        self._statement = statement
        self._make = make
        self._columns = columns
        self._moments_as_text = moments_as_text
        self._table: Any = None if isinstance(statement, sa.Select) else statement.table
        self._compiled: dict[str, _Compiled] = {}

    def rows(self, tx: Transaction, values: Mapping[str, Any]) -> list[Row]:
        """Everything it finds or returns."""
        found, readers = self._run(tx, values)
        if not found or not readers:
            return [self._make(row) for row in found]
        columns: list[Iterable[Any]] = list(zip(*found, strict=True))
        for index, read in readers:
            columns[index] = [None if value is None else read(value) for value in columns[index]]
        return [self._make(row) for row in zip(*columns, strict=True)]

    def first(self, tx: Transaction, values: Mapping[str, Any]) -> Row | None:
        """The first row, or None."""
        found = self.rows(tx, values)
        return found[0] if found else None

    def one(self, tx: Transaction, values: Mapping[str, Any]) -> Row:
        """The first row, of a statement that always has one."""
        return self.rows(tx, values)[0]

    def run(self, tx: Transaction, values: Mapping[str, Any]) -> None:
        """For what it changes."""
        self._run(tx, values)

    def _run(self, tx: Transaction, values: Mapping[str, Any]) -> tuple[Sequence[Any], tuple[tuple[int, Convert], ...]]:
        compiled = self._compiled.get(tx.dialect.name) or self._compile(tx.dialect)
        if self._table is not None:
            tx.note_statement(self._table)
        given = {**compiled.constants, **values}
        for name, write in compiled.writers:
            given[name] = write(given[name])
        return tx.run_on_driver(compiled.sql, given, returns=compiled.returns), compiled.readers

    def _compile(self, dialect: Dialect) -> _Compiled:
        named = _named(dialect)
        made = self._statement.compile(dialect=named, column_keys=self._columns)
        write = {name: writer_of(made.binds[name].type, named) for name in made.params}
        fixed = {name: value for name, value in made.params.items() if value is not None and not _is_required(value)}
        constants = {name: _written(write[name], value) for name, value in fixed.items()}
        writers = tuple((name, each) for name, each in write.items() if each is not None and name not in fixed)
        as_text, returned = self._moments_as_text, self._returned()
        read = [reader_of(column.type, named, moments_as_text=as_text) for column in returned]
        readers = tuple((index, each) for index, each in enumerate(read) if each is not None)
        compiled = self._compiled[dialect.name] = _Compiled(str(made), constants, writers, readers, bool(returned))
        return compiled

    def _returned(self) -> Sequence[Any]:
        if self._table is None or self._statement._returning:  # type: ignore[union-attr]
            return list(self._statement.exported_columns)
        return ()


def _is_required(value: Any) -> bool:
    return value is REQUIRED


def _written(write: Convert | None, value: Any) -> Any:
    return value if write is None else write(value)


def _named(dialect: Any) -> Any:
    """The dialect with parameters by name: psycopg has no other, sqlite3 takes them too."""
    if dialect.name != "sqlite":
        return dialect
    json = {"json_serializer": dialect._json_serializer, "json_deserializer": dialect._json_deserializer}
    return type(dialect)(paramstyle="named", **json)
