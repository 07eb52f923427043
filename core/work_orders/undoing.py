"""Taking back a job's last step, as long as nobody has taken another since."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from core import stock
from core.base import log
from core.base.errors import Conflict
from core.base.events import KIND_BY_TEXT, EventKind
from core.base.transaction import Transaction
from core.rules import texts
from core.rules.status import OPEN
from core.rules.words import HoldReason, Status
from core.tables import work_orders
from core.work_orders import blocking, giving_up
from core.work_orders.rows import OrderRow, entity, get_any

#: What a step writes; a step is taken back by writing what stood there before.
_FIELDS = ("status", "hold_reason", "status_note", "started_at", "completed_at", "closed_at")
_STEPS = (
    EventKind.WORK_ORDER_REQUESTED, EventKind.WORK_ORDER_APPROVED, EventKind.WORK_ORDER_STARTED,
    EventKind.WORK_ORDER_HELD, EventKind.WORK_ORDER_RESUMED, EventKind.WORK_ORDER_COMPLETED,
    EventKind.WORK_ORDER_CLOSED, EventKind.WORK_ORDER_CANCELLED, EventKind.WORK_ORDER_REOPENED,
    EventKind.WORK_ORDER_STEP_UNDONE,
)  # fmt: skip
_e = log.events.c


def undo_step(tx: Transaction, order_id: int, *, seen: Status, note: str | None = None) -> OrderRow:
    """Puts the job back to where it stood before its last step; needs the right to take that step.

    A way of several steps taken at once is taken back at once; parts that a cancelled job gave back are taken again,
    and what was kept for it is kept again where it is free. An erased passcode stays erased. `seen` is the state the
    caller looked at.
    Raises: NotFound, Forbidden, Conflict (another step was taken since, there is none, or the parts are gone).
    """
    row = entity(tx, order_id)
    steps = _last_steps(tx, order_id)
    if not steps or row.status is not seen:
        raise Conflict("{number} is {status} meanwhile", "status", number=row.number, status=row.status.value)
    if any(step.kind == EventKind.WORK_ORDER_STEP_UNDONE.text for step in steps):
        raise Conflict("The last step of {number} was taken back already", "status", number=row.number)
    tx.allow(EventKind.WORK_ORDER_STEP_UNDONE)
    for step in steps:
        tx.allow(KIND_BY_TEXT[step.kind])
    before, after = _span(steps)
    if any(row._mapping[name] != value for name, value in after.items()):
        raise Conflict("{number} is {status} meanwhile", "status", number=row.number, status=row.status.value)
    changes: dict[str, Sequence[Any]] = tx.update(work_orders, row, **before)  # type: ignore[assignment]
    remark = texts.passage(note, "note", longest=2000)
    changes = {**changes, "undone": [steps[-1].kind, None]} | ({"note": [None, remark]} if remark else {})
    tx.record(EventKind.WORK_ORDER_STEP_UNDONE, order_id, row.number, changes, work_order_id=order_id)
    blocking.release(tx, row, entity(tx, order_id))
    if row.status is Status.CANCELLED:
        giving_up.take_again(tx, order_id, steps[-1].at, all_or_nothing=True)
    if row.status not in OPEN:
        stock.keep_again(tx, order_id, row.number, steps[-1].at)
    return get_any(tx, order_id)


def _last_steps(tx: Transaction, order_id: int) -> list[log.Event]:
    """The steps of the last move, oldest first: one move has one moment."""
    kinds = [kind.text for kind in _STEPS]
    statement = (
        sa.select(*log.COLUMNS)
        .where(_e.work_order_id == order_id, _e.kind.in_(kinds))
        .order_by(_e.id.desc())
        .limit(len(Status))
    )
    found = [log.event_of(row) for row in tx.rows(statement)]
    return [event for event in reversed(found) if event.at == found[0].at]


def _span(steps: Sequence[log.Event]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The fields that the steps wrote, as they were before the first and after the last."""
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for step in steps:
        for name, (old, new) in step.changes.items():
            if name in _FIELDS:
                before.setdefault(name, _value(name, old))
                after[name] = _value(name, new)
    return before, after


def _value(name: str, text: str | None) -> Any:
    """A field's value from the log, which keeps words and moments as text."""
    if text is None or name == "status_note":
        return text
    if name == "status":
        return Status(text)
    return HoldReason(text) if name == "hold_reason" else datetime.fromisoformat(text)
