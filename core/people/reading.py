"""Reading people."""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa

from core import search
from core.base.errors import NotFound
from core.base.paging import Page
from core.base.permissions import Role
from core.base.transaction import Transaction
from core.people.rows import ROW, PersonRow, p, visible
from core.people.rules import keys_of


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
