"""Removes what a program that was killed, or a store that was away, left of files that were never kept."""

from __future__ import annotations

import sqlalchemy as sa

from core.base.transaction import Transaction
from core.storage.store import FileStore
from core.tables import files

#: Nobody is at one file for longer.
_OVER_AFTER_S = 3600.0


def remove_unfinished(tx: Transaction, store: FileStore, *, older_than_s: float = _OVER_AFTER_S) -> list[str]:
    """The names of those that were removed. Raises: Unavailable."""
    removed = []
    for name in store.unfinished.left(older_than_s=older_than_s):
        if not _has_row(tx, name):
            store.delete(name)
            removed.append(name)
        store.unfinished.end(name)
    return removed


def _has_row(tx: Transaction, name: str) -> bool:
    f = files.c
    return tx.value(sa.select(f.id).where(sa.or_(f.stored_as == name, f.thumbnail_as == name)).limit(1)) is not None
