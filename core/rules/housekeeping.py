"""How the day's rooms are shared out: minutes as even as can be, floor by floor, no rush room behind another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class RoomToClean(NamedTuple):
    """One room, its minutes, and whether somebody waits for it."""

    id: int
    minutes: int
    is_rush: bool = False


class Hands(NamedTuple):
    """Somebody who cleans, with the minutes that are hers already."""

    id: int
    minutes: int = 0


def share_out(rooms: Sequence[RoomToClean], attendants: Sequence[Hands]) -> dict[int, int]:
    """Attendant by room. Rooms come in the order of the house: neighbours stay together where it costs nobody more.

    Afterwards whoever was given most has at most one of her new rooms more than whoever has least.
    """
    if not attendants:
        return {}
    shares = [_Share(person.id, person.minutes) for person in attendants]
    for room in sorted((room for room in rooms if room.is_rush), key=lambda room: -room.minutes):
        min(shares, key=lambda share: (share.rushes, share.minutes)).take(room)
    _fill([room for room in rooms if not room.is_rush], shares)
    _balance(shares)
    return {room.id: share.person_id for share in shares for room in share.rooms}


class _Share:
    """What one attendant gets."""

    def __init__(self, person_id: int, minutes: int) -> None:
        self.person_id, self.minutes = person_id, minutes
        self.rooms: list[RoomToClean] = []

    @property
    def rushes(self) -> int:
        return sum(room.is_rush for room in self.rooms)

    def take(self, room: RoomToClean) -> None:
        self.rooms.append(room)
        self.minutes += room.minutes

    def give(self, room: RoomToClean) -> RoomToClean:
        self.rooms.remove(room)
        self.minutes -= room.minutes
        return room


def _fill(rooms: Sequence[RoomToClean], shares: Sequence[_Share]) -> None:
    """Walks through the house and goes on to the next attendant when one has about her part."""
    level = _level([share.minutes for share in shares], sum(room.minutes for room in rooms))
    waiting = [share for share in shares if share.minutes < level] or [min(shares, key=lambda share: share.minutes)]
    place = 0
    for room in rooms:
        while place < len(waiting) - 1 and waiting[place].minutes + room.minutes / 2 > level:
            place += 1
        waiting[place].take(room)


def _level(loads: Sequence[int], total: int) -> float:
    """Up to where everybody is filled when so many minutes more are poured over these loads."""
    rising = sorted(loads)
    for count in range(1, len(rising) + 1):
        level = (sum(rising[:count]) + total) / count
        if count == len(rising) or level <= rising[count]:
            return level
    return 0.0


def _balance(shares: Sequence[_Share]) -> None:
    """Moves single rooms as long as that brings the longest and the shortest day nearer to each other."""
    while True:
        most, least = max(shares, key=lambda share: share.minutes), min(shares, key=lambda share: share.minutes)
        gap = most.minutes - least.minutes
        movable = [room for room in most.rooms if 0 < room.minutes < gap]
        if not movable:
            return
        least.take(most.give(min(movable, key=lambda room: (room.is_rush, abs(gap - 2 * room.minutes)))))
