"""The hotel document's words for what the core holds, both ways."""

from __future__ import annotations

from typing import Any

from api.hotel.schemas import JobStatus
from api.shared.errors import Fault, Problem
from api.shared.refusals import problem_of
from core.rules.words import Status
from core.work_orders import RoomJobRow

#: Source: contract, decision 2.
STATUS_OUT = {
    Status.DRAFT: JobStatus.CREATED,
    Status.REQUESTED: JobStatus.CREATED,
    Status.APPROVED: JobStatus.ASSIGNED,
    Status.IN_PROGRESS: JobStatus.IN_PROGRESS,
    Status.ON_HOLD: JobStatus.IN_PROGRESS,
    Status.WORK_COMPLETE: JobStatus.DONE,
    Status.CLOSED: JobStatus.DONE,
    Status.CANCELLED: JobStatus.CANCELLED,
}
#: Where a write of a word leads.
STATUS_IN = {
    JobStatus.CREATED: Status.REQUESTED,
    JobStatus.ASSIGNED: Status.APPROVED,
    JobStatus.IN_PROGRESS: Status.IN_PROGRESS,
    JobStatus.DONE: Status.WORK_COMPLETE,
    JobStatus.CANCELLED: Status.CANCELLED,
}
_STATUS_TEXT = {status: word.value for status, word in STATUS_OUT.items()}

#: Name in the document -> name in the core.
FIELDS = {
    "work_order_number": "number",
    "created_by": "created_by",
    "assigned_to": "assignee",
    "room": "room",
    "started_at": "started_at",
    "finished_at": "completed_at",
    "type": "type",
}
_FIELDS_OUT = {core: own for own, core in FIELDS.items()}


def work_order(row: RoomJobRow) -> dict[str, Any]:
    """WorkOrder."""
    return {
        "work_order_number": row.number,
        "created_by": row.created_by,
        "assigned_to": row.assignee,
        "room": row.room,
        "started_at": row.started_at,
        "finished_at": row.completed_at,
        "type": row.type,
        "status": _STATUS_TEXT[row.status],
    }


def written(row: RoomJobRow) -> dict[str, Any]:
    """WorkOrder after a write. Source: the document's answers, which have no `finished_at` before there is one."""
    shown = work_order(row)
    if shown["finished_at"] is None:
        del shown["finished_at"]
    return shown


# errors


def error_body(problem: Problem) -> dict[str, Any]:
    """`{"detail": …}`: always a sentence, which names the fields that are wrong."""
    if not problem.faults:
        return {"detail": problem.detail}
    return {"detail": "; ".join(_sentence(fault) for fault in problem.faults)}


def _sentence(fault: Fault) -> str:
    field = ".".join(part for part in fault.where[1:] if isinstance(part, str))
    return f"{field}: {fault.message}" if field else fault.message


def refusal(error: Exception) -> Problem | None:
    """The core's refusal in this document's words."""
    return problem_of(error, names=_FIELDS_OUT)
