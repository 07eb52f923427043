"""Where the house is kept, how large that is, what room is left, and whether it answers."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from core import health
from core.base.log import event_head
from core.base.transaction import Transaction
from core.health import Condition


class Standing(NamedTuple):
    """Sizes in bytes."""

    database: str
    """Its file, or the engine and name of a database that runs elsewhere."""
    size: int
    free: int | None
    """On the disk of the database's file, or of the house's folder where that runs elsewhere; None: unknown."""
    entries: int
    """In the log of what was done."""
    condition: Condition


def of_database(tx: Transaction, path: Path | None, folder: Path) -> Standing:
    """`path`: the database's file, None where it runs elsewhere; `folder`: the house's own. Raises: Forbidden."""
    tx.allow("system:health")
    name = str(path) if path is not None else f"{tx.dialect.name} · {tx.connection.engine.url.database}"
    entries = int(tx.value(sa.select(event_head.c.last_id)))
    return Standing(name, _size(tx, path), _free(path or folder), entries, health.of_database(tx))


def _size(tx: Transaction, path: Path | None) -> int:
    if path is None:
        return int(tx.value(sa.select(sa.func.pg_database_size(sa.func.current_database()))))
    beside = (path, path.with_name(path.name + "-wal"))
    return sum(each.stat().st_size for each in beside if each.exists())


def _free(place: Path) -> int | None:
    there = next((each for each in (place, *place.parents) if each.exists()), None)
    return shutil.disk_usage(there).free if there is not None else None
