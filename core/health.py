"""Whether what the program stands on answers, and how long that takes."""

from __future__ import annotations

from time import perf_counter
from typing import NamedTuple

import sqlalchemy as sa

from core.base.errors import Unavailable
from core.base.transaction import Transaction
from core.storage.store import FileStore
from core.tables import event_head

#: A row that is read from the database itself, however little there is in it.
_ONE_ROW = sa.select(event_head.c.last_id)


class Condition(NamedTuple):
    """Whether it answers, and after how many milliseconds."""

    is_up: bool
    latency_ms: float


def of_database(tx: Transaction) -> Condition:
    """One row, read. Raises: Unavailable."""
    begun = perf_counter()
    tx.value(_ONE_ROW)
    return Condition(True, _since(begun))


def of_storage(store: FileStore) -> Condition:
    """Whether files can be kept just now; asked outside of any transaction, for it may take its time."""
    begun = perf_counter()
    try:
        store.probe()
    except Unavailable:
        return Condition(False, _since(begun))
    return Condition(True, _since(begun))


def _since(begun: float) -> float:
    return round((perf_counter() - begun) * 1000, 2)
