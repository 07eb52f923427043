"""Reading jobs: one, pages of them, and the lines of the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal

import sqlalchemy as sa

from core import search
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.prepared import Prepared
from core.base.transaction import Transaction
from core.rules.periods import Span
from core.rules.status import OPEN
from core.rules.words import HoldReason, Origin, Status
from core.tables import assets, assignments, counters, locations, people, work_orders
from core.work_orders.rows import REPAIR, ROW, OrderLine, OrderRow, RepairRow, is_visible, visible, w

Sort = Literal["newest", "oldest", "due", "latest_due"]
_BY_DUE = ("due", "latest_due")
_LIMIT, _OFFSET = sa.bindparam("limit_", type_=sa.Integer()), sa.bindparam("offset_", type_=sa.BigInteger())
_SPANS = {"due": w.estimated_completion_at, "opened": w.created_at, "completed": w.completed_at}
_ORDER = Prepared(sa.select(*ROW).where(w.id == sa.bindparam("order_id"), w.deleted_at.is_(None)), OrderRow._make)
_IS_REPAIR = sa.and_(w.deleted_at.is_(None), w.is_repair)


@dataclass(frozen=True)
class OrderFilter:
    """What the list shows. `statuses` None: all; `typed`: the words of the search line; spans end before their ends."""

    statuses: tuple[Status, ...] | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    location_id: int | None = None
    assignee_id: int | None = None
    overdue_at: datetime | None = None
    typed: str = ""
    hold_reason: HoldReason | None = None
    due: Span | None = None
    opened: Span | None = None
    completed: Span | None = None
    planned_on: date | None = None
    origin: Origin | None = None


def get(tx: Transaction, order_id: int) -> OrderRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    row = _ORDER.first(tx, {"order_id": order_id})
    if row is None or not is_visible(tx, row.customer_id):
        raise NotFound("Order")
    return row


# jobs on customers' devices, as the repair dialect shows them


@cache
def _repair(own: bool) -> Prepared[RepairRow]:
    statement = sa.select(*REPAIR).where(w.id == sa.bindparam("order_id"), _IS_REPAIR)
    if own:
        statement = statement.where(w.customer_id == sa.bindparam("own_id"))
    return Prepared(statement, RepairRow._make, moments_as_text=True)


def get_repair(tx: Transaction, order_id: int) -> RepairRow:
    """A job on a customer's device. Raises: Forbidden, NotFound."""
    tx.allow("wo:read")
    row = _repair(tx.actor.own_only).first(tx, {"order_id": order_id, "own_id": tx.actor.person_id})
    if row is None:
        raise NotFound("Order")
    return row


@cache
def _repairs(statuses: tuple[Status, ...] | None, by_customer: bool, by_asset: bool) -> Prepared[RepairRow]:
    """The ids first, from an index alone, each state in its own order and merged; then their rows."""
    conditions = [_IS_REPAIR]
    if by_customer:
        conditions.append(w.customer_id == sa.bindparam("customer_id"))
    if by_asset:
        conditions.append(w.asset_id == sa.bindparam("asset_id"))
    ids = _ids(statuses, conditions, "oldest").limit(_LIMIT).offset(_OFFSET).subquery()
    statement = sa.select(*REPAIR).join(ids, ids.c.id == w.id).order_by(w.id)
    return Prepared(statement, RepairRow._make, moments_as_text=True)


def page_of_repairs(
    tx: Transaction,
    page: Page,
    *,
    statuses: tuple[Status, ...] | None = None,
    customer_id: int | None = None,
    asset_id: int | None = None,
) -> list[RepairRow]:
    """Jobs on customers' devices, by id. Raises: Forbidden."""
    tx.allow("wo:read")
    if tx.actor.own_only:
        if customer_id not in (None, tx.actor.person_id):
            return []
        customer_id = tx.actor.person_id
    statement = _repairs(statuses, customer_id is not None, asset_id is not None)
    values = {"customer_id": customer_id, "asset_id": asset_id, "limit_": page.limit, "offset_": page.offset}
    return statement.rows(tx, values)


# the list of the desktop


def lines(tx: Transaction, page: Page, wanted: OrderFilter = OrderFilter(), sort: Sort = "newest") -> list[OrderLine]:
    """One page of the list. Raises: Forbidden."""
    tx.allow("wo:read")
    statement, values = _lines_statement(tx, wanted, sort)
    return [
        OrderLine._make(row) for row in tx.execute(statement, {**values, "limit_": page.limit, "offset_": page.offset})
    ]


def count(tx: Transaction, wanted: OrderFilter = OrderFilter(), *, at_most: int | None = None) -> int:
    """How many there are; the unfiltered states from counters, at any size at once. Raises: Forbidden.

    With `at_most` the counting ends there: of a million jobs most words find half.
    """
    tx.allow("wo:read")
    is_plain = wanted == OrderFilter(statuses=wanted.statuses)
    if is_plain and not tx.actor.own_only:
        return sum(status_counts(tx, wanted.statuses).values())
    held = OrderFilter(statuses=(Status.ON_HOLD,), hold_reason=wanted.hold_reason)
    if wanted == held and not tx.actor.own_only:
        return _counted(tx, f"held:{wanted.hold_reason}")
    ids, values = _filtered_ids(tx, wanted, "newest")
    ids = ids.order_by(None) if at_most is None else ids.order_by(None).limit(at_most)
    return int(tx.execute(sa.select(sa.func.count()).select_from(ids.subquery()), values).scalar_one())


