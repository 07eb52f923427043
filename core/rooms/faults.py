"""What breaks again and again: in a room, and of the things that stand in it."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

import sqlalchemy as sa

from core.base.transaction import Transaction
from core.rooms.rows import get_any
from core.rules.words import Status
from core.tables import assets, work_orders

_a, _w = assets.c, work_orders.c
#: The types of jobs that say that something is broken; towels may be asked for as often as anybody likes.
FAULTS = ("Technician Request", "Repair")
#: So many of them within so many days are told.
LEAST, DAYS = 3, 90


class RepeatedFault(NamedTuple):
    """So many jobs within DAYS; `what` is the thing that breaks, None for the room as a whole."""

    what: str | None
    jobs: int


def repeated_faults(tx: Transaction, room_id: int) -> list[RepeatedFault]:
    """The worst first; what was cancelled does not count. Raises: Forbidden, NotFound."""
    tx.allow("room:read")
    tx.allow("wo:read")
    room = get_any(tx, room_id)
    jobs = (
        sa.select(_w.asset_id, sa.func.count().label("count"))
        .where(
            _w.location_id == room.location_id,
            _w.deleted_at.is_(None),
            _w.type.in_(FAULTS),
            _w.status != Status.CANCELLED,
            _w.created_at >= tx.now - timedelta(days=DAYS),
        )
        .group_by(_w.asset_id)
        .subquery()
    )
    found = tx.rows(sa.select(_a.name, jobs.c.count).select_from(jobs).outerjoin(assets, _a.id == jobs.c.asset_id))
    counted = [RepeatedFault._make(row) for row in found]
    things = [fault for fault in counted if fault.what is not None and fault.jobs >= LEAST]
    total = sum(fault.jobs for fault in counted)
    if total >= LEAST and not any(fault.jobs == total for fault in things):
        things.append(RepeatedFault(None, total))
    return sorted(things, key=lambda fault: -fault.jobs)
