"""The catalogue as a file for other programs, which the import takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from core.base import table_files
from core.base.transaction import Transaction
from core.parts.rows import SELECT, PartRow, p
from core.parts.table import COLUMNS
from core.rules import cells
from core.tables import stock

_STEP = 1000


def export(
    tx: Transaction,
    path: Path,
    *,
    titles: Sequence[str] = COLUMNS,
    main_warehouse_id: int | None = None,
    progress: Callable[[float], object] = lambda _share: None,
) -> int:
    """Writes all parts by number, with what lies in the main warehouse; how many there are.

    Raises: Forbidden, Invalid, StorageFull, Unavailable.
    """
    tx.allow("inventory:read")
    total = int(tx.value(sa.select(sa.func.count()).where(p.deleted_at.is_(None)))) or 1
    s = stock.c
    there = {
        row.part_id: (row.on_hand, row.bin_label)
        for row in tx.rows(sa.select(s.part_id, s.on_hand, s.bin_label).where(s.location_id == main_warehouse_id))
    }
    statement = SELECT.where(p.deleted_at.is_(None)).order_by(p.sku_key, p.id)
    done = 0
    with table_files.written(path, titles, cells.safe) as add:
        while found := tx.rows(statement.limit(_STEP).offset(done)):
            for part in map(PartRow._make, found):
                add([_cell(value) for value in _values(part, there.get(part.id, (0, None)))])
            done += len(found)
            progress(min(1.0, done / total))
    return done


def _values(part: PartRow, there: tuple[int, str | None]) -> list[Any]:
    return [getattr(part, name) for name in COLUMNS[:-2]] + [*there]


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if isinstance(value, Decimal) else value
