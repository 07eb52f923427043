"""Whom to send to the jobs of a day that nobody has yet: advice with its reasons."""

from __future__ import annotations

from datetime import date

from core.base.events import EventKind
from core.base.transaction import Transaction
from core.dispatch import weighing
from core.dispatch.advice import DayAdvice, LeftOut, Obstacle, Suggestion
from core.dispatch.weighing import Day
from core.rules import day_plans
from core.rules.day_plans import Offer
from core.schedule import jobs
from core.schedule.jobs import ScheduledJob

#: So many jobs of a day are thought of, the most urgent ones.
MOST_JOBS = 200


def suggestions(tx: Transaction, day: date, limit: int = 20, *, with_house: bool = False) -> list[Suggestion]:
    """The day's best plan, the most urgent jobs first; nobody is given two at once. With jobs of the house or without.

    Raises: Forbidden. Source: contract, decision 22.
    """
    return plan_of_day(tx, day, with_house=with_house).suggestions[:limit]


def plan_of_day(tx: Transaction, day: date, *, with_house: bool = False) -> DayAdvice:
    """Who takes which of the jobs that nobody has, and why others stay out. Raises: Forbidden."""
    tx.allow(EventKind.WORK_ORDER_ASSIGNED)
    planned = jobs.between(tx, day, day)
    waiting = weighing.waiting_of(planned, with_house=with_house)[:MOST_JOBS]
    weighed = weighing.day_of(tx, day, planned, waiting)
    taken, is_best = _taken(weighed, waiting)
    found = []
    for job in waiting:
        person = next((each for each in weighed.people if each.id == taken.get(job.id)), None)
        if person is not None:
            found.append(weighing.suggestion(weighed, job, person))
            weighed.theirs[person.id].append(job)
    left = [_left_out(weighed, job) for job in waiting if job.id not in taken]
    return DayAdvice(day, found, left, is_best)


def offer(
    tx: Transaction, work_order_id: int, day: date, start: str | None, *, technician_id: int | None = None
) -> Suggestion | None:
    """For one job on a day and at an hour that may be others than its own: this technician, else who fits best.

    None where nobody is free then. Raises: Forbidden, NotFound.
    """
    tx.allow(EventKind.WORK_ORDER_ASSIGNED)
    own = jobs.one(tx, work_order_id)
    start = start if start is not None or own.day != day else own.window_start
    job = jobs.moved(own, day, start, own.duration_hours, jobs.zone_of(tx))
    planned = [each for each in jobs.between(tx, day, day) if each.id != work_order_id]
    weighed = weighing.day_of(tx, day, planned, [job])
    free = [
        weighing.suggestion(weighed, job, person)
        for person in weighed.people
        if technician_id in (None, person.id) and not weighing.is_kept(weighing.findings(weighed, job, person))
    ]
    best = min(free, key=lambda each: (-each.confidence, each.planned_hours, each.technician_id), default=None)
    return None if best is None else best._replace(plan_at=start or "day")


def _taken(day: Day, waiting: list[ScheduledJob]) -> tuple[dict[int, int], bool]:
    """Who takes which job; the solver is asked where more than one competes."""
    offers = [
        Offer(job.id, person.id, job.hours, weighing.fit(day, job, person), _span(job))
        for job in waiting
        for person in day.people
        if person.id not in day.dismissed.get(job.id, ())
        and not weighing.is_kept(weighing.findings(day, job, person))
    ]  # fmt: skip
    if len({each.job_id for each in offers}) == 1:
        return _alone(day, waiting, offers), True
    rooms = {person.id: weighing.room(day, person) for person in day.people}
    urgency = {job.id: weighing.urgency(job) for job in waiting}
    found = day_plans.best(offers, urgency, rooms, {job.id: job.place_key for job in waiting})
    return {each.job_id: each.person_id for each in found.taken}, found.is_best


def _alone(day: Day, waiting: list[ScheduledJob], offers: list[Offer]) -> dict[int, int]:
    job = next(each for each in waiting if each.id == offers[0].job_id)
    able = [each for each in day.people if each.id in {offer.person_id for offer in offers}]
    made = [weighing.suggestion(day, job, person) for person in able]
    best = min(made, key=lambda each: (-each.confidence, each.planned_hours, each.technician_id))
    return {job.id: best.technician_id}


def _span(job: ScheduledJob) -> day_plans.Span | None:
    return None if job.is_whole_day or job.starts_at is None or job.ends_at is None else (job.starts_at, job.ends_at)


def _left_out(day: Day, job: ScheduledJob) -> LeftOut:
    found: list[Obstacle] = []
    for person in day.people:
        if person.id in day.dismissed.get(job.id, ()):
            found.append(Obstacle(person.id, person.name, "dismissed", "The suggestion was dismissed"))
            continue
        kept = [each for each in weighing.findings(day, job, person) if each.code in weighing.KEEPS]
        if kept:
            found.append(Obstacle(person.id, person.name, kept[0].code.value, kept[0].sentence))
        else:
            found.append(Obstacle(person.id, person.name, "others_first", "Other jobs of the plan go before"))
    return LeftOut(job.id, job.number, job.title, job.customer, tuple(found))
