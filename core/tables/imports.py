"""Imports: tables that were taken over, with what each row did, so that it can be undone."""

import sqlalchemy as sa

from core.base.table import key, metadata, moment, row_columns


def _imports_of(noun: str) -> sa.Table:
    return sa.Table(
        f"{noun}_imports",
        metadata,
        key(),
        *row_columns(),
        #: of the file
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        #: what was done, in order
        sa.Column("steps", sa.JSON(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        moment("undone_at"),
    )


customer_imports = _imports_of("customer")
part_imports = _imports_of("part")
