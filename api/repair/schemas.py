"""The JSON of the repair document: what comes in is validated by these models, what goes out is described by them."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StringConstraints

from api.shared.changes import Change
from api.shared.fields import (
    Amount,
    Email,
    Flag,
    Id,
    IdFilter,
    Login,
    MfaToken,
    Moment,
    Name,
    Note,
    Password,
    Text,
    Time,
    Token,
)

#: Every whole number that can be asked for as an offset.
_LARGEST_OFFSET = 2**62
Phone = Annotated[str, StringConstraints(strip_whitespace=True, min_length=3, max_length=40)]
#: "250.00"; a refund's amount is negative.
Money = Annotated[str, Field(pattern=r"^-?\d+\.\d\d$", examples=["250.00"])]


class OrderStatus(StrEnum):
    """Where a repair stands, in the document's words."""

    PENDING = "Pending"
    REPAIRING = "Repairing"
    COMPLETED = "Completed"
    CANCELLED = "Cancelled"


class PaymentStatus(StrEnum):
    """How a payment reads, in the document's words."""

    PAID = "Paid"
    DUE = "Due"
    UNPAID = "Unpaid"
    PARTIAL = "Partial"


# errors


class Error(BaseModel):
    """Every error but that of validation."""

    detail: str


class Fault(BaseModel):
    """One thing wrong with the input."""

    type: str
    loc: list[str | int]
    msg: str


class Faults(BaseModel):
    """The validation error."""

    detail: list[Fault] | str


class Message(BaseModel):
    """Something was done."""

    message: str


# lists


class PageQuery(BaseModel):
    """One page of a list."""

    limit: Annotated[int, Field(ge=1, le=100)] = 10
    offset: Annotated[int, Field(ge=0, le=_LARGEST_OFFSET)] = 0


class DeviceQuery(PageQuery):
    """Devices, perhaps of one owner."""

    owner_id: IdFilter | None = None


class OrderQuery(PageQuery):
    """Orders, perhaps of one state, customer or device."""

    status: OrderStatus | None = None
    customer_id: IdFilter | None = None
    device_id: IdFilter | None = None


class PaymentQuery(PageQuery):
    """Payments, perhaps of one state or order."""

    status: PaymentStatus | None = None
    order_id: IdFilter | None = None


class AssignmentQuery(PageQuery):
    """Assignments, perhaps of one order or technician."""

    order_id: IdFilter | None = None
    user_id: IdFilter | None = None


# people


class RegisterIn(BaseModel):
    """A new account; whatever else is sent, it is a customer's."""

    full_name: Name
    phone: Phone
    email: Email | None = None
    password: Password


class UserIn(RegisterIn):
    """A new user."""

    is_staff: Flag = False


class UserChange(Change):
    """What is to be different about a user."""

    full_name: Name = ""
    phone: Phone = ""
    email: Email | None = None
    profile_picture: Annotated[str, StringConstraints(max_length=500)] | None = None
    is_active: Flag = True


class User(BaseModel):
    """A person, staff or customer."""

    id: int
    full_name: str
    phone: str | None
    email: str | None
    profile_picture: str | None
    is_active: bool
    is_staff: bool
    created_at: Time


class LoginIn(BaseModel):
    """Who wants to come in."""

    phone: Login
    password: Login
    mfaToken: MfaToken | None = None


class RefreshIn(BaseModel):
    """A refresh token."""

    refresh_token: Token


class Access(BaseModel):
    """A new access token."""

    access_token: str
    token_type: Literal["bearer"]


class TokenPair(Access):
    """What opens every door, and what renews it."""

    refresh_token: str


class SignedIn(BaseModel):
    """A user with his tokens."""

    user: User
    tokens: TokenPair


# devices


class CategoryIn(BaseModel):
    """A new device type or brand."""

    name: Name
    description: Note | None = None


class Category(BaseModel):
    """A device type or brand."""

    id: int
    name: str
    description: str | None
    created_at: Time


class ModelIn(BaseModel):
    """A new model of a brand."""

    brand_id: Id
    name: Name
    device_type_id: Id


class Model(BaseModel):
    """A model of a brand."""

    id: int
    brand_id: int
    name: str
    device_type_id: int
    created_at: Time


class DeviceIn(BaseModel):
    """A new device."""

    brand_id: Id
    model_id: Id
    device_type_id: Id
    serial_number: Text | None = None
    owner_id: Id
    notes: Note | None = None


class DeviceChange(Change):
    """What is to be different about a device."""

    brand_id: Id | None = None
    model_id: Id | None = None
    device_type_id: Id = 0
    serial_number: Text | None = None
    owner_id: Id = 0
    notes: Note | None = None


class Device(BaseModel):
    """A customer's device."""

    id: int
    brand_id: int | None
    model_id: int | None
    device_type_id: int | None
    serial_number: str | None
    owner_id: int
    notes: str | None
    created_at: Time


# orders


class OrderIn(BaseModel):
    """A new repair order."""

    device_id: Id
    customer_id: Id
    problem_id: Id | None = None
    cost: Amount = Decimal("0.00")
    discount: Amount = Decimal("0.00")
    note: Note | None = None
    status: OrderStatus = OrderStatus.PENDING
    estimated_completion_date: Moment | None = None


class OrderChange(Change):
    """What is to be different about an order."""

    device_id: Id = 0
    customer_id: Id = 0
    problem_id: Id | None = None
    cost: Amount = Decimal("0.00")
    discount: Amount = Decimal("0.00")
    note: Note | None = None
    status: OrderStatus = OrderStatus.PENDING
    estimated_completion_date: Moment | None = None


class Order(BaseModel):
    """A repair order."""

    id: int
    device_id: int
    customer_id: int
    problem_id: int | None
    cost: Money
    discount: Money
    total_cost: Money
    note: str | None
    status: OrderStatus
    estimated_completion_date: Time | None
    completed_at: Time | None
    created_at: Time
    updated_at: Time


class AssignmentIn(BaseModel):
    """A job for a technician."""

    order_id: Id
    user_id: Id


class Assignment(BaseModel):
    """Who works on an order."""

    id: int
    order_id: int
    user_id: int
    assigned_at: Time


# payments


class PaymentIn(BaseModel):
    """A new payment; what is left out is derived from what the order owes."""

    order_id: Id
    due_amount: Amount | None = None
    amount: Amount
    status: PaymentStatus | None = None
    payment_method: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)] = "Cash"
    transaction_id: Text | None = None


class PaymentChange(Change):
    """What is to be different about a payment."""

    due_amount: Amount = Decimal("0.00")
    amount: Amount = Decimal("0.00")
    status: PaymentStatus = PaymentStatus.DUE
    payment_method: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)] = "Cash"
    transaction_id: Text | None = None


class Payment(BaseModel):
    """A payment or, with a negative amount, a refund."""

    id: int
    order_id: int
    due_amount: Money
    amount: Money
    status: PaymentStatus
    payment_method: str
    transaction_id: str | None
    created_at: Time
