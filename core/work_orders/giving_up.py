"""What a job that comes to nothing took from the store goes back, and is taken again if the job goes on after all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core import stock
from core.base.errors import Conflict
from core.base.events import EventKind
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.rules import pricing
from core.rules import stock as rules
from core.tables import parts_used, work_orders

_u = parts_used.c


def put_back(tx: Transaction, order_id: int, used: Mapping[int, int] | None = None) -> None:
    """Returns the job's pieces to where they came from; `used`: how many of a line are truly gone (id -> pieces).

    Whoever ends a job does this, whatever else he may do in the store. Raises: Invalid.
    """
    order = tx.execute(sa.select(work_orders).where(work_orders.c.id == order_id)).one()
    lines = sa.select(parts_used).where(_u.work_order_id == order_id, _u.part_id.is_not(None), _u.deleted_at.is_(None))
    for line in tx.rows(lines.order_by(_u.id)):
        kept = min(rules.quantity((used or {}).get(line.id, 0), "used", least=0), line.quantity)
        if kept < line.quantity:
            stock.return_line(tx, order, line, line.quantity - kept)
            _write(tx, order, line, kept, EventKind.PART_REMOVED)


def take_again(tx: Transaction, order_id: int, put_back_at: datetime, *, all_or_nothing: bool) -> None:
    """Takes what went back at that moment out of the store once more.

    Raises: Conflict where it is gone meanwhile; where not `all_or_nothing`, those lines stay off the job.
    """
    order = tx.execute(sa.select(work_orders).where(work_orders.c.id == order_id)).one()
    for line_id, spots in stock.returned_at(tx, order_id, put_back_at).items():
        line = tx.execute(sa.select(parts_used).where(_u.id == line_id)).one()
        there = 0 if line.deleted_at is not None else int(line.quantity)
        try:
            stock.take_again(tx, order, line, spots)
        except Conflict:
            if all_or_nothing:
                raise
            continue
        _write(tx, order, line, there + sum(spots.values()), EventKind.PART_USED)


def _write(tx: Transaction, order: sa.Row[Any], line: sa.Row[Any], quantity: int, kind: EventKind) -> None:
    """So many are on the line now, none: it is gone; the price follows, and a discount never exceeds it."""
    before = ZERO if line.deleted_at is not None else line.amount
    after = pricing.line_amount(quantity, line.unit_price)
    if quantity:
        tx.update(parts_used, line, quantity=quantity, amount=after, deleted_at=None)
    else:
        tx.update(parts_used, line, deleted_at=tx.now)
    job = tx.execute(sa.select(work_orders).where(work_orders.c.id == order.id)).one()
    cost = max(ZERO, job.cost + after - before)
    changed = tx.update(work_orders, job, cost=cost, discount=min(job.discount, cost))
    told = {name: change for name, change in changed.items() if name == "discount"}
    pieces = None if line.deleted_at is not None else line.quantity
    name = [line.name, None] if kind is EventKind.PART_REMOVED else [None, line.name]
    changes = {"name": name, "quantity": [pieces, quantity or None], "amount": [before or None, after or None]}
    tx.record(kind, order.id, order.number, {**changes, **told}, work_order_id=order.id)
