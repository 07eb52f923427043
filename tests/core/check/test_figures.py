"""Figures that somebody changed past the program are found."""

from __future__ import annotations

from decimal import Decimal

import pytest
import sqlalchemy as sa

from core.check import figures
from core.shop import Shop
from core.tables import counters, labour, parts_used, payments
from core.tables import work_orders as orders

DAMAGE: dict[str, tuple[sa.Executable, str]] = {
    "counter": (sa.update(counters).values(value=counters.c.value + 1), "the counter payments says 3"),
    "paid": (sa.update(orders).where(orders.c.id == 1).values(paid=Decimal(1)), "says 1.00 was paid"),
    "discount": (sa.update(orders).where(orders.c.id == 1).values(discount=Decimal(9999)), "is above its cost"),
    "labour": (sa.update(labour).values(amount=Decimal(1)), "comes to 25.00, but says 1.00"),
    "part": (sa.update(parts_used).values(amount=Decimal(1)), "not its quantity times its price"),
    "payment": (sa.update(payments).where(payments.c.id == 1).values(amount=Decimal(10)), "more was given back"),
    "refund": (sa.update(payments).where(payments.c.id == 2).values(amount=Decimal(10)), "is a refund of 10.00"),
    "receipt": (sa.update(payments).where(payments.c.id == 3).values(number="X-1"), "receipt R-2026-0003 is missing"),
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_found(busy: Shop, damage: str) -> None:
    """As somebody does it with a database shell, past every operation."""
    statement, words = DAMAGE[damage]
    with busy.database.writing() as connection:
        connection.execute(statement)
    with busy.reading() as tx:
        faults = figures.faults(tx)
    assert any(words in fault for fault in faults), faults
