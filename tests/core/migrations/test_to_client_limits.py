"""A shop with programs from before they had limits of their own."""

from __future__ import annotations

import sqlalchemy as sa

from core.shop import Shop
from tests.core.migrations.test_migrations import upgrade

CLIENT = """
INSERT INTO oauth_clients (uuid, created_at, updated_at, version, name, client_id, secret_hash, role)
VALUES ('01a1fdb6-32c7-7373-aa04-43deba603db6', '2026-03-02 09:00:00', '2026-03-02 09:00:00', 1, 'Till', 'a', 'b',
        'Manager')
"""


def test_programs_that_are_there_keep_the_dialects_limit(database_url: str) -> None:
    """None stands for it."""
    shop = Shop(database_url)
    upgrade(shop, "0026")
    with shop.database.writing() as connection:
        connection.execute(sa.text(CLIENT))
    upgrade(shop)
    with shop.database.reading() as connection:
        found = connection.execute(sa.text("SELECT name, requests_per_minute FROM oauth_clients")).all()
    assert found == [("Till", None)]
    shop.close()
