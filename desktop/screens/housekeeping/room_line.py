"""What the row of a room says to a supervisor, and to those who hear it."""

from __future__ import annotations

from dataclasses import dataclass

from core.rooms import RoomRow
from core.rules.words import HousekeepingState
from desktop.room_words import StateWord
from desktop.screens.rooms.tile import Mark, tile_of
from desktop.screens.work_orders.minutes import minutes_words


@dataclass(frozen=True, slots=True)
class RoomLine:
    """One room: its name, how clean it is, who has it, what is special, and how long it takes."""

    name: str
    state: StateWord
    desk: str
    marks: tuple[Mark, ...]
    minutes: str
    remark: str
    is_done: bool
    spoken: str


def line_of(room: RoomRow, *, only_inspected: bool) -> RoomLine:
    """The row of a room."""
    tile = tile_of(room)
    minutes = minutes_words(room.clean_minutes)
    remark = remark_of(room)
    said = ", ".join(part for part in (tile.spoken, minutes, remark) if part)
    done = is_done(room, only_inspected=only_inspected)
    return RoomLine(room.name, tile.second, tile.first_text, tile.marks, minutes, remark, done, said)


def remark_of(room: RoomRow) -> str:
    """Why it failed an inspection, else the room's own note."""
    return room.inspection_note or room.note or ""


def is_done(room: RoomRow, *, only_inspected: bool) -> bool:
    """Whether housekeeping has nothing more to do in it today."""
    if room.housekeeping is HousekeepingState.INSPECTED:
        return True
    return room.housekeeping is HousekeepingState.CLEAN and not only_inspected


def needs_inspection(room: RoomRow, *, only_inspected: bool) -> bool:
    """Whether a supervisor has to look at it."""
    if room.housekeeping is HousekeepingState.TO_INSPECT:
        return True
    return only_inspected and room.housekeeping is HousekeepingState.CLEAN
