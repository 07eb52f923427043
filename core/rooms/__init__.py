"""Rooms: what the desk says of them, what housekeeping says, and what happens in them."""

from core.rooms.adding import add, change, confirm, delete, require_named, restore
from core.rooms.equipment import EquipmentRow, add_equipment, equipment_of
from core.rooms.faults import RepeatedFault, repeated_faults
from core.rooms.jobs import NewRoomJob, open_job, send_to_bench
from core.rooms.keeping import assign_attendant, bring_back, refuse, report_seen, set_rush, withdraw
from core.rooms.reading import (
    DiscrepantRoom,
    alerts,
    board,
    by_location,
    counts,
    counts_of,
    discrepancies,
    find_named,
    get,
    history,
    jobs_of,
    named,
)
from core.rooms.rows import RoomRow
from core.rooms.stating import (
    BulkResult,
    change_many,
    check_in,
    check_out,
    fail_inspection,
    restore_state,
    set_front_desk,
    set_housekeeping,
)
from core.rooms.turning import is_due, note_day, turn_dirty_at_hour, turn_if_due, turned_on

__all__ = [
    "BulkResult",
    "DiscrepantRoom",
    "EquipmentRow",
    "NewRoomJob",
    "RepeatedFault",
    "RoomRow",
    "add",
    "add_equipment",
    "alerts",
    "assign_attendant",
    "board",
    "bring_back",
    "by_location",
    "change",
    "change_many",
    "check_in",
    "check_out",
    "confirm",
    "counts",
    "counts_of",
    "delete",
    "discrepancies",
    "equipment_of",
    "fail_inspection",
    "find_named",
    "get",
    "history",
    "is_due",
    "jobs_of",
    "named",
    "note_day",
    "open_job",
    "refuse",
    "repeated_faults",
    "report_seen",
    "require_named",
    "restore",
    "restore_state",
    "send_to_bench",
    "set_front_desk",
    "set_housekeeping",
    "set_rush",
    "turn_dirty_at_hour",
    "turn_if_due",
    "turned_on",
    "withdraw",
]
