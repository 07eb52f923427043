"""What the records are called that an entry of the log names by their ids."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import sqlalchemy as sa

from core.base.transaction import Transaction
from core.tables import people

#: Where a record's name is no column `name`.
_NAMED_BY = {"people": "full_name", "invoices": "number", "work_orders": "number"}


def _fields() -> Iterator[tuple[str, sa.Table]]:
    """Every column that holds the id of a record with a name, and the table of that."""
    for table in people.metadata.tables.values():
        for column in table.columns:
            for key in column.foreign_keys:
                yield column.name, key.column.table


def _columns() -> dict[str, sa.Column[str]]:
    """By field the column with the name; a field that means several tables, as `parent_id` does, is none of these."""
    found: dict[str, set[sa.Table]] = {}
    for field, table in _fields():
        found.setdefault(field, set()).add(table)
    tables = {field: those.pop() for field, those in found.items() if len(those) == 1}
    names = {field: table.columns.get(_NAMED_BY.get(table.name, "name")) for field, table in tables.items()}
    return {field: name for field, name in names.items() if name is not None}


_NAMES = _columns()


def names_in(tx: Transaction, changes: Mapping[str, Any]) -> dict[str, dict[int, str]]:
    """By field and id, for the `changes` of an entry: what they are called now, also what was deleted since.

    Raises: Forbidden.
    """
    tx.allow("audit:read")
    return {field: names for field, pair in changes.items() if field in _NAMES and (names := _names(tx, field, pair))}


def _names(tx: Transaction, field: str, pair: Any) -> dict[int, str]:
    ids = [each for each in (pair if isinstance(pair, list) else [pair]) if type(each) is int]
    if not ids:
        return {}
    name = _NAMES[field]
    number = name.table.c.id
    return {row.id: row.name for row in tx.rows(sa.select(number, name.label("name")).where(number.in_(ids)))}
