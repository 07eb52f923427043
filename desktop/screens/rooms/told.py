"""What core refuses about a room, in words: its states are said as the screen says them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.base.errors import Refused
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.ask import in_words
from desktop.room_words import front_desk_word, housekeeping_word

#: More are counted, not listed.
MOST = 8


def told(refusal: Refused) -> str:
    """The refusal in the language of the screen."""
    words = {state.value: front_desk_word(state).text for state in FrontDeskState}
    words |= {state.value: housekeeping_word(state).text for state in HousekeepingState}
    values = dict(refusal.values)
    for name in ("start", "goal", "state"):
        if values.get(name) in words:
            values[name] = words[str(values[name])]
    return in_words(_Worded(refusal.template, **values))


def told_of_many(refused: Sequence[tuple[str, str]]) -> str:
    """Each room with why it was left as it was, one a line."""
    count = len(refused)
    head = QCoreApplication.translate("rooms", "%n room(s) stay as they were:", "", count)
    lines = [f"{name} – {why}" for name, why in refused[:MOST]]
    if count > MOST:
        lines.append(QCoreApplication.translate("rooms", "and %n more", "", count - MOST))
    return "\n".join([head, *lines])


class _Worded(Refused):
    """The same sentence with other values."""
