"""A shop from before there was a store gets one, and the parts used on its jobs stand on its ledger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from core.shop import Shop
from tests.core.migrations.test_migrations import MOMENT, filled, upgrade
from tests.fixtures.laid import Lay

LINES = [
    (1, 1, "Screen XPS 13", 1, 8900, "NULL"),
    (2, 1, "Screw", 12, 10, "NULL"),
    (3, 2, "screen  xps 13", 2, 9500, "NULL"),
    (4, 2, "Fan", 1, 2500, MOMENT),
]
ROWS = [
    *(
        "INSERT INTO work_orders (id, uuid, created_at, updated_at, number, title, type, origin, priority, status, "
        f"cost) VALUES ({n}, 'w{n}', {MOMENT}, {MOMENT}, 'WO00{n}', 'Screen', 'Repair', 'Manual_Request', "
        f"'Medium', 'in_progress', {cost})"
        for n, cost in ((1, 25000), (2, 19000))
    ),
    *(
        "INSERT INTO parts_used (id, uuid, created_at, updated_at, deleted_at, work_order_id, name, quantity, "
        f"unit_price, amount) VALUES ({n}, 'u{n}', {MOMENT}, {MOMENT}, {deleted}, {job}, '{name}', {quantity}, "
        f"{price}, {quantity * price})"
        for n, job, name, quantity, price, deleted in LINES
    ),
]


@pytest.fixture
def shop(database_url: str, lay: Lay) -> Iterator[Shop]:
    """Of revision 0009, with parts used on two jobs, and brought to 0010."""
    lay(database_url, "to stock", _brought_up)
    opened = Shop(database_url)
    yield opened
    opened.close()


def _brought_up(url: str) -> None:
    shop = Shop(url)
    filled(shop, "0009", ROWS)
    upgrade(shop, "0010")
    shop.close()


def asked(shop: Shop, statement: str) -> list[tuple[object, ...]]:
    """The rows as they stand in the database."""
    with shop.database.reading() as connection:
        return [tuple(row) for row in connection.execute(sa.text(statement))]


def test_each_name_becomes_a_part_of_the_store(shop: Shop) -> None:
    """However it was spelled; it costs what it cost last."""
    found = asked(shop, "SELECT sku, name, uom, unit_cost FROM parts ORDER BY id")
    assert found == [
        ("P-0001", "Screen XPS 13", "Each", 9500),
        ("P-0002", "Screw", "Each", 10),
        ("P-0003", "Fan", "Each", 2500),
    ]
    assert asked(shop, "SELECT part_id FROM parts_used ORDER BY id") == [(1,), (2,), (1,), (3,)]
    assert asked(shop, "SELECT last FROM sequences WHERE name = 'part'") == [(3,)]


def test_what_was_used_came_in_and_went_to_its_job(shop: Shop) -> None:
    """So that nothing is left; a line that was taken back moved nothing."""
    found = asked(
        shop, "SELECT kind, part_id, quantity, unit_cost, work_order_id, part_used_id FROM stock_movements ORDER BY id"
    )
    assert found == [
        ("receive", 1, 1, 8900, None, None),
        ("issue", 1, 1, 8900, 1, 1),
        ("receive", 2, 12, 10, None, None),
        ("issue", 2, 12, 10, 1, 2),
        ("receive", 1, 2, 9500, None, None),
        ("issue", 1, 2, 9500, 2, 3),
    ]
    assert asked(shop, "SELECT on_hand, reserved FROM stock") == [(0, 0)] * 3
    assert asked(shop, "SELECT name, type FROM locations") == [("Main store", "Warehouse")]


def test_jobs_cost_what_they_cost(shop: Shop) -> None:
    """And their lines say the same as before."""
    assert asked(shop, "SELECT cost FROM work_orders ORDER BY id") == [(25000,), (19000,)]
    found = asked(shop, "SELECT name, quantity, unit_price, amount, deleted_at IS NULL FROM parts_used ORDER BY id")
    assert found == [(name, n, price, n * price, deleted == "NULL") for _, _, name, n, price, deleted in LINES]


def test_the_ledger_cannot_be_rewritten(shop: Shop) -> None:
    """Neither changed nor shortened, whoever tries."""
    for statement in ("UPDATE stock_movements SET quantity = 5", "DELETE FROM stock_movements"):
        with pytest.raises(Exception, match="never changed"), shop.database.writing() as connection:
            connection.execute(sa.text(statement))
    assert len(asked(shop, "SELECT 1 FROM stock_movements")) == 6
