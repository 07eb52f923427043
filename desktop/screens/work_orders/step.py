"""One move of a job: what its button says, what will happen, how it can be taken back; and the moves of every job."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from core.rules.words import Status

translate = QCoreApplication.translate


class Way(StrEnum):
    """How a step is gone: at once, or after asking for more."""

    AT_ONCE = "at_once"
    HOLD = "hold"
    CANCEL = "cancel"
    HAND_OVER = "hand_over"
    UNREPAIRED = "unrepaired"


@dataclass(frozen=True, slots=True)
class Step:
    """One move: what the button says, what will happen, and what is said after it."""

    goal: Status
    text: str
    icon: str
    effect: str
    said: str
    way: Way = Way.AT_ONCE

    @property
    def undo(self) -> str:
        """How it can be taken back."""
        if self.way in (Way.HAND_OVER, Way.UNREPAIRED):
            return translate("steps", "It can be reopened.")
        return translate("steps", "Can be undone.")


def submit() -> Step:
    """A draft is none any more."""
    effect = translate("steps", "The job stands among the new ones.")
    said = translate("steps", "{number} submitted")
    return Step(Status.REQUESTED, translate("steps", "Submit"), "send", effect, said)


def hold() -> Step:
    """Something has to come first."""
    effect = translate("steps", "It waits, and says what for.")
    said = translate("steps", "{number} is on hold")
    return Step(Status.ON_HOLD, translate("steps", "Put on hold…"), "pause", effect, said, Way.HOLD)


def put_back() -> Step:
    """It was begun too early."""
    effect = translate("steps", "It stands among the new ones again.")
    said = translate("steps", "{number} put back")
    return Step(Status.REQUESTED, translate("steps", "Put back to new"), "undo-2", effect, said)
