"""Whether counters, sums and document numbers agree with the rows they stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from core.base.money import ZERO
from core.base.transaction import Transaction
from core.rules import pricing
from core.rules.words import InvoiceStatus, PaymentKind, Status
from core.tables import (
    assets,
    counters,
    found_items,
    invoice_lines,
    invoices,
    labour,
    locations,
    parts,
    parts_used,
    payments,
    people,
    ratings,
    sequences,
    stock,
    work_orders,
)

_w, _pay = work_orders.c, payments.c
_INVOICE = re.compile(r"INV-(\d{4})-(\d+)")
_RECEIPT = re.compile(r"R-(\d{4})-(\d+)")


def faults(tx: Transaction) -> list[str]:
    """One line for each."""
    checks = (_counters, _paid, _discounts, _labour, _parts, _refunds, _receipts, _invoices)
    return [fault for check in checks for fault in check(tx)]


def _counters(tx: Transaction) -> Iterator[str]:
    counted: dict[str, int] = defaultdict(int)
    lists: tuple[tuple[sa.Table, sa.ColumnElement[Any]], ...] = (
        (work_orders, sa.literal("work_orders:") + sa.cast(_w.status, sa.String)),
        (work_orders, _customer_jobs()),
        (people, sa.literal("people:") + sa.cast(people.c.role, sa.String)),
        (
            assets,
            sa.case(
                (assets.c.owner_id.is_(None), sa.literal("assets:house:") + sa.cast(assets.c.status, sa.String)),
                else_="assets:owned",
            ),
        ),
        (locations, sa.literal("locations")),
        (payments, sa.literal("payments")),
        (invoices, sa.literal("invoices:") + sa.cast(invoices.c.status, sa.String)),
        (ratings, sa.literal("ratings:") + sa.cast(ratings.c.stars, sa.String)),
        (work_orders, sa.literal("job_priorities:") + sa.cast(_w.priority, sa.String) + ":" + _said(_w.status)),
        (work_orders, sa.case((_w.status == Status.ON_HOLD, sa.literal("held:") + _said(_w.hold_reason)))),
        (parts, sa.literal("parts")),
        (people, sa.case((sa.not_(people.c.is_active), sa.literal("people_off:") + _said(people.c.role)))),
        (found_items, sa.literal("found_items:") + _whereabouts()),
    )
    for table, counter in lists:
        shown = sa.select(counter.label("counter")).where(table.c.deleted_at.is_(None)).subquery()
        statement = sa.select(shown.c.counter, sa.func.count().label("rows")).group_by(shown.c.counter)
        named = statement.where(shown.c.counter.is_not(None))
        counted.update({row.counter: row.rows for row in tx.rows(named)})
    counted["stock"] = int(tx.value(_on_shelves()))
    counted.update(_response(tx))
    kept = {row.name: row.value for row in tx.rows(sa.select(counters.c.name, counters.c.value))}
    for name in sorted(counted.keys() | kept.keys()):
        if counted[name] != kept.get(name, 0):
            yield f"figures: the counter {name} says {kept.get(name, 0)}, but there are {counted[name]}"


def _said(word: sa.Column[Any]) -> sa.ColumnElement[str]:
    return sa.cast(word, sa.String)


def _whereabouts() -> sa.ColumnElement[str]:
    c = found_items.c
    return sa.case((c.claimed_at.is_not(None), "claimed"), (c.disposed_at.is_not(None), "disposed"), else_="kept")


def _on_shelves() -> sa.Select[Any]:
    there = sa.join(stock, parts, parts.c.id == stock.c.part_id)
    return (
        sa.select(sa.func.count()).select_from(there).where(stock.c.holder_id.is_(None), parts.c.deleted_at.is_(None))
    )


def _response(tx: Transaction) -> dict[str, int]:
    """How many of customers' jobs were begun, and how long that took together, in whole seconds."""
    begun = sa.and_(_w.deleted_at.is_(None), _w.customer_id.is_not(None), _w.started_at >= _w.created_at)
    seconds = [_whole_seconds(tx, column) for column in (_w.started_at, _w.created_at)]
    figures = (
        sa.func.count().label("jobs"),
        sa.func.coalesce(sa.func.sum(seconds[0] - seconds[1]), 0).label("seconds"),
    )
    row = tx.execute(sa.select(*figures).where(begun)).one()
    return {"response:jobs": int(row.jobs), "response:seconds": int(row.seconds)}


def _whole_seconds(tx: Transaction, moment: sa.Column[Any]) -> sa.ColumnElement[Any]:
    if tx.is_sqlite:
        return sa.cast(sa.func.strftime("%s", moment), sa.Integer)
    return sa.func.floor(sa.func.extract("epoch", moment))


def _customer_jobs() -> sa.ColumnElement[str]:
    of_customer = sa.literal("customer_jobs:") + sa.cast(_w.status, sa.String)
    return sa.case((_w.customer_id.is_(None), sa.literal("customer_jobs_none")), else_=of_customer)


