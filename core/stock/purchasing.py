"""The purchase list: what is to be bought, for where, how many, and why."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

import sqlalchemy as sa

from core.base.transaction import Transaction
from core.parts.rows import SELECT, PartRow, p
from core.rules import stock as rules
from core.rules.stock import Shortage
from core.stock.places import main_warehouse
from core.stock.rows import RESERVATION, s
from core.tables import locations


class Purchase(NamedTuple):
    """One part to buy: `quantity` for `location`, where most of it lies; `jobs` wait for it."""

    part_id: int
    sku: str
    part: str
    supplier: str | None
    location_id: int | None
    location: str | None
    on_hand: int
    reserved: int
    on_order: int
    minimum: int
    reorder_point: int
    quantity: int
    unit_cost: Decimal
    cost: Decimal
    why: Shortage
    jobs: tuple[str, ...]


_sums = (
    sa.select(s.part_id, sa.func.sum(s.on_hand).label("on_hand"), sa.func.sum(s.reserved).label("reserved"))
    .where(s.holder_id.is_(None))
    .group_by(s.part_id)
    .subquery()
)
_left = sa.func.coalesce(_sums.c.on_hand, 0) + p.on_order - sa.func.coalesce(_sums.c.reserved, 0)
_point = sa.func.coalesce(p.reorder_point, p.minimum)
#: The parts that `rules.shortage` finds too few of, without looking at each.
_SHORT = (
    sa.select(p.id)
    .outerjoin(_sums, _sums.c.part_id == p.id)
    .where(p.deleted_at.is_(None), sa.or_(_left < 0, sa.and_(p.is_stock_item, _point > 0, _left <= _point)))
)


def count_purchases(tx: Transaction) -> int:
    """How many parts are to be bought. Raises: Forbidden."""
    tx.allow("inventory:read")
    return int(tx.value(sa.select(sa.func.count()).select_from(_SHORT.subquery())))


def purchase_list(tx: Transaction) -> list[Purchase]:
    """By supplier and name; made anew each time from what there is. Raises: Forbidden."""
    tx.allow("inventory:read")
    waiting: dict[int, list[str]] = {}
    for row in tx.rows(RESERVATION):
        waiting.setdefault(row.part_id, []).append(row.work_order)
    found, places = [], _places(tx)
    statement = SELECT.where(p.id.in_(_SHORT)).order_by(p.supplier, p.name, p.id)
    for part in map(PartRow._make, tx.rows(statement)):
        why = rules.shortage(
            part.on_hand, part.reserved, part.on_order, part.minimum, part.reorder_point,
            is_stock_item=part.is_stock_item,
        )  # fmt: skip
        assert why is not None
        jobs = tuple(sorted(set(waiting.get(part.id, []))))
        found.append(_purchase(part, why, jobs, places.get(part.id, places.get(0, (None, None)))))
    return found


def _purchase(part: PartRow, why: Shortage, jobs: tuple[str, ...], place: tuple[int | None, str | None]) -> Purchase:
    point = rules.order_point(part.minimum, part.reorder_point) if part.is_stock_item else 0
    left = part.on_hand + part.on_order - part.reserved
    quantity = rules.quantity_to_order(left, point, part.reorder_quantity)
    return Purchase(
        part.id, part.sku, part.name, part.supplier, *place, part.on_hand, part.reserved, part.on_order, part.minimum,
        point, quantity, part.unit_cost, part.unit_cost * quantity, why, jobs,
    )  # fmt: skip


def _places(tx: Transaction) -> dict[int, tuple[int | None, str | None]]:
    """Where most of each part lies; under 0 the main warehouse, for those that lie nowhere."""
    c = locations.c
    there = (
        sa.select(s.part_id, c.id, c.name)
        .join(locations, c.id == s.location_id)
        .where(s.part_id.in_(_SHORT), s.on_hand > 0, c.deleted_at.is_(None))
        .order_by(s.on_hand, s.id.desc())
    )
    found: dict[int, tuple[int | None, str | None]] = {row.part_id: (row.id, row.name) for row in tx.rows(there)}
    main = tx.row(sa.select(c.id, c.name).where(c.id == main_warehouse(tx)))
    return found if main is None else {0: (main.id, main.name), **found}
