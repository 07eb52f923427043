"""Numbers of documents: rising by one, without gaps, because they are given in the commit that uses them."""

from __future__ import annotations

import re
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from core.base.prepared import Prepared
from core.base.transaction import Transaction
from core.tables import sequences, work_orders

_OWN = re.compile(r"WO0*(\d{1,15})")


def _next(dialect: Any) -> Prepared[tuple[int, bool]]:
    insert = dialect.insert(sequences).values(name=sa.bindparam("series"), last=1)
    raised = insert.on_conflict_do_update(index_elements=["name"], set_={"last": sequences.c.last + 1})
    return Prepared(raised.returning(sequences.c.last, sequences.c.has_own_numbers), tuple)


_NEXT_SQLITE = _next(sqlite)
_NEXT_POSTGRESQL = _next(postgresql)


def next_in(tx: Transaction, series: str) -> tuple[int, bool]:
    """The next number of a series, and whether somebody has chosen numbers of his own in it."""
    return (_NEXT_SQLITE if tx.is_sqlite else _NEXT_POSTGRESQL).one(tx, {"series": series})


def next_work_order(tx: Transaction) -> str:
    """WO001, WO002 … leaving out what a client chose himself. Source: contract, decision 1."""
    while True:
        value, has_own_numbers = next_in(tx, "work_order")
        number = f"WO{value:03}"
        if not has_own_numbers or not is_taken(tx, number):
            return number


def next_readable_id(tx: Transaction) -> int:
    """1, 2, 3 … one for each work order, whatever its number. Source: AMMS document, readableId."""
    return next_in(tx, "readable_id")[0]


def note_own_number(tx: Transaction, number: str) -> None:
    """Remembers that a client chose a number that the series may come to."""
    if _OWN.fullmatch(number):
        next_in(tx, "work_order")
        tx.execute(
            sa.update(sequences)
            .where(sequences.c.name == "work_order")
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
