"""Whether every file that the database speaks of is there, byte for byte; what was never kept is cleared away."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.files import cleaning
from core.storage.store import FileStore
from core.tables import files


def faults(tx: Transaction, store: FileStore) -> list[str]:
    """One line for each; hidden files are looked at too. Raises: Unavailable where the store is away."""
    cleaning.remove_unfinished(tx, store)
    f, found = files.c, []
    statement = sa.select(f.id, f.name, f.stored_as, f.thumbnail_as, f.sha256).order_by(f.id)
    for row in tx.rows(statement):
        for name, digest in ((row.stored_as, row.sha256), (row.thumbnail_as, None)):
            fault = _fault(store, name, digest) if name is not None else None
            if fault is not None:
                found.append(f"files: {row.name} (file {row.id}, stored as {name}) {fault}")
    return found


def _fault(store: FileStore, name: str, digest: str | None) -> str | None:
    try:
        content = store.get(name)
    except NotFound:
        return "is missing"
    if digest is not None and hashlib.sha256(content).hexdigest() != digest:
        return "was changed"
    return None
