"""The JSON of the maintenance document about the house as a whole: files, the log, settings, health and figures."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, WithJsonSchema

from api.amms.schemas import Meta
from api.shared.fields import Object, Uuid, ZonedTime

Condition = Literal["up", "down"]
File = Annotated[bytes, WithJsonSchema({"type": "string", "contentMediaType": "application/octet-stream"})]


# files


class UploadFields(BaseModel):
    """What a form says of its file."""

    assetId: Uuid | None = None


class UploadIn(UploadFields):
    """A file of 10 MB at most, perhaps of a thing of the house."""

    file: File


class Uploaded(BaseModel):
    """A file that is kept."""

    success: bool
    objectName: str
    size: int
    contentType: str
    originalName: str
    downloadUrl: str


# the log


class AuditEntry(BaseModel):
    """Something that was done: by whom, to what, through which door; `changes` is field -> [before, after]."""

    id: int
    tenantId: Uuid
    actorId: Uuid | None
    actorName: str
    action: str
    entity: str
    entityId: Uuid | None
    entityName: str
    changes: dict[str, Any]
    channel: str
    createdAt: ZonedTime


class AuditEntries(BaseModel):
    """A page of them."""

    data: list[AuditEntry]
    meta: Meta


# settings


class TenantSettingsChange(BaseModel):
    """What is to be different; objects are merged, null takes a key away."""

    settings: Object


class TenantSettings(BaseModel):
    """The settings of the house."""

    tenantId: Uuid
    settings: dict[str, Any]


# health


class Health(BaseModel):
    """The server answers."""

    status: Condition
    message: str
    timestamp: ZonedTime


class DatabaseHealth(BaseModel):
    """The database, and how long it took to answer."""

    status: Condition
    latencyMs: Annotated[float, Field(ge=0)]


class StorageHealth(BaseModel):
    """Where files are kept, and how long it took to answer."""

    status: Condition
    bucketExists: bool
    latencyMs: Annotated[float, Field(ge=0)]


class Components(BaseModel):
    """What the server stands on."""

    database: DatabaseHealth
    storage: StorageHealth


class Stats(BaseModel):
    """How much there is."""

    totalUsers: int
    totalAssets: int
    totalWorkOrders: int
    openWorkOrders: int


class SystemHealth(BaseModel):
    """The server with all it stands on."""

    status: Condition
    components: Components
    stats: Stats


# figures


class DashboardStats(BaseModel):
    """The house in figures; the rate is a percentage."""

    totalAssets: int
    maintenanceDue: int
    openFaults: int
    criticalAlerts: int
    openWorkOrders: int
    completionRate: Annotated[int, Field(ge=0, le=100)]


class Alert(BaseModel):
    """A thing that is not to be used."""

    id: Uuid
    title: str
    severity: str
    assetId: Uuid
    assetName: str
    timestamp: ZonedTime


class Dashboard(BaseModel):
    """What is seen at a glance."""

    stats: DashboardStats
    alerts: list[Alert]
