"""Jobs that keep their room from being given out, and the room that the last of them sets free."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import rooms as rules
from core.rules.status import OPEN
from core.tables import locations, rooms, work_orders

_w, _r = work_orders.c, rooms.c


#: A job that blocks the room it is in.
BLOCKS = sa.and_(_w.blocks_room, _w.status.in_(OPEN), _w.deleted_at.is_(None))


def release(tx: Transaction, before: sa.Row[Any], after: sa.Row[Any] | None) -> None:
    """After a job went from `before` to `after` (None: deleted): its room is free and dirty if nothing else blocks it.

    Housekeeping has to look at it: it is never inspected.
    """
    if not _is_blocking(before) or (after is not None and _blocks_the_same(before, after)):
        return
    others = sa.select(_w.id).where(_w.location_id == before.location_id, BLOCKS).limit(1)
    if tx.value(others) is not None:
        return
    row = tx.row(
        sa.select(rooms, locations.c.name)
        .join(locations, locations.c.id == _r.location_id)
        .where(_r.location_id == before.location_id, _r.deleted_at.is_(None))
    )
    if row is None:
        return
    state = rules.after_release(rules.State(row.front_desk, row.housekeeping, row.withdrawal, True))
    changes = tx.update(rooms, row, housekeeping=state.housekeeping)
    noted = {**changes, "released_by": [before.number, None]}
    tx.record(EventKind.ROOM_RELEASED, row.id, row.name, noted, work_order_id=before.id)


def _is_blocking(row: sa.Row[Any]) -> bool:
    return bool(row.blocks_room and row.location_id is not None and row.status in OPEN)


def _blocks_the_same(before: sa.Row[Any], after: sa.Row[Any]) -> bool:
    return _is_blocking(after) and bool(after.location_id == before.location_id)
