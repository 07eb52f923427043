"""Room numbers as one says them: “101-110, 201, Penthouse” spelled out one by one."""

from __future__ import annotations

import re

#: More than any house has on a floor: a slip of the finger is no thousand rooms.
MOST = 500
_RANGE = re.compile(r"(?P<before>\D*?)(?P<first>\d+)\s*(?:-|–|—|…|\.\.+)\s*(?P<again>\D*?)(?P<last>\d+)")


def spelled_out(text: str) -> list[str]:
    """The names, each once, in the order in which they were said.

    Raises: ValueError with the part that cannot be meant, such as “110-101”.
    """
    names: list[str] = []
    for part in re.split(r"[,;\n]", text):
        if part := " ".join(part.split()):
            names += _names_of(part)
    if len(names) > MOST:
        raise ValueError(text.strip())
    return list(dict.fromkeys(names))


def _names_of(part: str) -> list[str]:
    found = _RANGE.fullmatch(part)
    if found is None:
        return [part]
    first, last = int(found["first"]), int(found["last"])
    if found["again"].strip() not in ("", found["before"].strip()) or not 0 <= last - first < MOST:
        raise ValueError(part)
    digits = len(found["first"]) if found["first"].startswith("0") else 0
    return [f"{found['before']}{number:0{digits}d}" for number in range(first, last + 1)]


def floor_above(text: str, floor: str) -> tuple[str, str]:
    """The same range a floor higher, “201-210” on floor 2 after “101-110” on 1; empty where that says nothing."""
    found = _RANGE.fullmatch(" ".join(text.split()))
    if found is None or not floor.isdigit() or not found["first"].startswith(floor):
        return "", str(int(floor) + 1) if floor.isdigit() else ""
    upper = str(int(floor) + 1)
    ends = [upper + found[end][len(floor) :] for end in ("first", "last") if found[end].startswith(floor)]
    return ("-".join(found["before"] + end for end in ends) if len(ends) == 2 else ""), upper
