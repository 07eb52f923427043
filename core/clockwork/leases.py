"""Who does a kind of work just now: taken for a while, so that nobody waits for a process that was killed."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.shop import Shop
from core.tables import leases

c = leases.c


def take(shop: Shop, name: str, holder: str, lasts: timedelta) -> bool:
    """Takes the lease, or takes it for longer; False while another one has it."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        row = tx.row(sa.select(leases).where(c.name == name))
        if row is None:
            tx.insert(leases, name=name, holder=holder, expires_at=tx.now + lasts)
            return True
        # One that ends much later than any could was taken by a clock that went wrong; a little: clocks differ.
        if row.holder != holder and tx.now < row.expires_at <= tx.now + 2 * lasts:
            return False
        tx.execute(sa.update(leases).where(c.name == name).values(holder=holder, expires_at=tx.now + lasts))
        return True


def give_back(shop: Shop, name: str, holder: str) -> None:
    """The next one need not wait; nothing happens where another one has it meanwhile."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        tx.execute(sa.delete(leases).where(c.name == name, c.holder == holder))


def holder_of(tx: Transaction, name: str) -> str | None:
    """Who has it; None: nobody, or it has run out."""
    found: str | None = tx.value(sa.select(c.holder).where(c.name == name, c.expires_at > tx.now))
    return found
