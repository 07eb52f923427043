"""What typed words find, as a part of a statement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from core import settings
from core.base.transaction import Transaction
from core.rules import search_terms
from core.rules.search_terms import AllOf, Term, Terms
from core.search.indexing import TABLES, Searched, index_of

_RARELY: sa.ColumnClause[float] = sa.literal_column("0.00001")
Ids: TypeAlias = sa.Select[Any] | sa.CompoundSelect[Any]


def matching(tx: Transaction, table: Searched, typed: str) -> Ids | None:
    """The ids of the rows that every typed word finds, to be used with `in_`; None where nothing was typed.

    Signs alone, which no word holds, find nothing.
    """
    terms = search_terms.query(typed, settings.read(tx).region)
    if terms is None:
        return _nothing(TABLES[table]) if typed.strip() else None
    found = index_of(table)
    if not tx.is_sqlite:
        return sa.select(found.c.rowid).where(_matches(found, _tsquery(terms)))
    fresh = index_of(table, "_fresh")
    return sa.union_all(
        sa.select(found.c.rowid).where(_matches(found, _fts5(terms)), found.c.rowid.not_in(sa.select(fresh.c.rowid))),
        sa.select(fresh.c.rowid).where(_holds(fresh.c.text, terms)),
    )


def ids(
    tx: Transaction, table: Searched, typed: str, *conditions: sa.ColumnElement[bool], also: Sequence[Any] = ()
) -> Ids | None:
    """Like `matching`, with conditions on the rows: `id` and the columns `also`, to be ordered by them and limited.

    Ordered by `selected_columns.id` it reads no more of the index than the page needs, however much matches.
    """
    terms = search_terms.query(typed, settings.read(tx).region)
    rows, found = TABLES[table], index_of(table)
    if terms is None:
        return _nothing(rows, *also) if typed.strip() else None
    if not tx.is_sqlite:
        within = sa.select(found.c.rowid).where(_matches(found, _tsquery(terms)))
        return sa.select(rows.c.id, *also).where(rows.c.id.in_(within), *conditions)
    fresh = index_of(table, "_fresh")
    old = sa.select(found.c.rowid.label("id"), *also).join_from(found, rows, rows.c.id == found.c.rowid)
    # SQLite knows no sizes here. The sum keeps it from going through all rows to look each up among the fresh, and the
    # likelihood from going through them to make a filter for what are a handful.
    new = sa.select(fresh.c.rowid.label("id"), *also).join_from(fresh, rows, rows.c.id == fresh.c.rowid + 0)
    return sa.union_all(
        old.where(_matches(found, _fts5(terms)), found.c.rowid.not_in(sa.select(fresh.c.rowid)), *conditions),
        new.where(sa.func.likelihood(_holds(fresh.c.text, terms), _RARELY), *conditions),
    )


def _nothing(rows: sa.Table, *also: Any) -> sa.Select[Any]:
    return sa.select(rows.c.id, *also).where(sa.false())


def _matches(found: sa.Table, asked: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    if isinstance(asked.type, postgresql.TSQUERY):
        return found.c.text.op("@@", is_comparison=True)(asked)
    return sa.literal_column(found.name).op("MATCH", is_comparison=True)(asked)


def _fts5(terms: Terms) -> sa.ColumnElement[Any]:
    return sa.literal(_written(terms, " AND ", " OR ", lambda term: f'"{term.word}"' + "*" * term.is_beginning))


def _tsquery(terms: Terms) -> sa.ColumnElement[Any]:
    text = _written(terms, " & ", " | ", lambda term: f"'{term.word}'" + ":*" * term.is_beginning)
    return sa.cast(sa.literal(text), postgresql.TSQUERY)


def _written(terms: Terms, both: str, either: str, word: Callable[[Term], str]) -> str:
    """Words hold letters and digits only, so that nothing typed is read as a sign of the query language."""
    if isinstance(terms, Term):
        return word(terms)
    sign = both if isinstance(terms, AllOf) else either
    return "(" + sign.join(_written(part, both, either, word) for part in terms.parts) + ")"


def _holds(text: sa.ColumnElement[str], terms: Terms) -> sa.ColumnElement[bool]:
    """The same of a text that is not in the index yet."""
    if isinstance(terms, Term):
        word = f" {terms.word}" if terms.is_beginning else f" {terms.word} "
        return sa.func.instr(sa.literal(" ") + text + " ", word) > 0
    parts = [_holds(text, part) for part in terms.parts]
    return sa.and_(*parts) if isinstance(terms, AllOf) else sa.or_(*parts)
