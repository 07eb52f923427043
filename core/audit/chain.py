"""Whether the log is as it was written: each entry is chained to the one before it by a hash."""

from __future__ import annotations

from collections.abc import Callable

import sqlalchemy as sa

from core.base import log
from core.base.log import COLUMNS, FIRST_HASH, event_head, events
from core.base.transaction import Transaction

e = events.c
_STEP = 5000


def verify_chain(tx: Transaction, progress: Callable[[float], object] = lambda _share: None) -> list[str]:
    """One line for each entry that was edited, is missing, or was cut off at the end; empty where all is well.

    `progress` is told the share that was looked at; what it raises ends the work.
    """
    head = tx.execute(sa.select(event_head.c.last_id, event_head.c.hash)).one()
    faults: list[str] = []
    last, previous = 0, FIRST_HASH
    while True:
        statement = sa.select(*COLUMNS, e.hash).where(e.id > last).order_by(e.id).limit(_STEP)
        rows = tx.rows(statement)
        for row in rows:
            fields, stored = tuple(row)[:-1], row.hash
            if row.id != last + 1:
                faults.append(f"audit log: entries {last + 1} to {row.id - 1} are missing")
            elif log.digest(previous, fields) != stored:
                faults.append(f"audit log: entry {row.id} was edited")
            last, previous = row.id, stored
        progress(min(1.0, last / max(1, head.last_id)))
        if len(rows) < _STEP:
            break
    if head.hash != previous or head.last_id != last:
        faults.append(f"audit log: it ends at entry {last}, but {head.last_id} were written")
    return faults
