"""A customer's statement: what was charged, credited, paid and given back in a period, and what is owed after each."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.base.errors import Invalid, NotFound
from core.base.money import ZERO
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.rules.words import InvoiceStatus, PaymentKind, StatementKind, Status
from core.tables import credit_notes, invoices, payments, people, work_orders

_i, _p, _w, _n = invoices.c, payments.c, work_orders.c, credit_notes.c
#: Invoices that the customer has to pay, or had to: drafts and cancelled ones charge nothing.
ISSUED = _i.status.in_([InvoiceStatus.SENT, InvoiceStatus.PAID, InvoiceStatus.CREDITED])
_STANDING = (
    sa.exists()
    .where(_i.work_order_id == _w.id, _i.status.in_([InvoiceStatus.SENT, InvoiceStatus.PAID]))
    .correlate(work_orders)
)
#: Jobs that are done, priced, and that no invoice stands for.
UNINVOICED = sa.and_(
    _w.deleted_at.is_(None),
    _w.customer_id.is_not(None),
    _w.status.in_([Status.WORK_COMPLETE, Status.CLOSED]),
    _w.cost > _w.discount,
    ~_STANDING,
)


class StatementEntry(NamedTuple):
    """One line. `amount` is what is owed more (an invoice) or less (a payment); `record_id` is of its own kind."""

    at: datetime
    kind: StatementKind
    record_id: int
    number: str
    amount: Decimal
    balance: Decimal
    note: str
    """What it belongs to: the number of the job or of the invoice, or how it was paid."""


class Statement(NamedTuple):
    """A customer's account over days of the shop's calendar, both included; `since` None: from the beginning."""

    customer_id: int
    customer: str
    since: date | None
    until: date
    opening: Decimal
    entries: list[StatementEntry]
    closing: Decimal


def statement(tx: Transaction, customer_id: int, since: date | None = None, until: date | None = None) -> Statement:
    """`until` None: today. Raises: Forbidden, NotFound, Invalid (until is before since)."""
    name = _customer(tx, customer_id)
    until = until or settings.today(tx)
    if since is not None and until < since:
        raise Invalid("until", "The end lies before the beginning")
    balance = opening = ZERO
    entries: list[StatementEntry] = []
    begin = None if since is None else _midnight(tx, since)
    for at, kind, record_id, number, amount, note in _moves(tx, customer_id, _midnight(tx, until + timedelta(days=1))):
        balance += amount
        if begin is not None and at < begin:
            opening = balance
        else:
            entries.append(StatementEntry(at, kind, record_id, number, amount, balance, note or ""))
    return Statement(customer_id, name, since, until, opening, entries, balance)


def balance_of(tx: Transaction, customer_id: int) -> Decimal:
    """What he owes now; negative where money is his. Raises: Forbidden, NotFound."""
    _customer(tx, customer_id)
    return sum((move.amount for move in _moves(tx, customer_id, None)), ZERO)


def _customer(tx: Transaction, person_id: int) -> str:
    tx.allow("invoice:read")
    tx.allow("payment:read")
    c = people.c
    row = tx.row(sa.select(c.full_name).where(c.id == person_id, c.role == Role.CUSTOMER))
    if row is None or (tx.actor.own_only and tx.actor.person_id != person_id):
        raise NotFound("Customer")
    return str(row.full_name)


def _midnight(tx: Transaction, day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(settings.read(tx).time_zone))


class _Move(NamedTuple):
    at: datetime
    kind: StatementKind
    record_id: int
    number: str
    amount: Decimal
    note: str | None


def _moves(tx: Transaction, customer_id: int, before: datetime | None) -> list[_Move]:
    """Everything in the order of time; at the same moment what is charged comes first."""
    found = [*_charged(tx, customer_id), *_credited(tx, customer_id), *_paid(tx, customer_id)]
    kinds = list(StatementKind)
    found.sort(key=lambda move: (move.at, kinds.index(move.kind), move.record_id))
    return [move for move in found if before is None or move.at < before]


def _charged(tx: Transaction, customer_id: int) -> list[_Move]:
    sent = sa.func.coalesce(_i.sent_at, _i.created_at, type_=_i.created_at.type).label("at")
    charged = (
        sa.select(sent, _i.id, _i.number, _i.total, _w.number.label("note"))
        .select_from(invoices)
        .outerjoin(work_orders, _w.id == _i.work_order_id)
        .where(_i.customer_id == customer_id, ISSUED)
    )
    done = sa.func.coalesce(_w.completed_at, _w.closed_at, _w.created_at, type_=_w.created_at.type).label("at")
    jobs = sa.select(done, _w.id, _w.number, _w.cost, _w.discount, _w.title)
    return [
        *(_Move(r.at, StatementKind.INVOICE, r.id, r.number, r.total, r.note) for r in tx.rows(charged)),
        *(
            _Move(r.at, StatementKind.JOB, r.id, r.number, r.cost - r.discount, r.title)
            for r in tx.rows(jobs.where(_w.customer_id == customer_id, UNINVOICED))
        ),
    ]


def _credited(tx: Transaction, customer_id: int) -> list[_Move]:
    credited = (
        sa.select(_n.created_at, _n.id, _n.number, _n.total, _i.number.label("note"))
        .join(invoices, _i.id == _n.invoice_id)
        .where(_i.customer_id == customer_id)
    )
    kind = StatementKind.CREDIT_NOTE
    return [_Move(r.created_at, kind, r.id, r.number, -r.total, r.note) for r in tx.rows(credited)]


def _paid(tx: Transaction, customer_id: int) -> list[_Move]:
    paid = sa.select(_p.created_at, _p.kind, _p.id, _p.number, _p.amount, _p.method)
    return [
        _Move(r.created_at, _KINDS.get(r.kind, StatementKind.PAYMENT), r.id, r.number, -r.amount, r.method)
        for r in tx.rows(paid.where(_p.customer_id == customer_id, _p.deleted_at.is_(None)))
    ]


_KINDS = {PaymentKind.REFUND: StatementKind.REFUND}
