"""Planning a job: for which day and hour, and whose it is; nothing that speaks against it is passed over in silence."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from core import settings, work_orders
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import local_times
from core.rules.planning import Finding, FindingCode
from core.rules.words import Status
from core.schedule import jobs, looking
from core.schedule.absences import absences_between
from core.schedule.jobs import ScheduledJob


class PlanConflict(Conflict):
    """Something speaks against it; `findings` are those that were not agreed to."""

    def __init__(self, found: Collection[Finding]) -> None:
        super().__init__("{reasons}", None, reasons="; ".join(each.sentence for each in found))
        self.findings = tuple(found)


def findings_at(
    tx: Transaction,
    order_id: int,
    technician_id: int | None,
    day: date,
    start: str | None = None,
    duration_hours: float | None = None,
) -> tuple[Finding, ...]:
    """What would speak against it; nothing is changed. No duration: its own. Raises: Forbidden, NotFound, Invalid."""
    tx.allow("wo:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")
    return _findings(tx, _there(tx, jobs.one(tx, order_id), technician_id, day, start, duration_hours))


def plan(
    tx: Transaction,
    order_id: int,
    technician_id: int | None,
    day: date,
    start: str | None = None,
    duration_hours: float | None = None,
    *,
    mark: int | None = None,
    despite: Collection[FindingCode] = (),
) -> ScheduledJob:
    """The job is this technician's (None: nobody's) at this day and hour (None: any); with what speaks against it.

    `mark` is the one the caller saw; `despite` are findings that he agreed to. A duration of None stays as it is.
    Raises: Forbidden, NotFound, Stale, Conflict (it is over), PlanConflict, Invalid.
    """
    job = _to_change(tx, order_id, mark)
    there = _there(tx, job, technician_id, day, start, duration_hours)
    refused = [each for each in _findings(tx, there) if each.code not in despite]
    if refused:
        raise PlanConflict(refused)
    values = {"scheduled_on": day, "window_start": start, "duration_hours": there.duration_hours}
    work_orders.schedule(tx, order_id, values)
    if technician_id != job.technician_id:
        work_orders.give_to(tx, order_id, technician_id)
    if technician_id is not None and job.status in (Status.DRAFT, Status.REQUESTED):
        work_orders.move(tx, order_id, Status.APPROVED)
    after = jobs.one(tx, order_id)
    return after._replace(findings=_findings(tx, after))


def take_off(tx: Transaction, order_id: int, *, mark: int | None = None, keeps_technician: bool = True) -> ScheduledJob:
    """The job stands on no day any more. Raises: Forbidden, NotFound, Stale, Conflict (it is over)."""
    _to_change(tx, order_id, mark)
    work_orders.schedule(tx, order_id, {"scheduled_on": None, "window_start": None})
    if not keeps_technician:
        work_orders.give_to(tx, order_id, None)
    return jobs.one(tx, order_id)


def job(tx: Transaction, order_id: int) -> ScheduledJob:
    """With what speaks against its place. Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")
    found = jobs.one(tx, order_id)
    return found._replace(findings=_findings(tx, found))


def _to_change(tx: Transaction, order_id: int, mark: int | None) -> ScheduledJob:
    tx.allow(EventKind.WORK_ORDER_SCHEDULED)
    if tx.actor.own_only:
        raise Forbidden("A job that was handed over is changed by the staff only")
    found = jobs.one(tx, order_id)
    if mark is not None and mark != found.mark:
        raise Stale("Work order")
    if not found.is_open:
        raise Conflict("The job is over: it cannot be planned", "status")
    return found


def _there(
    tx: Transaction,
    job: ScheduledJob,
    technician_id: int | None,
    day: date,
    start: str | None,
    duration_hours: float | None,
) -> ScheduledJob:
    hours = job.duration_hours if duration_hours is None else duration_hours
    work_orders.require_schedulable({"window_start": start, "duration_hours": hours})
    zone = jobs.zone_of(tx)
    if start is not None and not local_times.exists(local_times.at(day, start, zone)):
        raise Invalid("window_start", "There is no {time} on that day: the clocks are put forward", time=start)
    name = None if technician_id is None else _name(tx, technician_id)
    there = jobs.moved(job, day, start, hours, zone)
    return there._replace(technician_id=technician_id, technician=name)


def _name(tx: Transaction, technician_id: int) -> str:
    found = next((each for each in looking.staff(tx, [technician_id]) if each.id == technician_id), None)
    if found is None:
        raise NotFound("User")
    return found.name


def _findings(tx: Transaction, there: ScheduledJob) -> tuple[Finding, ...]:
    if there.day is None:
        return ()
    today = settings.today(tx)
    others = jobs.between(tx, there.day, there.day)
    sent = looking.staff(tx, [there.technician_id])
    work = looking.work_days(sent, [there.day], absences_between(tx, there.day, there.day), others, today)
    return looking.findings_of(there, work, [skill for each in sent for skill in each.skills], today)
