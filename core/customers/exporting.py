"""The customers as a file for other programs, which the import takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from core.base import table_files
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.customers.table import COLUMNS
from core.rules import cells
from core.tables import people

#: Who may take all of them out of the house.
PERMISSION = "customer:merge"
_STEP = 1000
p = people.c


def export(
    tx: Transaction,
    path: Path,
    *,
    titles: Sequence[str] = COLUMNS,
    progress: Callable[[float], object] = lambda _share: None,
) -> int:
    """Writes all customers in the order of their numbers, without passwords; how many there are.

    What `progress` raises leaves no file. Raises: Forbidden, Invalid, StorageFull, Unavailable.
    """
    tx.allow(PERMISSION)
    shown = sa.and_(p.role == Role.CUSTOMER, p.deleted_at.is_(None))
    total = int(tx.value(sa.select(sa.func.count()).select_from(people).where(shown)) or 0)
    statement = sa.select(p.id, *(p[name] for name in COLUMNS)).where(shown).order_by(p.id).limit(_STEP)
    done = last_id = 0
    with table_files.written(path, titles, cells.safe) as add:
        while found := tx.rows(statement.where(p.id > last_id)):
            for row in found:
                add([_cell(row._mapping[name]) for name in COLUMNS])
            done, last_id = done + len(found), found[-1].id
            progress(min(1.0, done / max(total, 1)))
    return done


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value
