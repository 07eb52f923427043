"""The best plan of a day: who takes which of the jobs that compete for the same people and hours, by a solver.

HiGHS (MIT): exact at this size within a fraction of a second, the same answer every time, and a tenth of the size of
solvers that were made for schedules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from core.rules.dispatching import WEIGHTS, Factor
from core.rules.local_times import meet

#: What a job counts for being done at all, more than all else together; more urgent by a step, so many times as much.
DONE, STEP = 200.0, 3.0
#: Of two alike the one that comes first is preferred, by so little.
_EARLIER = 1e-3
#: A day is filled in so many parts, each dearer than the one before: so work is shared out.
_PARTS = 4
#: So many jobs are planned at once; of more, the first ones go before: all at once would take minutes.
BLOCK = 24
#: So far the solver looks, and so near to the best plan one is as good; what it found until then is a plan.
MOST_NODES, GAP = 1000, 1e-3


#: When a job begins and ends.
Span = tuple[datetime, datetime]


class Offer(NamedTuple):
    """Somebody could take a job. `fit`: skill, parts and promise, 0 to 1 each with its weight; span None: any hour."""

    job_id: int
    person_id: int
    hours: float
    fit: float
    span: Span | None = None


class Room(NamedTuple):
    """How much a person's day holds and how much of it is planned, in hours; `places` he is at anyhow."""

    hours: float
    planned: float
    places: frozenset[str] = frozenset()


class DayPlan(NamedTuple):
    """Offers that are taken, in the order of the jobs; `is_best`: none better exists."""

    taken: list[Offer]
    is_best: bool


def best(
    offers: Sequence[Offer],
    urgency: Mapping[int, int],
    rooms: Mapping[int, Room],
    places: Mapping[int, str | None] | None = None,
) -> DayPlan:
    """No job twice, nobody in two places at once, no day over its hours; the rest counts as it is written above.

    `urgency` of each job, 0 the least, with the jobs in the order in which ties are decided.
    """
    order, left, where = list(urgency), dict(rooms), places or {}
    taken: list[Offer] = []
    is_best = len(order) <= BLOCK
    for start in range(0, len(order), BLOCK):
        block = {job_id: urgency[job_id] for job_id in order[start : start + BLOCK]}
        open_ = [each for each in offers if each.job_id in block and _fits(each, left[each.person_id], taken)]
        found, is_proven = _solved(open_, block, left, where)
        is_best = is_best and is_proven
        taken += found
        for each in found:
            left[each.person_id] = _with(left[each.person_id], each, where.get(each.job_id))
    return DayPlan(taken, is_best)


def _solved(
    offers: Sequence[Offer], urgency: Mapping[int, int], rooms: Mapping[int, Room], places: Mapping[int, str | None]
) -> tuple[list[Offer], bool]:
    if not offers:
        return [], True
    order = {job_id: place for place, job_id in enumerate(urgency)}
    model = _Model()
    columns = [model.add(_worth(each, urgency, order)) for each in offers]
    _once_each(model, offers, columns)
    _one_at_a_time(model, offers, columns)
    for person_id in sorted({each.person_id for each in offers}):
        theirs = [(each, column) for each, column in zip(offers, columns, strict=True) if each.person_id == person_id]
        _within_the_day(model, theirs, rooms[person_id])
        _trips(model, theirs, rooms[person_id], places)
    values, is_best = model.solved()
    taken = [each for each, column in zip(offers, columns, strict=True) if values[column] > 0.5]
    return sorted(taken, key=lambda each: order[each.job_id]), is_best


def _fits(offer: Offer, room: Room, taken: Sequence[Offer]) -> bool:
    if room.hours <= 0 or _hours(offer, room) > room.hours - room.planned + 1e-9:
        return False
    return not any(
        each.person_id == offer.person_id and offer.span and each.span and meet(offer.span, each.span)
        for each in taken
    )  # fmt: skip


def _with(room: Room, offer: Offer, place: str | None) -> Room:
    return Room(room.hours, room.planned + _hours(offer, room), room.places | places_of([place]))


def _hours(offer: Offer, room: Room) -> float:
    """What is longer than a day fills it."""
    return min(offer.hours, room.hours)


def _worth(offer: Offer, urgency: Mapping[int, int], order: Mapping[int, int]) -> float:
    sooner = 1 + _EARLIER * (1 - order[offer.job_id] / len(order))
    return (DONE * STEP ** urgency[offer.job_id] + 100 * offer.fit) * sooner


