"""What happens, in the words of the CMMS document's webhooks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid5

import orjson

from api.cmms import house, words
from api.cmms.parts import shown as part_shown
from api.cmms.webhook_schemas import WebhookEvent
from api.shared.fields import milli_moment_out
from api.shared.webhooks import signing
from api.shared.webhooks.sender import Words
from core import identifiers, settings
from core.assets.rows import of_house
from core.base.events import EventKind as K
from core.base.log import Event
from core.base.transaction import Transaction
from core.parts.rows import get_any as any_part
from core.rules.words import AssetStatus, Criticality, Priority, Status
from core.webhooks import Dispatch
from core.work_orders.all_jobs import any_job

_UPDATES = (
    K.WORK_ORDER_UPDATED, K.WORK_ORDER_REQUESTED, K.WORK_ORDER_APPROVED, K.WORK_ORDER_STARTED, K.WORK_ORDER_HELD,
    K.WORK_ORDER_RESUMED, K.WORK_ORDER_COMPLETED, K.WORK_ORDER_CLOSED, K.WORK_ORDER_CANCELLED, K.WORK_ORDER_REOPENED,
    K.WORK_ORDER_STEP_UNDONE, K.WORK_ORDER_ASSIGNED, K.WORK_ORDER_TAKEN, K.WORK_ORDER_UNASSIGNED,
    K.WORK_ORDER_GIVEN_BACK,
)  # fmt: skip
_BOOKKEEPING = ("version", "updated_at", "is_repair", "is_room_job", "assignee")
#: Name in the core -> name in the document.
_NAMES = {core: own for names in (words.WORK_ORDER_FIELDS, words.EQUIPMENT_FIELDS) for own, core in names.items()} | {
    "person_id": "assignedTo",
    "location_id": "location",
    "started_at": "startedAt",
    "completed_at": "completedAt",
}


class _Told(NamedTuple):
    """One message: its name, what it is about, and what is said of it."""

    name: WebhookEvent
    entity: str
    entity_id: str
    payload: dict[str, Any]


_Teller = Callable[[Transaction, Event], list[_Told]]


def render(tx: Transaction, event: Event) -> Iterable[tuple[str, str]]:
    """Name and body of each message that an event means; none where the document has no word for it."""
    teller = _TELLERS.get(event.kind)
    if teller is None:
        return []
    return [(told.name.value, _body(tx, event, told)) for told in teller(tx, event)]


def _body(tx: Transaction, event: Event, told: _Told) -> str:
    at = milli_moment_out(event.at)
    message = {
        # The same for everybody who hears of it.
        "id": str(uuid5(UUID(settings.read(tx).shop_id), f"{event.id}/{told.name.value}")),
        "event": told.name.value,
        "timestamp": at,
        "data": {
            "entity": told.entity,
            "entityId": told.entity_id,
            "warehouseId": house.warehouse(tx),
            "payload": {**told.payload, "timestamp": at},
        },
    }
    return orjson.dumps(message, default=str).decode()


def sealed(dispatch: Dispatch) -> tuple[bytes, dict[str, str]]:
    """The body as it is, and the three header fields. Source: the document, webhook security."""
    body = dispatch.delivery.body.encode()
    return body, {
        "X-MaintainPro-Signature": signing.hexadecimal(dispatch.secret, body),
        "X-MaintainPro-Event": dispatch.delivery.event,
        "X-MaintainPro-Delivery": dispatch.delivery.uuid,
    }


WORDS = Words(render, sealed)


# jobs


def _job(tx: Transaction, event: Event) -> tuple[str, dict[str, Any]]:
    row = any_job(tx, int(event.work_order_id or event.subject_id or 0))
    return row.uuid, words.work_order(row, house.warehouse(tx))


def _actor(tx: Transaction, event: Event) -> str | None:
    return None if event.actor_id is None else identifiers.uuid_of(tx, "person", event.actor_id)


def _job_created(tx: Transaction, event: Event) -> list[_Told]:
    uuid, job = _job(tx, event)
    payload = {"workOrder": job, "createdBy": _actor(tx, event)}
    return [_Told(WebhookEvent.WORK_ORDER_CREATED, "work_order", uuid, payload)]


def _job_updated(tx: Transaction, event: Event) -> list[_Told]:
    uuid, job = _job(tx, event)
    payload = {"workOrder": job, "changes": _changes(tx, event), "updatedBy": _actor(tx, event)}
    told = [_Told(WebhookEvent.WORK_ORDER_UPDATED, "work_order", uuid, payload)]
    if event.kind == K.WORK_ORDER_COMPLETED.text:
        done = {"workOrder": job, "completedBy": _actor(tx, event), "metrics": _metrics(tx, event)}
        told.append(_Told(WebhookEvent.WORK_ORDER_COMPLETED, "work_order", uuid, done))
    return told


def _metrics(tx: Transaction, event: Event) -> dict[str, Any]:
    row = any_job(tx, int(event.subject_id or 0))
    return {
        "responseMinutes": _minutes(row.created_at, row.started_at),
        "workMinutes": _minutes(row.started_at, row.completed_at),
        "totalMinutes": _minutes(row.created_at, row.completed_at),
        "isOverdue": bool(row.due_at and row.completed_at and row.completed_at > row.due_at),
    }


def _minutes(start: datetime | None, end: datetime | None) -> int | None:
    return None if start is None or end is None else max(0, round((end - start).total_seconds() / 60))


def _job_escalated(tx: Transaction, event: Event) -> list[_Told]:
    uuid, job = _job(tx, event)
    after = {name: pair[1] for name, pair in event.changes.items()}
    assignee = after.pop("assignee_id", None)
    payload = {
        "workOrder": job,
        "escalation": after,
        "newAssignee": None if assignee is None else identifiers.uuid_of(tx, "person", assignee),
    }
    return [_Told(WebhookEvent.WORK_ORDER_ESCALATED, "work_order", uuid, payload)]


# equipment


def _equipment_created(tx: Transaction, event: Event) -> list[_Told]:
    row = of_house(tx, int(event.subject_id or 0))
    if row is None:
        return []
    payload = {"equipment": words.equipment(row, house.warehouse(tx)), "createdBy": _actor(tx, event)}
    return [_Told(WebhookEvent.EQUIPMENT_CREATED, "equipment", row.uuid, payload)]


def _equipment_updated(tx: Transaction, event: Event) -> list[_Told]:
    row = of_house(tx, int(event.subject_id or 0))
    if row is None:
        return []
    shown, who = words.equipment(row, house.warehouse(tx)), _actor(tx, event)
    changes = _changes(tx, event, equipment=True)
    payload = {"equipment": shown, "changes": changes, "updatedBy": who}
    told = [_Told(WebhookEvent.EQUIPMENT_UPDATED, "equipment", row.uuid, payload)]
    if "status" in changes:
        before, after = changes["status"]["from"], changes["status"]["to"]
        status = {"equipment": shown, "previousStatus": before, "newStatus": after, "changedBy": who}
        told.append(_Told(WebhookEvent.EQUIPMENT_STATUS_CHANGED, "equipment", row.uuid, status))
    return told


# parts


def _of_part(name: WebhookEvent) -> _Teller:
    def tell(tx: Transaction, event: Event) -> list[_Told]:
        row = any_part(tx, int(event.subject_id or 0))
        after = {core: pair[1] for core, pair in event.changes.items()}
        part = part_shown(row, None, house.warehouse(tx))
        payload = {
            "part": part,
            "stockLevel": after.get("on_hand", row.on_hand),
            "reorderPoint": after.get("reorder_point", part["reorderPoint"]),
        }
        if name is WebhookEvent.REORDER:
            payload["reorderQuantity"] = after.get("quantity")
        return [_Told(name, "part", row.uuid, payload)]

    return tell


def _parts_consumed(tx: Transaction, event: Event) -> list[_Told]:
    if event.work_order_id is None:
        return []
    row = any_part(tx, int(event.subject_id or 0))
    payload = {
        "part": part_shown(row, None, house.warehouse(tx)),
        "workOrderId": _job(tx, event)[0],
        "quantityUsed": event.changes.get("quantity", [None, None])[1],
        "stockLevel": row.on_hand,
        "consumedBy": _actor(tx, event),
    }
    return [_Told(WebhookEvent.PARTS_CONSUMED, "part", row.uuid, payload)]


# maintenance


def _of_maintenance(name: WebhookEvent) -> _Teller:
    def tell(tx: Transaction, event: Event) -> list[_Told]:
        uuid = identifiers.uuid_of(tx, "plan", int(event.subject_id or 0))
        job_uuid, job = _job(tx, event)
        after = {core: pair[1] for core, pair in event.changes.items()}
        payload: dict[str, Any] = {
            "pmTemplateId": uuid,
            "name": event.subject,
            "workOrderId": job_uuid,
            "workOrder": job,
        }
        payload["equipmentId"] = job["equipmentId"]
        payload["dueDate"] = _moment(after.get("due_at")) or job["dueDate"]
        if name is WebhookEvent.PM_COMPLETED:
            payload |= {"completedAt": job["completedAt"], "inTime": after.get("in_time")}
            payload["completedBy"] = _actor(tx, event)
        return [_Told(name, "pm", uuid, payload)]

    return tell


# what changed


def _changes(tx: Transaction, event: Event, *, equipment: bool = False) -> dict[str, Any]:
    """Field -> what it was and what it is, in the document's names and words."""
    told = {name: pair for name, pair in event.changes.items() if name not in _BOOKKEEPING}
    return {
        _NAMES.get(name, name): {
            "from": _value(tx, name, pair[0], equipment),
            "to": _value(tx, name, pair[1], equipment),
        }
        for name, pair in told.items()
    }


