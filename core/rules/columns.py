"""The columns of a table that is taken over: what each of them is, and what yes and no look like in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping, Sequence

from core.base.errors import Invalid

YES = ("yes", "y", "true", "1", "x", "ja")
NO = ("no", "n", "false", "0", "nein")


def guessed(titles: Sequence[str], called: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Which column is what, by its title; each column and each meaning once.

    `called` names what to look for, with how it is called elsewhere: without spaces, signs and case, the best first.
    """
    plain = [_plain(title) for title in titles]
    found: dict[str, int] = {}
    for name, words in called.items():
        for word in words:
            place = next((n for n, title in enumerate(plain) if title == word and n not in found.values()), None)
            if place is not None:
                found[name] = place
                break
    return found


def require_sound(mapping: Mapping[str, int], columns: Collection[str], width: int) -> None:
    """Raises: Invalid where a column is not there, or is used twice."""
    for name, place in mapping.items():
        if name not in columns or not 0 <= place < width:
            raise Invalid("mapping", "There is no such column")
    if len(set(mapping.values())) != len(mapping):
        raise Invalid("mapping", "A column has one meaning")


def yes_or_no(name: str, cell: str, yes: Collection[str] = YES, no: Collection[str] = NO) -> bool:
    """What a cell says, whatever its case. Raises: Invalid."""
    word = cell.casefold()
    if word not in yes and word not in no:
        raise Invalid(name, "This is yes or no")
    return word in yes


def _plain(title: str) -> str:
    kept = unicodedata.normalize("NFKD", title).casefold()
    return "".join(letter for letter in kept if letter.isalnum())
