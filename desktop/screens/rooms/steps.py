"""What may be done with a room next: one usual step, and where else it may go, in words that say what will happen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.rooms import RoomRow
from core.rules.rooms import ATTENDANT, FRONT_DESK
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.desk import Desk

F, H = FrontDeskState, HousekeepingState
translate = QCoreApplication.translate
Goal = FrontDeskState | HousekeepingState | None


@dataclass(frozen=True, slots=True)
class Step:
    """One move: what the button says, what will happen, and what is said after it. `goal` None: it is sold again."""

    goal: Goal
    text: str
    icon: str
    effect: str
    said: str


def next_step(row: RoomRow, desk: Desk) -> Step | None:
    """The step that usually comes now; None where there is none for this person."""
    if row.is_out:
        return _bring_back() if desk.may("room:write") else None
    desk_step = _desk_step(row, desk) if desk.may("room:write") else None
    return desk_step or (_keeping_step(row, desk) if desk.may("room:clean") else None)


def _desk_step(row: RoomRow, desk: Desk) -> Step | None:
    if row.front_desk is F.DUE_OUT:
        return _check_out()
    if row.front_desk is F.DUE_IN and row.is_ready:
        return _check_in()
    if row.front_desk is F.BLOCKED:
        return _unblock()
    if row.front_desk is F.OCCUPIED and row.housekeeping in (H.CLEAN, H.INSPECTED):
        return _check_out()
    return _check_in() if row.front_desk is F.VACANT and row.is_ready else None


def _keeping_step(row: RoomRow, desk: Desk) -> Step | None:
    if row.housekeeping is H.DIRTY:
        return _start_cleaning()
    if row.housekeeping is H.CLEANING:
        return _to_inspect() if desk.settings.only_inspected_rooms else _clean()
    return _inspected() if row.housekeeping is not H.INSPECTED and desk.may("room:inspect") else None


def waits_for(row: RoomRow, desk: Desk) -> str:
    """What a room without a step for this person waits for; empty where it waits for nothing."""
    if row.blocking_jobs:
        return translate("room steps", "An open job keeps it from being given out; then it is dirty.")
    if row.housekeeping in (H.CLEAN, H.TO_INSPECT) and not desk.may("room:inspect"):
        return translate("room steps", "It waits for inspection.")
    return "" if desk.may("room:clean") else translate("room steps", "Your role may look, but not change this.")


def desk_goals(row: RoomRow, desk: Desk) -> list[FrontDeskState]:
    """Where the front desk may set it."""
    return list(FRONT_DESK[row.front_desk]) if desk.may("room:write") else []


def keeping_goals(row: RoomRow, desk: Desk) -> list[HousekeepingState]:
    """Where housekeeping may set it: who inspects may leave out steps."""
    if desk.may("room:inspect"):
        return [state for state in HousekeepingState if state is not row.housekeeping]
    return list(ATTENDANT[row.housekeeping]) if desk.may("room:clean") else []


def housekeeping_states(desk: Desk) -> list[HousekeepingState]:
    """What this person may ever say of a room: that it is inspected only who inspects."""
    return [state for state in HousekeepingState if state is not H.INSPECTED or desk.may("room:inspect")]


def said_of(goal: FrontDeskState | HousekeepingState) -> str:
    """What is said once a room is in this state."""
    return {
        F.VACANT: translate("room steps", "{name} is vacant"),
        F.OCCUPIED: translate("room steps", "{name} is checked in"),
        F.DUE_OUT: translate("room steps", "{name} is due out"),
        F.DUE_IN: translate("room steps", "{name} is due in"),
        F.BLOCKED: translate("room steps", "{name} is blocked"),
        H.DIRTY: translate("room steps", "{name} is dirty"),
        H.CLEANING: translate("room steps", "{name} is being cleaned"),
        H.CLEAN: translate("room steps", "{name} is clean"),
        H.TO_INSPECT: translate("room steps", "{name} waits for inspection"),
        H.INSPECTED: translate("room steps", "{name} is inspected"),
    }[goal]


def _check_in() -> Step:
    effect = translate("room steps", "The guest has the room from now on.")
    return Step(F.OCCUPIED, translate("room steps", "Check in"), "key-round", effect, said_of(F.OCCUPIED))


def _check_out() -> Step:
    effect = translate("room steps", "The room is vacant then, and dirty.")
    said = translate("room steps", "{name} is checked out, and dirty")
    return Step(F.VACANT, translate("room steps", "Check out"), "log-out", effect, said)


def _unblock() -> Step:
    effect = translate("room steps", "The room can be given out again.")
    return Step(F.VACANT, translate("room steps", "Unblock"), "lock-open", effect, said_of(F.VACANT))


def _bring_back() -> Step:
    effect = translate("room steps", "The room can be sold again; it has to be cleaned first.")
    said = translate("room steps", "{name} is back, and dirty")
    return Step(None, translate("room steps", "Bring back"), "rotate-ccw", effect, said)


def _start_cleaning() -> Step:
    effect = translate("room steps", "Everybody sees that somebody is at it.")
    return Step(H.CLEANING, translate("room steps", "Start cleaning"), "spray-can", effect, said_of(H.CLEANING))


def _clean() -> Step:
    effect = translate("room steps", "The front desk sees that it is clean.")
    return Step(H.CLEAN, translate("room steps", "Mark clean"), "sparkles", effect, said_of(H.CLEAN))


def _to_inspect() -> Step:
    effect = translate("room steps", "It is clean, and somebody looks at it before it is given out.")
    return Step(
        H.TO_INSPECT, translate("room steps", "Ask for inspection"), "search-check", effect, said_of(H.TO_INSPECT)
    )


def _inspected() -> Step:
    effect = translate("room steps", "The room is ready for a guest.")
    return Step(H.INSPECTED, translate("room steps", "Mark inspected"), "badge-check", effect, said_of(H.INSPECTED))
