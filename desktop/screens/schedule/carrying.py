"""A card that is carried, by the pointer or by the keys: where it would come to lie, and how long it would be."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.screens.schedule.slots import DAY_MINUTES, STEP, Card, Slot


@dataclass(frozen=True, slots=True)
class Carried:
    """`slot` None: over no place; `minutes` None: nobody said how long. `grip`: pixels from its upper edge."""

    card: Card
    slot: Slot | None
    minutes: int | None
    grip: int = 0
    by_key: bool = False
    is_resized: bool = False

    @property
    def is_moved(self) -> bool:
        """Whether dropping it here would change anything."""
        return self.slot is not None and (self.slot, self.minutes) != (slot_of(self.card), self.card.minutes)

    @property
    def length(self) -> int:
        """Minutes that it is drawn with."""
        return self.minutes or self.card.length

    def over(self, slot: Slot | None) -> Carried:
        """Somewhere else."""
        return replace(self, slot=slot)

    def longer(self, steps: int) -> Carried:
        """By so many steps; within the day, and never nothing."""
        return self.lasting((self.length // STEP + steps) * STEP)

    def lasting(self, minutes: int) -> Carried:
        """So long; within the day, and never nothing."""
        begin = self.slot.minute if self.slot is not None and self.slot.minute is not None else 0
        return replace(self, minutes=max(STEP, min(minutes, DAY_MINUTES - begin)), is_resized=True)


def slot_of(card: Card) -> Slot | None:
    """Where a card lies; None where nobody has it, or it has no day."""
    if card.technician_id is None or card.day is None:
        return None
    return Slot(card.technician_id, card.day, card.minute)
