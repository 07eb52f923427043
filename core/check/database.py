"""What the database itself says of its pages, and rows that refer to nothing."""

from __future__ import annotations

import sqlalchemy as sa

from core.base.database_errors import translated_errors
from core.base.table import metadata
from core.base.transaction import Transaction


def faults(tx: Transaction) -> list[str]:
    """One line for each; PostgreSQL keeps its pages and references whole by itself."""
    if not tx.is_sqlite:
        return _lost_references(tx)
    with translated_errors():
        said = list(tx.execute(sa.text("PRAGMA integrity_check(20)")).scalars())
        pages = [] if said == ["ok"] else [f"database: {line}" for line in said]
        lost = [tuple(row) for row in tx.rows(sa.text("PRAGMA foreign_key_check"))]
    return pages + [
        f"database: {table} row {row} refers to a row of {to} that is not there" for table, row, to, _ in lost
    ]


def _lost_references(tx: Transaction) -> list[str]:
    """They can be lost only while somebody had switched the server's own check off."""
    found = []
    for table in metadata.sorted_tables:
        row_id = next(iter(table.primary_key.columns)).label("id")
        for key in table.foreign_keys:
            target = key.column.table.alias()
            statement = (
                sa.select(row_id)
                .outerjoin(target, target.c[key.column.name] == key.parent)
                .where(key.parent.is_not(None), target.c[key.column.name].is_(None))
                .limit(20)
            )
            found += [
                f"database: {table.name} row {row.id} refers to a row of {key.column.table.name} that is not there"
                for row in tx.rows(statement)
            ]
    return found
