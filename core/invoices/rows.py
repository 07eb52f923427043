"""What an invoice looks like from outside."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import settings
from core.base.errors import NotFound
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.rules import invoicing
from core.rules.words import InvoiceStatus
from core.tables import invoices, people, work_orders

i = invoices.c
THING = "Invoice"
SELECT = (
    sa.select(
        i.id, i.uuid, i.version, i.number, i.customer_id, people.c.full_name, i.work_order_id, work_orders.c.number,
        i.status, i.subtotal, i.tax, i.total, i.due_on, i.note, i.sent_at, i.paid_at, i.cancelled_at, i.created_at,
        i.paid, i.credited,
    )
    .select_from(invoices)
    .join(people, people.c.id == i.customer_id)
    .outerjoin(work_orders, work_orders.c.id == i.work_order_id)
)  # fmt: skip


class InvoiceRow(NamedTuple):
    """One invoice; `status` says overdue where it is. Money in the shop's currency, total = subtotal + tax."""

    id: int
    uuid: str
    version: int
    number: str
    customer_id: int
    customer: str
    work_order_id: int | None
    order_number: str | None
    status: InvoiceStatus
    subtotal: Decimal
    tax: Decimal
    total: Decimal
    due_on: date
    note: str | None
    sent_at: datetime | None
    paid_at: datetime | None
    cancelled_at: datetime | None
    created_at: datetime
    paid: Decimal
    credited: Decimal

    @property
    def left(self) -> Decimal:
        """What is still to be paid; negative where money has to go back. Of a cancelled one nothing."""
        if self.status is InvoiceStatus.CANCELLED:
            return ZERO
        return invoicing.left_of(self.total, self.credited, self.paid)

    @property
    def creditable(self) -> Decimal:
        """How much of it can still be taken back by credit notes."""
        is_issued = self.status not in (InvoiceStatus.DRAFT, InvoiceStatus.CANCELLED)
        return self.total - self.credited if is_issued else ZERO

    @property
    def mark(self) -> int:
        """Another number whenever anything here is different, that it is overdue included."""
        return self.version * 2 + (self.status is InvoiceStatus.OVERDUE)


def row_of(row: sa.Row[Any], on: date) -> InvoiceRow:
    """With the state that is shown."""
    found = InvoiceRow._make(row)
    return found._replace(status=invoicing.shown_status(found.status, found.due_on, on))


def visible(tx: Transaction) -> sa.ColumnElement[bool]:
    """A customer sees his own, once they were sent to him."""
    if tx.actor.own_only:
        return sa.and_(i.customer_id == tx.actor.person_id, i.status != InvoiceStatus.DRAFT)
    return sa.true()


def entity(tx: Transaction, invoice_id: int) -> sa.Row[Any]:
    """The whole row. Raises: NotFound."""
    row = tx.row(sa.select(invoices).where(i.id == invoice_id, visible(tx)))
    if row is None:
        raise NotFound(THING)
    return row


def get_any(tx: Transaction, invoice_id: int) -> InvoiceRow:
    """The row whoever asks, for what an operation gives back."""
    return row_of(tx.execute(SELECT.where(i.id == invoice_id)).one(), settings.today(tx))
