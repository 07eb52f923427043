"""Who still owes: finished jobs that are not fully paid, found by an index that holds nothing else."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import search
from core.base.money import ZERO
from core.base.paging import Page
from core.base.table import Money
from core.base.transaction import Transaction
from core.rules.words import Status
from core.tables import assets, people, work_orders

w = work_orders.c
#: Exactly the condition of ix_work_orders_owed (with bound values the index could not be used), and somebody who owes:
#: what the house's own jobs cost is owed by nobody.
_OWED = sa.text(
    "work_orders.deleted_at IS NULL AND work_orders.status IN ('work_complete', 'closed') "
    "AND work_orders.cost - work_orders.discount - work_orders.paid > 0 AND work_orders.customer_id IS NOT NULL"
)
_ROW = (
    w.id, w.number, w.customer_id, people.c.full_name, people.c.phone, assets.c.name, w.title, w.status, w.cost,
    w.discount, w.paid, w.completed_at,
)  # fmt: skip
_FIGURES: tuple[sa.ColumnElement[Any], ...] = (
    sa.func.count().label("orders"),
    sa.type_coerce(sa.func.sum(w.cost - w.discount - w.paid), Money()).label("amount"),
)


class OwedOrder(NamedTuple):
    """A job that is ready or closed and not fully paid."""

    id: int
    number: str
    customer_id: int | None
    customer: str | None
    phone: str | None
    device: str | None
    title: str
    status: Status
    cost: Decimal
    discount: Decimal
    paid: Decimal
    completed_at: datetime | None

    @property
    def total(self) -> Decimal:
        """cost − discount."""
        return self.cost - self.discount

    @property
    def owed(self) -> Decimal:
        """What is still to be paid."""
        return self.total - self.paid


class OwedSum(NamedTuple):
    """How many jobs are owed, and how much in all."""

    orders: int
    amount: Decimal


def owed_orders(tx: Transaction, page: Page, *, customer_id: int | None = None, typed: str = "") -> list[OwedOrder]:
    """The oldest first: who owes longest is asked first. `typed`: search words. Raises: Forbidden."""
    tx.allow("payment:read")
    found = (
        _of(tx, sa.select(w.id).where(_OWED), customer_id, typed)
        .order_by(w.id)
        .limit(page.limit)
        .offset(page.offset)
        .subquery()
    )
    statement = (
        sa.select(*_ROW)
        .select_from(found)
        .join(work_orders, w.id == found.c.id)
        .outerjoin(people, people.c.id == w.customer_id)
        .outerjoin(assets, assets.c.id == w.asset_id)
        .order_by(w.id)
    )
    return [OwedOrder._make(row) for row in tx.rows(statement)]


def owed_sum(tx: Transaction, *, customer_id: int | None = None, typed: str = "") -> OwedSum:
    """Of all jobs, of one customer's, or of those that the words find. Raises: Forbidden."""
    tx.allow("payment:read")
    row = tx.execute(_of(tx, sa.select(*_FIGURES).where(_OWED), customer_id, typed)).one()
    return OwedSum(row.orders, row.amount or ZERO)


def _of(tx: Transaction, statement: sa.Select[Any], customer_id: int | None, typed: str) -> sa.Select[Any]:
    """A customer sees what he owes himself only."""
    owner_id = tx.actor.person_id if tx.actor.own_only else customer_id
    if owner_id is not None:
        statement = statement.where(w.customer_id == owner_id)
    found = search.matching(tx, "work_orders", typed)
    return statement if found is None else statement.where(w.id.in_(found))
