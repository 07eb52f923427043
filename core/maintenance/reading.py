"""Reading maintenance plans: one, pages of them, and what each is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from core.base.paging import Page
from core.base.transaction import Transaction
from core.maintenance.rows import SELECT, PlanAssetRow, PlanCheckRow, PlanRow, assets_of, checks_of, entity, get_any, p
from core.tables import plan_assets, plans

_SHOWN = p.deleted_at.is_(None)


def get(tx: Transaction, plan_id: int) -> PlanRow:
    """Raises: Forbidden, NotFound."""
    tx.allow("pm:read")
    entity(tx, plan_id)
    return get_any(tx, plan_id)


def page(
    tx: Transaction, page: Page, typed: str = "", *, is_active: bool | None = None, by_due: bool = False
) -> list[PlanRow]:
    """By name, or what is due first on top; `typed` is part of the name. Raises: Forbidden, Invalid."""
    tx.allow("pm:read")
    page.checked()
    due = SELECT.selected_columns.next_due_at
    first = (due.is_(None), due) if by_due else ()
    statement = SELECT.where(*_wanted(typed, is_active)).order_by(*first, sa.func.lower(p.name), p.id)
    return [PlanRow._make(row) for row in tx.rows(statement.limit(page.limit).offset(page.offset))]


def count(tx: Transaction, typed: str = "", *, is_active: bool | None = None) -> int:
    """How many there are. Raises: Forbidden."""
    tx.allow("pm:read")
    return int(tx.value(sa.select(sa.func.count()).select_from(plans).where(*_wanted(typed, is_active))))


def of_asset(tx: Transaction, asset_id: int) -> list[PlanRow]:
    """The plans for one thing, by name. Raises: Forbidden."""
    tx.allow("pm:read")
    mine = sa.select(plan_assets.c.plan_id).where(plan_assets.c.asset_id == asset_id)
    return [PlanRow._make(row) for row in tx.rows(SELECT.where(_SHOWN, p.id.in_(mine)).order_by(p.name, p.id))]


def equipment(tx: Transaction, plan_id: int) -> list[PlanAssetRow]:
    """What a plan is for, by name. Raises: Forbidden, NotFound."""
    tx.allow("pm:read")
    entity(tx, plan_id)
    return assets_of(tx, plan_id)


def checklist(tx: Transaction, plan_id: int) -> list[PlanCheckRow]:
    """What is looked at, in its order. Raises: Forbidden, NotFound."""
    tx.allow("pm:read")
    entity(tx, plan_id)
    return checks_of(tx, plan_id)


def _wanted(typed: str, is_active: bool | None) -> Sequence[Any]:
    wanted: list[Any] = [_SHOWN]
    if is_active is not None:
        wanted.append(p.is_active.is_(is_active))
    return [*wanted, *(p.name.icontains(word, autoescape=True) for word in typed.split())]
