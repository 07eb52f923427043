"""What becomes of advice: it is taken, planned, or dismissed."""

from __future__ import annotations

from datetime import date
from typing import Any

from core import schedule, technicians, work_orders
from core.base.errors import Conflict, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.dispatch.weighing import is_kept
from core.rules.words import Status
from core.schedule import jobs


def accept(tx: Transaction, work_order_id: int, technician_id: int, day: date) -> None:
    """Gives the job to the technician.

    Raises: Forbidden, NotFound, Conflict (it is somebody's, or of another day, or the technician is not free any more).
    """
    _require_open(tx, work_order_id, technician_id, day)
    job = jobs.one(tx, work_order_id)
    _require_free(tx, work_order_id, technician_id, day, job.window_start)
    work_orders.give_to(tx, work_order_id, technician_id)
    if job.status in (Status.DRAFT, Status.REQUESTED):
        work_orders.move(tx, work_order_id, Status.APPROVED)


def plan(tx: Transaction, work_order_id: int, technician_id: int, day: date, start: str | None) -> None:
    """Plans the job for the day and hour and gives it to the technician. Raises: Forbidden, NotFound, Conflict."""
    tx.allow(EventKind.WORK_ORDER_ASSIGNED)
    try:
        job = jobs.one(tx, work_order_id)
        technicians.get(tx, technician_id)
    except NotFound:
        raise NotFound("Suggestion") from None
    if not job.is_open:
        raise Conflict("The suggestion is out of date: look again", "id")
    _require_free(tx, work_order_id, technician_id, day, start)
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
        job = jobs.one(tx, work_order_id)
        person = technicians.get(tx, technician_id)
    except NotFound:
        raise NotFound("Suggestion") from None
    if job.technician_id is not None or not job.is_open or job.day != day or not person.is_active:
        raise Conflict("The suggestion is out of date: look again", "id")
    return job.number, person.full_name


def _require_free(tx: Transaction, work_order_id: int, technician_id: int, day: date, start: str | None) -> None:
    """He may have been given something else since, or be away."""
    if is_kept(schedule.findings_at(tx, work_order_id, technician_id, day, start)):
        raise Conflict("The suggestion is out of date: look again", "id")
