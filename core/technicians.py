"""Technicians with what they are able to do, as the crm dialect and the schedule show them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

import sqlalchemy as sa

from core import search
from core.base.errors import Forbidden, NotFound
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people import headcount
from core.tables import people

p = people.c


class TechnicianRow(NamedTuple):
    """One of them; `hourly_rate` in the shop's currency and `working_hours`, None: the shop's own."""

    id: int
    version: int
    full_name: str
    first_name: str | None
    last_name: str | None
    email: str | None
    phone: str | None
    skills: list[str]
    is_active: bool
    hourly_rate: Decimal | None
    working_hours: str | None


_ROW = tuple(p[name] for name in TechnicianRow._fields)


def get(tx: Transaction, person_id: int) -> TechnicianRow:
    """Raises: Forbidden, NotFound."""
    _allow(tx)
    row = tx.row(sa.select(*_ROW).where(p.id == person_id, *_shown()))
    if row is None:
        raise NotFound("Technician")
    return TechnicianRow._make(row)


def page(tx: Transaction, page: Page, *, typed: str = "", active_only: bool = False) -> list[TechnicianRow]:
    """By id. Raises: Forbidden, Invalid."""
    _allow(tx)
    page.checked()
    statement = sa.select(*_ROW).where(*_wanted(tx, typed, active_only))
    return [TechnicianRow._make(row) for row in tx.rows(statement.order_by(p.id).limit(page.limit).offset(page.offset))]


def count(tx: Transaction, *, typed: str = "", active_only: bool = False) -> int:
    """How many there are; without words from counters. Raises: Forbidden."""
    _allow(tx)
    if not typed.strip():
        return headcount(tx, Role.TECHNICIAN, is_active=True if active_only else None)
    return int(tx.value(sa.select(sa.func.count()).select_from(people).where(*_wanted(tx, typed, active_only))) or 0)


def _allow(tx: Transaction) -> None:
    tx.allow("wo:read")
    if tx.actor.own_only:
        raise Forbidden("Only the staff may see this")


def _shown() -> tuple[Any, ...]:
    return p.deleted_at.is_(None), p.role == Role.TECHNICIAN


def _wanted(tx: Transaction, typed: str, active_only: bool) -> list[Any]:
    conditions: list[Any] = [*_shown()]
    if active_only:
        conditions.append(p.is_active)
    found = search.matching(tx, "people", typed)
    if found is not None:
        conditions.append(p.id.in_(found))
    return conditions
