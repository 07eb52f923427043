"""Changing, deleting and restoring a job."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from core import search, stock
from core.base import money
from core.base.concurrency import require_unchanged
from core.base.errors import Forbidden, Invalid, NotFound
from core.base.events import EventKind
from core.base.transaction import Transaction
from core.catalog import require
from core.rules import pricing, texts
from core.rules.status import OPEN
from core.tables import assets, locations, people, symptoms, teams, work_orders
from core.work_orders import blocking, giving_up
from core.work_orders.rows import ROOM, OrderRow, entity, get_any, w

#: What `change` writes; the state has operations of its own.
FIELDS = (
    "title", "type", "origin", "priority", "cost", "discount", "estimate", "authorised_limit", "note", "diagnosis",
    "estimated_completion_at", "symptom_id", "location_id", "team_id", "created_by", "asset_id", "customer_id",
    "blocks_room", "started_at", "completed_at",
)  # fmt: skip
_REFERENCES = {
    "symptom_id": (symptoms, "Problem"),
    "location_id": (locations, "Location"),
    "team_id": (teams, "Team"),
    "asset_id": (assets, "Device"),
    "customer_id": (people, "Customer"),
}


def change(
    tx: Transaction,
    order_id: int,
    fields: Mapping[str, Any],
    *,
    version: int | None = None,
    seen: Mapping[str, Any] | None = None,
) -> OrderRow:
    """Writes the given FIELDS. `version` and `seen` as in people.change.

    Raises: NotFound, Forbidden, Stale, Invalid.
    """
    row = entity(tx, order_id)
    if tx.actor.own_only:
        raise Forbidden("A job that was handed over is changed by the staff only")
    tx.allow(EventKind.WORK_ORDER_UPDATED)
    require_unchanged(row, "Order", fields, version, seen)
    values = {name: _checked(tx, name, value) for name, value in fields.items() if name in FIELDS}
    pricing.total(values.get("cost", row.cost), values.get("discount", row.discount))
    if {"asset_id", "customer_id"} & set(values):
        values["is_repair"] = _is_repair(tx, {**row._mapping, **values})
    if "location_id" in values:
        values["is_room_job"] = _is_in_room(tx, values["location_id"])
    changes = tx.update(work_orders, row, **values)
    if changes:
        if {"title", "asset_id", "customer_id", "location_id"} & set(changes):
            search.index_work_order(tx, order_id)
        tx.record(EventKind.WORK_ORDER_UPDATED, order_id, row.number, changes, work_order_id=order_id)
        if {"blocks_room", "location_id"} & set(changes):
            blocking.release(tx, row, entity(tx, order_id))
    return get_any(tx, order_id)


def add_to_cost(tx: Transaction, order_id: int, amount: Decimal) -> None:
    """The price follows its lines: a part or an hour more, or less."""
    row = entity(tx, order_id)
    cost = row.cost + amount
    if cost > money.LARGEST:
        raise Invalid("cost", "The amount is out of range")
    if cost < row.discount:
        raise Invalid("discount", "The discount must not be above the cost")
    tx.update(work_orders, row, cost=cost)


def note(tx: Transaction, order_id: int, text: str) -> None:
    """A remark in the job's timeline, such as a call that was made. Raises: NotFound, Forbidden, Invalid."""
    tx.allow(EventKind.WORK_ORDER_NOTED)
    row = entity(tx, order_id)
    remark = texts.passage(text, "note", longest=4000)
    if remark is None:
        raise Invalid("note", "This field is required")
    tx.record(EventKind.WORK_ORDER_NOTED, order_id, row.number, {"note": [None, remark]}, work_order_id=order_id)


def delete(tx: Transaction, order_id: int, *, version: int | None = None) -> None:
    """Hides the job from every door; what an open one took from the store goes back.

    Raises: NotFound, Forbidden, Stale.
    """
    row = entity(tx, order_id)
    if tx.actor.own_only:
        raise Forbidden("A job that was handed over is deleted by the staff only")
    tx.allow(EventKind.WORK_ORDER_DELETED)
    require_unchanged(row, "Order", {}, version, None)
    tx.update(work_orders, row, deleted_at=tx.now)
    search.forget(tx, "work_orders", order_id)
    tx.record(EventKind.WORK_ORDER_DELETED, order_id, row.number, work_order_id=order_id)
    blocking.release(tx, row, None)
    stock.release_all(tx, order_id, row.number)
    if row.status in OPEN:
        giving_up.put_back(tx, order_id)


def restore(tx: Transaction, order_id: int) -> OrderRow:
    """Brings a deleted job back, with the parts it gave back where they still lie there.

    Raises: NotFound, Forbidden.
    """
    tx.allow(EventKind.WORK_ORDER_RESTORED)
    row = tx.row(sa.select(work_orders).where(w.id == order_id, w.deleted_at.is_not(None)))
    if row is None:
        raise NotFound("Order")
    tx.update(work_orders, row, deleted_at=None)
    search.index_work_order(tx, order_id)
    tx.record(EventKind.WORK_ORDER_RESTORED, order_id, row.number, work_order_id=order_id)
    giving_up.take_again(tx, order_id, row.deleted_at, all_or_nothing=False)
    return get_any(tx, order_id)


def _checked(tx: Transaction, name: str, value: Any) -> Any:
    if name in _REFERENCES:
        if value is not None:
            require(tx, _REFERENCES[name][0], value, _REFERENCES[name][1])
        return value
    return _CHECKS[name](value, name) if name in _CHECKS else value


def _optional_amount(value: Any, name: str) -> Decimal | None:
    return None if value is None else money.parse(value, name)


_CHECKS: dict[str, Callable[[Any, str], Any]] = {
    "cost": money.parse,
    "discount": money.parse,
    "estimate": _optional_amount,
    "authorised_limit": _optional_amount,
    "note": texts.passage,
    "diagnosis": texts.passage,
    "title": texts.required_line,
    "type": lambda value, name: texts.required_line(value, name, 40),
    "created_by": texts.line,
}


def _is_in_room(tx: Transaction, location_id: int | None) -> bool:
    return bool(tx.value(sa.select(locations.c.type).where(locations.c.id == location_id)) == ROOM)


def _is_repair(tx: Transaction, values: Mapping[str, Any]) -> bool:
    owner_id = tx.value(sa.select(assets.c.owner_id).where(assets.c.id == values["asset_id"]))
    return owner_id is not None and values["customer_id"] is not None
