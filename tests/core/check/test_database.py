"""What is wrong with the database itself is said, never thrown."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from core import check
from core.check import database
from core.shop import Shop
from core.tables import assets


def _refer_to_nothing(connection: Connection) -> None:
    connection.execute(sa.update(assets).values(owner_id=999))


def _without_references(shop: Shop, change: Callable[[Connection], None]) -> None:
    """With the database's own check switched off, as a tool may have it."""
    if shop.database.is_sqlite:
        with shop.database.engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA foreign_keys=OFF")
            change(connection)
            connection.commit()
            raw.execute("PRAGMA foreign_keys=ON")
        return
    with shop.database.engine.begin() as connection:
        connection.execute(sa.text("SET session_replication_role = replica"))
        change(connection)
        connection.execute(sa.text("SET session_replication_role = DEFAULT"))


def test_reference_to_nothing_is_found(busy: Shop) -> None:
    """A device whose owner was removed by hand."""
    _without_references(busy, _refer_to_nothing)
    with busy.reading() as tx:
        assert database.faults(tx) == ["database: assets row 1 refers to a row of people that is not there"]


@pytest.mark.parametrize("first_page", [0, 1, 20, 60])
@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_damaged_pages_are_found(busy: Shop, first_page: int) -> None:
    """What SQLite says of them, not a traceback, even where it cannot be opened any more."""
    path = busy.database.path
    assert path is not None
    busy.close()
    content = bytearray(path.read_bytes())
    for place in range(first_page * 4096, len(content) - 4096, 4096):
        content[place : place + 60] = b"\xff" * 60
    path.write_bytes(content)
    broken = Shop(busy.url)
    assert any(fault.startswith("database: ") for fault in check.faults_of(broken))
    broken.close()
