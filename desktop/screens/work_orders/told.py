"""What core refuses about a job, in words: its states are said as the screen says them."""

from __future__ import annotations

from core.base.errors import Refused
from core.rules.words import Status
from desktop.ask import in_words
from desktop.words import status_chip

_STATES = {status.value for status in Status}


def told(refusal: Refused) -> str:
    """The refusal in the language of the screen."""
    values = dict(refusal.values)
    for name in ("status", "start", "goal"):
        if values.get(name) in _STATES:
            values[name] = status_chip(Status(str(values[name]))).text
    return in_words(_Worded(refusal.template, **values))


class _Worded(Refused):
    """The same sentence with other values."""
