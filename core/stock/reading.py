"""Reading stock, what moved, and what is reserved."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from core import search
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction
from core.stock.places import Spot
from core.stock.rows import MOVEMENT, RESERVATION, STOCK, MovementRow, ReservationRow, StockRow, m, p, r, s
from core.tables import counters, parts, stock

StockSort = Literal["created_at", "name"]


@dataclass(frozen=True)
class StockFilter:
    """What the list shows, wallets apart; `only_low`: places with less than the part's minimum."""

    part_id: int | None = None
    location_id: int | None = None
    only_low: bool = False
    typed: str = ""


def get(tx: Transaction, stock_id: int) -> StockRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("inventory:read")
    row = tx.row(STOCK.where(s.id == stock_id, s.holder_id.is_(None)))
    if row is None:
        raise NotFound("Stock")
    return StockRow._make(row)


def page(
    tx: Transaction,
    page: Page,
    wanted: StockFilter = StockFilter(),
    *,
    sort: StockSort = "created_at",
    descending: bool = True,
) -> list[StockRow]:
    """What there is at the places of the house. Raises: Forbidden, Invalid."""
    tx.allow("inventory:read")
    page.checked()
    columns: tuple[Any, ...] = (s.id,) if sort == "created_at" else (p.name, p.id, s.id)
    order = [column.desc() if descending else column.asc() for column in columns]
    found = (
        STOCK.where(*_conditions(tx, wanted, by_name=sort == "name"))
        .order_by(*order)
        .limit(page.limit)
        .offset(page.offset)
    )
    return [StockRow._make(row) for row in tx.rows(found)]


def count(tx: Transaction, wanted: StockFilter = StockFilter()) -> int:
    """How many there are; all of them from a counter. Raises: Forbidden."""
    tx.allow("inventory:read")
    if wanted == StockFilter():
        return int(tx.value(sa.select(counters.c.value).where(counters.c.name == "stock")) or 0)
    rows = sa.select(sa.func.count()).select_from(stock).join(parts, p.id == s.part_id)
    return int(tx.value(rows.where(p.deleted_at.is_(None), *_conditions(tx, wanted))))


def of_part(tx: Transaction, part_id: int) -> list[StockRow]:
    """Where it lies, wallets too: most of it first, empty places left out. Raises: Forbidden."""
    tx.allow("inventory:read")
    there = STOCK.where(s.part_id == part_id, sa.or_(s.on_hand > 0, s.reserved > 0, s.bin_label.is_not(None)))
    return [StockRow._make(row) for row in tx.rows(there.order_by(s.on_hand.desc(), s.id))]


def bins_of(tx: Transaction, part_ids: Collection[int]) -> dict[int, str]:
    """Where each part lies, in words: the bin, or the place, that holds most of it. Raises: Forbidden."""
    tx.allow("inventory:read")
    there = STOCK.where(s.part_id.in_(part_ids), s.holder_id.is_(None)).order_by(s.on_hand, s.id.desc())
    return {row.part_id: row.bin_label or row.location for row in tx.rows(there)}


def movements(
    tx: Transaction,
    page: Page,
    *,
    part_id: int | None = None,
    location_id: int | None = None,
    holder_id: int | None = None,
    work_order_id: int | None = None,
) -> list[MovementRow]:
    """The ledger, the newest first; of one part, place, wallet or job. Raises: Forbidden, Invalid."""
    tx.allow("inventory:read")
    page.checked()
    conditions: list[Any] = []
    if part_id is not None:
        conditions.append(m.part_id == part_id)
    if location_id is not None:
        conditions.append(sa.or_(m.from_location_id == location_id, m.to_location_id == location_id))
    if holder_id is not None:
        conditions.append(sa.or_(m.from_holder_id == holder_id, m.to_holder_id == holder_id))
    if work_order_id is not None:
        conditions.append(m.work_order_id == work_order_id)
    found = MOVEMENT.where(*conditions).order_by(m.id.desc()).limit(page.limit).offset(page.offset)
    return [MovementRow._make(row) for row in tx.rows(found)]


def reserved_for(tx: Transaction, order_id: int) -> list[ReservationRow]:
    """What waits for a job, in the order it was reserved. Raises: Forbidden."""
    tx.allow("inventory:consume")
    found = RESERVATION.where(r.work_order_id == order_id).order_by(r.id)
    return [ReservationRow._make(row) for row in tx.rows(found)]


def reservations_of(tx: Transaction, part_id: int) -> list[ReservationRow]:
    """The jobs that a part is kept for. Raises: Forbidden."""
    tx.allow("inventory:read")
    found = RESERVATION.where(r.part_id == part_id).order_by(r.id)
    return [ReservationRow._make(row) for row in tx.rows(found)]


def row_at(tx: Transaction, part_id: int, spot: Spot) -> StockRow:
    """The row whoever asks, for what an operation gives back; it is there."""
    there = s.location_id == spot.location_id if spot.holder_id is None else s.holder_id == spot.holder_id
    return StockRow._make(tx.execute(STOCK.where(s.part_id == part_id, there)).one())


def _conditions(tx: Transaction, wanted: StockFilter, *, by_name: bool = False) -> list[Any]:
    # What is with nobody is at a place. Said so, the parts come from their index by name, each with its places.
    conditions: list[Any] = [s.location_id.is_not(None) if by_name else s.holder_id.is_(None)]
    if wanted.part_id is not None:
        conditions.append(s.part_id == wanted.part_id)
    if wanted.location_id is not None:
        conditions.append(s.location_id == wanted.location_id)
    if wanted.only_low:
        conditions.append(sa.and_(p.is_stock_item, s.on_hand < p.minimum))
    found = search.matching(tx, "parts", wanted.typed)
    return conditions if found is None else [*conditions, p.id.in_(found)]
