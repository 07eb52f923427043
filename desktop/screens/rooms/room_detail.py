"""One room with all that belongs to it, as it is at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from core import found_items, rooms
from core.base.log import Event
from core.base.paging import Page
from core.base.transaction import Transaction
from core.found_items import FoundItemRow
from core.rooms import EquipmentRow, RepeatedFault, RoomRow
from core.work_orders import OrderLine

MOST_JOBS, MOST_FOUND, MOST_HAPPENINGS = 20, 10, 30


@dataclass(frozen=True)
class RoomDetail:
    """What a role may not see is empty."""

    room: RoomRow
    jobs: list[OrderLine]
    past_jobs: list[OrderLine]
    equipment: list[EquipmentRow]
    found: list[FoundItemRow]
    faults: list[RepeatedFault]
    happenings: list[Event]


def read_room(tx: Transaction, room_id: int) -> RoomDetail:
    """Raises: Forbidden, NotFound."""
    room, may = rooms.get(tx, room_id), tx.actor.may
    sees_jobs = may("wo:read")
    jobs = rooms.jobs_of(tx, room_id, True, Page(100)) if sees_jobs else []
    open_ids = {job.id for job in jobs}
    lately = rooms.jobs_of(tx, room_id, False, Page(MOST_JOBS + min(len(jobs), 50))) if sees_jobs else []
    return RoomDetail(
        room,
        jobs,
        [job for job in lately if job.id not in open_ids][:MOST_JOBS],
        rooms.equipment_of(tx, room_id) if may("asset:read") else [],
        found_items.page(tx, Page(MOST_FOUND), place_location_id=room.location_id) if may("found:read") else [],
        rooms.repeated_faults(tx, room_id) if sees_jobs else [],
        rooms.history(tx, room_id, Page(MOST_HAPPENINGS)),
    )
