"""Whom to send to the jobs of a day that nobody has yet: advice with its reasons, and what becomes of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import technicians, work_orders
from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.log import events
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules import dispatching as rules
from core.rules.status import OPEN
from core.rules.words import Priority, Status
from core.technicians import TechnicianRow
from core.work_orders import PlannedJob
from core.work_orders.scheduling import span_of

_URGENCY = {priority: place for place, priority in enumerate(reversed(Priority))}
_MOST_TECHNICIANS = 500


class Suggestion(NamedTuple):
    """One piece of advice; `confidence` as `rules.dispatching` defines it, `planned_hours` without this job."""

    work_order_id: int
    number: str
    title: str
    customer: str | None
    technician_id: int
    technician: str
    day: date
    confidence: float
    skill: str | None
    planned_hours: float
    plan_at: str | None = None
    """The hour that is proposed with the day, HH:MM or "day"; None where the job is planned already."""


class _Waiting(NamedTuple):
    job: PlannedJob
    priority: Priority


def suggestions(tx: Transaction, day: date, limit: int = 20) -> list[Suggestion]:
    """For each unassigned open job of the day, the most urgent first, who fits best; nobody is given two at once.

    Raises: Forbidden. Source: contract, decision 22.
    """
    tx.allow(EventKind.WORK_ORDER_ASSIGNED)
    planned = work_orders.planned(tx, day, day)
    people = technicians.page(tx, Page(_MOST_TECHNICIANS), active_only=True)
    taken: dict[int, list[PlannedJob]] = {person.id: [] for person in people}
    for job in planned:
        if job.technician_id in taken and job.status in OPEN:
            taken[job.technician_id].append(job)
    waiting = _waiting(tx, planned)
    dismissed = _dismissed(tx, [each.job.id for each in waiting], day)
    found: list[Suggestion] = []
    for each in waiting:
        if len(found) >= limit:
            break
        best = _best(each.job, people, taken, dismissed.get(each.job.id, set()), day)
        if best is not None:
            found.append(best)
            taken[best.technician_id].append(each.job)
    return found


def accept(tx: Transaction, work_order_id: int, technician_id: int, day: date) -> None:
    """Gives the job to the technician. Raises: Forbidden, NotFound, Conflict (it is somebody's, or of another day)."""
    _require_open(tx, work_order_id, technician_id, day)
    work_orders.give_to(tx, work_order_id, technician_id)
    job = work_orders.get(tx, work_order_id)
    if job.status in (Status.DRAFT, Status.REQUESTED):
        work_orders.move(tx, work_order_id, Status.APPROVED)


def offer(
    tx: Transaction, work_order_id: int, day: date, start: str | None, *, technician_id: int | None = None
) -> Suggestion | None:
    """For one job on a day and at an hour that may be others than its own: this technician, else who fits best.

    None where nobody is free then. Raises: Forbidden, NotFound.
    """
    tx.allow(EventKind.WORK_ORDER_ASSIGNED)
    row = work_orders.get_customer_job(tx, work_order_id)
    start = start if start is not None or row.scheduled_on != day else row.window_start
    begins, ends = span_of(day, start, row.duration_hours)
    customer = work_orders.customer_names(tx, [row.customer_id]).get(row.customer_id)
    job = PlannedJob(row.id, row.number, row.title, customer, row.status, begins, ends, None, None, start is None)
    everybody = technicians.page(tx, Page(_MOST_TECHNICIANS), active_only=True)
    people = [each for each in everybody if technician_id in (None, each.id)]
    taken: dict[int, list[PlannedJob]] = {person.id: [] for person in people}
    for other in work_orders.planned(tx, day, day):
        if other.technician_id in taken and other.id != work_order_id:
            taken[other.technician_id].append(other)
    best = _best(job, people, taken, set(), day)
    return None if best is None else best._replace(plan_at=start or "day")


def plan(tx: Transaction, work_order_id: int, technician_id: int, day: date, start: str | None) -> None:
    """Plans the job for the day and hour and gives it to the technician. Raises: Forbidden, NotFound, Conflict."""
    tx.allow(EventKind.WORK_ORDER_ASSIGNED)
    try:
        job = work_orders.get_customer_job(tx, work_order_id)
        technicians.get(tx, technician_id)
    except NotFound:
        raise NotFound("Suggestion") from None
    if job.status not in OPEN:
        raise Conflict("The suggestion is out of date: look again", "id")
    work_orders.schedule(tx, work_order_id, {"scheduled_on": day, "window_start": start})
    work_orders.give_to(tx, work_order_id, technician_id)
    if job.status in (Status.DRAFT, Status.REQUESTED):
        work_orders.move(tx, work_order_id, Status.APPROVED)


def dismiss(tx: Transaction, work_order_id: int, technician_id: int, day: date) -> None:
    """This technician is not suggested for this job on this day again. Raises: Forbidden, NotFound, Conflict."""
    tx.allow(EventKind.SUGGESTION_DISMISSED)
    number, name = _require_open(tx, work_order_id, technician_id, day)
    said: dict[str, list[Any]] = {
        "person_id": [technician_id, None], "assignee": [name, None], "day": [day.isoformat(), None],
    }  # fmt: skip
    tx.record(EventKind.SUGGESTION_DISMISSED, work_order_id, number, said, work_order_id=work_order_id)


def _require_open(tx: Transaction, work_order_id: int, technician_id: int, day: date) -> tuple[str, str]:
    """The job's number and the technician's name."""
    tx.allow(EventKind.WORK_ORDER_ASSIGNED)
    try:
        job = work_orders.get_customer_job(tx, work_order_id)
        person = technicians.get(tx, technician_id)
    except NotFound:
        raise NotFound("Suggestion") from None
    if job.technician_id is not None or job.status not in OPEN or job.scheduled_on != day or not person.is_active:
        raise Conflict("The suggestion is out of date: look again", "id")
    return job.number, person.full_name


def _waiting(tx: Transaction, planned: Sequence[PlannedJob]) -> list[_Waiting]:
    """Jobs of customers that nobody has, in the order of their urgency and their hour."""
    free = [job for job in planned if job.technician_id is None and job.status in OPEN]
    rows = {job.id: work_orders.get(tx, job.id) for job in free}
    found = [_Waiting(job, rows[job.id].priority) for job in free if rows[job.id].customer_id is not None]
    return sorted(found, key=lambda each: (_URGENCY[each.priority], each.job.starts_at, each.job.id))


def _dismissed(tx: Transaction, order_ids: Sequence[int], day: date) -> dict[int, set[int]]:
    e = events.c
    statement = sa.select(e.work_order_id, e.changes).where(
        e.work_order_id.in_(order_ids), e.kind == EventKind.SUGGESTION_DISMISSED.text
    )
    found: dict[int, set[int]] = {}
    for row in tx.rows(statement):
        said = json.loads(row.changes)
        if said["day"][0] == day.isoformat():
            found.setdefault(row.work_order_id, set()).add(said["person_id"][0])
    return found


def _best(
    job: PlannedJob,
    people: Sequence[TechnicianRow],
    taken: Mapping[int, Sequence[PlannedJob]],
    dismissed: set[int],
    day: date,
) -> Suggestion | None:
    offers = [_offer(job, person, taken[person.id], day) for person in people if person.id not in dismissed]
    free = [offer for offer in offers if offer is not None]
    return min(free, key=lambda offer: (-offer.confidence, offer.planned_hours, offer.technician_id), default=None)


def _offer(job: PlannedJob, person: TechnicianRow, taken: Sequence[PlannedJob], day: date) -> Suggestion | None:
    """None where he is somewhere else at that hour."""
    if not job.is_whole_day and any(not other.is_whole_day and _meet(job, other) for other in taken):
        return None
    hours = sum(_hours(other) for other in taken)
    return Suggestion(
        work_order_id=job.id,
        number=job.number,
        title=job.title,
        customer=job.customer,
        technician_id=person.id,
        technician=person.full_name,
        day=day,
        confidence=rules.confidence(job.title, person.skills, hours),
        skill=rules.matching_skill(job.title, person.skills),
        planned_hours=hours,
    )


def _meet(first: PlannedJob, second: PlannedJob) -> bool:
    return rules.overlap((first.starts_at, first.ends_at), (second.starts_at, second.ends_at))


def _hours(job: PlannedJob) -> float:
    """A job without an hour is reckoned as one hour of work."""
    return 1.0 if job.is_whole_day else (job.ends_at - job.starts_at).total_seconds() / 3600
