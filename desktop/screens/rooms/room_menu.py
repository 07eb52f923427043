"""What can be done with a room beside its states, the same in the panel's menu, on the tile and by keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.rooms import RoomRow
from desktop.desk import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Entry:
    """`key` is the word by which the screen knows it."""

    key: str
    words: str
    icon: str


def entries_of(row: RoomRow, desk: Desk) -> list[Entry]:
    """What this person may do with this room as it is now."""
    found = []
    if desk.may("wo:write"):
        found.append(Entry("job", translate("room menu", "New job…"), "plus"))
        found.append(Entry("bench", translate("room menu", "Something to the bench…"), "hammer"))
    if desk.may("room:write"):
        found += _of_the_desk(row)
    if desk.may("room:clean"):
        found += _of_housekeeping(row)
    if desk.may("room:write"):
        found.append(Entry("edit", translate("room menu", "Edit room…"), "pencil"))
        found.append(Entry("delete", translate("room menu", "Delete room"), "trash-2"))
    return found


def _of_the_desk(row: RoomRow) -> list[Entry]:
    found = [Entry("confirm", translate("room menu", "Confirm room"), "check")] if row.is_unconfirmed else []
    if row.withdrawal is None:
        found.append(Entry("withdraw", translate("room menu", "Out of order or service…"), "triangle-alert"))
    else:
        found.append(Entry("withdraw", translate("room menu", "Change until when, and why…"), "triangle-alert"))
        found.append(Entry("bring_back", translate("room menu", "Bring back"), "rotate-ccw"))
    rush = translate("room menu", "No rush any more") if row.is_rush else translate("room menu", "Rush…")
    return [*found, Entry("rush", rush, "zap")]


def _of_housekeeping(row: RoomRow) -> list[Entry]:
    may = translate("room menu", "May be cleaned after all")
    refused = may if row.refused_at is not None else translate("room menu", "Service refused")
    return [
        Entry("refuse", refused, "hand"),
        Entry("seen_occupied", translate("room menu", "Was seen occupied"), "eye"),
        Entry("seen_vacant", translate("room menu", "Was seen vacant"), "eye-off"),
    ]
