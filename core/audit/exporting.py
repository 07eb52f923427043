"""The audit as a file for other programs: CSV or XLSX, any number of entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import orjson
import sqlalchemy as sa

from core import settings
from core.audit.filtering import AuditFilter, conditions
from core.audit.reading import count
from core.base import table_files
from core.base.log import COLUMNS, Event, event_of, events
from core.base.transaction import Transaction
from core.rules import cells

e = events.c
_STEP = 2000
#: What each entry has in the file, by core's names, in this order.
FIELDS = ("id", "at", "actor", "channel", "noun", "kind", "subject_id", "subject", "changes")


def export(
    tx: Transaction,
    path: Path,
    wanted: AuditFilter | None = None,
    *,
    titles: Sequence[str] = FIELDS,
    words_of: Callable[[Event], Sequence[Any]] | None = None,
    progress: Callable[[float], object] = lambda _share: None,
) -> int:
    """Writes the entries, newest first, times by the shop's clock; how many there were.

    `titles` and `words_of` give the columns other words than core's. `progress` is told the share that is done;
    what it raises ends the work and leaves nothing behind. Raises: Forbidden, Invalid, StorageFull, Unavailable.
    """
    tx.allow("audit:read")
    wanted = wanted or AuditFilter()
    total, done, last = count(tx, wanted), 0, None
    zone, limits = ZoneInfo(settings.read(tx).time_zone), conditions(tx, wanted)
    statement = sa.select(*COLUMNS).where(*limits).order_by(e.id.desc()).limit(_STEP)
    with table_files.written(path, titles, cells.safe) as add:
        while True:
            found = tx.rows(statement if last is None else statement.where(e.id < last))
            for row in found:
                event = event_of(row)
                event = event._replace(at=event.at.astimezone(zone))
                add(words_of(event) if words_of is not None else _fields(event))
            done += len(found)
            progress(min(1.0, done / max(1, total)))
            if len(found) < _STEP:
                return done
            last = found[-1].id


def _fields(event: Event) -> list[Any]:
    values = event._replace(changes=orjson.dumps(event.changes).decode() if event.changes else "")  # type: ignore[arg-type]
    return [getattr(values, name) for name in FIELDS]
