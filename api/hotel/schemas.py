"""The JSON of the hotel document: what comes in is validated by these models, what goes out is described by them."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from api.shared.changes import Change, without_defaults
from api.shared.fields import Moment, Name, Time
from core.base.errors import Invalid
from core.rules import texts

_LARGEST_SKIP = 2**62
#: Each means another address than that of a work order.
_NO_ADDRESS = (".", "..", "oauth")


def _number(value: str) -> str:
    try:
        number = texts.required_line(value, "work_order_number", 40)
    except Invalid as error:
        raise PydanticCustomError("value_error", "{reason}", {"reason": error.message}) from None
    if "/" in number or number in _NO_ADDRESS:
        raise PydanticCustomError("value_error", "It is part of an address: no slash, and not only dots")
    return number


Credential = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Number = Annotated[
    str,
    AfterValidator(_number),
    WithJsonSchema({"type": "string", "minLength": 1, "maxLength": 40, "examples": ["WO003"]}),
]
Type = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]


class JobStatus(StrEnum):
    """Where a job stands, in the document's words."""

    CREATED = "Created"
    ASSIGNED = "Assigned"
    IN_PROGRESS = "In Progress"
    DONE = "Done"
    CANCELLED = "Cancelled"


class Error(BaseModel):
    """Every error."""

    detail: str


# tokens


class ClientIn(BaseModel):
    """A program's credentials."""

    client_id: Credential
    client_secret: Credential


class TokenIn(BaseModel):
    """A program that wants to come in."""

    grant_type: Literal["client_credentials"]
    user_info: ClientIn


class GetTokenIn(BaseModel):
    """The same in the words of the deprecated GET."""

    grant_type: Literal["get_client_credentials"]
    user_info: ClientIn


class Token(BaseModel):
    """What opens every door, as far as the client's role goes."""

    access_token: str
    token_type: Literal["bearer"]


# work orders


class PageQuery(BaseModel):
    """One page of the list."""

    skip: Annotated[int, Field(ge=0, le=_LARGEST_SKIP)] = 0
    limit: Annotated[int, Field(ge=1, le=1000)] = 10


class WorkOrderIn(BaseModel):
    """A new job in a room."""

    work_order_number: Number | None = None
    created_by: Name | None = None
    assigned_to: Name | None = None
    room: Name
    started_at: Moment | None = None
    finished_at: Moment | None = None
    type: Type = "Technician Request"
    status: JobStatus = JobStatus.CREATED


class WorkOrderChange(Change):
    """What is to be different about a job; its number stays."""

    work_order_number: Number = ""
    created_by: Name | None = None
    assigned_to: Name | None = None
    room: Name = ""
    started_at: Moment | None = None
    finished_at: Moment | None = None
    type: Type = ""
    status: JobStatus = JobStatus.CREATED


class WorkOrder(BaseModel):
    """A job in a room."""

    work_order_number: str
    created_by: str | None
    assigned_to: str | None
    room: str
    started_at: Time | None
    finished_at: Time | None
    type: str
    status: JobStatus


class WrittenWorkOrder(BaseModel):
    """The answer to a write, which names `finished_at` only where there is one."""

    model_config = ConfigDict(json_schema_extra=without_defaults)

    work_order_number: str
    created_by: str | None
    assigned_to: str | None
    room: str
    started_at: Time | None
    finished_at: Time = ""
    type: str
    status: JobStatus
