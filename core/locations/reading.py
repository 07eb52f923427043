"""Reading places: one, pages of them, and the tree level by level."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

import sqlalchemy as sa

from core.base import trees
from core.base.paging import Page
from core.base.transaction import Transaction
from core.locations.rows import SELECT, LocationRow, allow_reading, c, entity, get_any
from core.rules.status import OPEN
from core.tables import assets, counters, locations, rooms, work_orders
from core.tables.assets import HOUSE

LocationSort = Literal["created_at", "name"]
_w = work_orders.c
_FIRST = Page(1000)


class LocationLine(NamedTuple):
    """One line of the tree, with how much is in it; `room_id` where it is a room."""

    id: int
    uuid: str
    version: int
    parent_id: int | None
    name: str
    type: str
    room_id: int | None
    places: int
    assets: int
    open_jobs: int


def get(tx: Transaction, location_id: int) -> LocationRow:
    """Raises: Forbidden, NotFound."""
    allow_reading(tx)
    entity(tx, location_id)
    return get_any(tx, location_id)


def page(
    tx: Transaction,
    page: Page,
    *,
    type_: str | None = None,
    typed: str = "",
    sort: LocationSort = "created_at",
    descending: bool = True,
) -> list[LocationRow]:
    """All places of the shop. Raises: Forbidden, Invalid."""
    allow_reading(tx)
    page.checked()
    ids = sa.select(c.id, c.name).where(*_conditions(type_, typed)).order_by(*_order(c, sort, descending))
    found = ids.limit(page.limit).offset(page.offset).subquery()
    statement = SELECT.join(found, found.c.id == c.id).order_by(*_order(c, sort, descending))
    return [LocationRow._make(row) for row in tx.rows(statement)]


def count(tx: Transaction, *, type_: str | None = None, typed: str = "") -> int:
    """How many there are; of all from a counter. Raises: Forbidden."""
    allow_reading(tx)
    if type_ is None and not typed.strip():
        return int(tx.value(sa.select(counters.c.value).where(counters.c.name == "locations")) or 0)
    return int(tx.value(sa.select(sa.func.count()).select_from(locations).where(*_conditions(type_, typed))))


def of_type(tx: Transaction, type_: str) -> Sequence[LocationRow]:
    """All places of a type, by name. Raises: Forbidden."""
    tx.allow("wo:read")
    statement = SELECT.where(c.type == type_, c.deleted_at.is_(None)).order_by(c.name, c.id)
    return [LocationRow._make(row) for row in tx.rows(statement)]


def first_of_type(tx: Transaction, type_: str) -> str | None:
    """The UUID of the one that was there first, whoever asks; None: there is none."""
    statement = sa.select(c.uuid).where(c.type == type_, c.deleted_at.is_(None)).order_by(c.id).limit(1)
    found: str | None = tx.value(statement)
    return found


def types(tx: Transaction) -> list[str]:
    """What places are called here, by name. Raises: Forbidden."""
    allow_reading(tx)
    return [row.type for row in tx.rows(sa.select(c.type).where(c.deleted_at.is_(None)).distinct().order_by(c.type))]


def children(tx: Transaction, parent_id: int | None, page: Page = _FIRST) -> list[LocationLine]:
    """The places in a place, or (None) those in none, by name. Raises: Forbidden, NotFound, Invalid."""
    allow_reading(tx)
    page.checked()
    if parent_id is not None:
        entity(tx, parent_id)
    within = c.parent_id.is_(None) if parent_id is None else c.parent_id == parent_id
    found = sa.select(c.id).where(within, c.deleted_at.is_(None)).order_by(c.name, c.id)
    # The ids first: what is counted for each line would be counted for the whole level else.
    ids = [row.id for row in tx.rows(found.limit(page.limit).offset(page.offset))]
    return [LocationLine._make(row) for row in tx.rows(_lines().where(c.id.in_(ids)).order_by(c.name, c.id))]


def path(tx: Transaction, location_id: int) -> list[LocationLine]:
    """From the outermost place to this one. Raises: Forbidden, NotFound."""
    allow_reading(tx)
    entity(tx, location_id)
    ids = trees.ancestors(tx, locations, location_id)
    lines = {row.id: LocationLine._make(row) for row in tx.rows(_lines().where(c.id.in_(ids)))}
    return [lines[each] for each in reversed(ids) if each in lines]


def around(tx: Transaction, location_ids: Sequence[int]) -> dict[int, list[str]]:
    """The names of the places around each, the outermost first. Raises: Forbidden."""
    allow_reading(tx)
    known: dict[int, tuple[str, int | None]] = {}
    level = set(location_ids)
    while level:
        rows = tx.rows(sa.select(c.id, c.name, c.parent_id).where(c.id.in_(level)))
        known.update({row.id: (row.name, row.parent_id) for row in rows})
        level = {row.parent_id for row in rows if row.parent_id is not None} - known.keys()
    return {each: _names_around(known, each) for each in location_ids if each in known}


def _names_around(known: dict[int, tuple[str, int | None]], location_id: int) -> list[str]:
    names: list[str] = []
    parent_id = known[location_id][1]
    while parent_id is not None and parent_id in known and len(names) < trees.DEEPEST:
        name, parent_id = known[parent_id]
        names.append(name)
    return names[::-1]


def _conditions(type_: str | None, typed: str) -> list[Any]:
    conditions: list[Any] = [c.deleted_at.is_(None)]
    if type_ is not None:
        conditions.append(c.type == type_)
    if typed.strip():
        conditions.append(c.name.icontains(typed.strip(), autoescape=True))
    return conditions


def _order(columns: Any, sort: LocationSort, descending: bool) -> tuple[Any, ...]:
    """Places were added in the order of their ids, whatever the clock said."""
    names = ("name", "id") if sort == "name" else ("id",)
    return tuple(columns[name].desc() if descending else columns[name].asc() for name in names)


def _lines() -> sa.Select[Any]:
    inner = locations.alias("inner")
    places = sa.select(sa.func.count()).where(inner.c.parent_id == c.id, inner.c.deleted_at.is_(None))
    things = sa.select(sa.func.count()).where(assets.c.location_id == c.id, HOUSE)
    jobs = sa.select(sa.func.count()).where(_w.location_id == c.id, _w.deleted_at.is_(None), _w.status.in_(OPEN))
    counts = [each.correlate(locations).scalar_subquery() for each in (places, things, jobs)]
    return (
        sa.select(c.id, c.uuid, c.version, c.parent_id, c.name, c.type, rooms.c.id.label("room_id"), *counts)
        .select_from(locations)
        .outerjoin(rooms, sa.and_(rooms.c.location_id == c.id, rooms.c.deleted_at.is_(None)))
        .where(c.deleted_at.is_(None))
    )
