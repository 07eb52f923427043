"""Reading people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import sqlalchemy as sa

from core import search
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people.rows import ROW, PersonRow, p, visible
from core.people.rules import keys_of
from core.tables import counters, people

#: Every role but that of customers.
STAFF_ROLES = tuple(role for role in Role if role is not Role.CUSTOMER)
StaffSort = Literal["created_at", "name"]


def get(tx: Transaction, person_id: int) -> PersonRow:
    """Raises: NotFound."""
    row = tx.row(sa.select(*ROW).where(p.id == person_id, visible(tx)))
    if row is None:
        raise NotFound("User")
    return PersonRow._make(row)


def page(tx: Transaction, page: Page, *, roles: Sequence[Role] | None = None, matching: str = "") -> list[PersonRow]:
    """By id; `matching` is what is typed into a search line. Raises: Forbidden."""
    if not tx.actor.own_only:
        tx.allow("customer:read")
    statement = sa.select(*ROW).where(visible(tx)).order_by(p.id).limit(page.limit).offset(page.offset)
    if roles:
        statement = statement.where(p.role.in_(roles))
    found = search.matching(tx, "people", matching)
    if found is not None:
        statement = statement.where(p.id.in_(found))
    return [PersonRow._make(row) for row in tx.rows(statement)]


def staff(tx: Transaction) -> list[PersonRow]:
    """Everyone who works here and may sign in, by name."""
    tx.allow("wo:read")
    statement = sa.select(*ROW).where(p.deleted_at.is_(None), p.role != Role.CUSTOMER, p.is_active)
    return [PersonRow._make(row) for row in tx.rows(statement.order_by(p.full_name, p.id))]


def page_of_staff(
    tx: Transaction,
    page: Page,
    *,
    roles: Sequence[Role] = STAFF_ROLES,
    typed: str = "",
    active: bool | None = None,
    sort: StaffSort = "created_at",
    descending: bool = True,
) -> list[PersonRow]:
    """Everyone who works here; customers never. `active`: who is not switched off, or who is; None is both.

    Raises: Forbidden, Invalid.
    """
    tx.allow("user:manage")
    page.checked()
    statement = sa.select(*ROW).where(*_staff(tx, roles, typed, active), p.id.in_(_ids_of(roles)))
    columns = (p.full_name, p.id) if sort == "name" else (p.id,)
    ordered = statement.order_by(*(column.desc() if descending else column for column in columns))
    return [PersonRow._make(row) for row in tx.rows(ordered.limit(page.limit).offset(page.offset))]


def count_staff(
    tx: Transaction, *, roles: Sequence[Role] = STAFF_ROLES, typed: str = "", active: bool | None = None
) -> int:
    """How many there are; by role alone from counters. Raises: Forbidden."""
    tx.allow("user:manage")
    if not typed.strip() and active is None:
        names = [f"people:{role.value}" for role in set(roles) & set(STAFF_ROLES)]
        total = sa.select(sa.func.sum(counters.c.value)).where(counters.c.name.in_(names))
        return int(tx.value(total) or 0)
    chosen = (*_staff(tx, roles, typed, active), p.id.in_(_ids_of(roles)))
    return int(tx.value(sa.select(sa.func.count()).select_from(people).where(*chosen)))


def headcount(tx: Transaction, role: Role, *, is_active: bool | None = None) -> int:
    """How many have this role, from counters; `is_active`: who is not switched off, or who is. Asks for no right."""
    kept = sa.select(counters.c.name, counters.c.value).where(
        counters.c.name.in_([f"people:{role.value}", f"people_off:{role.value}"])
    )
    found = {row.name: int(row.value) for row in tx.rows(kept)}
    everybody, off = found.get(f"people:{role.value}", 0), found.get(f"people_off:{role.value}", 0)
    return everybody if is_active is None else everybody - off if is_active else off


def _staff(tx: Transaction, roles: Sequence[Role], typed: str, active: bool | None) -> list[Any]:
    conditions: list[Any] = [p.deleted_at.is_(None), p.role.in_([role for role in roles if role is not Role.CUSTOMER])]
    if active is not None:
        conditions.append(p.is_active if active else sa.not_(p.is_active))
    found = search.matching(tx, "people", typed)
    return conditions if found is None else [*conditions, p.id.in_(found)]


def _ids_of(roles: Sequence[Role]) -> Any:
    """Each role from the index: the staff are few, but SQLite takes each role for as frequent as that of customers."""
    parts = [sa.select(p.id).where(p.role == role) for role in roles if role is not Role.CUSTOMER]
    return sa.union_all(*parts) if parts else sa.select(p.id).where(sa.false())


def duplicates(tx: Transaction, phone: str | None, email: str | None) -> list[PersonRow]:
    """Those who have the phone (in any spelling) or the address already."""
    tx.allow("customer:read")
    keys = keys_of(tx, phone, email)
    same = []
    if keys["phone_key"]:
        same.append(p.phone_key == keys["phone_key"])
    if keys["email_key"]:
        same.append(p.email_key == keys["email_key"])
    if not same:
        return []
    return [PersonRow._make(row) for row in tx.rows(sa.select(*ROW).where(p.deleted_at.is_(None), sa.or_(*same)))]
