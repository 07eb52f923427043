"""The best plan of a day, by a solver."""

from __future__ import annotations

import itertools
import random
from datetime import UTC, datetime, timedelta

from core.rules.day_plans import BLOCK, Offer, Room, best
from core.rules.local_times import meet

EIGHT = datetime(2026, 3, 9, 8, tzinfo=UTC)
FREE = Room(8.0, 0.0)


def span(start: float, hours: float) -> tuple[datetime, datetime]:
    """From so many hours after eight."""
    begins = EIGHT + timedelta(hours=start)
    return begins, begins + timedelta(hours=hours)


def pairs(offers: list[Offer], **more: object) -> dict[int, int]:
    """Who takes which job."""
    given = {"urgency": {each.job_id: 1 for each in offers}, "rooms": {each.person_id: FREE for each in offers}} | more
    found = best(offers, **given)  # type: ignore[arg-type]
    assert found.is_best
    return {each.job_id: each.person_id for each in found.taken}


def test_looking_at_one_job_after_another_is_not_enough() -> None:
    """The first job could be anybody's; the second one only Ann's, at the same hour."""
    offers = [Offer(1, 1, 1, 0.36, span(0, 1)), Offer(1, 2, 1, 0.3, span(0, 1)), Offer(2, 1, 1, 0.1, span(0.5, 1))]
    assert pairs(offers) == {1: 2, 2: 1}


def test_the_more_urgent_one_is_done() -> None:
    """Where only one can be; of two alike the first."""
    offers = [Offer(1, 1, 2, 0.36, span(0, 2)), Offer(2, 1, 2, 0.0, span(1, 2))]
    assert pairs(offers, urgency={1: 1, 2: 2}) == {2: 1} and pairs(offers, urgency={2: 1, 1: 1}) == {1: 1}
    assert pairs([Offer(1, 1, 1, 0, span(0, 1)), Offer(2, 1, 1, 0, span(1, 1))]) == {1: 1, 2: 1}


def test_a_day_holds_its_hours() -> None:
    """What is longer than a day fills an idle one; a day without hours holds nothing."""
    offers = [Offer(1, 1, 5, 0.3), Offer(2, 1, 4, 0.3), Offer(3, 1, 3, 0.3)]
    assert pairs(offers) == {2: 1, 3: 1} and pairs(offers, rooms={1: Room(8.0, 4.5)}) == {3: 1}
    assert pairs([Offer(1, 1, 30, 0.3)]) == {1: 1} and pairs([Offer(1, 1, 30, 0.3)], rooms={1: Room(8.0, 1.0)}) == {}
    assert pairs([Offer(1, 1, 1, 0.3)], rooms={1: Room(0.0, 0.0)}) == {} and pairs([]) == {}


def test_work_is_shared_out_and_trips_are_saved() -> None:
    """Two alike take as much each; jobs of one town are one person's."""
    offers = [Offer(job, person, 1.5, 0.2) for job in range(4) for person in (1, 2)]
    assert sorted(pairs(offers).values()) == [1, 1, 2, 2]
    found = pairs(offers, places={0: "a", 1: "b", 2: "a", 3: "b"})
    assert found[0] == found[2] != found[1] == found[3]
    near = {1: FREE, 2: Room(8.0, 0.0, frozenset("a"))}
    assert pairs(offers[:2], rooms=near, places={0: "a"}) == {0: 2}


def test_no_plan_is_better() -> None:
    """Held against all plans there are, for small days drawn by chance."""
    for seed in range(12):
        rng = random.Random(seed)
        jobs = {n: (span(rng.randrange(6) / 2, hours := rng.choice([1, 1.5, 2])), hours) for n in range(4)}
        urgency = {n: rng.randrange(3) for n in jobs}
        offers = [Offer(n, p, h, rng.choice([0.0, 0.2, 0.36]), s) for n, (s, h) in jobs.items() for p in (1, 2)]
        rooms = {1: Room(8.0, 0.0), 2: Room(4.0, 1.0)}
        found = best(offers, urgency, rooms).taken
        assert _done(found, urgency) == max(_done(each, urgency) for each in _all(offers, rooms)), seed
        assert found == best(offers, urgency, rooms).taken


def test_many_jobs_are_planned_in_turns() -> None:
    """Still nobody is in two places at once; that it is the best plan is not said."""
    rng = random.Random(3)
    spans = {n: span(rng.randrange(14) / 2, 1.0) for n in range(BLOCK + 8)}
    offers = [Offer(n, person, 1.0, 0.2, spans[n]) for n in spans for person in range(4)]
    found = best(offers, dict.fromkeys(spans, 1), dict.fromkeys(range(4), FREE))
    assert not found.is_best and len(found.taken) > 16
    assert _can_be(found.taken, dict.fromkeys(range(4), FREE))


def _all(offers: list[Offer], rooms: dict[int, Room]) -> list[list[Offer]]:
    choices = [[None, *(each for each in offers if each.job_id == n)] for n in range(4)]
    plans = ([each for each in plan if each is not None] for plan in itertools.product(*choices))
    return [plan for plan in plans if _can_be(plan, rooms)]


def _can_be(plan: list[Offer], rooms: dict[int, Room]) -> bool:
    for one, other in itertools.combinations(plan, 2):
        if one.person_id == other.person_id and one.span and other.span and meet(one.span, other.span):
            return False
    return all(
        sum(each.hours for each in plan if each.person_id == person) <= room.hours - room.planned
        for person, room in rooms.items()
    )


def _done(plan: list[Offer], urgency: dict[int, int]) -> float:
    return sum(3.0 ** urgency[each.job_id] for each in plan)
