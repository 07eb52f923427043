"""Labour and parts used on a job; each line moves the job's cost by its amount."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import settings, stock
from core.base import money
from core.base.errors import Conflict, Invalid, NotFound
from core.base.events import EventKind
from core.base.transaction import Changes, Transaction
from core.rules import pricing, texts
from core.rules import stock as stock_rules
from core.rules.words import Status
from core.stock import PartUse
from core.tables import labour, parts, parts_used, people
from core.work_orders.changing import add_to_cost
from core.work_orders.rows import entity

LONGEST_MINUTES = 60 * 24 * 31
LARGEST_QUANTITY = 100_000
_CLOSED = (Status.CLOSED, Status.CANCELLED)


class LabourRow(NamedTuple):
    """Time somebody worked; `amount` = rate × minutes, to the cent."""

    id: int
    work_order_id: int
    person_id: int | None
    person: str | None
    description: str
    minutes: int
    hourly_rate: Decimal
    amount: Decimal
    created_at: datetime


class PartUsedRow(NamedTuple):
    """A part that went into the job; `amount` = quantity × unit price."""

    id: int
    work_order_id: int
    name: str
    quantity: int
    unit_price: Decimal
    amount: Decimal
    created_at: datetime
    #: None: bought for this job alone, it never lay in the store
    part_id: int | None = None


def add_labour(
    tx: Transaction,
    order_id: int,
    description: str,
    minutes: int,
    *,
    hourly_rate: Decimal | None = None,
    person_id: int | None = None,
) -> LabourRow:
    """Books time; `hourly_rate` None: the shop's. Raises: NotFound, Forbidden, Conflict (job is closed), Invalid."""
    tx.allow(EventKind.LABOUR_ADDED)
    order = _open_order(tx, order_id)
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise Invalid("minutes", "The time must be between 1 minute and {longest} minutes", longest=LONGEST_MINUTES)
    rate = money.parse(settings.read(tx).hourly_rate if hourly_rate is None else hourly_rate, "hourly_rate")
    amount = pricing.labour_amount(minutes, rate)
    text = texts.required_line(description, "description")
    labour_id = tx.insert(
        labour,
        work_order_id=order_id,
        person_id=person_id if person_id is not None else tx.actor.person_id,
        description=text,
        minutes=minutes,
        hourly_rate=rate,
        amount=amount,
    )
    add_to_cost(tx, order_id, amount)
    changes: Changes = {"description": [None, text], "amount": [None, amount]}
    tx.record(EventKind.LABOUR_ADDED, order_id, order.number, changes, work_order_id=order_id)
    return next(row for row in labour_of(tx, order_id) if row.id == labour_id)


def remove_labour(tx: Transaction, labour_id: int) -> None:
    """Takes the line back, and its amount from the cost. Raises: NotFound, Forbidden, Conflict, Invalid."""
    tx.allow(EventKind.LABOUR_REMOVED)
    _remove(tx, labour, labour_id, EventKind.LABOUR_REMOVED, "description")


def add_part(tx: Transaction, order_id: int, name: str, quantity: int, unit_price: Decimal) -> PartUsedRow:
    """Books a part by name. Raises: NotFound, Forbidden, Conflict (job is closed), Invalid."""
    tx.allow(EventKind.PART_USED)
    order = _open_order(tx, order_id)
    if not 1 <= quantity <= LARGEST_QUANTITY:
        raise Invalid("quantity", "The quantity must be between 1 and {largest}", largest=LARGEST_QUANTITY)
    price = money.parse(unit_price, "unit_price")
    amount = pricing.line_amount(quantity, price)
    name = texts.required_line(name, "name")
    part_id = tx.insert(
        parts_used, work_order_id=order_id, name=name, quantity=quantity, unit_price=price, amount=amount
    )
    add_to_cost(tx, order_id, amount)
    changes: Changes = {"name": [None, name], "quantity": [None, quantity], "amount": [None, amount]}
    tx.record(EventKind.PART_USED, order_id, order.number, changes, work_order_id=order_id)
    return next(row for row in parts_of(tx, order_id) if row.id == part_id)


