"""Which job comes when, on what, and how far it gets: the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from core.demo.names import CUSTOMERS
from core.demo.stories import COLOURS, MODELS, ROOM_STORIES, SHARES, STORIES, Story
from core.rules.words import Status

DAYS = 60
DEVICES = 120
#: How far jobs have got: the older ones, and the newer ones.
_OLD = {Status.CLOSED: 90, Status.CANCELLED: 6, Status.WORK_COMPLETE: 3, Status.ON_HOLD: 2}
_NEW = {Status.CLOSED: 11, Status.CANCELLED: 1, Status.WORK_COMPLETE: 9, Status.ON_HOLD: 6, Status.IN_PROGRESS: 9,
        Status.APPROVED: 5, Status.REQUESTED: 6, Status.DRAFT: 2}  # fmt: skip
JOBS = sum(_OLD.values()) + sum(_NEW.values())
#: Every so many jobs one is in a room of the house.
_ROOM_EVERY = 7


@dataclass(frozen=True)
class PlannedDevice:
    """A customer's device, by the number of its owner."""

    owner: int
    device_type: str
    brand: str
    model: str
    serial_number: str | None
    colour: str


@dataclass(frozen=True)
class PlannedJob:
    """A repair of a device, or (device None) a job in a room."""

    opened_at: datetime
    goal: Status
    device: int | None
    story: Story | None
    room: int = 0
    room_story: int = 0


def devices(rng: Random) -> list[PlannedDevice]:
    """Everyone has one, some have many."""
    owners = [*range(len(CUSTOMERS)), *(int(rng.paretovariate(1.2) * 7) % len(CUSTOMERS) for _ in range(DEVICES))]
    planned = []
    for owner in owners[:DEVICES]:
        (device_type,) = rng.choices(list(SHARES), list(SHARES.values()))
        models = MODELS[device_type]
        (brand, model), colour = models[min(int(rng.expovariate(0.5)), len(models) - 1)], rng.choice(COLOURS)
        serial = None if rng.random() < 0.06 else _imei(rng) if device_type == "Phone" else _serial(rng)
        planned.append(PlannedDevice(owner, device_type, brand, model, serial, colour))
    return planned


def _serial(rng: Random) -> str:
    return "".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ", k=3)) + "".join(rng.choices("0123456789", k=8))


def _imei(rng: Random) -> str:
    """With its check digit (Luhn)."""
    digits = [3, 5, *(rng.randrange(10) for _ in range(12))]
    doubled = (digit * (1 + place % 2) for place, digit in enumerate(digits))
    total = sum(number - 9 if number > 9 else number for number in doubled)
    return "".join(map(str, digits)) + str(-total % 10)


def jobs(rng: Random, planned: list[PlannedDevice], rooms: int, now: datetime) -> list[PlannedJob]:
    """Of the last sixty days, oldest first; each device comes once, a few come again."""
    goals = _shuffled(rng, _OLD) + _newest_least_done(rng, _shuffled(rng, _NEW))
    moments = _moments(rng, len(goals), now)
    order = list(range(len(planned)))
    rng.shuffle(order)
    found = []
    for number, (opened_at, goal) in enumerate(zip(moments, goals, strict=True)):
        if number % _ROOM_EVERY == _ROOM_EVERY - 1:
            found.append(
                PlannedJob(opened_at, goal, None, None, rng.randrange(rooms), rng.randrange(len(ROOM_STORIES)))
            )
            continue
        device = order.pop() if order else rng.randrange(len(planned))
        found.append(PlannedJob(opened_at, goal, device, rng.choice(STORIES[planned[device].device_type])))
    return found


def _shuffled(rng: Random, counts: dict[Status, int]) -> list[Status]:
    goals = [goal for goal, count in counts.items() for _ in range(count)]
    rng.shuffle(goals)
    return goals


def _newest_least_done(rng: Random, goals: list[Status]) -> list[Status]:
    """More or less: some are quick, some take long."""
    rank = {goal: place for place, goal in enumerate(_NEW)}
    return sorted(goals, key=lambda goal: rank[goal] + rng.uniform(-1.5, 1.5))


def _moments(rng: Random, count: int, now: datetime) -> list[datetime]:
    """In opening hours; the last few today, however early it is."""
    today = [now - timedelta(minutes=25 * number + rng.randint(5, 20)) for number in range(4)]
    days = [now - timedelta(days=rng.randint(1, DAYS - 1)) for _ in range(count - len(today))]
    earlier = [day.replace(hour=rng.randint(9, 17), minute=rng.randrange(60), second=0, microsecond=0) for day in days]
    return sorted([*today, *(min(at, now - timedelta(hours=2)) for at in earlier)])


def next_moment(rng: Random, after: datetime, hours: float, now: datetime) -> datetime:
    """About so many hours later, not at night, and never in the future."""
    at = after + timedelta(hours=hours * rng.uniform(0.6, 1.5), seconds=rng.randrange(60))
    if not 8 <= at.hour < 19:
        morning = at if at.hour < 8 else at + timedelta(days=1)
        at = morning.replace(hour=rng.randint(8, 10), minute=rng.randrange(60))
    if at < now:
        return at
    # What would be later happened just now, one thing after the other.
    start = max(after, now - timedelta(minutes=1))
    return start + (now - start) / 3
