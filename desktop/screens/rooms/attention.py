"""Why a room needs somebody's attention."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from core.rooms import RoomRow
from desktop.look.tokens import Tone

translate = QCoreApplication.translate


class Attention(StrEnum):
    """In the order in which they are told."""

    ARRIVAL = "arrival"
    DISCREPANCY = "discrepancy"
    UNCONFIRMED = "unconfirmed"


def attention_look(kind: Attention) -> tuple[str, Tone]:
    """Icon and tone."""
    return {
        Attention.ARRIVAL: ("zap", Tone.DANGER),
        Attention.DISCREPANCY: ("circle-alert", Tone.WARNING),
        Attention.UNCONFIRMED: ("circle-help", Tone.NEUTRAL),
    }[kind]


def attention_words(kind: Attention, count: int) -> str:
    """How many rooms need it."""
    return {
        Attention.ARRIVAL: translate("rooms", "%n arrival(s) not ready", "", count),
        Attention.DISCREPANCY: translate("rooms", "%n discrepancy(s)", "", count),
        Attention.UNCONFIRMED: translate("rooms", "%n to confirm", "", count),
    }[kind]


def attention_of(row: RoomRow, *, is_awaited: bool) -> frozenset[Attention]:
    """Why this room needs it; `is_awaited`: its guest comes soon, and it is not ready."""
    found = {
        Attention.ARRIVAL: is_awaited,
        Attention.DISCREPANCY: row.discrepancy is not None,
        Attention.UNCONFIRMED: row.is_unconfirmed,
    }
    return frozenset(kind for kind, holds in found.items() if holds)