def _paid(tx: Transaction) -> Iterator[str]:
    sums = (
        sa.select(_pay.work_order_id, sa.func.sum(_pay.amount).label("amount"))
        .where(_pay.deleted_at.is_(None))
        .group_by(_pay.work_order_id)
        .subquery()
    )
    booked = sa.func.coalesce(sums.c.amount, sa.literal(ZERO, _pay.amount.type), type_=_pay.amount.type)
    statement = (
        sa.select(_w.number, _w.paid, booked.label("booked"))
        .outerjoin(sums, sums.c.work_order_id == _w.id)
        .where(_w.paid != booked)
    )
    for row in tx.rows(statement):
        yield f"figures: {row.number} says {row.paid} was paid, but its payments come to {row.booked}"


def _discounts(tx: Transaction) -> Iterator[str]:
    for row in tx.rows(sa.select(_w.number, _w.cost, _w.discount).where(_w.discount > _w.cost)):
        yield f"figures: the discount of {row.number} ({row.discount}) is above its cost ({row.cost})"


def _labour(tx: Transaction) -> Iterator[str]:
    c = labour.c
    for row in tx.execute(sa.select(c.id, c.minutes, c.hourly_rate, c.amount)):
        right = pricing.labour_amount(row.minutes, row.hourly_rate)
        if row.amount != right:
            yield f"figures: labour line {row.id} comes to {right}, but says {row.amount}"


def _parts(tx: Transaction) -> Iterator[str]:
    c = parts_used.c
    for row in tx.rows(sa.select(c.id, c.amount).where(c.amount != c.quantity * c.unit_price)):
        yield f"figures: part line {row.id} says {row.amount}, which is not its quantity times its price"


def _refunds(tx: Transaction) -> Iterator[str]:
    refund = payments.alias("refund")
    statement = (
        sa.select(_pay.number, _pay.amount, sa.func.sum(refund.c.amount).label("back"))
        .join(refund, refund.c.refund_of_id == _pay.id)
        .where(refund.c.deleted_at.is_(None))
        .group_by(_pay.id, _pay.number, _pay.amount)
        .having(sa.func.sum(refund.c.amount) + _pay.amount < ZERO)
    )
    for row in tx.rows(statement):
        yield f"figures: more was given back of {row.number} than the {row.amount} that were paid"
    wrong = sa.or_(
        sa.and_(_pay.kind == PaymentKind.REFUND, _pay.amount > ZERO),
        sa.and_(_pay.kind != PaymentKind.REFUND, _pay.amount < ZERO),
    )
    for row in tx.rows(sa.select(_pay.number, _pay.kind, _pay.amount).where(wrong)):
        yield f"figures: {row.number} is a {row.kind} of {row.amount}"


def _receipts(tx: Transaction) -> Iterator[str]:
    """Voided ones are counted too: no number is ever missing."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for row in tx.execute(sa.select(_pay.number)):
        if match := _RECEIPT.fullmatch(row.number):
            numbers[match[1]].append(int(match[2]))
    given = {row.name: row.last for row in tx.rows(sa.select(sequences.c.name, sequences.c.last))}
    for year, used in sorted(numbers.items()):
        last = given.get(f"receipt:{year}", 0)
        missing = sorted(set(range(1, max(*used, last) + 1)) - set(used)) if used else []
        if missing:
            yield f"figures: of {year} the receipt R-{year}-{missing[0]:04} is missing ({len(missing)} in all)"
        if max(used) > last:
            yield f"figures: receipts of {year} go to {max(used)}, but only {last} numbers were given"


def _invoices(tx: Transaction) -> Iterator[str]:
    """Sums, what is said of them, and numbers without gaps."""
    i, lines = invoices.c, invoice_lines.c
    for row in tx.rows(sa.select(i.number, i.subtotal, i.tax, i.total).where(i.total != i.subtotal + i.tax)):
        yield f"figures: {row.number} says {row.total}, but {row.subtotal} and {row.tax} tax come to something else"
    charged = sa.func.sum(lines.amount).label("charged")
    sums = sa.select(lines.invoice_id, charged).group_by(lines.invoice_id).subquery()
    wrong = sa.select(i.number).join(sums, sums.c.invoice_id == i.id).where(sums.c.charged != i.subtotal)
    for row in tx.rows(wrong):
        yield f"figures: the lines of {row.number} do not come to its subtotal"
    came = sa.func.sum(_pay.amount).label("came")
    paid = sa.select(_pay.invoice_id, came).where(_pay.deleted_at.is_(None)).group_by(_pay.invoice_id).subquery()
    owed = sa.func.coalesce(paid.c.came, sa.literal(ZERO, _pay.amount.type), type_=_pay.amount.type)
    short = sa.select(i.number).outerjoin(paid, paid.c.invoice_id == i.id)
    for row in tx.rows(short.where(i.status == InvoiceStatus.PAID, owed < i.total - i.credited)):
        yield f"figures: {row.number} says it is paid, but less came in for it"
    yield from _gaps(tx)


def _gaps(tx: Transaction) -> Iterator[str]:
    numbers: dict[int, set[int]] = defaultdict(set)
    for row in tx.rows(sa.select(invoices.c.number)):
        if found := _INVOICE.fullmatch(row.number):
            numbers[int(found[1])].add(int(found[2]))
    for year, given in sorted(numbers.items()):
        for number in sorted(set(range(1, max(given) + 1)) - given)[:20]:
            yield f"figures: invoice INV-{year}-{number:04} is missing"
