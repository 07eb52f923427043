"""How the day's rooms are shared out."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from core.rules.housekeeping import Hands, RoomToClean, share_out


def _rooms(count: int, minutes: int = 30) -> list[RoomToClean]:
    return [RoomToClean(number, minutes) for number in range(count)]


def test_equal_rooms_are_dealt_in_equal_parts_and_neighbours_stay_together() -> None:
    """Each gets one stretch of the house."""
    shared = share_out(_rooms(12), [Hands(1), Hands(2), Hands(3)])
    assert [shared[number] for number in range(12)] == [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]


def test_who_has_rooms_already_gets_fewer() -> None:
    """The minutes of the day are made even, not those that are new."""
    shared = share_out(_rooms(4), [Hands(1, 120), Hands(2, 0)])
    assert set(shared.values()) == {2}


def test_minutes_count_and_not_rooms() -> None:
    """A suite of an hour and a half weighs as much as three rooms."""
    rooms = [RoomToClean(1, 90), RoomToClean(2, 30), RoomToClean(3, 30), RoomToClean(4, 30)]
    assert share_out(rooms, [Hands(7), Hands(8)]) == {1: 7, 2: 8, 3: 8, 4: 8}


def test_rush_rooms_go_to_different_hands() -> None:
    """Nobody waits for a room that stands behind another rush room while somebody else has none."""
    rooms = [RoomToClean(number, 30, is_rush=number < 3) for number in range(9)]
    shared = share_out(rooms, [Hands(1), Hands(2), Hands(3)])
    assert {shared[0], shared[1], shared[2]} == {1, 2, 3}
    assert sorted(Counter(shared.values()).values()) == [3, 3, 3]


def test_nobody_to_clean_gets_nothing() -> None:
    """And no rooms need no hands."""
    assert share_out(_rooms(3), []) == {}
    assert share_out([], [Hands(1)]) == {}


@pytest.mark.parametrize("seed", range(60))
def test_every_room_has_hands_and_no_single_room_could_make_it_fairer(seed: int) -> None:
    """Whatever the house looks like."""
    rng = Random(seed)
    minutes = {number: rng.choice((0, 15, 25, 30, 45, 90)) for number in range(rng.randint(0, 80))}
    rooms = [RoomToClean(number, minutes[number], rng.random() < 0.1) for number in minutes]
    before = {person: rng.choice((0, 0, 60, 400)) for person in range(rng.randint(1, 9))}
    shared = share_out(rooms, [Hands(person, load) for person, load in before.items()])
    assert shared.keys() == minutes.keys()
    loads = Counter(before)
    for number, person in shared.items():
        loads[person] += minutes[number]
    longest = max(loads, key=lambda person: loads[person])
    gap = loads[longest] - min(loads.values())
    assert all(minutes[number] >= gap or not minutes[number] for number in shared if shared[number] == longest)
