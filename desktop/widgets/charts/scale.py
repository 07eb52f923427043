"""The round numbers along a chart's axis, and where a value stands between its ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QLocale

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """An axis from `low` to `high`, both of them round, with zero in between or at an end."""

    low: float
    high: float
    step: float

    def ticks(self) -> list[float]:
        """The numbers to be written, from the lowest up."""
        count = round((self.high - self.low) / self.step)
        return [self.low + place * self.step for place in range(count + 1)]

    def share(self, value: float) -> float:
        """Where the value stands, from 0 at the low end to 1 at the high one."""
        return (value - self.low) / (self.high - self.low)


def scale_of(values: Sequence[float], *, most: int = 5) -> Scale:
    """An axis with room for all values, of at most about `most` steps; of whole numbers only where the values are."""
    low, high = min(0.0, *values, 0.0), max(0.0, *values, 0.0)
    if low == high:
        high = 1.0
    step = _step((high - low) / most, whole=all(value == int(value) for value in values))
    return Scale(floor(low / step) * step, ceil(high / step) * step, step)


def _step(rough: float, *, whole: bool) -> float:
    power = 10.0 ** floor(log10(rough))
    step = next(round_ * power for round_ in STEPS if round_ * power >= rough * (1 - 1e-9))
    return max(1.0, float(ceil(step))) if whole and step < 10 else step


def number_text(value: float, locale: QLocale | None = None) -> str:
    """A number as the locale writes it, with up to two places where it has any."""
    locale = locale or QLocale()
    rounded = round(float(value), 2)
    if rounded == int(rounded):
        return locale.toString(int(rounded))
    return locale.toString(rounded, "f", 1 if round(rounded, 1) == rounded else 2)