def use_parts(tx: Transaction, order_id: int, uses: Sequence[PartUse]) -> list[PartUsedRow]:
    """Takes parts out of the store for a job, all of them or none; a line each.

    Raises: NotFound, Forbidden (the job is not the technician's), Conflict (job is closed, too few), Invalid.
    Source: contract, decision 23.
    """
    stock.allow_for_job(tx, order_id)
    order = _open_order(tx, order_id)
    line_ids = {_use(tx, order, use) for use in uses}
    return [row for row in parts_of(tx, order_id) if row.id in line_ids]


def _use(tx: Transaction, order: sa.Row[Any], use: PartUse) -> int:
    part = tx.row(sa.select(parts).where(parts.c.id == use.part_id, parts.c.deleted_at.is_(None)))
    if part is None:
        raise NotFound("Part")
    quantity = stock_rules.quantity(use.quantity)
    usual = part.unit_cost if part.unit_price is None else part.unit_price
    price = usual if use.unit_price is None else money.parse(use.unit_price, "unit_price")
    amount = pricing.line_amount(quantity, price)
    values = {"name": part.name, "quantity": quantity, "unit_price": price, "amount": amount}
    line_id = tx.insert(parts_used, work_order_id=order.id, part_id=part.id, **values)
    stock.take_for_job(tx, order, part, use, line_id)
    add_to_cost(tx, order.id, amount)
    changes: Changes = {"name": [None, part.name], "quantity": [None, quantity], "amount": [None, amount]}
    tx.record(EventKind.PART_USED, order.id, order.number, changes, work_order_id=order.id)
    return line_id


def remove_part(tx: Transaction, part_id: int) -> None:
    """Takes the line back, and its amount from the cost; what came from the store goes back there.

    Raises: NotFound, Forbidden, Conflict, Invalid.
    """
    from_store = tx.value(sa.select(parts_used.c.part_id).where(parts_used.c.id == part_id)) is not None
    tx.allow(EventKind.STOCK_RETURNED if from_store else EventKind.PART_REMOVED)
    _remove(tx, parts_used, part_id, EventKind.PART_REMOVED, "name")


def labour_of(tx: Transaction, order_id: int) -> list[LabourRow]:
    """In the order they were booked."""
    c = labour.c
    statement = (
        sa.select(c.id, c.work_order_id, c.person_id, people.c.full_name, c.description, c.minutes, c.hourly_rate,
                  c.amount, c.created_at)
        .outerjoin(people, people.c.id == c.person_id)
        .where(c.work_order_id == order_id, c.deleted_at.is_(None))
        .order_by(c.id)
    )  # fmt: skip
    return [LabourRow._make(row) for row in tx.rows(statement)]


def parts_of(tx: Transaction, order_id: int) -> list[PartUsedRow]:
    """In the order they were booked."""
    c = parts_used.c
    statement = sa.select(*(c[name] for name in PartUsedRow._fields))
    shown = statement.where(c.work_order_id == order_id, c.deleted_at.is_(None)).order_by(c.id)
    return [PartUsedRow._make(row) for row in tx.rows(shown)]


def _open_order(tx: Transaction, order_id: int) -> sa.Row[Any]:
    order = entity(tx, order_id)
    if order.status in _CLOSED:
        raise Conflict("{number} is {status}: reopen it first", number=order.number, status=order.status.value)
    return order


def _remove(tx: Transaction, table: sa.Table, line_id: int, kind: EventKind, name: str) -> None:
    row = tx.row(sa.select(table).where(table.c.id == line_id, table.c.deleted_at.is_(None)))
    if row is None:
        raise NotFound("Line")
    order = _open_order(tx, row.work_order_id)
    if table is parts_used and row.part_id is not None:
        stock.allow_for_job(tx, order.id)
        stock.return_line(tx, order, row)
    tx.update(table, row, deleted_at=tx.now)
    add_to_cost(tx, order.id, -row.amount)
    changes = {name: [row._mapping[name], None], "amount": [row.amount, None]}
    tx.record(kind, order.id, order.number, changes, work_order_id=order.id)
