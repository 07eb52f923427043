"""The JSON of the maintenance document: what comes in is validated by these models, what goes out is described."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AliasChoices, BaseModel, Field, StringConstraints

from api.shared.changes import Change
from api.shared.fields import (
    Email,
    Flag,
    Login,
    MfaToken,
    Moment,
    Name,
    Note,
    Object,
    Password,
    Text,
    Token,
    Uuid,
    ZonedTime,
)

#: Far more pages than any list has; their rows can still be counted.
_LAST_PAGE = 10**15
SortBy = Literal["created_at", "name"]
SortDir = Literal["asc", "desc"]
Type = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]


class UserRole(StrEnum):
    """Who may be made here."""

    TECHNICIAN = "Technician"
    SUPERVISOR = "Supervisor"
    STOREMAN = "Storeman"
    MANAGER = "Manager"
    ADMIN = "Admin"
    VIEWER = "Viewer"


class AssetStatus(StrEnum):
    """How a thing of the house is."""

    DRAFT = "Draft"
    ACTIVE = "Active"
    DOWN = "Down"
    ARCHIVED = "Archived"
    RED_TAG = "Red_Tag"


class WorkOrderStatus(StrEnum):
    """Where a job stands, in the document's words."""

    REQUESTED = "Requested"
    APPROVED = "Approved"
    IN_PROGRESS = "In_Progress"
    WORK_COMPLETE = "Work_Complete"
    CLOSED = "Closed"
    CANCELLED = "Cancelled"


class WorkOrderOrigin(StrEnum):
    """Why a job exists."""

    PREVENTIVE_AUTO = "Preventive_Auto"
    MANUAL_REQUEST = "Manual_Request"
    DEFECT_FOLLOWUP = "Defect_Followup"


