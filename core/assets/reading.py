"""Reading equipment: one piece, pages of it, and what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from core import search
from core.assets.rows import SELECT, EquipmentRow, a, entity, get_any, seen
from core.base.log import COLUMNS, Event, event_of, events
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.words import AssetStatus
from core.tables import counters, work_orders

EquipmentSort = Literal["created_at", "name"]
_e, _w = events.c, work_orders.c


@dataclass(frozen=True)
class EquipmentFilter:
    """What the list shows. `statuses` None: all; `typed`: the words of the search line."""

    statuses: tuple[AssetStatus, ...] | None = None
    org_unit_id: int | None = None
    location_id: int | None = None
    is_field_verified: bool | None = None
    typed: str = ""


def get_equipment(tx: Transaction, asset_id: int) -> EquipmentRow:
    """A thing of the house. Raises: Forbidden, NotFound."""
    tx.allow("asset:read")
    entity(tx, asset_id)
    return get_any(tx, asset_id)


def page_of_equipment(
    tx: Transaction,
    page: Page,
    wanted: EquipmentFilter = EquipmentFilter(),
    *,
    sort: EquipmentSort = "created_at",
    descending: bool = True,
) -> list[EquipmentRow]:
    """One page of the list. Raises: Forbidden, Invalid."""
    tx.allow("asset:read")
    page.checked()
    found = _ids(tx, wanted, sort)
    ordered = found.order_by(*_order(found.selected_columns, sort, descending)).limit(page.limit).offset(page.offset)
    ids = ordered.subquery()
    statement = SELECT.join(ids, ids.c.id == a.id).order_by(*_order(a, sort, descending))
    return [EquipmentRow._make(row) for row in tx.rows(statement)]


def count_equipment(tx: Transaction, wanted: EquipmentFilter = EquipmentFilter()) -> int:
    """How many there are; by status alone from counters. Raises: Forbidden."""
    tx.allow("asset:read")
    if wanted == EquipmentFilter(statuses=wanted.statuses) and not tx.actor.own_only:
        counts = equipment_counts(tx)
        statuses = _distinct(wanted.statuses)
        return sum(counts.values() if statuses is None else (counts[status] for status in statuses))
    return int(tx.value(sa.select(sa.func.count()).select_from(_ids(tx, wanted, "created_at").subquery())))


def equipment_counts(tx: Transaction) -> dict[AssetStatus, int]:
    """How many things of the house there are in each status. Raises: Forbidden."""
    tx.allow("asset:read")
    names = {f"assets:house:{status.value}": status for status in AssetStatus}
    rows = tx.rows(sa.select(counters.c.name, counters.c.value).where(counters.c.name.in_(names)))
    return dict.fromkeys(AssetStatus, 0) | {names[row.name]: int(row.value) for row in rows}


def history(tx: Transaction, asset_id: int, page: Page) -> list[Event]:
    """What happened to a thing and to the jobs on it, newest first. Raises: Forbidden, NotFound, Invalid."""
    tx.allow("asset:read")
    entity(tx, asset_id)
    page.checked()
    told = sa.select(*COLUMNS).where(_e.noun == "asset", _e.subject_id == asset_id)
    if tx.actor.may("wo:read"):
        jobs = sa.select(_w.id).where(_w.asset_id == asset_id)
        of_jobs = sa.select(*COLUMNS).where(_e.noun == "work_order", _e.work_order_id.in_(jobs))
        both = sa.union_all(told, of_jobs).subquery()
        told = sa.select(*both.c)
    statement = told.order_by(told.selected_columns.id.desc()).limit(page.limit).offset(page.offset)
    return [event_of(row) for row in tx.rows(statement)]


def _distinct(statuses: Sequence[AssetStatus] | None) -> tuple[AssetStatus, ...] | None:
    return None if statuses is None else tuple(dict.fromkeys(statuses))


def _ids(tx: Transaction, wanted: EquipmentFilter, sort: EquipmentSort) -> Any:
    """Each status in its own order from an index, and merged."""
    conditions: list[Any] = [seen(tx)]
    for name in ("org_unit_id", "location_id", "is_field_verified"):
        if getattr(wanted, name) is not None:
            conditions.append(a[name] == getattr(wanted, name))
    statuses = _distinct(wanted.statuses)
    found = search.ids(
        tx, "assets", wanted.typed, *conditions, *([] if statuses is None else [a.status.in_(statuses)]), also=[a.name]
    )
    if found is not None:
        return found
    columns = (a.id, a.name) if sort == "name" else (a.id,)
    if statuses is None or len(statuses) == 1:
        return sa.select(*columns).where(*conditions, *([] if statuses is None else [a.status == statuses[0]]))
    if not statuses:
        return sa.select(*columns).where(sa.false())
    return sa.union_all(*(sa.select(*columns).where(*conditions, a.status == status) for status in statuses))


def _order(columns: Any, sort: EquipmentSort, descending: bool) -> tuple[Any, ...]:
    """Things were added in the order of their ids, whatever the clock said."""
    names = ("name", "id") if sort == "name" else ("id",)
    return tuple(columns[name].desc() if descending else columns[name].asc() for name in names)
