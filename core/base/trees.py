"""Tables whose rows hang below one another by `parent_id`."""

from __future__ import annotations

import sqlalchemy as sa

from core.base.errors import Invalid
from core.base.transaction import Transaction

#: How many levels there may be, one in the other.
DEEPEST = 32


def ancestors(tx: Transaction, table: sa.Table, row_id: int | None) -> list[int]:
    """The row and those around it, from the inside out."""
    found: list[int] = []
    while row_id is not None and row_id not in found:
        found.append(row_id)
        row_id = tx.value(sa.select(table.c.parent_id).where(table.c.id == row_id))
    return found


def require_no_circle(tx: Transaction, table: sa.Table, parent_id: int, row_id: int | None) -> None:
    """`row_id` None: a new row. Raises: Invalid(parent_id) where it would hang below itself, or too deep."""
    around = ancestors(tx, table, parent_id)
    if row_id is not None and row_id in around:
        raise Invalid("parent_id", "Nothing can be a part of itself")
    if len(around) + _height(tx, table, row_id) > DEEPEST:
        raise Invalid("parent_id", "At most {deepest} levels", deepest=DEEPEST)


def _height(tx: Transaction, table: sa.Table, row_id: int | None) -> int:
    """How many levels there are from a row down, itself included."""
    c = table.c
    levels, level = 1, [row_id] if row_id is not None else []
    while level and levels <= DEEPEST:
        below = sa.select(c.id).where(c.parent_id.in_(level), c.deleted_at.is_(None))
        level = [row.id for row in tx.rows(below)]
        levels += bool(level)
    return levels
