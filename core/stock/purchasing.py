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
from core.tables import locations, stock


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


def purchase_list(tx: Transaction) -> list[Purchase]:
    """By supplier and name; made anew each time from what there is. Raises: Forbidden."""
    tx.allow("inventory:read")
    waiting: dict[int, list[str]] = {}
    for row in tx.rows(RESERVATION):
        waiting.setdefault(row.part_id, []).append(row.work_order)
    found = []
    for part in map(PartRow._make, tx.rows(SELECT.where(p.deleted_at.is_(None)).order_by(p.supplier, p.name, p.id))):
        why = rules.shortage(
            part.on_hand, part.reserved, part.on_order, part.minimum, part.reorder_point,
            is_stock_item=part.is_stock_item,
        )  # fmt: skip
        if why is not None:
            found.append(_purchase(tx, part, why, tuple(sorted(set(waiting.get(part.id, []))))))
    return found


def _purchase(tx: Transaction, part: PartRow, why: Shortage, jobs: tuple[str, ...]) -> Purchase:
    point = rules.order_point(part.minimum, part.reorder_point) if part.is_stock_item else 0
    left = part.on_hand + part.on_order - part.reserved
    quantity = rules.quantity_to_order(left, point, part.reorder_quantity)
    place = _place(tx, part.id)
    return Purchase(
        part.id, part.sku, part.name, part.supplier, place.id if place else None, place.name if place else None,
        part.on_hand, part.reserved, part.on_order, part.minimum, point, quantity, part.unit_cost,
        part.unit_cost * quantity, why, jobs,
    )  # fmt: skip


def _place(tx: Transaction, part_id: int) -> sa.Row[tuple[int, str]] | None:
    """Where most of it lies; the main warehouse where there is none."""
    c = locations.c
    most = (
        sa.select(c.id, c.name)
        .join(stock, s.location_id == c.id)
        .where(s.part_id == part_id, s.on_hand > 0, c.deleted_at.is_(None))
        .order_by(s.on_hand.desc(), s.id)
    )
    return tx.row(most.limit(1)) or tx.row(sa.select(c.id, c.name).where(c.id == main_warehouse(tx)))