class Priority(StrEnum):
    """How urgent a job is."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    CRITICAL = "Critical"


class Error(BaseModel):
    """Every error: the status in words, and a sentence."""

    error: str
    message: str


class Message(BaseModel):
    """Something was done."""

    message: str


# lists


class PageQuery(BaseModel):
    """One page of a list."""

    page: Annotated[int, Field(ge=1, le=_LAST_PAGE)] = 1
    limit: Annotated[int, Field(ge=1, le=100)] = 10
    sortDir: SortDir = "desc"

    @property
    def offset(self) -> int:
        """How many rows come before the page."""
        return (self.page - 1) * self.limit


class SortedQuery(PageQuery):
    """One page of a list that can be in the order of names too."""

    sortBy: SortBy = "created_at"


class UserQuery(SortedQuery):
    """Staff, perhaps of one role."""

    role: UserRole | None = None


class AssetQuery(SortedQuery):
    """Things of the house, perhaps of some states, one unit, or called so."""

    status: list[AssetStatus] = Field(default_factory=list, max_length=20)
    orgUnitId: Uuid | None = None
    locationId: Uuid | None = None
    search: Text = ""


class WorkOrderQuery(SortedQuery):
    """Jobs, perhaps of some states and priorities, or on one thing."""

    status: list[WorkOrderStatus] = Field(default_factory=list, max_length=20)
    priority: list[Priority] = Field(default_factory=list, max_length=20)
    assetId: Uuid | None = None


class AuditQuery(PageQuery):
    """Entries of the log, perhaps of one actor, about one kind of thing, of one action, within a time."""

    sortBy: Literal["created_at"] = "created_at"
    actorId: Annotated[Uuid | None, Field(validation_alias=AliasChoices("actorId", "actor", "userId"))] = None
    entity: Annotated[
        Annotated[str, StringConstraints(max_length=40)] | None,
        Field(validation_alias=AliasChoices("entity", "entityType")),
    ] = None
    entityId: Uuid | None = None
    action: Annotated[str, StringConstraints(max_length=60)] | None = None
    from_: Annotated[Moment | None, Field(validation_alias=AliasChoices("from", "startDate"))] = None
    to: Annotated[Moment | None, Field(validation_alias=AliasChoices("to", "endDate"))] = None


class Meta(BaseModel):
    """Where in the list a page is."""

    total: int
    page: int
    limit: int
    totalPages: int


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
    name: str
    role: str
    tenantId: Uuid


class SignedIn(Access):
    """A user with his tokens."""

    refreshToken: str
    user: OwnUser


# users


class UserIn(BaseModel):
    """A new member of staff; without a name he goes by the front of his address."""

    email: Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=254)]
    password: Password
    role: UserRole
    fullName: Name | None = None
    orgUnitId: Uuid | None = None


class UserChange(Change):
    """What is to be different about a member of staff."""

    email: Email = ""
    fullName: Name = ""
    role: UserRole = UserRole.VIEWER
    isActive: Flag = True
    orgUnitId: Uuid | None = None


class PasswordIn(BaseModel):
    """A password that somebody else thought of."""

    newPassword: Password


class User(BaseModel):
    """A member of staff."""

    id: Uuid
    tenantId: Uuid
    orgUnitId: Uuid | None
    email: str | None
    fullName: str
    role: UserRole
    isActive: bool
    createdAt: ZonedTime


# assets


class AssetIn(BaseModel):
    """A new thing of the house."""

    name: Name
    parentId: Uuid | None = None
    locationId: Uuid | None = None
    orgUnitId: Uuid | None = None
    status: AssetStatus = AssetStatus.DRAFT
    isFieldRelated: Flag = True
    isFieldVerified: Flag = False
    manufacturer: Text | None = None
    modelNumber: Text | None = None
    specs: Object = Field(default_factory=dict)


class AssetChange(Change):
    """What is to be different about a thing."""

    name: Name = ""
    parentId: Uuid | None = None
    locationId: Uuid | None = None
    orgUnitId: Uuid | None = None
    status: AssetStatus = AssetStatus.DRAFT
    isFieldRelated: Flag = True
    isFieldVerified: Flag = False
    manufacturer: Text | None = None
    modelNumber: Text | None = None
    specs: Object = Field(default_factory=dict)


class Asset(BaseModel):
    """A thing of the house."""

    id: Uuid
    tenantId: Uuid
    parentId: Uuid | None
    locationId: Uuid | None
    orgUnitId: Uuid | None
    name: str
    status: AssetStatus
    isFieldRelated: bool
    isFieldVerified: bool
    manufacturer: str | None
    modelNumber: str | None
    specs: Object
    createdAt: ZonedTime
    updatedAt: ZonedTime
    location: str | None
    orgUnit: str | None


class Assets(BaseModel):
    """A page of them."""

    data: list[Asset]
    meta: Meta


# locations


class LocationIn(BaseModel):
    """A new place."""

    name: Name
    parentId: Uuid | None = None
    type: Type


class LocationChange(Change):
    """What is to be different about a place."""

    name: Name = ""
    parentId: Uuid | None = None
    type: Type = ""


class Location(BaseModel):
    """A place."""

    id: Uuid
    tenantId: Uuid
    parentId: Uuid | None
    name: str
    type: str
    createdAt: ZonedTime


class Locations(BaseModel):
    """A page of them."""

    data: list[Location]
    meta: Meta


# work orders


class WorkOrderIn(BaseModel):
    """A new job."""

    assetId: Uuid | None = None
    assignedUserId: Uuid | None = None
    origin: WorkOrderOrigin = WorkOrderOrigin.MANUAL_REQUEST
    priority: Priority = Priority.MEDIUM
    title: Name
    description: Note | None = None


class WorkOrderChange(Change):
    """What is to be different about a job; a new status is one documented step away."""

    assetId: Uuid | None = None
    assignedUserId: Uuid | None = None
    status: WorkOrderStatus = WorkOrderStatus.REQUESTED
    origin: WorkOrderOrigin = WorkOrderOrigin.MANUAL_REQUEST
    priority: Priority = Priority.MEDIUM
    title: Name = ""
    description: Note | None = None


class WorkOrder(BaseModel):
    """A job."""

    id: Uuid
    tenantId: Uuid
    readableId: int
    assetId: Uuid | None
    assignedUserId: Uuid | None
    status: WorkOrderStatus
    origin: WorkOrderOrigin
    priority: Priority
    title: str
    description: str | None
    startedAt: ZonedTime | None
    completedAt: ZonedTime | None
    createdAt: ZonedTime


class WorkOrders(BaseModel):
    """A page of them."""

    data: list[WorkOrder]
    meta: Meta
