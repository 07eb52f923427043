"""A shop from before there were credit notes knows of each invoice what was paid."""

from __future__ import annotations

import sqlalchemy as sa

from core.shop import Shop
from tests.core.migrations.test_migrations import MOMENT, ROWS, filled, upgrade

INVOICES = [
    "INSERT INTO invoices "
    "(id, uuid, created_at, updated_at, number, customer_id, status, subtotal, tax, total, due_on) "
    f"VALUES ({n}, 'i{n}', {MOMENT}, {MOMENT}, 'INV-2026-000{n}', 1, 'sent', 20000, 0, 20000, '2026-03-16')"
    for n in (1, 2)
]


def test_what_came_in_is_added_up(database_url: str) -> None:
    """Refunds taken off, voided payments left out; one that nobody paid says so."""
    shop = Shop(database_url)
    filled(shop, "0020", [*ROWS, *INVOICES, "UPDATE payments SET invoice_id = 1"])
    upgrade(shop)
    with shop.database.reading() as connection:
        found = connection.execute(sa.text("SELECT paid, credited FROM invoices ORDER BY id")).all()
    assert [tuple(row) for row in found] == [(7500, 0), (0, 0)]
    shop.close()
