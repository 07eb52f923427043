"""Whether invoices, credit notes and customers' accounts agree with each other to the cent."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

import sqlalchemy as sa

from core.base.money import ZERO
from core.base.transaction import Transaction
from core.rules.words import InvoiceStatus
from core.statements import ISSUED, UNINVOICED
from core.tables import credit_note_lines, credit_notes, invoice_lines, invoices, payments, people, work_orders

_i, _n, _p, _w = invoices.c, credit_notes.c, payments.c, work_orders.c
_MOST_TOLD = 20
_CREDIT_NOTE = re.compile(r"CN-(\d{4})-(\d+)")


def faults(tx: Transaction) -> list[str]:
    """One line for each."""
    return [fault for check in (_kept, _lines, _notes, _gaps, _accounts) for fault in check(tx)]


def _kept(tx: Transaction) -> Iterator[str]:
    """What an invoice says of payments and credit notes."""
    paid = _sums(_p.invoice_id, _p.amount, _p.deleted_at.is_(None))
    credited = _sums(_n.invoice_id, _n.total, sa.true())
    came, noted = (sa.func.coalesce(each.c.amount, sa.literal(ZERO, _i.paid.type)) for each in (paid, credited))
    wrong = sa.or_(
        _i.paid != came,
        _i.credited != noted,
        _i.credited > _i.total,
        sa.and_(_i.credited > ZERO, _i.credited == _i.total, _i.status != InvoiceStatus.CREDITED),
        sa.and_(_i.credited != _i.total, _i.status == InvoiceStatus.CREDITED),
    )
    statement = (
        sa.select(_i.number, _i.status, _i.total, _i.paid, _i.credited, paid.c.amount.label("came"), credited.c.amount)
        .outerjoin(paid, paid.c.owner == _i.id)
        .outerjoin(credited, credited.c.owner == _i.id)
        .where(wrong)
    )
    for row in tx.rows(statement):
        if row.paid != (row.came or ZERO):
            yield f"accounts: {row.number} says {row.paid} was paid, but its payments come to {row.came or ZERO}"
        if row.credited != (row.amount or ZERO):
            yield f"accounts: {row.number} says {row.credited} was credited, but its credit notes say something else"
        if row.credited > row.total:
            yield f"accounts: more was credited of {row.number} than the {row.total} that were charged"
        is_whole = row.credited == row.total and row.credited > ZERO
        if is_whole != (row.status is InvoiceStatus.CREDITED):
            yield f"accounts: {row.number} is {row.status}, but {row.credited} of {row.total} was credited"


def _sums(owner: sa.Column[int], amount: sa.Column[Decimal], condition: sa.ColumnElement[bool]) -> sa.Subquery:
    return (
        sa.select(owner.label("owner"), sa.func.sum(amount).label("amount"))
        .where(owner.is_not(None), condition)
        .group_by(owner)
        .subquery()
    )


def _lines(tx: Transaction) -> Iterator[str]:
    """Quantity times price, rounded each half away from nothing; reckoned by the database, however many there are."""
    parts: tuple[tuple[sa.Table, sa.Table, str], ...] = (
        (invoice_lines, invoices, "invoice_id"),
        (credit_note_lines, credit_notes, "credit_note_id"),
    )
    for table, owner, key in parts:
        c = table.c
        price, amount = (sa.type_coerce(column, sa.BigInteger()) for column in (c.unit_price, c.amount))
        exact = c.quantity_milli * price
        right = sa.case((exact >= 0, (exact + 500) // 1000), else_=-((500 - exact) // 1000))
        wrong = sa.select(owner.c.number, c.position).join(owner, owner.c.id == c[key]).where(amount != right)
        for row in tx.rows(wrong.order_by(c.id).limit(_MOST_TOLD)):
            yield f"accounts: line {row.position} of {row.number} is not its quantity times its price"


def _notes(tx: Transaction) -> Iterator[str]:
    for row in tx.rows(sa.select(_n.number).where(sa.or_(_n.total != _n.subtotal + _n.tax, _n.total <= ZERO))):
        yield f"accounts: the sums of {row.number} do not add up"
    lines = _sums(credit_note_lines.c.credit_note_id, credit_note_lines.c.amount, sa.true())
    wrong = sa.select(_n.number).join(lines, lines.c.owner == _n.id).where(lines.c.amount != _n.subtotal)
    for row in tx.rows(wrong):
        yield f"accounts: the lines of {row.number} do not come to its subtotal"


def _gaps(tx: Transaction) -> Iterator[str]:
    given: dict[str, set[int]] = defaultdict(set)
    for row in tx.rows(sa.select(_n.number)):
        if found := _CREDIT_NOTE.fullmatch(row.number):
            given[found[1]].add(int(found[2]))
    for year, numbers in sorted(given.items()):
        for number in sorted(set(range(1, max(numbers) + 1)) - numbers)[:20]:
            yield f"accounts: credit note CN-{year}-{number:04} is missing"


def _accounts(tx: Transaction) -> Iterator[str]:
    """What a statement comes to is what is left of the customer's invoices and jobs, less what he paid in advance."""
    jobs = _by_customer(tx, sa.select(_w.customer_id, _w.cost - _w.discount).where(UNINVOICED))
    charged = _by_customer(tx, sa.select(_i.customer_id, _i.total).where(ISSUED))
    credited = _by_customer(tx, sa.select(_i.customer_id, _n.total).join(invoices, _i.id == _n.invoice_id))
    paid = _by_customer(tx, sa.select(_p.customer_id, _p.amount).where(_p.deleted_at.is_(None)))
    left = _by_customer(tx, sa.select(_i.customer_id, _i.total - _i.credited - _i.paid).where(ISSUED))
    of_issued = sa.exists().where(_i.id == _p.invoice_id, ISSUED)
    advance = _by_customer(tx, sa.select(_p.customer_id, _p.amount).where(_p.deleted_at.is_(None), ~of_issued))
    wrong = [
        customer
        for customer in charged.keys() | credited.keys() | paid.keys() | left.keys()
        if charged[customer] - credited[customer] - paid[customer] != left[customer] - advance[customer]
    ]
    names = sa.select(people.c.id, people.c.full_name).where(people.c.id.in_(wrong[:100]))
    for row in tx.rows(names.order_by(people.c.id)):
        owed = left[row.id] + jobs[row.id] - advance[row.id]
        yield f"accounts: the statement of {row.full_name} does not come to the {owed} that are owed"


def _by_customer(tx: Transaction, amounts: sa.Select[tuple[int, Decimal]]) -> dict[int | None, Decimal]:
    found = amounts.subquery()
    customer, amount = found.c
    total = sa.type_coerce(sa.func.sum(amount), _i.total.type)
    sums = sa.select(customer.label("customer"), total.label("total")).group_by(customer)
    return defaultdict(lambda: ZERO, {row.customer: row.total for row in tx.rows(sums)})
