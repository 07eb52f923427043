"""The states of a room in the language of the screen, each with a colour and a shape of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.look.tokens import Tone
from desktop.widgets.chip import ChipText

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class StateWord:
    """A word, what it means, and the icon that tells it from the others where colours cannot."""

    text: str
    tone: Tone
    icon: str

    @property
    def chip(self) -> ChipText:
        """The word as a chip."""
        return ChipText(self.text, self.tone)


def front_desk_word(state: FrontDeskState) -> StateWord:
    """Who has the room."""
    return {
        FrontDeskState.VACANT: StateWord(translate("rooms", "Vacant"), Tone.SUCCESS, "door-open"),
        FrontDeskState.OCCUPIED: StateWord(translate("rooms", "Occupied"), Tone.ACTIVE, "user-round"),
        FrontDeskState.DUE_OUT: StateWord(translate("rooms", "Due out"), Tone.WARNING, "log-out"),
        FrontDeskState.DUE_IN: StateWord(translate("rooms", "Due in"), Tone.WAITING, "luggage"),
        FrontDeskState.BLOCKED: StateWord(translate("rooms", "Blocked"), Tone.NEUTRAL, "ban"),
    }[state]


def housekeeping_word(state: HousekeepingState) -> StateWord:
    """How clean it is."""
    return {
        HousekeepingState.DIRTY: StateWord(translate("rooms", "Dirty"), Tone.WARNING, "broom"),
        HousekeepingState.CLEANING: StateWord(translate("rooms", "Cleaning"), Tone.INFO, "spray-can"),
        HousekeepingState.CLEAN: StateWord(translate("rooms", "Clean"), Tone.SUCCESS, "sparkles"),
        HousekeepingState.TO_INSPECT: StateWord(translate("rooms", "To inspect"), Tone.WAITING, "search-check"),
        HousekeepingState.INSPECTED: StateWord(translate("rooms", "Inspected"), Tone.SUCCESS, "badge-check"),
    }[state]


def withdrawal_word(withdrawal: Withdrawal) -> StateWord:
    """Why it cannot be sold."""
    return {
        Withdrawal.OUT_OF_ORDER: StateWord(translate("rooms", "Out of order"), Tone.DANGER, "triangle-alert"),
        Withdrawal.OUT_OF_SERVICE: StateWord(translate("rooms", "Out of service"), Tone.NEUTRAL, "circle-minus"),
    }[withdrawal]


def job_type_word(name: str) -> str:
    """A kind of job: the built-in ones in the language of the screen, the house's own as they were written."""
    return {
        "Repair": translate("rooms", "Repair"),
        "Cleaning": translate("job types", "Cleaning"),
        "Maid Request": translate("job types", "Maid Request"),
        "Technician Request": translate("job types", "Technician Request"),
        "Amenity Request": translate("job types", "Amenity Request"),
    }.get(name, name)


def room_word(name: str) -> str:
    """A room among other things: a bare number is said to be a room."""
    return translate("rooms", "Room {name}").format(name=name) if name[:1].isdecimal() else name


def named_rooms(typed: str) -> str:
    """What was typed to find something, each "room 204" as the 204 that the room is called."""
    before, _, after = (re.escape(part.strip()) for part in translate("rooms", "Room {name}").partition("{name}"))
    pattern = rf"\b{before}\s*(?=\d)" if before else rf"(?<=\d)\s*{after}\b"
    return re.sub(pattern, "", typed, flags=re.IGNORECASE) if before or after else typed


def floor_word(floor: str | None) -> str:
    """A floor's heading: a bare number is said to be a floor."""
    if not floor:
        return translate("rooms", "Without a floor")
    return translate("rooms", "Floor {name}").format(name=floor) if len(floor) <= 3 else floor