def _counted(tx: Transaction, name: str) -> int:
    return int(tx.value(sa.select(counters.c.value).where(counters.c.name == name)) or 0)


def status_counts(tx: Transaction, statuses: Sequence[Status] | None = None) -> dict[Status, int]:
    """How many jobs are in each state."""
    tx.allow("wo:read")
    names = {f"work_orders:{status.value}": status for status in statuses or tuple(Status)}
    rows = tx.rows(sa.select(counters.c.name, counters.c.value).where(counters.c.name.in_(names)))
    return {names[row.name]: row.value for row in rows}


def overdue(tx: Transaction, *, assignee_id: int | None = None) -> OrderFilter:
    """The filter for open jobs past their promise, as of now."""
    return OrderFilter(statuses=OPEN, overdue_at=tx.now, assignee_id=assignee_id)


def _lines_statement(tx: Transaction, wanted: OrderFilter, sort: Sort) -> tuple[sa.Select[Any], dict[str, Any]]:
    ids, values = _filtered_ids(tx, wanted, sort)
    return _line_select(ids.limit(_LIMIT).offset(_OFFSET), sort), values


def _line_select(ids: sa.Select[Any] | sa.CompoundSelect[Any], sort: Sort) -> sa.Select[Any]:
    found = ids.subquery()
    columns = (
        w.id, w.number, people.c.full_name, assets.c.name, w.title, w.status, w.hold_reason, w.priority,
        w.estimated_completion_at, w.cost, w.discount, w.created_at, locations.c.name,
    )  # fmt: skip
    return (
        sa.select(*columns)
        .select_from(found)
        .join(work_orders, w.id == found.c.id)
        .outerjoin(people, people.c.id == w.customer_id)
        .outerjoin(assets, assets.c.id == w.asset_id)
        .outerjoin(locations, sa.and_(w.is_room_job, locations.c.id == w.location_id))
        .order_by(*_order(w, sort))
    )


def _filtered_ids(tx: Transaction, wanted: OrderFilter, sort: Sort) -> tuple[Any, dict[str, Any]]:
    conditions = [visible(tx)]
    values: dict[str, Any] = {}
    equal = {name: name for name in ("customer_id", "asset_id", "location_id", "hold_reason")}
    for name, column in {**equal, "planned_on": "scheduled_on"}.items():
        if getattr(wanted, name) is not None:
            conditions.append(w[column] == sa.bindparam(name))
            values[name] = getattr(wanted, name)
    if wanted.origin is not None:  # written out: the index is of rows with this origin only
        conditions.append(w.origin == sa.literal_column(f"'{wanted.origin.value}'"))
    if wanted.overdue_at is not None:
        conditions.append(w.estimated_completion_at < sa.bindparam("overdue_at"))
        values["overdue_at"] = wanted.overdue_at
    for name, moment in _SPANS.items():
        if (span := getattr(wanted, name)) is not None:
            conditions += [moment >= sa.bindparam(f"{name}_since"), moment < sa.bindparam(f"{name}_until")]
            values |= {f"{name}_since": span.since, f"{name}_until": span.until}
    if wanted.assignee_id is not None:
        given = sa.select(assignments.c.work_order_id).where(assignments.c.person_id == sa.bindparam("assignee_id"))
        conditions.append(w.id.in_(given))
        values["assignee_id"] = wanted.assignee_id
    among = [] if wanted.statuses is None else [w.status.in_(wanted.statuses)]
    due = [w.estimated_completion_at] if sort in _BY_DUE else []
    found = search.ids(tx, "work_orders", wanted.typed, *conditions, *among, also=due)
    if found is not None:
        return found.order_by(*_order(found.selected_columns, sort)), values
    return _ids(wanted.statuses, conditions, sort), values


def _ids(statuses: tuple[Status, ...] | None, conditions: Sequence[Any], sort: Sort) -> Any:
    if statuses is None and sort in _BY_DUE:
        statuses = tuple(Status)  # the index by promise has each state apart
    if statuses is None or len(statuses) == 1:
        one = () if statuses is None else (w.status == statuses[0],)
        return sa.select(w.id).where(*conditions, *one).order_by(*_order(w, sort))
    columns = (w.id, w.estimated_completion_at) if sort in _BY_DUE else (w.id,)
    merged = sa.union_all(*(sa.select(*columns).where(*conditions, w.status == status) for status in statuses))
    return merged.order_by(*_order(merged.selected_columns, sort))


def _order(columns: Any, sort: Sort) -> tuple[Any, ...]:
    if sort == "due":
        return columns.estimated_completion_at.nulls_last(), columns.id
    if sort == "latest_due":
        return columns.estimated_completion_at.desc().nulls_last(), columns.id.desc()
    return (columns.id.desc(),) if sort == "newest" else (columns.id,)
