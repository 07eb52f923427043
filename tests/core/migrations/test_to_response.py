"""A shop from before the response was added up as it happens."""

from __future__ import annotations

import sqlalchemy as sa

from core.check import figures
from core.shop import Shop
from tests.core.migrations.test_migrations import ROWS, filled, upgrade

BEGUN = "UPDATE work_orders SET started_at = '2026-03-02 10:30:59.900000' WHERE id = 1"
KEPT = "SELECT name, value FROM counters WHERE name LIKE 'response:%' ORDER BY name"


def test_what_there_is_is_added_up(database_url: str) -> None:
    """One of two jobs was begun after 1:30:59; then the other one, at once, the first is given up, and one goes."""
    shop = Shop(database_url)
    upgrade(shop, "0022")

    def after(*statements: str) -> list[tuple[str, int]]:
        with shop.database.writing() as connection:
            for statement in statements:
                connection.execute(sa.text(statement))
            return [tuple(row) for row in connection.execute(sa.text(KEPT)).all()]

    after(*ROWS, BEGUN)
    upgrade(shop)
    assert after() == [("response:jobs", 1), ("response:seconds", 5459)]
    again = after("UPDATE work_orders SET started_at = created_at WHERE id = 2")
    assert again == [("response:jobs", 2), ("response:seconds", 5459)]
    assert after("UPDATE work_orders SET started_at = NULL WHERE id = 1")[1] == ("response:seconds", 0)
    after(BEGUN, "UPDATE work_orders SET deleted_at = created_at WHERE id = 2")
    assert after() == [("response:jobs", 1), ("response:seconds", 5459)]
    assert after("UPDATE work_orders SET customer_id = NULL WHERE id = 1")[0] == ("response:jobs", 0)
    with shop.database.reading() as connection:
        assert connection.execute(sa.text("SELECT sum(value) FROM counters WHERE name LIKE 'response:%'")).scalar() == 0
    shop.close()


def test_the_check_finds_what_is_reckoned_wrongly(database_url: str) -> None:
    """As any other counter."""
    shop = Shop(database_url)
    filled(shop, "head", [*ROWS, BEGUN, "UPDATE counters SET value = 7 WHERE name = 'response:seconds'"])
    with shop.reading() as tx:
        told = [fault for fault in figures.faults(tx) if "response" in fault]
    assert told == ["figures: the counter response:seconds says 7, but there are 5459"]
    shop.close()
