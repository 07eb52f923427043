"""Reading parts: one, pages of them, what a code is on, and what may be taken for a job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import sqlalchemy as sa

from core import search
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.transaction import Transaction
from core.parts.rows import ON_HAND, SELECT, THING, PartRow, entity, get_any, p
from core.rules import matching
from core.tables import counters, parts

PartSort = Literal["created_at", "name", "sku"]
_POINT = sa.case((p.minimum > 0, p.minimum), else_=sa.func.coalesce(p.reorder_point, 0))


@dataclass(frozen=True)
class PartFilter:
    """What the list shows; `typed`: the words of the search line, `only_low`: what there is too little of."""

    category: str | None = None
    typed: str = ""
    only_low: bool = False


def get(tx: Transaction, part_id: int) -> PartRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("inventory:read")
    entity(tx, part_id)
    return get_any(tx, part_id)


def page(
    tx: Transaction,
    page: Page,
    wanted: PartFilter = PartFilter(),
    *,
    sort: PartSort = "created_at",
    descending: bool = True,
) -> list[PartRow]:
    """One page of the catalogue. Raises: Forbidden, Invalid."""
    tx.allow("inventory:read")
    page.checked()
    names = ("id",) if sort == "created_at" else (sort, "id")
    order = [p[name].desc() if descending else p[name].asc() for name in names]
    found = SELECT.where(*_conditions(tx, wanted)).order_by(*order).limit(page.limit).offset(page.offset)
    return [PartRow._make(row) for row in tx.rows(found)]


def count(tx: Transaction, wanted: PartFilter = PartFilter()) -> int:
    """How many there are; all of them from a counter. Raises: Forbidden."""
    tx.allow("inventory:read")
    if wanted == PartFilter():
        return int(tx.value(sa.select(counters.c.value).where(counters.c.name == "parts")) or 0)
    return int(tx.value(sa.select(sa.func.count()).select_from(parts).where(*_conditions(tx, wanted))))


def categories(tx: Transaction) -> list[str]:
    """By name. Raises: Forbidden."""
    tx.allow("inventory:read")
    named = sa.select(p.category).where(p.deleted_at.is_(None), p.category.is_not(None)).distinct()
    return [row.category for row in tx.rows(named.order_by(p.category))]


def of_code(tx: Transaction, code: str) -> PartRow | None:
    """The part whose barcode or part number this is; None: nobody has taught it yet. Raises: Forbidden."""
    tx.allow("inventory:consume")
    text = code.strip()
    if not text:
        return None
    same = sa.or_(p.barcode == text, p.sku_key == matching.name_key(text))
    row = tx.row(SELECT.where(same, p.deleted_at.is_(None)).order_by((p.barcode == text).desc()).limit(1))
    return None if row is None else PartRow._make(row)


def offered(tx: Transaction, typed: str = "", limit: int = 20) -> list[PartRow]:
    """What somebody who works on a job can choose from, by name. Raises: Forbidden."""
    tx.allow("inventory:consume")
    Page(limit).checked()
    found = SELECT.where(*_conditions(tx, PartFilter(typed=typed))).order_by(p.name, p.id).limit(limit)
    return [PartRow._make(row) for row in tx.rows(found)]


def require_for_job(tx: Transaction, part_id: int) -> PartRow:
    """For who takes it for a job and may not read the store. Raises: Forbidden, NotFound."""
    tx.allow("inventory:consume")
    row = tx.row(SELECT.where(p.id == part_id, p.deleted_at.is_(None)))
    if row is None:
        raise NotFound(THING)
    return PartRow._make(row)


def _conditions(tx: Transaction, wanted: PartFilter) -> list[Any]:
    conditions: list[Any] = [p.deleted_at.is_(None)]
    if wanted.category is not None:
        conditions.append(p.category == wanted.category)
    found = search.matching(tx, "parts", wanted.typed)
    if found is not None:
        conditions.append(p.id.in_(found))
    if wanted.only_low:
        conditions.append(sa.and_(p.is_stock_item, _POINT > 0, ON_HAND < _POINT))
    return conditions
