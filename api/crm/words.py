"""The CRM document's words for what the core holds, both ways."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from api.crm.ids import INVOICE, TECHNICIAN
from api.crm.schemas import CustomerStatus, JobPriority, JobStatus, PageQuery
from api.shared.errors import Fault, Problem
from api.shared.fields import zoned_moment_out
from api.shared.refusals import problem_of
from core import customer_records
from core.base.paging import Page
from core.billing import PaymentRow
from core.customer_records import CustomerRecord
from core.invoices import InvoiceLine, InvoiceRow
from core.rules.words import InvoiceStatus, Priority, Status
from core.technicians import TechnicianRow
from core.work_orders import CustomerJobRow, PlannedJob

#: Source: contract, decision 2.
STATUS_OUT = {
    Status.DRAFT: JobStatus.DRAFT,
    Status.REQUESTED: JobStatus.DRAFT,
    Status.APPROVED: JobStatus.SCHEDULED,
    Status.IN_PROGRESS: JobStatus.IN_PROGRESS,
    Status.ON_HOLD: JobStatus.IN_PROGRESS,
    Status.WORK_COMPLETE: JobStatus.COMPLETED,
    Status.CLOSED: JobStatus.COMPLETED,
    Status.CANCELLED: JobStatus.CANCELLED,
}
#: Where a write of a word leads.
STATUS_IN = {
    JobStatus.DRAFT: Status.REQUESTED,
    JobStatus.SCHEDULED: Status.APPROVED,
    JobStatus.IN_PROGRESS: Status.IN_PROGRESS,
    JobStatus.COMPLETED: Status.WORK_COMPLETE,
    JobStatus.CANCELLED: Status.CANCELLED,
}
#: Source: contract, decision 17.
PRIORITY_IN = {
    JobPriority.LOW: Priority.LOW,
    JobPriority.NORMAL: Priority.MEDIUM,
    JobPriority.HIGH: Priority.HIGH,
    JobPriority.URGENT: Priority.CRITICAL,
}
PRIORITY_OUT = {core: own for own, core in PRIORITY_IN.items()}
COLOURS = {
    JobStatus.DRAFT: "#6B7280",
    JobStatus.SCHEDULED: "#3B82F6",
    JobStatus.IN_PROGRESS: "#F59E0B",
    JobStatus.COMPLETED: "#10B981",
    JobStatus.CANCELLED: "#EF4444",
}

#: Name in the document -> name in the core.
JOB_FIELDS = {
    "customer_id": "customer_id",
    "service_type": "title",
    "priority": "priority",
    "notes": "note",
    "scheduled_date": "scheduled_on",
    "time_window_start": "window_start",
    "estimated_duration_hours": "duration_hours",
}
_FIELDS_OUT = {core: own for own, core in JOB_FIELDS.items()} | {
    "full_name": "first_name", "is_active": "status", "due_on": "due_date", "note": "notes",
    "transaction_id": "reference", "payment_method": "method",
}  # fmt: skip


def statuses_of(word: JobStatus | None) -> tuple[Status, ...] | None:
    """What a filter by a word shows."""
    return None if word is None else tuple(status for status, out in STATUS_OUT.items() if out is word)


def page_of(wanted: PageQuery) -> Page:
    """Pages are counted from 1."""
    return Page(wanted.page_size, (wanted.page - 1) * wanted.page_size)


def paged(items: list[dict[str, Any]], total: int, wanted: PageQuery) -> dict[str, Any]:
    """A page and what is said about it."""
    pages = -(-total // wanted.page_size)
    said = {"total": total, "page": wanted.page, "page_size": wanted.page_size, "total_pages": pages}
    return {"items": items, **said}


def price(amount: Decimal | None) -> float | None:
    """A JSON number. Source: contract, decision 6."""
    return None if amount is None else float(amount)


def technician_id(person_id: int | None) -> str | None:
    """7 -> "tech-7"."""
    return None if person_id is None else f"{TECHNICIAN}{person_id}"


# rows


def customer(row: CustomerRecord) -> dict[str, Any]:
    """Customer."""
    first, last = customer_records.names_of(row)
    return {
        "id": str(row.id),
        "first_name": first,
        "last_name": last,
        "email": row.email,
        "phone": row.phone,
        "address": row.address,
        "city": row.city,
        "state": row.state,
        "zip": row.zip,
        "status": (CustomerStatus.ACTIVE if row.is_active else CustomerStatus.INACTIVE).value,
        "created_at": zoned_moment_out(row.created_at),
    }


def work_order(row: CustomerJobRow) -> dict[str, Any]:
    """WorkOrder."""
    return {
        "id": str(row.id),
        "customer_id": str(row.customer_id),
        "status": STATUS_OUT[row.status].value,
        "priority": PRIORITY_OUT[row.priority].value,
        "service_type": row.title,
        "scheduled_date": None if row.scheduled_on is None else row.scheduled_on.isoformat(),
        "time_window_start": row.window_start,
        "assigned_technician": technician_id(row.technician_id),
        "estimated_duration_hours": _plain(row.duration_hours),
        "notes": row.note,
        "created_at": zoned_moment_out(row.created_at),
    }


def technician(row: TechnicianRow) -> dict[str, Any]:
    """Technician."""
    first, last = customer_records.names_of(row)
    return {
        "id": technician_id(row.id),
        "first_name": first,
        "last_name": last,
        "email": row.email,
        "phone": row.phone,
        "skills": row.skills,
        "is_active": row.is_active,
        "hourly_rate": price(row.hourly_rate),
    }


#: The document knows no credit notes: what was taken back whole reads as cancelled.
_INVOICE_STATUS = {InvoiceStatus.CREDITED: InvoiceStatus.CANCELLED}


def invoice(row: InvoiceRow) -> dict[str, Any]:
    """Invoice."""
    return {
        "id": f"{INVOICE}{row.id}",
        "customer_id": str(row.customer_id),
        "work_order_id": None if row.work_order_id is None else str(row.work_order_id),
        "status": _INVOICE_STATUS.get(row.status, row.status).value,
        "subtotal": price(row.subtotal),
        "tax": price(row.tax),
        "total": price(row.total),
        "due_date": row.due_on.isoformat(),
        "paid_at": zoned_moment_out(row.paid_at),
        "created_at": zoned_moment_out(row.created_at),
    }


def invoice_detail(row: InvoiceRow, lines: Sequence[InvoiceLine]) -> dict[str, Any]:
    """InvoiceDetail."""
    charged = [
        {
            "description": line.description,
            "quantity": float(line.quantity),
            "unit_price": price(line.unit_price),
            "amount": price(line.amount),
        }
        for line in lines
    ]
    return {**invoice(row), "number": row.number, "notes": row.note, "lines": charged}


def payment(row: PaymentRow) -> dict[str, Any]:
    """Payment."""
    return {
        "id": str(row.id),
        "invoice_id": None if row.invoice_id is None else f"{INVOICE}{row.invoice_id}",
        "customer_id": None if row.customer_id is None else str(row.customer_id),
        "work_order_id": None if row.work_order_id is None else str(row.work_order_id),
        "amount": price(row.amount),
        "method": row.method,
        "reference": row.transaction_id,
        "created_at": zoned_moment_out(row.created_at),
    }


def event(job: PlannedJob) -> dict[str, Any]:
    """ScheduleEvent."""
    return {
        "id": str(job.id),
        "title": " - ".join(part for part in (job.title, job.customer) if part),
        "start": job.starts_at.isoformat(),
        "end": job.ends_at.isoformat(),
        "technician_id": technician_id(job.technician_id),
        "work_order_id": str(job.id),
        "color": COLOURS[STATUS_OUT[job.status]],
    }


def _plain(hours: float | None) -> float | int | None:
    """2, not 2.0, as the document writes it."""
    return int(hours) if hours is not None and hours.is_integer() else hours


# errors

_ERRORS = {
    400: ("bad_request", "Check the request against the documentation at /docs"),
    401: ("unauthorized", "Send a valid token: Authorization: Bearer <token>"),
    403: ("forbidden", "Ask an administrator for a role that may do this"),
    404: ("not_found", "Check the address and the id"),
    405: ("method_not_allowed", "See /docs for what this address takes"),
    409: ("conflict", "Read it again and try once more"),
    412: ("precondition_failed", "Read it again: somebody changed it meanwhile"),
    413: ("too_large", "Send less at once"),
    415: ("unsupported_media_type", "Send the body as application/json"),
    422: ("validation_error", "Correct the value and send the request again"),
    429: ("rate_limited", "Wait as long as Retry-After says"),
    500: ("internal_error", "Try again; if it stays, tell an administrator the X-Request-Id"),
}


def error_body(problem: Problem) -> dict[str, Any]:
    """`{"error", "detail", "hint"}`; the hint of a wrong field names it."""
    error, hint = _ERRORS.get(problem.status, ("error", "See /docs"))
    if not problem.faults:
        return {"error": error, "detail": problem.detail, "hint": hint}
    detail = "; ".join(_sentence(fault) for fault in problem.faults)
    fields = list(dict.fromkeys(name for name in map(_field, problem.faults) if name))
    return {"error": error, "detail": detail, "hint": f"Check {', '.join(fields)}" if fields else hint}


def _field(fault: Fault) -> str:
    return ".".join(str(part) for part in fault.where[1:] if isinstance(part, str))


def _sentence(fault: Fault) -> str:
    field = _field(fault)
    return f"{field}: {fault.message}" if field else fault.message


def refusal(error: Exception) -> Problem | None:
    """The core's refusal in this document's words."""
    return problem_of(error, names=_FIELDS_OUT)
