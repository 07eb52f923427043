"""Stock, reservations and used parts that somebody changed past the program are found."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import parts, stock, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.check import store as checked
from core.parts import NewPart
from core.rules.words import Status
from core.shop import Shop
from core.stock import PartUse
from core.tables import parts_used, reservations
from core.tables import stock as stored
from core.tables import work_orders as orders
from tests.core.workshop import Workshop, open_job

DAMAGE: dict[str, tuple[sa.Executable, str]] = {
    "balance": (sa.update(stored).values(on_hand=99), "of P-0001 there are 99 at place 1, but the ledger comes to 8"),
    "gone": (sa.update(stored).values(location_id=None, holder_id=1), "0 at place 1, but the ledger comes to 8"),
    "reserved": (sa.update(stored).values(reserved=5), "stock 1 says 5 are reserved, but its reservations come to 3"),
    "reservation": (sa.update(reservations).values(quantity=4), "says 3 are reserved, but its reservations come to 4"),
    "over": (sa.update(orders).values(status=Status.CLOSED), "reservation 1 waits for WO001, which is over"),
    "used": (sa.update(parts_used).values(quantity=3), "part line 1 says 3 were used, but 2 were taken"),
    "removed": (sa.update(parts_used).values(deleted_at=sa.func.now()), "says 0 were used, but 2 were taken"),
}


@pytest.fixture
def house(shop: Shop, at: Workshop) -> Shop:
    """Ten pieces came, two went into a job, and three are kept for it."""
    job = open_job(shop, at)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        part = parts.add(tx, NewPart("Fuse"))
        stock.receive(tx, part.id, 10)
        work_orders.use_parts(tx, job.id, [PartUse(part.id, 2)])
        stock.reserve(tx, job.id, part.id, 3)
    return shop


def test_a_sound_store_has_no_faults(house: Shop) -> None:
    """Nothing is made up."""
    with house.reading(SYSTEM) as tx:
        assert checked.faults(tx) == []


@pytest.mark.parametrize("damage", DAMAGE)
def test_each_fault_is_named(house: Shop, damage: str) -> None:
    """With what is wrong and where."""
    statement, said = DAMAGE[damage]
    with house.database.writing() as connection:
        connection.execute(statement)
    with house.reading(SYSTEM) as tx:
        assert any(said in fault for fault in checked.faults(tx)), checked.faults(tx)
