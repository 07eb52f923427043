"""Where a found item stands, in the language of the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from core.found_items import FoundItemRow
from core.rules.words import FoundStatus
from desktop.look.tokens import Tone
from desktop.widgets.chip import ChipText, chip_width
from desktop.widgets.days import day_words

translate = QCoreApplication.translate


def found_chip(status: FoundStatus) -> ChipText:
    """A word, a colour and a shape."""
    return {
        FoundStatus.KEPT: ChipText(translate("lost and found", "Kept"), Tone.INFO),
        FoundStatus.DUE: ChipText(translate("lost and found", "Due to go"), Tone.WARNING),
        FoundStatus.CLAIMED: ChipText(translate("lost and found", "Claimed"), Tone.SUCCESS),
        FoundStatus.DISPOSED: ChipText(translate("lost and found", "Disposed of"), Tone.NEUTRAL),
    }[status]


def longest_chip() -> str:
    """For the width of a column."""
    return max((found_chip(status).text for status in FoundStatus), key=chip_width)


def place_words(item: FoundItemRow) -> str:
    """The room, and where in it."""
    return " · ".join(filter(None, (item.place, item.place_note)))


def date_words(day: date | None) -> str:
    """A day as the country writes it."""
    return "" if day is None else day_words(day, year=True)
