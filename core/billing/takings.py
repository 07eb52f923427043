"""What came in on a day, by the way it was paid."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.billing.rows import c


class MethodSum(NamedTuple):
    """One method's figures; `refunded` is negative, so that taken + refunded is what is in the till."""

    method: str
    payments: int
    taken: Decimal
    refunds: int
    refunded: Decimal

    @property
    def net(self) -> Decimal:
        """What is left after the refunds."""
        return self.taken + self.refunded


def day_of(tx: Transaction, day: date | None = None) -> tuple[datetime, datetime]:
    """From when until before when the shop's day lasts; today where None. 23 or 25 hours where clocks change."""
    zone = ZoneInfo(settings.read(tx).time_zone)
    day = day or tx.now.astimezone(zone).date()
    return tuple(datetime.combine(d, time(), zone) for d in (day, day + timedelta(days=1)))  # type: ignore[return-value]


def net_by_day(tx: Transaction, days: Sequence[date]) -> list[Decimal]:
    """What came in on each of the shop's days, refunds taken off. Raises: Forbidden."""
    tx.allow("payment:read" if not tx.actor.own_only else "report:view")
    found = []
    for since, until in (day_of(tx, day) for day in days):
        within = (c.deleted_at.is_(None), c.created_at >= since, c.created_at < until)
        found.append(tx.value(sa.select(sa.func.sum(c.amount)).where(*within)) or ZERO)
    return found


def takings(tx: Transaction, day: date | None = None) -> list[MethodSum]:
    """The figures of one of the shop's days (None: today), the largest method first. Raises: Forbidden."""
    tx.allow("payment:read" if not tx.actor.own_only else "report:view")  # a customer's payments are not the till
    since, until = day_of(tx, day)
    taken, refunded = c.amount >= ZERO, c.amount < ZERO
    statement = (
        sa.select(
            c.method,
            sa.func.count().filter(taken).label("payments"),
            sa.func.sum(c.amount).filter(taken).label("taken"),
            sa.func.count().filter(refunded).label("refunds"),
            sa.func.sum(c.amount).filter(refunded).label("refunded"),
        )
        .where(c.deleted_at.is_(None), c.created_at >= since, c.created_at < until)
        .group_by(c.method)
    )
    found = [
        MethodSum(row.method, row.payments, row.taken or ZERO, row.refunds, row.refunded or ZERO)
        for row in tx.rows(statement)
    ]
    return sorted(found, key=lambda line: (-line.taken, line.method))
