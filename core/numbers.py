"""Numbers of documents: rising by one, without gaps, because they are given in the commit that uses them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.base.prepared import Prepared
from core.base.transaction import Transaction
from core.tables import sequences, work_orders

_OWN = re.compile(r"WO0*(\d{1,15})")


_WORK_ORDER, _READABLE_ID = "work_order", "readable_id"


class _Raised(NamedTuple):
    series: str
    last: int
    has_own_numbers: bool


def _next(dialect: Any, names: Sequence[Any]) -> Prepared[_Raised]:
    c = sequences.c
    insert = dialect.insert(sequences).values([{"name": name, "last": 1} for name in names])
    raised = insert.on_conflict_do_update(index_elements=["name"], set_={"last": c.last + 1})
    return Prepared(raised.returning(c.name, c.last, c.has_own_numbers), _Raised._make)


_SERIES: Sequence[Any] = [sa.bindparam("series")]
_NEXT_SQLITE, _NEXT_POSTGRESQL = _next(sqlite, _SERIES), _next(postgresql, _SERIES)
#: A new work order takes one of each; in one statement, as no other one is made so often.
_BOTH = (_WORK_ORDER, _READABLE_ID)
_BOTH_SQLITE, _BOTH_POSTGRESQL = _next(sqlite, _BOTH), _next(postgresql, _BOTH)


def next_in(tx: Transaction, series: str) -> tuple[int, bool]:
    """The next number of a series, and whether somebody has chosen numbers of his own in it."""
    raised = (_NEXT_SQLITE if tx.is_sqlite else _NEXT_POSTGRESQL).one(tx, {"series": series})
    return raised.last, raised.has_own_numbers


def next_work_order(tx: Transaction) -> tuple[str, int]:
    """WO001, WO002 … leaving out what a client chose himself, and the readable id.

    Source: contract, decision 1; AMMS document, readableId.
    """
    both = (_BOTH_SQLITE if tx.is_sqlite else _BOTH_POSTGRESQL).rows(tx, {})
    raised = {each.series: each for each in both}
    value, has_own_numbers = raised[_WORK_ORDER].last, raised[_WORK_ORDER].has_own_numbers
    while has_own_numbers and is_taken(tx, _work_order(value)):
        value, _ = next_in(tx, _WORK_ORDER)
    return _work_order(value), raised[_READABLE_ID].last


def _work_order(value: int) -> str:
    return f"WO{value:03}"


def next_readable_id(tx: Transaction) -> int:
    """1, 2, 3 … one for each work order, whatever its number. Source: AMMS document, readableId."""
    return next_in(tx, _READABLE_ID)[0]


def note_own_number(tx: Transaction, number: str) -> None:
    """Remembers that a client chose a number that the series may come to."""
    if _OWN.fullmatch(number):
        next_in(tx, _WORK_ORDER)
        tx.execute(
            sa.update(sequences)
            .where(sequences.c.name == _WORK_ORDER)
            .values(has_own_numbers=True, last=sequences.c.last - 1)
        )


def is_taken(tx: Transaction, number: str) -> bool:
    """Whether a work order, deleted ones included, has this number."""
    return tx.value(sa.select(work_orders.c.id).where(work_orders.c.number == number)) is not None


def next_receipt(tx: Transaction, year: int) -> str:
    """R-2026-0001, R-2026-0002 …; each year begins anew."""
    value, _ = next_in(tx, f"receipt:{year}")
    return f"R-{year}-{value:04}"


def next_invoice(tx: Transaction, year: int) -> str:
    """INV-2026-0001, INV-2026-0002 …; each year begins anew."""
    value, _ = next_in(tx, f"invoice:{year}")
    return f"INV-{year}-{value:04}"


def next_credit_note(tx: Transaction, year: int) -> str:
    """CN-2026-0001, CN-2026-0002 …; each year begins anew."""
    value, _ = next_in(tx, f"credit_note:{year}")
    return f"CN-{year}-{value:04}"


def next_found_item(tx: Transaction) -> str:
    """F-0001, F-0002 …"""
    value, _ = next_in(tx, "found_item")
    return f"F-{value:04}"


def next_part(tx: Transaction) -> str:
    """P-0001, P-0002 … for parts that nobody gave a number."""
    value, _ = next_in(tx, "part")
    return f"P-{value:04}"


def next_stock_count(tx: Transaction) -> str:
    """C-0001, C-0002 …"""
    value, _ = next_in(tx, "stock_count")
    return f"C-{value:04}"
