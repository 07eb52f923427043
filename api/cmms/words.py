"""The CMMS document's words for what the core holds, both ways."""

from __future__ import annotations

import re
from typing import Any

from api.cmms.schemas import EquipmentStatus, Level, WorkOrderStatus, WorkOrderType
from api.shared.errors import Fault, Problem
from api.shared.fields import milli_moment_out
from api.shared.refusals import problem_of
from core.assets import EquipmentRow
from core.base.permissions import Role
from core.rules.words import AssetStatus, Criticality, Origin, Priority, Status
from core.work_orders import JobRow

#: Source: contract, decision 2.
STATUS_OUT = {
    Status.DRAFT: WorkOrderStatus.NEW,
    Status.REQUESTED: WorkOrderStatus.NEW,
    Status.APPROVED: WorkOrderStatus.ASSIGNED,
    Status.IN_PROGRESS: WorkOrderStatus.IN_PROGRESS,
    Status.ON_HOLD: WorkOrderStatus.ON_HOLD,
    Status.WORK_COMPLETE: WorkOrderStatus.COMPLETED,
    Status.CLOSED: WorkOrderStatus.CLOSED,
    Status.CANCELLED: WorkOrderStatus.CANCELLED,
}
#: Where a write of a word leads.
STATUS_IN = {word: status for status, word in STATUS_OUT.items() if status is not Status.DRAFT}
#: Which states a word asks for.
STATUSES = {word: tuple(status for status in Status if STATUS_OUT[status] is word) for word in WorkOrderStatus}
#: Source: contract, decision 16.
PRIORITY_OUT = {priority: Level(priority.value.lower()) for priority in Priority}
PRIORITY_IN = {word: priority for priority, word in PRIORITY_OUT.items()}
CRITICALITY_OUT = {criticality: Level(criticality.value.lower()) for criticality in Criticality}
CRITICALITY_IN = {word: criticality for criticality, word in CRITICALITY_OUT.items()}
TYPE_IN = {word: word.value.capitalize() for word in WorkOrderType}
#: What has not been put to use yet is inactive, what was put away is retired.
EQUIPMENT_STATUS_OUT = {
    AssetStatus.ACTIVE: EquipmentStatus.ACTIVE,
    AssetStatus.DRAFT: EquipmentStatus.INACTIVE,
    AssetStatus.DOWN: EquipmentStatus.DOWN,
    AssetStatus.RED_TAG: EquipmentStatus.DOWN,
    AssetStatus.ARCHIVED: EquipmentStatus.RETIRED,
}
EQUIPMENT_STATUS_IN = {
    word: status for status, word in EQUIPMENT_STATUS_OUT.items() if status is not AssetStatus.RED_TAG
}

#: Name in the document -> name in the core, for what is written.
WORK_ORDER_FIELDS = {
    "title": "title",
    "description": "note",
    "priority": "priority",
    "type": "type",
    "equipmentId": "asset_id",
    "dueDate": "estimated_completion_at",
    "completionNotes": "diagnosis",
}
EQUIPMENT_FIELDS = {
    "assetTag": "name",
    "model": "model_number",
    "manufacturer": "manufacturer",
    "description": "notes",
    "status": "status",
    "area": "area",
    "criticality": "criticality",
    "installDate": "installed_at",
}
TEMPLATE_FIELDS = {
    "name": "name",
    "frequency": "every",
    "nextDueDate": "next_due_at",
    "equipmentIds": "asset_ids",
    "checklist": "checks",
    "meterName": "meter_name",
    "estimatedDuration": "estimated_minutes",
}
_NAMES = (WORK_ORDER_FIELDS, EQUIPMENT_FIELDS, TEMPLATE_FIELDS)
_FIELDS_OUT = {core: own for names in reversed(_NAMES) for own, core in names.items()}


def role_out(role: Role) -> str:
    """Source: contract, decision 23."""
    return role.value.lower()


def type_out(row: JobRow) -> WorkOrderType:
    """Where the shop calls it otherwise: preventive where a plan made it, else corrective."""
    try:
        return WorkOrderType(row.type.lower())
    except ValueError:
        return WorkOrderType.PREVENTIVE if row.origin is Origin.PREVENTIVE_AUTO else WorkOrderType.CORRECTIVE


def work_order(row: JobRow, warehouse: str | None) -> dict[str, Any]:
    """WorkOrder."""
    return {
        "id": row.uuid,
        "foNumber": f"WO-{row.created_at.year:04}-{row.readable_id:03}",
        "title": row.title,
        "description": row.note,
        "status": STATUS_OUT[row.status].value,
        "priority": PRIORITY_OUT[row.priority].value,
        "type": type_out(row).value,
        "equipmentId": row.asset_uuid,
        "assignedTo": row.assignee_uuid,
        "requestedBy": row.requester_uuid,
        "dueDate": milli_moment_out(row.due_at),
        "createdAt": milli_moment_out(row.created_at),
        "updatedAt": milli_moment_out(row.updated_at),
        "completedAt": milli_moment_out(row.completed_at),
        "completionNotes": row.diagnosis,
        "warehouseId": warehouse,
    }


def equipment(row: EquipmentRow, warehouse: str | None) -> dict[str, Any]:
    """Equipment."""
    return {
        "id": row.uuid,
        "assetTag": row.name,
        "model": row.model_number,
        "manufacturer": row.manufacturer,
        "description": row.notes,
        "status": EQUIPMENT_STATUS_OUT[row.status].value,
        "location": row.location,
        "area": row.area,
        "criticality": CRITICALITY_OUT[row.criticality].value,
        "installDate": milli_moment_out(row.installed_at),
        "warehouseId": warehouse,
    }


# errors


def error_body(problem: Problem) -> dict[str, Any]:
    """`{"message": a sentence, "errors": what is wrong with which field}`. Source: the document, error handling."""
    errors = [{"field": _field(fault), "message": _sentence(fault)} for fault in problem.faults]
    return {"message": "Validation failed" if errors else problem.detail, "errors": errors}


def _field(fault: Fault) -> str:
    if fault.type == "json_invalid":
        return "body"
    return ".".join(str(part) for part in fault.where[1:]) or str(fault.where[0])


def _sentence(fault: Fault) -> str:
    if fault.type != "missing":
        return fault.message
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(fault.where[-1])).lower()
    return f"{words[:1].upper()}{words[1:]} is required"


def refusal(error: Exception) -> Problem | None:
    """The core's refusal in this document's words, which know no 409: a clash is the request's fault."""
    return problem_of(error, names=_FIELDS_OUT, conflict=400)
