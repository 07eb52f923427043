"""Whole rows by their ids: what nearly every change begins with, so it is asked in the short way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import IteratorResult, Row
from sqlalchemy.engine.result import SimpleResultMetaData

from core.base.prepared import Prepared
from core.base.transaction import Transaction


def whole_row(tx: Transaction, table: sa.Table, row_id: int) -> Row[Any] | None:
    """Every column of one row, or None where there is none or it was deleted."""
    return _asked(table).first(tx, {"row_id": row_id})


@cache
def _asked(table: sa.Table) -> Prepared[Row[Any]]:
    statement = sa.select(table).where(table.c.id == sa.bindparam("row_id"))
    if "deleted_at" in table.c:
        statement = statement.where(table.c.deleted_at.is_(None))
    return Prepared(statement, _maker(table))


def _maker(table: sa.Table) -> Callable[[Sequence[Any]], Row[Any]]:
    names = SimpleResultMetaData([column.key for column in table.c])

    def make(values: Sequence[Any]) -> Row[Any]:
        found: IteratorResult[Any] = IteratorResult(names, iter((values,)))
        return found.one()

    return make