_REFERENCES: dict[str, identifiers.Noun] = {
    "person_id": "person",
    "asset_id": "asset",
    "customer_id": "person",
    "location_id": "location",
    "parent_id": "asset",
    "team_id": "team",
    "org_unit_id": "org_unit",
    "symptom_id": "symptom",
    "verified_by_id": "person",
}


_WORDS: dict[str, Callable[[str], str]] = {
    "status": lambda value: words.STATUS_OUT[Status(value)].value,
    "priority": lambda value: words.PRIORITY_OUT[Priority(value)].value,
    "criticality": lambda value: words.CRITICALITY_OUT[Criticality(value)].value,
    "type": str.lower,
}


def _value(tx: Transaction, name: str, value: Any, equipment: bool) -> Any:
    if value is None:
        return None
    if name in _REFERENCES:
        return identifiers.uuid_of(tx, _REFERENCES[name], int(value))
    if name == "status" and equipment:
        return words.EQUIPMENT_STATUS_OUT[AssetStatus(value)].value
    if name in _WORDS:
        return _WORDS[name](value)
    return _moment(value) if name.endswith("_at") else value


def _moment(value: Any) -> str | None:
    return None if value is None else milli_moment_out(datetime.fromisoformat(str(value)))


_TELLERS: dict[str, _Teller] = {
    K.WORK_ORDER_CREATED.text: _job_created,
    **dict.fromkeys((kind.text for kind in _UPDATES), _job_updated),
    K.WORK_ORDER_ESCALATED.text: _job_escalated,
    K.ASSET_CREATED.text: _equipment_created,
    K.EQUIPMENT_REPORTED.text: _equipment_created,
    K.ASSET_UPDATED.text: _equipment_updated,
    K.ASSET_VERIFIED.text: _equipment_updated,
    K.PART_LOW_STOCK.text: _of_part(WebhookEvent.LOW_STOCK),
    K.PART_REORDER.text: _of_part(WebhookEvent.REORDER),
    K.STOCK_ISSUED.text: _parts_consumed,
    K.MAINTENANCE_SCHEDULED.text: _of_maintenance(WebhookEvent.PM_SCHEDULED),
    K.MAINTENANCE_OVERDUE.text: _of_maintenance(WebhookEvent.PM_OVERDUE),
    K.MAINTENANCE_COMPLETED.text: _of_maintenance(WebhookEvent.PM_COMPLETED),
}
