"""The list of payments: any number of them, newest first, with what was voided where that is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import search
from core.base.errors import NotFound
from core.base.money import ZERO
from core.base.paging import Page
from core.base.transaction import Transaction
from core.billing.rows import c
from core.rules.words import PaymentKind, PaymentStatus
from core.tables import assets, counters, invoices, payments, people, work_orders

_OWNER = people.alias("customer")
_CASHIER = people.alias("cashier")
_ORIGINAL = payments.alias("original")
_COLUMNS = (
    c.id, c.version, c.number, c.work_order_id, sa.func.coalesce(work_orders.c.number, invoices.c.number),
    _OWNER.c.full_name, assets.c.name, c.kind,
    c.amount, c.status, c.method, c.transaction_id, c.note, c.refund_of_id, _ORIGINAL.c.number, _CASHIER.c.full_name,
    c.created_at, c.voided_at, c.void_reason, c.invoice_id, invoices.c.number,
)  # fmt: skip


@dataclass(frozen=True)
class PaymentFilter:
    """What the list shows: from `since` on, before `until`, of one kind; or what was voided; `typed`: search words."""

    since: datetime | None = None
    until: datetime | None = None
    kind: PaymentKind | None = None
    is_voided: bool = False
    typed: str = ""


class PaymentLine(NamedTuple):
    """One line of the payment list."""

    id: int
    version: int
    number: str
    work_order_id: int | None
    order_number: str
    customer: str | None
    device: str | None
    kind: PaymentKind
    amount: Decimal
    status: PaymentStatus
    method: str
    transaction_id: str | None
    note: str | None
    refund_of_id: int | None
    refund_of: str | None
    cashier: str | None
    created_at: datetime
    voided_at: datetime | None
    void_reason: str | None
    invoice_id: int | None
    invoice: str | None


class PaymentEntry(NamedTuple):
    """One entry with what was given back of it, and how much of it still can be."""

    line: PaymentLine
    refunds: list[PaymentLine]
    refundable: Decimal


def entry(tx: Transaction, payment_id: int) -> PaymentEntry:
    """One payment or refund, a voided one included. Raises: Forbidden, NotFound."""
    tx.allow("payment:read")
    found = _read(tx, _own(tx, sa.select(c.id).where(c.id == payment_id)))
    if not found:
        raise NotFound("Payment")
    refunds = _read(tx, sa.select(c.id).where(c.refund_of_id == payment_id, c.deleted_at.is_(None)))
    is_refundable = found[0].kind is not PaymentKind.REFUND and found[0].voided_at is None
    left = found[0].amount + sum((line.amount for line in refunds), ZERO) if is_refundable else ZERO
    return PaymentEntry(found[0], refunds, left)


def lines(tx: Transaction, page: Page, wanted: PaymentFilter = PaymentFilter()) -> list[PaymentLine]:
    """One page of the list, newest first. Raises: Forbidden."""
    tx.allow("payment:read")
    return _read(tx, _ids(tx, wanted).order_by(c.id.desc()).limit(page.limit).offset(page.offset))


def _read(tx: Transaction, ids: sa.Select[Any]) -> list[PaymentLine]:
    """The lines with these ids, newest first."""
    found = ids.subquery()
    statement = (
        sa.select(*_COLUMNS)
        .select_from(found)
        .join(payments, c.id == found.c.id)
        .outerjoin(work_orders, work_orders.c.id == c.work_order_id)
        .outerjoin(invoices, invoices.c.id == c.invoice_id)
        .outerjoin(assets, assets.c.id == work_orders.c.asset_id)
        .outerjoin(_OWNER, _OWNER.c.id == c.customer_id)
        .outerjoin(_ORIGINAL, _ORIGINAL.c.id == c.refund_of_id)
        .outerjoin(_CASHIER, _CASHIER.c.id == c.cashier_id)
        .order_by(c.id.desc())
    )
    return [PaymentLine._make(row) for row in tx.rows(statement)]


def count(tx: Transaction, wanted: PaymentFilter = PaymentFilter()) -> int:
    """How many there are; all of them from a counter, at any size at once. Raises: Forbidden."""
    tx.allow("payment:read")
    if wanted == PaymentFilter() and not tx.actor.own_only:
        return int(tx.value(sa.select(counters.c.value).where(counters.c.name == "payments")) or 0)
    return int(tx.value(sa.select(sa.func.count()).select_from(_ids(tx, wanted).subquery())))


def _ids(tx: Transaction, wanted: PaymentFilter) -> sa.Select[Any]:
    statement = sa.select(c.id).where(c.deleted_at.is_not(None) if wanted.is_voided else c.deleted_at.is_(None))
    statement = _own(tx, statement)
    if wanted.since is not None:
        statement = statement.where(c.created_at >= wanted.since)
    if wanted.until is not None:
        statement = statement.where(c.created_at < wanted.until)
    if wanted.kind is not None:
        # Written out, so that the index of the refunds alone can serve it.
        statement = statement.where(c.kind == sa.literal_column(f"'{wanted.kind.value}'"))
    orders = search.matching(tx, "work_orders", wanted.typed)
    if orders is not None:
        numbered = c.number == wanted.typed.strip().upper()
        statement = statement.where(sa.or_(numbered, c.work_order_id.in_(orders)))
    return statement


def _own(tx: Transaction, statement: sa.Select[Any]) -> sa.Select[Any]:
    """A customer sees his own payments only, and none that was voided."""
    if not tx.actor.own_only:
        return statement
    return statement.where(c.customer_id == tx.actor.person_id, c.deleted_at.is_(None))
