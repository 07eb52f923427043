"""The JSON of the CRM document's invoices and payments."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from api.crm.ids import CustomerId, InvoiceId, WorkOrderId
from api.crm.schemas import Day, Line, Paged, PageQuery, Price
from api.shared.fields import Amount, Note, ZonedTime
from core.invoices.charging import MOST_LINES
from core.rules.invoicing import LARGEST_QUANTITY


def _quantity(value: Any) -> Any:
    if type(value) not in (int, Decimal):
        raise PydanticCustomError("decimal_type", "Input should be a valid number")
    return value


Quantity = Annotated[
    Decimal, BeforeValidator(_quantity), Field(gt=0, le=int(LARGEST_QUANTITY), decimal_places=3),
    WithJsonSchema({"type": "number", "exclusiveMinimum": 0, "maximum": 1000000}),
]  # fmt: skip


class InvoiceState(StrEnum):
    """Where an invoice stands, in the document's words."""

    DRAFT = "draft"
    SENT = "sent"
    PAID = "paid"
    OVERDUE = "overdue"
    CANCELLED = "cancelled"


class InvoiceQuery(PageQuery):
    """Which invoices."""

    status: InvoiceState | None = None
    customer_id: CustomerId | None = None


class InvoiceLineIn(BaseModel):
    """What is charged."""

    description: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=500)]
    quantity: Quantity = Field(default_factory=lambda: Decimal(1))
    unit_price: Amount


class InvoiceIn(BaseModel):
    """A new invoice: lines, or a subtotal. Source: contract, decision 17."""

    customer_id: CustomerId
    work_order_id: WorkOrderId | None = None
    subtotal: Amount | None = None
    tax: Amount | None = None
    due_date: Day | None = None
    lines: Annotated[list[InvoiceLineIn], Field(max_length=MOST_LINES)] = []
    notes: Note | None = None


class InvoiceLineOut(BaseModel):
    """What is charged."""

    description: str
    quantity: float
    unit_price: Price
    amount: Price


class Invoice(BaseModel):
    """An invoice; total = subtotal + tax."""

    id: str
    customer_id: str
    work_order_id: str | None
    status: InvoiceState
    subtotal: Price
    tax: Price
    total: Price
    due_date: str
    paid_at: ZonedTime | None
    created_at: ZonedTime


class InvoiceDetail(Invoice):
    """An invoice with what stands in it."""

    number: str
    notes: str | None
    lines: list[InvoiceLineOut]


class InvoicePage(Paged):
    """A page of them."""

    items: list[Invoice]


class PaymentQuery(PageQuery):
    """Which payments."""

    invoice_id: InvoiceId | None = None
    customer_id: CustomerId | None = None


class PaymentIn(BaseModel):
    """Money that came in for an invoice."""

    invoice_id: InvoiceId
    amount: Amount
    method: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
    reference: Line | None = None


class Payment(BaseModel):
    """Money that came in; a refund is negative."""

    id: str
    invoice_id: str | None
    customer_id: str | None
    work_order_id: str | None
    amount: Price
    method: str
    reference: str | None
    created_at: ZonedTime


class PaymentPage(Paged):
    """A page of them."""

    items: list[Payment]
