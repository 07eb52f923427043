"""Technicians' wallets: the parts that somebody carries with him."""

from __future__ import annotations

from typing import Any, NamedTuple

import sqlalchemy as sa

from core.base.errors import Forbidden
from core.base.paging import Page
from core.base.permissions import Role, permissions_of
from core.base.transaction import Transaction
from core.stock.places import with_person
from core.stock.rows import STOCK, StockRow, s
from core.tables import people, stock

_ALL = Page(1000)


class WalletLine(NamedTuple):
    """Who carries parts, how many kinds, and how many pieces in all."""

    person_id: int
    person: str
    kinds: int
    pieces: int


def get(tx: Transaction, person_id: int, page: Page = _ALL, *, descending: bool = False) -> list[StockRow]:
    """What somebody carries, in the order he was first given it; his own or, for who works in the store, anybody's.

    Raises: Forbidden, NotFound (no member of the staff), Invalid. Source: contract, decision 18.
    """
    _allow(tx, person_id)
    page.checked()
    found = (
        STOCK.where(*_carried(person_id))
        .order_by(s.id.desc() if descending else s.id)
        .limit(page.limit)
        .offset(page.offset)
    )
    return [StockRow._make(row) for row in tx.rows(found)]


def count(tx: Transaction, person_id: int) -> int:
    """How many kinds of parts he carries. Raises: as `get`."""
    _allow(tx, person_id)
    carried = STOCK.where(*_carried(person_id)).subquery()
    return int(tx.value(sa.select(sa.func.count()).select_from(carried)))


def all_(tx: Transaction) -> list[WalletLine]:
    """Everybody who carries something, by name. Raises: Forbidden."""
    tx.allow("inventory:read")
    c = people.c
    statement = (
        sa.select(c.id, c.full_name, sa.func.count(), sa.cast(sa.func.sum(s.on_hand), sa.Integer))
        .join(stock, s.holder_id == c.id)
        .where(s.on_hand > 0)
        .group_by(c.id, c.full_name)
        .order_by(c.full_name, c.id)
    )
    return [WalletLine._make(row) for row in tx.rows(statement)]


def carriers(tx: Transaction) -> list[tuple[int, str]]:
    """Who may be handed out parts, by name: whoever takes them for jobs. Raises: Forbidden."""
    tx.allow("inventory:read")
    c = people.c
    roles = [role for role in Role if "inventory:consume" in permissions_of(role)]
    staff = sa.select(c.id, c.full_name).where(c.deleted_at.is_(None), c.is_active, c.role.in_(roles))
    return [(row.id, row.full_name) for row in tx.rows(staff.order_by(c.full_name, c.id))]


def _allow(tx: Transaction, person_id: int) -> None:
    tx.allow("inventory:consume")
    if person_id != tx.actor.person_id:
        if not tx.actor.may("inventory:read"):
            raise Forbidden("Only one's own wallet may be seen")
        with_person(tx, person_id, gone_too=True)


def _carried(person_id: int) -> list[Any]:
    return [s.holder_id == person_id, s.on_hand > 0]
