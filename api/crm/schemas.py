"""The JSON of the CRM document: what comes in is validated by these models, what goes out is described by them."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from api.crm.ids import CustomerId, TechnicianId
from api.shared.changes import Change
from api.shared.fields import Email, Name, Note, ZonedTime, in_usual_year
from core.work_orders.scheduling import LONGEST

#: The last page that both databases can count to.
_LAST_PAGE = 10**12
_PLAIN_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII).fullmatch


def _day(value: Any) -> Any:
    if isinstance(value, str) and _PLAIN_DAY(value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            pass
        else:
            return in_usual_year(day)
    raise PydanticCustomError("date_parsing", "Input should be a date such as 2024-01-20")


def _hours(value: Any) -> Any:
    if type(value) not in (int, float, Decimal):
        raise PydanticCustomError("float_type", "Input should be a valid number")
    try:
        return float(value)
    except OverflowError:
        return float("inf")


Day = Annotated[
    date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date", "examples": ["2024-01-20"]})
]
Clock = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Hours = Annotated[float, BeforeValidator(_hours), Field(gt=0, le=LONGEST)]
Phone = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Line = Annotated[str, StringConstraints(max_length=200)]
Search = Annotated[str, StringConstraints(max_length=200)]
#: An amount that is shown. Source: contract, decision 6.
Price = Annotated[float, Field(examples=[270.63])]


class Error(BaseModel):
    """Every error."""

    error: str
    detail: str
    hint: str


class PageQuery(BaseModel):
    """One page of a list."""

    page: Annotated[int, Field(ge=1, le=_LAST_PAGE)] = 1
    page_size: Annotated[int, Field(ge=1, le=100)] = 20


class Paged(BaseModel):
    """What is said about a page."""

    total: int
    page: int
    page_size: int
    total_pages: int


class Token(BaseModel):
    """What opens every door, as far as the program's role goes."""

    access_token: str
    token_type: str


# customers


class CustomerStatus(StrEnum):
    """Whether a customer is still one."""

    ACTIVE = "active"
    INACTIVE = "inactive"


class CustomerQuery(PageQuery):
    """Which customers."""

    search: Search = ""
    status: CustomerStatus | None = None


class CustomerIn(BaseModel):
    """A new customer."""

    first_name: Name
    last_name: Name
    email: Email | None = None
    phone: Phone | None = None
    address: Line | None = None
    city: Line | None = None
    state: Line | None = None
    zip: Line | None = None
    status: CustomerStatus = CustomerStatus.ACTIVE


class CustomerChange(Change):
    """What is to be different about a customer."""

    first_name: Name = ""
    last_name: Name = ""
    email: Email | None = None
    phone: Phone | None = None
    address: Line | None = None
    city: Line | None = None
    state: Line | None = None
    zip: Line | None = None
    status: CustomerStatus = CustomerStatus.ACTIVE


class Customer(BaseModel):
    """A customer."""

    id: str
    first_name: str
    last_name: str
    email: str | None
    phone: str | None
    address: str | None
    city: str | None
    state: str | None
    zip: str | None
    status: CustomerStatus
    created_at: ZonedTime


class CustomerPage(Paged):
    """A page of them."""

    items: list[Customer]


# work orders


class JobStatus(StrEnum):
    """Where a job stands, in the document's words."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class JobPriority(StrEnum):
    """How urgent a job is. Source: contract, decision 17."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class WorkOrderQuery(PageQuery):
    """Which jobs."""

    status: JobStatus | None = None
    scheduled_date: Day | None = None
    customer_id: CustomerId | None = None
    technician_id: TechnicianId | None = None


class WorkOrderIn(BaseModel):
    """A new job; with a date it is scheduled, without one a draft. Source: contract, decisions 17 and 22."""

    customer_id: CustomerId
    service_type: Name
    priority: JobPriority = JobPriority.NORMAL
    scheduled_date: Day | None = None
    time_window_start: Clock | None = None
    notes: Note | None = None
    status: JobStatus | None = None
    assigned_technician: TechnicianId | None = None
    estimated_duration_hours: Hours | None = None


class WorkOrderChange(Change):
    """What is to be different about a job."""

    customer_id: CustomerId = 0
    service_type: Name = ""
    priority: JobPriority = JobPriority.NORMAL
    scheduled_date: Day | None = None
    time_window_start: Clock | None = None
    notes: Note | None = None
    status: JobStatus = JobStatus.DRAFT
    assigned_technician: TechnicianId | None = None
    estimated_duration_hours: Hours | None = None


class WorkOrder(BaseModel):
    """A job that a customer gave."""

    id: str
    customer_id: str
    status: JobStatus
    priority: JobPriority
    service_type: str
    scheduled_date: str | None
    time_window_start: str | None
    assigned_technician: str | None
    estimated_duration_hours: float | None
    notes: str | None
    created_at: ZonedTime


class WorkOrderPage(Paged):
    """A page of them."""

    items: list[WorkOrder]


# technicians and their days


class TechnicianQuery(PageQuery):
    """Which technicians."""

    search: Search = ""
    active_only: bool = False


class Technician(BaseModel):
    """Who goes and does it."""

    id: str
    first_name: str
    last_name: str
    email: str | None
    phone: str | None
    skills: list[str]
    is_active: bool
    hourly_rate: Price | None


class TechnicianPage(Paged):
    """A page of them."""

    items: list[Technician]


class ScheduleQuery(BaseModel):
    """Which days, both ends included; without them the week that begins today."""

    start_date: Day | None = None
    end_date: Day | None = None
    technician_id: TechnicianId | None = None


class ScheduleEvent(BaseModel):
    """A job on its day; the moments by the shop's own clock."""

    id: str
    title: str
    start: str
    end: str
    technician_id: str | None
    work_order_id: str
    color: str


class ScheduleOut(BaseModel):
    """What is planned."""

    events: list[ScheduleEvent]
