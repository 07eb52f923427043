"""A job's way through its states; each step is recorded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from core import stock
from core.base.errors import Conflict, Forbidden
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.rules import status as rules
from core.rules import texts
from core.rules.words import HoldReason, PasscodeKind, Status
from core.tables import intakes, work_orders
from core.work_orders import blocking, giving_up, preventive
from core.work_orders.rows import OrderRow, entity, get_any

_REOPENED_FROM = (Status.WORK_COMPLETE, Status.CLOSED, Status.CANCELLED)
_KIND = {
    Status.REQUESTED: EventKind.WORK_ORDER_REQUESTED,
    Status.APPROVED: EventKind.WORK_ORDER_APPROVED,
    Status.IN_PROGRESS: EventKind.WORK_ORDER_STARTED,
    Status.ON_HOLD: EventKind.WORK_ORDER_HELD,
    Status.WORK_COMPLETE: EventKind.WORK_ORDER_COMPLETED,
    Status.CLOSED: EventKind.WORK_ORDER_CLOSED,
    Status.CANCELLED: EventKind.WORK_ORDER_CANCELLED,
}


def move(
    tx: Transaction,
    order_id: int,
    goal: Status,
    *,
    note: str | None = None,
    hold_reason: HoldReason | None = None,
    only_single_step: bool = False,
    seen: Status | None = None,
    used: Mapping[int, int] | None = None,
) -> OrderRow:
    """Takes the job to `goal` along the legal path, or back by reopening.

    `seen` is the state the caller looked at; `only_single_step`: only as the AMMS document draws the steps. `used`: of
    a cancelled job, how many pieces of a part line are truly gone (line -> pieces); all others go back to the store.
    Raises: NotFound, Forbidden, Conflict (no way leads there, or the state is no longer the one seen), Invalid.
    """
    row = entity(tx, order_id)
    if tx.actor.own_only:
        raise Forbidden("The state of a job is changed by the staff only")
    if seen is not None and row.status is not seen:
        raise Conflict("{number} is {status} meanwhile", "status", number=row.number, status=row.status.value)
    way = rules.documented_path if only_single_step else rules.path
    note = texts.passage(note, "note", longest=2000)
    before = row
    for step in way(row.status, goal):
        row = _enter(tx, row, step, note, hold_reason)
    blocking.release(tx, before, row)
    if row.status not in rules.OPEN:
        stock.release_all(tx, row.id, row.number)
    if row.status is Status.CANCELLED and before.status is not Status.CANCELLED:
        giving_up.put_back(tx, row.id, used)
    preventive.finish(tx, before, row)
    return get_any(tx, order_id)


def kind_of(start: Status, step: Status) -> EventKind:
    """The event that a single step is recorded as."""
    if start in _REOPENED_FROM and step in (Status.IN_PROGRESS, Status.REQUESTED):
        return EventKind.WORK_ORDER_REOPENED
    if start is Status.ON_HOLD and step is Status.IN_PROGRESS:
        return EventKind.WORK_ORDER_RESUMED
    return _KIND[step]


def _enter(
    tx: Transaction,
    row: sa.Row[Any],
    step: Status,
    note: str | None,
    hold_reason: HoldReason | None,
) -> sa.Row[Any]:
    kind = kind_of(row.status, step)
    tx.allow(kind)
    started_at, completed_at, closed_at = rules.moments_after(
        step, tx.now, row.started_at, row.completed_at, row.closed_at
    )
    changes = tx.update(
        work_orders,
        row,
        status=step,
        status_note=note,
        hold_reason=(hold_reason or HoldReason.OTHER) if step is Status.ON_HOLD else None,
        started_at=started_at,
        completed_at=completed_at,
        closed_at=closed_at,
    )
    if step is Status.CLOSED:
        erase_passcode(tx, row.id, row.number)
    tx.record(kind, row.id, row.number, changes, work_order_id=row.id)
    return entity(tx, row.id)


def erase_passcode(tx: Transaction, order_id: int, number: str) -> None:
    """The customer's code is not kept longer than his device."""
    c = intakes.c
    sealed = tx.execute(
        sa.update(intakes)
        .where(c.work_order_id == order_id, c.passcode_sealed.is_not(None))
        .values(passcode_sealed=None, passcode_kind=PasscodeKind.NONE, version=c.version + 1)
    )
    if sealed.rowcount:
        tx.record(EventKind.PASSCODE_ERASED, order_id, number, work_order_id=order_id)
