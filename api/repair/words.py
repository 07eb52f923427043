"""The repair document's words for what the core holds, both ways."""

from __future__ import annotations

from typing import Any

from api.repair.schemas import OrderStatus
from api.shared.errors import Problem
from api.shared.fields import moment_out
from api.shared.refusals import problem_of
from core.assets import AssetRow
from core.base.permissions import Role
from core.billing import PaymentRow
from core.catalog import ModelRow, TypeRow
from core.people import PersonRow
from core.rules.words import Status
from core.work_orders import AssignmentRow, OrderRow, RepairRow

#: Source: contract, decision 2.
STATUS_OUT = {
    Status.DRAFT: OrderStatus.PENDING,
    Status.REQUESTED: OrderStatus.PENDING,
    Status.APPROVED: OrderStatus.PENDING,
    Status.IN_PROGRESS: OrderStatus.REPAIRING,
    Status.ON_HOLD: OrderStatus.REPAIRING,
    Status.WORK_COMPLETE: OrderStatus.COMPLETED,
    Status.CLOSED: OrderStatus.COMPLETED,
    Status.CANCELLED: OrderStatus.CANCELLED,
}
#: Where a write of a word leads.
STATUS_IN = {
    OrderStatus.PENDING: Status.REQUESTED,
    OrderStatus.REPAIRING: Status.IN_PROGRESS,
    OrderStatus.COMPLETED: Status.WORK_COMPLETE,
    OrderStatus.CANCELLED: Status.CANCELLED,
}
#: Which states a word asks for.
STATUSES = {word: tuple(status for status in Status if STATUS_OUT[status] is word) for word in OrderStatus}
_STATUS_TEXT = {status: word.value for status, word in STATUS_OUT.items()}

#: Name in the document -> name in the core, for what is written to orders, devices and payments.
ORDER_FIELDS = {
    "device_id": "asset_id",
    "customer_id": "customer_id",
    "problem_id": "symptom_id",
    "cost": "cost",
    "discount": "discount",
    "note": "note",
    "estimated_completion_date": "estimated_completion_at",
}
PAYMENT_FIELDS = {
    "due_amount": "due_amount",
    "amount": "amount",
    "status": "status",
    "payment_method": "method",
    "transaction_id": "transaction_id",
}
_FIELDS_OUT = {core: own for names in (ORDER_FIELDS, PAYMENT_FIELDS) for own, core in names.items()}


def order(row: RepairRow | OrderRow) -> dict[str, Any]:
    """Order."""
    return {
        "id": row.id,
        "device_id": row.asset_id,
        "customer_id": row.customer_id,
        "problem_id": row.symptom_id,
        "cost": str(row.cost),
        "discount": str(row.discount),
        "total_cost": str(row.cost - row.discount),
        "note": row.note,
        "status": _STATUS_TEXT[row.status],
        "estimated_completion_date": moment_out(row.estimated_completion_at),
        "completed_at": moment_out(row.completed_at),
        "created_at": moment_out(row.created_at),
        "updated_at": moment_out(row.updated_at),
    }


def assignment(row: AssignmentRow) -> dict[str, Any]:
    """Assignment."""
    return {
        "id": row.id,
        "order_id": row.work_order_id,
        "user_id": row.person_id,
        "assigned_at": moment_out(row.assigned_at),
    }


def user(row: PersonRow) -> dict[str, Any]:
    """User."""
    return {
        "id": row.id,
        "full_name": row.full_name,
        "phone": row.phone,
        "email": row.email,
        "profile_picture": row.profile_picture,
        "is_active": row.is_active,
        "is_staff": row.role is not Role.CUSTOMER,
        "created_at": moment_out(row.created_at),
    }


def category(row: TypeRow) -> dict[str, Any]:
    """A device type or brand."""
    return {
        "id": row.id,
        "name": row.name,
        "description": row.description,
        "created_at": moment_out(row.created_at),
    }


def model(row: ModelRow) -> dict[str, Any]:
    """Model."""
    return {
        "id": row.id,
        "brand_id": row.brand_id,
        "name": row.name,
        "device_type_id": row.device_type_id,
        "created_at": moment_out(row.created_at),
    }


def device(row: AssetRow) -> dict[str, Any]:
    """Device."""
    return {
        "id": row.id,
        "brand_id": row.brand_id,
        "model_id": row.model_id,
        "device_type_id": row.device_type_id,
        "serial_number": row.serial_number,
        "owner_id": row.owner_id,
        "notes": row.notes,
        "created_at": moment_out(row.created_at),
    }


def payment(row: PaymentRow) -> dict[str, Any]:
    """Payment."""
    return {
        "id": row.id,
        "order_id": row.work_order_id,
        "due_amount": str(row.due_amount),
        "amount": str(row.amount),
        "status": row.status.value,
        "payment_method": row.method,
        "transaction_id": row.transaction_id,
        "created_at": moment_out(row.created_at),
    }


# errors


def error_body(problem: Problem) -> dict[str, Any]:
    """`{"detail": …}`: a sentence, or the list of what is wrong with the input."""
    if not problem.faults:
        return {"detail": problem.detail}
    return {"detail": [{"type": each.type, "loc": each.where, "msg": each.message} for each in problem.faults]}


def refusal(error: Exception) -> Problem | None:
    """The core's refusal in this document's words: 400 where something exists already."""
    return problem_of(error, names=_FIELDS_OUT, conflict=400)
