"""Rooms, jobs in rooms and found items that somebody changed past the program are found."""

from __future__ import annotations

import pytest
import sqlalchemy as sa

from core import found_items, rooms, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.check import rooms as checked
from core.found_items import NewFoundItem
from core.rules.words import Withdrawal
from core.shop import Shop
from core.tables import found_items as items
from core.tables import locations
from core.tables import rooms as stored
from core.tables import work_orders as orders
from core.work_orders import NewWorkOrder

DAMAGE: dict[str, tuple[sa.Executable, str]] = {
    "room lost": (
        sa.update(stored).values(deleted_at=sa.func.now()),
        "204 (id 1) is of type Room, but there is no room",
    ),
    "place lost": (sa.update(locations).values(type="Shelf"), "room 1 is at no place of type Room"),
    "name": (sa.update(locations).values(name="205"), "205 (id 1) is not found by its name"),
    "withdrawal": (sa.update(stored).values(withdrawal=None), "not clear whether it is withdrawn"),
    "reason": (sa.update(stored).values(out_reason=None), "not clear whether it is withdrawn"),
    "job": (sa.update(orders).values(is_room_job=False), "is in a room, but does not say so"),
    "nowhere": (sa.update(orders).values(location_id=None), "says it is in a room, but its place is none"),
    "claimed": (sa.update(items).values(claimed_by=None), "of F-0001 it is not clear"),
    "both": (sa.update(items).values(disposed_at=sa.func.now()), "of F-0001 it is not clear"),
}


@pytest.fixture
def house(shop: Shop) -> Shop:
    """A withdrawn room with a job, and something that was found and fetched."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        room = rooms.add(tx, "204")
        rooms.withdraw(tx, room.id, Withdrawal.OUT_OF_ORDER, until_at=None, reason="Leak")
        work_orders.open_(tx, NewWorkOrder(title="Leak", location_id=room.location_id))
        found_items.claim(tx, found_items.add(tx, NewFoundItem("Ring")).id, "Ayşe")
    return shop


def test_a_house_in_order_has_no_fault(house: Shop) -> None:
    """Nor has one from which a room was taken."""
    with house.transaction(SYSTEM, Channel.ADMIN) as tx:
        rooms.delete(tx, rooms.add(tx, "205").id)
        assert checked.faults(tx) == []


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_found(house: Shop, damage: str) -> None:
    """As somebody does it with a database shell, past every operation."""
    statement, words = DAMAGE[damage]
    with house.database.writing() as connection:
        connection.execute(statement)
    with house.reading() as tx:
        faults = checked.faults(tx)
    assert any(words in fault for fault in faults), faults