def _once_each(model: _Model, offers: Sequence[Offer], columns: Sequence[int]) -> None:
    of_job: dict[int, list[int]] = defaultdict(list)
    for offer, column in zip(offers, columns, strict=True):
        of_job[offer.job_id].append(column)
    for found in of_job.values():
        model.at_most(1.0, dict.fromkeys(found, 1.0))


def _one_at_a_time(model: _Model, offers: Sequence[Offer], columns: Sequence[int]) -> None:
    """Of all that goes on as another one begins."""
    spans: dict[int, list[tuple[datetime, datetime, int]]] = defaultdict(list)
    for offer, column in zip(offers, columns, strict=True):
        if offer.span is not None:
            spans[offer.person_id].append((*offer.span, column))
    for theirs in spans.values():
        for moment in sorted({begin for begin, _, _ in theirs}):
            at_once = [column for begin, end, column in theirs if begin <= moment < end]
            if len(at_once) > 1:
                model.at_most(1.0, dict.fromkeys(at_once, 1.0))


def _within_the_day(model: _Model, theirs: Sequence[tuple[Offer, int]], room: Room) -> None:
    """The parts of the day cost the more, the fuller it is: in all what an idle one is worth, squared."""
    share = room.hours / _PARTS
    columns = [
        model.add(-100 * WEIGHTS[Factor.LOAD] * (2 * part + 1) / _PARTS**2 / share, most=share, is_whole=False)
        for part in range(_PARTS)
    ]
    hours = {column: _hours(offer, room) for offer, column in theirs}
    model.exactly(-min(room.planned, room.hours), hours | dict.fromkeys(columns, -1.0))


def _trips(model: _Model, theirs: Sequence[tuple[Offer, int]], room: Room, places: Mapping[int, str | None]) -> None:
    """Each other place that somebody has to go to costs as much as a place weighs."""
    at: dict[str, list[int]] = defaultdict(list)
    for offer, column in theirs:
        place = places.get(offer.job_id)
        if place is not None and place not in room.places:
            at[place].append(column)
    for found in at.values():
        trip = model.add(-100 * WEIGHTS[Factor.PLACE], is_whole=False)
        for column in found:
            model.at_most(0.0, {column: 1.0, trip: -1.0})


class _Model:
    """Columns with their worth, rows with their bounds; HiGHS is imported when it is needed."""

    def __init__(self) -> None:
        self._columns: list[tuple[float, float, bool]] = []
        self._rows: list[tuple[float | None, float, Mapping[int, float]]] = []

    def add(self, worth: float, *, most: float = 1.0, is_whole: bool = True) -> int:
        """Another column, from 0 to `most`."""
        self._columns.append((worth, most, is_whole))
        return len(self._columns) - 1

    def at_most(self, bound: float, terms: Mapping[int, float]) -> None:
        """Another row."""
        self._rows.append((None, bound, terms))

    def exactly(self, bound: float, terms: Mapping[int, float]) -> None:
        """Another row."""
        self._rows.append((bound, bound, terms))

    def solved(self) -> tuple[Sequence[float], bool]:
        """The columns' values, and whether none are better; nothing is taken where nothing was found."""
        import highspy

        solver: Any = highspy.Highs()  # type: ignore[no-untyped-call]
        for name, value in (("output_flag", False), ("threads", 1), ("random_seed", 1), ("mip_rel_gap", 0.0),
                            ("mip_abs_gap", GAP), ("mip_max_nodes", MOST_NODES)):  # fmt: skip
            solver.setOptionValue(name, value)
        for number, (worth, most, is_whole) in enumerate(self._columns):
            solver.addCol(-worth, 0.0, most, 0, [], [])
            if is_whole:
                solver.changeColIntegrality(number, highspy.HighsVarType.kInteger)
        for least, bound, terms in self._rows:
            low = -solver.getInfinity() if least is None else least
            solver.addRow(low, bound, len(terms), list(terms), list(terms.values()))
        solver.run()
        is_best = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
        found: Sequence[float] = list(solver.getSolution().col_value)
        return (found or [0.0] * len(self._columns)), is_best


def places_of(*found: Collection[str | None]) -> frozenset[str]:
    """Those that are known."""
    return frozenset(place for each in found for place in each if place)
