"""Who and what the courses of the sample have in common, and the pauses in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from random import Random
from typing import NamedTuple

from core.base.permissions import Actor, Role
from core.base.transaction import Transaction
from core.demo import stockroom, week
from core.demo.house import House
from core.demo.planning import PlannedDevice
from core.storage.store import FileStore


class Pause(NamedTuple):
    """`actor` goes on after about so many hours, or at a given moment."""

    actor: Actor
    hours: float
    at: datetime | None = None


Course = Iterator[Pause]


@dataclass
class Cast:
    """Who and what the jobs have in common; `people` and `devices` are the ids of those that came in already."""

    rng: Random
    now: datetime
    store: FileStore
    staff: dict[Role, list[Actor]]
    planned: list[PlannedDevice]
    house: House
    symptom_ids: dict[str, int]
    parts: stockroom.Needed
    people: dict[int, int] = field(default_factory=dict)
    devices: dict[int, int] = field(default_factory=dict)
    pictures: dict[tuple[str, str, bool, bool], bytes] = field(default_factory=dict)
    billed: list[str] = field(default_factory=list)
    """Jobs that were paid by invoice so far."""
    booked: Counter[tuple[str, date]] = field(default_factory=Counter)
    """How many jobs the technicians have been given on their days."""

    def one(self, role: Role) -> Actor:
        """Somebody with this role."""
        return self.rng.choice(self.staff[role])

    def technician_for(self, title: str, *, is_device: bool) -> Actor:
        """Somebody who is able to do it."""
        drawn, everybody = self.one(Role.TECHNICIAN), self.staff[Role.TECHNICIAN]
        fitting = [each for each in everybody if each.name in week.able(title, is_device=is_device)]
        return drawn if drawn in fitting else fitting[everybody.index(drawn) % len(fitting)]

    def book(self, tx: Transaction, order_id: int, technician: Actor) -> None:
        """Plans a job of the past for the day on which it comes; the days from today on are filled at the end."""
        if tx.now < self.now - timedelta(days=1):
            week.book(tx, order_id, technician.name, self.booked)
