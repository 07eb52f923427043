"""What equipment is part of: a boiler's burner, a lift's motor."""

from __future__ import annotations

from typing import Any, NamedTuple

import sqlalchemy as sa

from core.assets.rows import a, entity, seen
from core.base import trees
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction
from core.rules.status import OPEN
from core.rules.words import AssetStatus
from core.tables import assets, locations, work_orders
from core.tables.assets import HOUSE

_w = work_orders.c
_FIRST = Page(1000)


class EquipmentLine(NamedTuple):
    """One line of the tree, with how many parts it has and how many open jobs there are on it."""

    id: int
    uuid: str
    version: int
    parent_id: int | None
    name: str
    status: AssetStatus
    is_field_related: bool
    is_field_verified: bool
    location_id: int | None
    location: str | None
    parts: int
    open_jobs: int


def children(tx: Transaction, parent_id: int | None, page: Page = _FIRST) -> list[EquipmentLine]:
    """The parts of a thing, or (None) what is part of nothing, by name. Raises: Forbidden, NotFound, Invalid."""
    tx.allow("asset:read")
    page.checked()
    if parent_id is not None:
        entity(tx, parent_id)
    within = a.parent_id.is_(None) if parent_id is None else a.parent_id == parent_id
    found = sa.select(a.id).where(seen(tx), within).order_by(a.name, a.id).limit(page.limit).offset(page.offset)
    # The ids first: what is counted for each line would be counted for the whole level else.
    ids = [row.id for row in tx.rows(found)]
    return [EquipmentLine._make(row) for row in tx.rows(_lines().where(a.id.in_(ids)).order_by(a.name, a.id))]


def path(tx: Transaction, asset_id: int) -> list[EquipmentLine]:
    """From the outermost thing to this one. Raises: Forbidden, NotFound."""
    tx.allow("asset:read")
    ids = [asset_id, *trees.ancestors(tx, assets, entity(tx, asset_id).parent_id)]
    lines = {row.id: EquipmentLine._make(row) for row in tx.rows(_lines().where(seen(tx), a.id.in_(ids)))}
    return [lines[each] for each in reversed(ids) if each in lines]


def require_parent(tx: Transaction, parent_id: int | None, asset_id: int | None) -> None:
    """Raises: NotFound where the parent is not there; Invalid(parent_id) where a thing would be part of itself."""
    if parent_id is None:
        return
    if tx.value(sa.select(a.id).where(a.id == parent_id, HOUSE)) is None:
        raise NotFound("Parent asset")
    trees.require_no_circle(tx, assets, parent_id, asset_id)


def _lines() -> sa.Select[Any]:
    part = assets.alias("part")
    parts = sa.select(sa.func.count()).select_from(part).where(part.c.parent_id == a.id, part.c.deleted_at.is_(None))
    jobs = sa.select(sa.func.count()).where(_w.asset_id == a.id, _w.deleted_at.is_(None), _w.status.in_(OPEN))
    return (
        sa.select(
            a.id, a.uuid, a.version, a.parent_id, a.name, a.status, a.is_field_related, a.is_field_verified,
            a.location_id, locations.c.name.label("location"), parts.correlate(assets).scalar_subquery().label("parts"),
            jobs.correlate(assets).scalar_subquery().label("open_jobs"),
        )
        .select_from(assets)
        .outerjoin(locations, locations.c.id == a.location_id)
    )  # fmt: skip
