"""Three records for the frames of lists, panels and screens."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """Somebody."""

    id: int
    name: str


ROWS = (Row(1, "Ann"), Row(2, "Bert"), Row(3, "Cleo"))
