"""What came in: by day, week or month, and by the way it was paid."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from core import settings
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.reports.tables import Column, Drawn, Group, Kind, Progress, Table, Wanted
from core.rules import periods, pricing
from core.tables import payments

c = payments.c
_SPAN = Column("span", Kind.SPAN)


def revenue(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """Taken: payments that were not voided; refunded: what went back; revenue = taken − refunded.

    Tax: what is contained in the revenue at the rate the shop has now = revenue × rate ÷ (100 + rate).
    """
    tx.allow("report:view")
    shop = settings.read(tx)
    rows: list[tuple[Any, ...]] = []
    parts = periods.divided(*wanted)
    for number, part in enumerate(parts, start=1):
        taken, back = _came_in(tx, *periods.span(part, ZoneInfo(shop.time_zone)))
        rows.append((part, taken, -back, taken + back, pricing.tax_within(taken + back, shop.tax_rate)))
        progress(number / len(parts))
    sums = tuple(sum((row[place] for row in rows), ZERO) for place in (1, 2, 3))
    tax = pricing.tax_within(sums[2], shop.tax_rate)  # of the whole: the parts' cents are rounded each by itself
    columns = (_SPAN, *(Column(key, Kind.MONEY) for key in ("taken", "refunded", "revenue", "tax")))
    return Table(Group.REVENUE, columns, rows, (None, *sums, tax), charted=("revenue",))


def _came_in(tx: Transaction, since: datetime, until: datetime) -> tuple[Decimal, Decimal]:
    amounts = (
        sa.func.sum(c.amount).filter(c.amount >= ZERO).label("taken"),
        sa.func.sum(c.amount).filter(c.amount < ZERO).label("back"),
    )
    row = tx.execute(sa.select(*amounts).where(*_within(since, until))).one()
    return row.taken or ZERO, row.back or ZERO


def _within(since: datetime, until: datetime) -> tuple[sa.ColumnElement[bool], ...]:
    return c.deleted_at.is_(None), c.created_at >= since, c.created_at < until


def methods(tx: Transaction, wanted: Wanted, progress: Progress) -> Table:
    """By the way it was paid, the largest first: how many payments and refunds, and what is left of them."""
    tx.allow("report:view")
    zone = ZoneInfo(settings.read(tx).time_zone)
    taken, back = c.amount >= ZERO, c.amount < ZERO
    figures = (
        sa.func.count().filter(taken).label("payments"), sa.func.sum(c.amount).filter(taken).label("taken"),
        sa.func.count().filter(back).label("refunds"), sa.func.sum(c.amount).filter(back).label("back"),
    )  # fmt: skip
    within = _within(*periods.span(wanted.period, zone))
    found = tx.rows(sa.select(c.method, *figures).where(*within).group_by(c.method))
    rows = [
        (
            row.method,
            row.payments,
            row.taken or ZERO,
            row.refunds,
            -(row.back or ZERO),
            (row.taken or ZERO) + (row.back or ZERO),
        )
        for row in found
    ]
    rows.sort(key=lambda row: (-row[5], row[0]))
    progress(1.0)
    kinds = {
        "payments": Kind.NUMBER,
        "taken": Kind.MONEY,
        "refunds": Kind.NUMBER,
        "refunded": Kind.MONEY,
        "revenue": Kind.MONEY,
    }
    columns = (Column("method", Kind.METHOD), *(Column(key, kind) for key, kind in kinds.items()))
    sums = tuple(sum(row[place] for row in rows) if rows else 0 for place in range(1, 6))
    return Table(Group.METHODS, columns, rows, (None, *sums), drawn=Drawn.BARS, charted=("revenue",))
