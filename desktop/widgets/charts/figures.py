"""What a chart shows: places along its axis, and at each place a value of each series."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from desktop.look.tokens import Tone

Number = int | float | Decimal
Key = tuple[int, int]
"""Place and series, both counted from zero."""


@dataclass(frozen=True, slots=True)
class Series:
    """One value for each place; None where there is nothing to say, which is not zero."""

    name: str
    values: Sequence[Number | None]
    tone: Tone = Tone.ACTIVE


@dataclass(frozen=True, slots=True)
class Figures:
    """`labels` stand along the axis; `names`, where given, are heard and told in their stead (the whole date, say)."""

    labels: Sequence[str] = ()
    series: Sequence[Series] = ()
    names: Sequence[str] = field(default=())

    def is_empty(self) -> bool:
        """Whether there is nothing but noughts."""
        return not any(value for one in self.series for value in one.values)

    def value(self, key: Key) -> Number | None:
        """The value of a place and a series."""
        place, number = key
        return self.series[number].values[place]

    def said(self) -> Iterator[Key]:
        """Every place and series that has a value."""
        for place in range(len(self.labels)):
            for number, one in enumerate(self.series):
                if one.values[place] is not None:
                    yield place, number

    def name(self, place: int) -> str:
        """What a place is called."""
        return self.names[place] if self.names else self.labels[place]

    def words(self, key: Key, text: Callable[[Number], str]) -> str:
        """A value in words: `3 March · Repairs: 5`, the series only where there is more than one."""
        place, number = key
        value = self.value(key)
        told = f" · {self.series[number].name}" if len(self.series) > 1 else ""
        return f"{self.name(place)}{told}: {'' if value is None else text(value)}"
