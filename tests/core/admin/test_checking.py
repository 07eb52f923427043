"""check says ok, or each fault on a line."""

from __future__ import annotations

import sqlalchemy as sa

from core.base.log import events
from core.shop import open_shop
from core.tables import counters
from tests.core.admin.conftest import Run


def test_sound_shop_is_ok(initialised: Run) -> None:
    """Nothing but that word."""
    assert initialised("check") == (0, "ok\n", "")


def test_each_fault_is_a_line(initialised: Run, database_url: str) -> None:
    """On standard output, with their number on standard error."""
    shop = open_shop(database_url)
    with shop.database.writing() as connection:
        connection.execute(sa.update(events).where(events.c.id == 2).values(actor="Somebody"))
        connection.execute(sa.update(counters).where(counters.c.name == "people:Admin").values(value=7))
    shop.close()
    code, out, err = initialised("check")
    assert code == 1 and "ok" not in out.split()
    assert [line.split(":")[0] for line in out.splitlines()] == ["audit log", "figures"]
    assert err == "frontbench-admin: 2 faults were found\n"
