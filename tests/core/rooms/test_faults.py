"""What breaks again and again."""

from __future__ import annotations

from core import rooms, work_orders
from core.rooms import NewRoomJob, RepeatedFault, RoomRow
from core.rules.words import Status
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.rooms.conftest import Do

House = dict[str, RoomRow]


def test_the_third_fault_is_told(do: Do, shop: Shop, house: House) -> None:
    """Of the thing that breaks, and of the room where it is more than one thing; what was asked for is no fault."""
    room_id = house["204"].id
    for _ in range(2):
        do(rooms.send_to_bench, room_id, None, "Television", "No picture")
        do(rooms.open_job, shop.store, NewRoomJob(room_id, "Maid Request", "Towels"))
    assert do(rooms.repeated_faults, room_id) == []
    third = do(rooms.send_to_bench, room_id, None, "Television", "No sound")
    assert do(rooms.repeated_faults, room_id) == [RepeatedFault("Television", 3)]
    do(rooms.open_job, shop.store, NewRoomJob(room_id, "Technician Request", "Tap drips"))
    assert do(rooms.repeated_faults, room_id) == [RepeatedFault(None, 4), RepeatedFault("Television", 3)]
    assert do(rooms.repeated_faults, house["201"].id) == []
    do(work_orders.move, third.id, Status.CANCELLED)
    assert do(rooms.repeated_faults, room_id) == [RepeatedFault(None, 3)]


def test_what_was_long_ago_is_forgotten(do: Do, shop: Shop, house: House, clock: SteppedClock) -> None:
    """After ninety days."""
    for _ in range(3):
        do(rooms.open_job, shop.store, NewRoomJob(house["204"].id, "Technician Request", "Tap drips"))
    assert do(rooms.repeated_faults, house["204"].id) == [RepeatedFault(None, 3)]
    clock.step(days=91)
    assert do(rooms.repeated_faults, house["204"].id) == []
