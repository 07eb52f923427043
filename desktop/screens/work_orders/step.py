"""One move of a job: what its button says, what will happen, and how it can be taken back."""

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
