"""Reading payments: one, pages of them, and what a job still owes."""

from __future__ import annotations

import sqlalchemy as sa

from core.base.errors import NotFound
from core.base.money import ZERO
from core.base.paging import Page
from core.base.prepared import Prepared
from core.base.transaction import Transaction
from core.billing.rows import Balance, PaymentRow, c, joined, visible
from core.rules import payments as rules
from core.rules.words import PaymentStatus
from core.tables import counters, payments, work_orders

_ORDER_ID: sa.BindParameter[int] = sa.bindparam("order_id")
_PRICE = Prepared(sa.select(work_orders.c.cost, work_orders.c.discount).where(work_orders.c.id == _ORDER_ID), tuple)
_PAID = Prepared(sa.select(sa.func.sum(c.amount)).where(c.work_order_id == _ORDER_ID, c.deleted_at.is_(None)), tuple)


def balance(tx: Transaction, order_id: int) -> Balance:
    """Always from the amounts, never from a client's words. Raises: NotFound."""
    found = _PRICE.first(tx, {"order_id": order_id})
    if found is None:
        raise NotFound("Order")
    cost, discount = found
    (paid,) = _PAID.one(tx, {"order_id": order_id})
    total = cost - discount
    return Balance(total, paid or ZERO, rules.owed(total, paid or ZERO))


def get(tx: Transaction, payment_id: int) -> PaymentRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("payment:read")
    row = tx.row(joined().where(visible(tx), c.id == payment_id))
    if row is None:
        raise NotFound("Payment")
    return PaymentRow._make(row)


def get_of_order(tx: Transaction, payment_id: int) -> PaymentRow:
    """One that is for a job. Raises: Forbidden, NotFound."""
    row = get(tx, payment_id)
    if row.work_order_id is None:
        raise NotFound("Payment")
    return row


def page(
    tx: Transaction,
    page: Page,
    *,
    status: PaymentStatus | None = None,
    order_id: int | None = None,
    customer_id: int | None = None,
    newest_first: bool = False,
    of_orders: bool = False,
    invoice_id: int | None = None,
) -> list[PaymentRow]:
    """By id; `of_orders`: only those for jobs. Raises: Forbidden."""
    tx.allow("payment:read")
    statement = joined().where(visible(tx))
    if of_orders:
        statement = statement.where(c.work_order_id.is_not(None))
    given = {"status": status, "work_order_id": order_id, "customer_id": customer_id, "invoice_id": invoice_id}
    for column, value in ((c[name], value) for name, value in given.items()):
        if value is not None:
            statement = statement.where(column == value)
    ordered = statement.order_by(c.id.desc() if newest_first else c.id).limit(page.limit).offset(page.offset)
    return [PaymentRow._make(row) for row in tx.rows(ordered)]


def count_rows(tx: Transaction, *, customer_id: int | None = None, invoice_id: int | None = None) -> int:
    """How many there are; all of them from a counter, at any size at once. Raises: Forbidden."""
    tx.allow("payment:read")
    if customer_id is None and invoice_id is None and not tx.actor.own_only:
        return int(tx.value(sa.select(counters.c.value).where(counters.c.name == "payments")) or 0)
    statement = sa.select(sa.func.count()).select_from(payments).where(visible(tx))
    for column, value in ((c.customer_id, customer_id), (c.invoice_id, invoice_id)):
        if value is not None:
            statement = statement.where(column == value)
    return int(tx.value(statement) or 0)
