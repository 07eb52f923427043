"""The JSON of the CMMS document about who comes in, jobs and equipment."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

from api.shared.changes import Change
from api.shared.fields import Login, MfaToken, MilliTime, Moment, Name, Note, Text, Token, Uuid

_LAST_ROW = 2**62


class WorkOrderStatus(StrEnum):
    """Where a job stands, in the document's words."""

    NEW = "new"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    ON_HOLD = "on_hold"
    COMPLETED = "completed"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Level(StrEnum):
    """How urgent a job is, or how bad it is when a thing fails."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    CRITICAL = "critical"


class WorkOrderType(StrEnum):
    """What kind of job it is."""

    PREVENTIVE = "preventive"
    CORRECTIVE = "corrective"
    EMERGENCY = "emergency"
    INSPECTION = "inspection"


class EquipmentStatus(StrEnum):
    """How a thing of the house is."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    DOWN = "down"
    RETIRED = "retired"


class FieldError(BaseModel):
    """One thing that is wrong."""

    field: str
    message: str


class Error(BaseModel):
    """Every error: a sentence, and what is wrong with which field."""

    message: str
    errors: list[FieldError]


class Message(BaseModel):
    """Something was done."""

    message: str


# lists


def _words_of(words: type[StrEnum]) -> Callable[[str], str]:
    """A text with some of the words, separated by commas."""

    def checked(value: str) -> str:
        for word in value.split(","):
            if word.strip() not in set(words):
                raise PydanticCustomError(
                    "enum", "Input should be one of {words}", {"words": ", ".join(each.value for each in words)}
                )
        return value

    return checked


def _described(words: type[StrEnum]) -> WithJsonSchema:
    pattern = "|".join(word.value for word in words)
    return WithJsonSchema({"type": "string", "pattern": f"^ *({pattern})( *, *({pattern}))* *$"})


class PageQuery(BaseModel):
    """Part of a list; all of it unless it is very long."""

    limit: Annotated[int, Field(ge=1, le=1000)] = 1000
    offset: Annotated[int, Field(ge=0, le=_LAST_ROW)] = 0


class WorkOrderQuery(PageQuery):
    """Jobs, perhaps of some states and priorities, or somebody's."""

    status: Annotated[str, AfterValidator(_words_of(WorkOrderStatus)), _described(WorkOrderStatus)] | None = None
    priority: Annotated[str, AfterValidator(_words_of(Level)), _described(Level)] | None = None
    assignedTo: Uuid | None = None

    @property
    def statuses(self) -> list[WorkOrderStatus]:
        """As words; none: all."""
        return [] if self.status is None else [WorkOrderStatus(word.strip()) for word in self.status.split(",")]

    @property
    def priorities(self) -> list[Level]:
        """As words; none: all."""
        return [] if self.priority is None else [Level(word.strip()) for word in self.priority.split(",")]


# signing in


class LoginIn(BaseModel):
    """Who wants to come in."""

    email: Login
    password: Login
    mfaToken: MfaToken | None = None


class RefreshIn(BaseModel):
    """A refresh token."""

    refreshToken: Token


class Access(BaseModel):
    """A new access token."""

    token: str


class OwnUser(BaseModel):
    """Who came in."""

    id: Uuid
    email: str | None
    role: str
    warehouseId: Uuid | None


class SignedIn(Access):
    """A user with his tokens."""

    user: OwnUser
    refreshToken: str
    sessionId: Uuid


class MfaIn(BaseModel):
    """A code of the second factor."""

    mfaToken: MfaToken


class Enrolled(BaseModel):
    """What an authenticator app is told."""

    secret: str
    otpauthUrl: str


class RecoveryCodes(Message):
    """Each good for once, where the app is lost."""

    recoveryCodes: list[str]


# work orders


class WorkOrderIn(BaseModel):
    """A new job."""

    title: Name
    description: Note | None = None
    status: WorkOrderStatus | None = None
    priority: Level = Level.MEDIUM
    type: WorkOrderType = WorkOrderType.CORRECTIVE
    equipmentId: Uuid | None = None
    assignedTo: Uuid | None = None
    dueDate: Moment | None = None


class WorkOrderChange(Change):
    """What is to be different about a job."""

    title: Name = ""
    description: Note | None = None
    status: WorkOrderStatus = WorkOrderStatus.NEW
    priority: Level = Level.MEDIUM
    type: WorkOrderType = WorkOrderType.CORRECTIVE
    equipmentId: Uuid | None = None
    assignedTo: Uuid | None = None
    dueDate: Moment | None = None
    completionNotes: Note | None = None


class WorkOrder(BaseModel):
    """A job."""

    id: Uuid
    foNumber: str
    title: str
    description: str | None
    status: WorkOrderStatus
    priority: Level
    type: WorkOrderType
    equipmentId: Uuid | None
    assignedTo: Uuid | None
    requestedBy: Uuid | None
    dueDate: MilliTime | None
    createdAt: MilliTime
    updatedAt: MilliTime
    completedAt: MilliTime | None
    completionNotes: str | None
    warehouseId: Uuid | None


# equipment


class EquipmentIn(BaseModel):
    """A new thing of the house."""

    assetTag: Name
    model: Text | None = None
    manufacturer: Text | None = None
    description: Note | None = None
    status: EquipmentStatus = EquipmentStatus.ACTIVE
    location: Text | None = None
    area: Text | None = None
    criticality: Level = Level.MEDIUM
    installDate: Moment | None = None


class Equipment(BaseModel):
    """A thing of the house."""

    id: Uuid
    assetTag: str
    model: str | None
    manufacturer: str | None
    description: str | None
    status: EquipmentStatus
    location: str | None
    area: str | None
    criticality: Level
    installDate: MilliTime | None
    warehouseId: Uuid | None
