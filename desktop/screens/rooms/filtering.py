"""Which rooms the board shows, and how many there are of each kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.screens.rooms.attention import Attention

Kinds = Mapping[int, frozenset[Attention]]
NOTHING: frozenset[Attention] = frozenset()


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is chosen: one of the states of each axis where some are, and all of the rest; `floor` None for every."""

    floor: str | None = None
    states: frozenset[FrontDeskState | Withdrawal] = frozenset()
    keeping: frozenset[HousekeepingState] = frozenset()
    attention: frozenset[Attention] = frozenset()
    typed: str = ""

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Wanted()

    def takes(self, row: RoomRow, kinds: frozenset[Attention] = NOTHING) -> bool:
        """Whether the room is shown."""
        return (
            (self.floor is None or (row.floor or "") == self.floor)
            and (not self.states or state_of(row) in self.states)
            and (not self.keeping or row.housekeeping in self.keeping)
            and (not self.attention or not self.attention.isdisjoint(kinds))
            and is_named(row.name, self.typed)
        )


def state_of(row: RoomRow) -> FrontDeskState | Withdrawal:
    """What counts at the front desk: a room that is withdrawn is neither vacant nor anything else."""
    return row.withdrawal if row.is_out and row.withdrawal is not None else row.front_desk


def is_named(name: str, typed: str) -> bool:
    """Whether a word of the name begins with what was typed."""
    typed = typed.strip().casefold()
    words = name.casefold()
    return words.startswith(typed) or any(word.startswith(typed) for word in words.split())


def chosen(rows: Iterable[RoomRow], kinds: Kinds, wanted: Wanted) -> list[RoomRow]:
    """The rooms that are shown, floor by floor as they came, those in a rush first on each."""
    shown = [row for row in rows if wanted.takes(row, kinds.get(row.id, NOTHING))]
    floors = {floor: place for place, floor in enumerate(dict.fromkeys(row.floor for row in shown))}
    return sorted(shown, key=lambda row: (floors[row.floor], not row.is_rush))


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rooms there are in each state, whatever is chosen."""

    total: int
    sellable: int
    states: Mapping[FrontDeskState | Withdrawal, int]
    keeping: Mapping[HousekeepingState, int]
    attention: Mapping[Attention, int]


def tally(rows: Iterable[RoomRow], kinds: Kinds) -> Tally:
    """Counts them."""
    rows = list(rows)
    return Tally(
        len(rows),
        sum(1 for row in rows if row.is_sellable),
        Counter(state_of(row) for row in rows),
        Counter(row.housekeeping for row in rows),
        Counter(kind for row in rows for kind in kinds.get(row.id, NOTHING)),
    )
