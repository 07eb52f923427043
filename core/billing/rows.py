"""What payments and balances look like from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.transaction import Transaction
from core.rules.words import PaymentKind, PaymentStatus
from core.tables import invoices, payments, people, work_orders

c = payments.c
_OWNER = people.alias("customer")
_CASHIER = people.alias("cashier")
_ROW = (
    c.id, c.uuid, c.version, c.number, c.work_order_id,
    sa.func.coalesce(work_orders.c.number, invoices.c.number).label("order_number"), c.customer_id,
    _OWNER.c.full_name.label("customer"), c.kind, c.amount, c.due_amount, c.status, c.method, c.transaction_id, c.note,
    c.refund_of_id, _CASHIER.c.full_name.label("cashier"), c.created_at, c.tendered, c.invoice_id,
)  # fmt: skip


class PaymentRow(NamedTuple):
    """One payment or refund; a refund's amount is negative. Without a job, `order_number` is the invoice's."""

    id: int
    uuid: str
    version: int
    number: str
    work_order_id: int | None
    order_number: str
    customer_id: int | None
    customer: str | None
    kind: PaymentKind
    amount: Decimal
    due_amount: Decimal
    status: PaymentStatus
    method: str
    transaction_id: str | None
    note: str | None
    refund_of_id: int | None
    cashier: str | None
    created_at: datetime
    tendered: Decimal | None
    invoice_id: int | None


class Balance(NamedTuple):
    """What a job came to, what was paid (refunds taken off), and what is owed."""

    total: Decimal
    paid: Decimal
    owed: Decimal


@dataclass(frozen=True)
class NewPayment:
    """`status` and `due_amount` None: derived from what the job owes. Source: contract, decision 7.

    For a job, or for an invoice and then for its job too. `tendered` is what lay on the counter, of which the change
    went back. `seen_owed` is what was owed when the amount was asked for; None does not mind.
    """

    work_order_id: int | None
    amount: Decimal
    method: str = "Cash"
    kind: PaymentKind = PaymentKind.PAYMENT
    transaction_id: str | None = None
    note: str | None = None
    status: PaymentStatus | None = None
    due_amount: Decimal | None = None
    tendered: Decimal | None = None
    invoice_id: int | None = None
    seen_owed: Decimal | None = None


def entity(tx: Transaction, payment_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = tx.row(sa.select(payments).where(c.id == payment_id, visible(tx)))
    if row is None:
        raise NotFound("Payment")
    return row


def get_any(tx: Transaction, payment_id: int) -> PaymentRow:
    """The row whoever asks, for what an operation gives back."""
    return PaymentRow._make(tx.execute(joined().where(c.id == payment_id)).one())


def visible(tx: Transaction) -> sa.ColumnElement[bool]:
    """A customer sees his own payments only; what was voided is out of every figure."""
    if tx.actor.own_only:
        return sa.and_(c.deleted_at.is_(None), c.customer_id == tx.actor.person_id)
    return c.deleted_at.is_(None)


def joined(*more: sa.ColumnElement[Any]) -> sa.Select[Any]:
    """The columns of PaymentRow, and `more` after them, voided payments included."""
    return (
        sa.select(*_ROW, *more)
        .outerjoin(work_orders, work_orders.c.id == c.work_order_id)
        .outerjoin(invoices, invoices.c.id == c.invoice_id)
        .outerjoin(_OWNER, _OWNER.c.id == c.customer_id)
        .outerjoin(_CASHIER, _CASHIER.c.id == c.cashier_id)
    )
