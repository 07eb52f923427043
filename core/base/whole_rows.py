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


def whole_row(tx: Transaction, table: sa.Table, row_id: int, *, deleted: bool = False) -> Row[Any] | None:
    """Every column of one row, or None where there is none; one that was deleted counts with `deleted` only."""
    return _asked(table, deleted or "deleted_at" not in table.c).first(tx, {"row_id": row_id})


@cache
def _asked(table: sa.Table, deleted: bool) -> Prepared[Row[Any]]:
    statement = sa.select(table).where(table.c.id == sa.bindparam("row_id"))
    return Prepared(statement if deleted else statement.where(table.c.deleted_at.is_(None)), _maker(table))


def _maker(table: sa.Table) -> Callable[[Sequence[Any]], Row[Any]]:
    names = SimpleResultMetaData([column.key for column in table.c])

    def make(values: Sequence[Any]) -> Row[Any]:
        found: IteratorResult[Any] = IteratorResult(names, iter((values,)))
        return found.one()

    return make
