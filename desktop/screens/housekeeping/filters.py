"""The saved filters of the rooms that are cleaned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.housekeeping import DayPlan, needs_cleaning
from core.rooms import RoomRow
from desktop.screens.housekeeping.room_line import is_done, needs_inspection
from desktop.widgets.filter_bar import SavedFilter

translate = QCoreApplication.translate


def saved_filters() -> list[SavedFilter]:
    """In the order of the day."""
    return [
        SavedFilter("all", translate("housekeeping", "All")),
        SavedFilter("to_clean", translate("housekeeping", "To clean")),
        SavedFilter("to_inspect", translate("housekeeping", "To inspect")),
        SavedFilter("done", translate("housekeeping", "Done")),
    ]


def passes(room: RoomRow, key: str, typed: str, *, only_inspected: bool) -> bool:
    """Whether the filter leaves the room, and its number begins with what was typed."""
    return _is_of(room, key, only_inspected=only_inspected) and typed.casefold() in room.name.casefold()


def _is_of(room: RoomRow, key: str, *, only_inspected: bool) -> bool:
    if key == "to_clean":
        return needs_cleaning(room)
    if key == "to_inspect":
        return not room.is_out and needs_inspection(room, only_inspected=only_inspected)
    if key == "done":
        return is_done(room, only_inspected=only_inspected)
    return True


def counts(plan: DayPlan) -> dict[str, int]:
    """Of the whole house; done are only those that somebody was given."""
    only = plan.only_inspected
    found = {
        saved.key: sum(_is_of(room, saved.key, only_inspected=only) for room in plan.rooms) for saved in saved_filters()
    }
    done = sum(is_done(room, only_inspected=only) and room.attendant_id is not None for room in plan.rooms)
    return {**found, "done": done, "all": found["to_clean"] + found["to_inspect"] + done}
