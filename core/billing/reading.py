"""Reading payments: one, pages of them, and what a job still owes."""

from __future__ import annotations

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.money import ZERO
from core.base.paging import Page
from core.base.transaction import Transaction
from core.billing.rows import Balance, PaymentRow, c, joined, visible
from core.rules import payments as rules
from core.rules.words import PaymentStatus
from core.tables import work_orders


def balance(tx: Transaction, order_id: int) -> Balance:
    """Always from the amounts, never from a client's words. Raises: NotFound."""
    w = work_orders.c
    row = tx.row(sa.select(w.cost, w.discount).where(w.id == order_id))
    if row is None:
        raise NotFound("Order")
    paid = tx.value(sa.select(sa.func.sum(c.amount)).where(c.work_order_id == order_id, c.deleted_at.is_(None)))
    total = row.cost - row.discount
    return Balance(total, paid or ZERO, rules.owed(total, paid or ZERO))


def get(tx: Transaction, payment_id: int) -> PaymentRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("payment:read")
    row = tx.row(joined().where(visible(tx), c.id == payment_id))
    if row is None:
        raise NotFound("Payment")
    return PaymentRow._make(row)


def page(
    tx: Transaction,
    page: Page,
    *,
    status: PaymentStatus | None = None,
    order_id: int | None = None,
    customer_id: int | None = None,
    newest_first: bool = False,
) -> list[PaymentRow]:
    """By id. Raises: Forbidden."""
    tx.allow("payment:read")
    statement = joined().where(visible(tx))
    for column, value in ((c.status, status), (c.work_order_id, order_id), (c.customer_id, customer_id)):
        if value is not None:
            statement = statement.where(column == value)
    ordered = statement.order_by(c.id.desc() if newest_first else c.id).limit(page.limit).offset(page.offset)
    return [PaymentRow._make(row) for row in tx.rows(ordered)]
