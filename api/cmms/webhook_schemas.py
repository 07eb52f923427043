"""The JSON of the CMMS document about webhooks."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, Field, StringConstraints

from api.shared.changes import Change
from api.shared.fields import Flag, MilliTime, Uuid


class WebhookEvent(StrEnum):
    """What can be heard of. Source: the document, event types."""

    WORK_ORDER_CREATED = "work_order.created"
    WORK_ORDER_UPDATED = "work_order.updated"
    WORK_ORDER_COMPLETED = "work_order.completed"
    WORK_ORDER_ESCALATED = "work_order.escalated"
    EQUIPMENT_CREATED = "equipment.created"
    EQUIPMENT_UPDATED = "equipment.updated"
    EQUIPMENT_STATUS_CHANGED = "equipment.status_changed"
    LOW_STOCK = "inventory.low_stock"
    REORDER = "inventory.reorder"
    PARTS_CONSUMED = "parts.consumed"
    PM_SCHEDULED = "pm.scheduled"
    PM_OVERDUE = "pm.overdue"
    PM_COMPLETED = "pm.completed"


Url = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Events = Annotated[list[WebhookEvent], Field(min_length=1, max_length=100)]
Secret = Annotated[str, StringConstraints(min_length=1, max_length=500)]


class WebhookIn(BaseModel):
    """A system that wants to hear of some events; without a secret it is given one."""

    url: Url
    events: Events
    secret: Secret | None = None
    active: Flag = True


class WebhookChange(Change):
    """What is to be different about it."""

    url: Url = ""
    events: Events = Field(default_factory=list)
    secret: Secret = ""
    active: Flag = True


class Webhook(BaseModel):
    """A system that hears of some events."""

    id: Uuid
    url: str
    events: list[WebhookEvent]
    active: bool
    createdAt: MilliTime


class NewWebhook(Webhook):
    """The same with its secret, which is shown this once."""

    secret: str


class WebhookStats(BaseModel):
    """How many events there were to tell of, by how they stand; the rate is a percentage."""

    total: int
    delivered: int
    failed: int
    pending: int
    successRate: Annotated[float, Field(ge=0, le=100)]


class WebhookTested(BaseModel):
    """A test message is on its way."""

    success: bool
    message: str
    deliveryId: Uuid
