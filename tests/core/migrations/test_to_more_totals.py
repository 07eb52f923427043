"""A shop from before more lists were counted as they change."""

from __future__ import annotations

import sqlalchemy as sa

from core.check import figures
from core.shop import Shop
from tests.core.migrations.test_migrations import MOMENT, ROWS, upgrade

_HEAD = "(id, uuid, created_at, updated_at, "
STOCK = [
    f"INSERT INTO locations {_HEAD}name, type) VALUES (1, 'l1', {MOMENT}, {MOMENT}, 'Store', 'Warehouse')",
    f"INSERT INTO parts {_HEAD}sku, sku_key, name, uom) VALUES (1, 'q1', {MOMENT}, {MOMENT}, 'A', 'a', 'Bolt', 'Each')",
    f"INSERT INTO stock {_HEAD}part_id, location_id) VALUES (1, 's1', {MOMENT}, {MOMENT}, 1, 1)",
    f"INSERT INTO stock {_HEAD}part_id, holder_id) VALUES (2, 's2', {MOMENT}, {MOMENT}, 1, 1)",
    f"INSERT INTO found_items {_HEAD}number, what, found_at) "
    f"VALUES (1, 'f1', {MOMENT}, {MOMENT}, 'L1', 'Hat', {MOMENT})",
]  # fmt: skip
CHANGES = [
    "UPDATE work_orders SET status = 'on_hold', hold_reason = 'parts' WHERE id = 1",
    "UPDATE work_orders SET priority = 'High', hold_reason = 'customer' WHERE id = 1",
    "UPDATE work_orders SET status = 'in_progress' WHERE id = 1",
    f"UPDATE work_orders SET deleted_at = {MOMENT} WHERE id = 2",
    "UPDATE work_orders SET deleted_at = NULL WHERE id = 2",
    "UPDATE people SET is_active = {off} WHERE id = 1",
    "UPDATE people SET role = 'Viewer' WHERE id = 1",
    "UPDATE people SET is_active = {on} WHERE id = 1",
    f"UPDATE parts SET deleted_at = {MOMENT} WHERE id = 1",
    f"INSERT INTO locations {_HEAD}name, type) VALUES (2, 'l2', {MOMENT}, {MOMENT}, 'Shelf', 'Area')",
    f"INSERT INTO stock {_HEAD}part_id, location_id) VALUES (3, 's3', {MOMENT}, {MOMENT}, 1, 2)",
    "UPDATE parts SET deleted_at = NULL WHERE id = 1",
    "DELETE FROM stock WHERE id = 3",
    f"UPDATE found_items SET claimed_at = {MOMENT}",
    f"UPDATE found_items SET claimed_at = NULL, disposed_at = {MOMENT}",
    f"UPDATE found_items SET deleted_at = {MOMENT}",
]


def test_what_there_is_is_counted_and_goes_on(database_url: str) -> None:
    """After each change the counters say what there is."""
    shop = Shop(database_url)
    upgrade(shop, "0025")
    words = {"off": "0", "on": "1"} if shop.database.is_sqlite else {"off": "false", "on": "true"}

    def faults() -> list[str]:
        with shop.reading() as tx:
            return [fault for fault in figures.faults(tx) if "counter" in fault]

    with shop.database.writing() as connection:
        for statement in [*ROWS, *STOCK]:
            connection.execute(sa.text(statement))
    upgrade(shop)
    assert faults() == []
    for statement in CHANGES:
        with shop.database.writing() as connection:
            connection.execute(sa.text(statement.format(**words)))
        assert (statement, faults()) == (statement, [])
    shop.close()
