"""The maintenance document's words for what the core holds, both ways."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from api.amms.schemas import AssetStatus, PageQuery, Priority, UserRole, WorkOrderOrigin, WorkOrderStatus
from api.shared.errors import Fault, Problem
from api.shared.refusals import problem_of
from core.base.permissions import Role
from core.rules import words as core_words
from core.rules.words import Origin, Status

#: Source: contract, decision 2.
STATUS_OUT = {
    Status.DRAFT: WorkOrderStatus.REQUESTED,
    Status.REQUESTED: WorkOrderStatus.REQUESTED,
    Status.APPROVED: WorkOrderStatus.APPROVED,
    Status.IN_PROGRESS: WorkOrderStatus.IN_PROGRESS,
    Status.ON_HOLD: WorkOrderStatus.IN_PROGRESS,
    Status.WORK_COMPLETE: WorkOrderStatus.WORK_COMPLETE,
    Status.CLOSED: WorkOrderStatus.CLOSED,
    Status.CANCELLED: WorkOrderStatus.CANCELLED,
}
#: Where a write of a word leads.
STATUS_IN = {
    WorkOrderStatus.REQUESTED: Status.REQUESTED,
    WorkOrderStatus.APPROVED: Status.APPROVED,
    WorkOrderStatus.IN_PROGRESS: Status.IN_PROGRESS,
    WorkOrderStatus.WORK_COMPLETE: Status.WORK_COMPLETE,
    WorkOrderStatus.CLOSED: Status.CLOSED,
    WorkOrderStatus.CANCELLED: Status.CANCELLED,
}
#: Which states a word asks for.
STATUSES = {word: tuple(status for status in Status if STATUS_OUT[status] is word) for word in WorkOrderStatus}

#: Source: contract, decision 5; None: no member of staff, who is not shown among the users.
ROLE_OUT = {
    Role.ADMIN: UserRole.ADMIN,
    Role.MANAGER: UserRole.MANAGER,
    Role.SUPERVISOR: UserRole.SUPERVISOR,
    Role.TECHNICIAN: UserRole.TECHNICIAN,
    Role.STOREMAN: UserRole.STOREMAN,
    Role.VIEWER: UserRole.VIEWER,
    Role.FRONT_DESK: UserRole.SUPERVISOR,
    Role.CUSTOMER: None,
}
ROLE_IN = {
    UserRole.ADMIN: Role.ADMIN,
    UserRole.MANAGER: Role.MANAGER,
    UserRole.SUPERVISOR: Role.SUPERVISOR,
    UserRole.TECHNICIAN: Role.TECHNICIAN,
    UserRole.STOREMAN: Role.STOREMAN,
    UserRole.VIEWER: Role.VIEWER,
}
#: Which roles a word asks for.
ROLES = {word: tuple(role for role in Role if ROLE_OUT[role] is word) for word in UserRole}

# The core took these words from this very document.
ASSET_STATUS_OUT = {status: AssetStatus(status.value) for status in core_words.AssetStatus}
ASSET_STATUS_IN = {word: status for status, word in ASSET_STATUS_OUT.items()}
PRIORITY_OUT = {priority: Priority(priority.value) for priority in core_words.Priority}
PRIORITY_IN = {word: priority for priority, word in PRIORITY_OUT.items()}
ORIGIN_OUT = {origin: WorkOrderOrigin(origin.value) for origin in Origin}
ORIGIN_IN = {word: origin for origin, word in ORIGIN_OUT.items()}
#: What the log is about, where the document calls it otherwise.
ENTITY_OUT = {"person": "user"}
ENTITY_IN = {word: noun for noun, word in ENTITY_OUT.items()}

#: Name in the document -> name in the core, for what is written.
USER_FIELDS = {
    "email": "email",
    "fullName": "full_name",
    "role": "role",
    "isActive": "is_active",
    "orgUnitId": "org_unit_id",
}
ASSET_FIELDS = {
    "name": "name",
    "parentId": "parent_id",
    "locationId": "location_id",
    "orgUnitId": "org_unit_id",
    "status": "status",
    "isFieldRelated": "is_field_related",
    "isFieldVerified": "is_field_verified",
    "manufacturer": "manufacturer",
    "modelNumber": "model_number",
    "specs": "specs",
}
LOCATION_FIELDS = {"name": "name", "parentId": "parent_id", "type": "type"}
WORK_ORDER_FIELDS = {
    "assetId": "asset_id",
    "origin": "origin",
    "priority": "priority",
    "title": "title",
    "description": "note",
}
PART_FIELDS = {
    "sku": "sku",
    "name": "name",
    "category": "category",
    "uom": "uom",
    "minStockLevel": "minimum",
    "isStockItem": "is_stock_item",
}
STOCK_FIELDS = {
    "partId": "part_id",
    "locationId": "location_id",
    "quantityOnHand": "on_hand",
    "binLabel": "bin_label",
}
_FIELDS_OUT = {
    core: own
    for names in (USER_FIELDS, ASSET_FIELDS, LOCATION_FIELDS, WORK_ORDER_FIELDS, PART_FIELDS, STOCK_FIELDS)
    for own, core in names.items()
}


def role_out(role: Role) -> str:
    """Anybody's role, a customer's too."""
    return (ROLE_OUT[role] or role).value


def page(rows: list[dict[str, Any]], total: int, wanted: PageQuery) -> dict[str, Any]:
    """The wrapper of a list. Source: the document, section 4."""
    meta = {"total": total, "page": wanted.page, "limit": wanted.limit, "totalPages": -(-total // wanted.limit)}
    return {"data": rows, "meta": meta}


# errors

#: What the document calls a status differently from Python, or Python from one version to the next.
_STATUS_TEXTS = {413: "Payload Too Large", 422: "Unprocessable Entity"}


def error_body(problem: Problem) -> dict[str, Any]:
    """`{"error": the status in words, "message": a sentence that names the fields that are wrong}`."""
    status = 400 if problem.faults else problem.status
    message = "; ".join(_sentence(fault) for fault in problem.faults) or problem.detail
    return {"error": _STATUS_TEXTS.get(status) or HTTPStatus(status).phrase, "message": message}


def _sentence(fault: Fault) -> str:
    field = ".".join(str(part) for part in fault.where[1:] if fault.type != "json_invalid")
    return f"{field}: {fault.message}" if field else fault.message


def refusal(error: Exception) -> Problem | None:
    """The core's refusal in this document's words, which know no 409: a clash is the request's fault."""
    return problem_of(error, names=_FIELDS_OUT, conflict=400)
