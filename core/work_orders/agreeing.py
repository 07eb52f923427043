"""The agreed price: what a job costs beside its labour and parts, which stand in lines of their own."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from core.base import money
from core.base.errors import Invalid, Stale
from core.base.money import ZERO
from core.base.transaction import Transaction
from core.tables import labour, parts_used
from core.work_orders.changing import change
from core.work_orders.rows import OrderRow, entity

AGREED = "agreed_price"


def agreed_price(tx: Transaction, order_id: int) -> Decimal:
    """The cost without labour and parts; below 0.00 where less was agreed than was booked. Raises: NotFound."""
    return Decimal(entity(tx, order_id).cost) - _booked(tx, order_id)


def change_with_agreed(
    tx: Transaction, order_id: int, fields: Mapping[str, Any], *, seen: Mapping[str, Any] | None = None
) -> OrderRow:
    """As `change`, where `fields` and `seen` may hold "agreed_price" in place of the cost.

    So a line that somebody books meanwhile is no clash. Raises: NotFound, Forbidden, Stale, Invalid.
    """
    fields, seen = dict(fields), dict(seen or {})
    booked = _booked(tx, order_id)
    before = Decimal(entity(tx, order_id).cost) - booked
    clash = (AGREED,) if AGREED in fields and seen.pop(AGREED, before) != before else ()
    if AGREED in fields:
        agreed = money.parse(fields.pop(AGREED), AGREED, minimum=None)
        if booked + agreed < ZERO:
            raise Invalid(AGREED, "The price must not fall below 0.00")
        fields["cost"] = booked + agreed
    try:
        row = change(tx, order_id, fields, seen=seen)
    except Stale as stale:
        raise Stale("Order", (*stale.fields, *clash)) from stale
    if clash:
        raise Stale("Order", clash)
    return row


def _booked(tx: Transaction, order_id: int) -> Decimal:
    amounts = [
        tx.value(sa.select(sa.func.sum(t.c.amount)).where(t.c.work_order_id == order_id, t.c.deleted_at.is_(None)))
        for t in (labour, parts_used)
    ]
    return sum((amount for amount in amounts if amount is not None), ZERO)
