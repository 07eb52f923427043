"""What happens to rooms by the clock."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta

import pytest

from core import audit, rooms, settings
from core.base.errors import Forbidden
from core.base.permissions import SYSTEM
from core.rooms import RoomRow
from core.rules.words import HousekeepingState, Withdrawal
from core.shop import Shop
from tests.core.conftest import SteppedClock
from tests.core.rooms.conftest import Do
from tests.core.workshop import Workshop

H = HousekeepingState
House = dict[str, RoomRow]


def _states(do: Do) -> dict[str, HousekeepingState]:
    return {room.name: room.housekeeping for room in do(rooms.board)}


def test_lived_in_rooms_turn_dirty_once_a_day(do: Do, shop: Shop, house: House, clock: SteppedClock) -> None:
    """However often it is looked, and whoever looks."""
    do(rooms.check_in, house["101"].id)
    do(rooms.check_in, house["102"].id)
    do(rooms.refuse, house["102"].id)
    do(rooms.withdraw, house["102"].id, Withdrawal.OUT_OF_SERVICE, until_at=None, reason="Paint")
    assert rooms.turn_if_due(shop) == 1
    assert _states(do) == {"101": H.DIRTY, "102": H.CLEAN, "110": H.CLEAN, "201": H.CLEAN, "204": H.CLEAN}
    assert do(rooms.get, house["102"].id).refused_at is None
    do(rooms.set_housekeeping, house["101"].id, H.CLEAN)
    clock.step(hours=20)  # 05:00 of the next day
    assert rooms.turn_if_due(shop) == 0
    assert do(rooms.turned_on) == date(2026, 3, 2)
    clock.step(hours=1)
    assert rooms.turn_if_due(shop) == 1
    assert rooms.turn_if_due(shop) == 0


def test_several_who_look_at_the_same_moment_turn_it_once(do: Do, shop: Shop, house: House) -> None:
    """The desktop and the server, on one database."""
    do(rooms.check_in, house["101"].id)
    turned: list[int] = []
    threads = [threading.Thread(target=lambda: turned.append(rooms.turn_if_due(shop))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(turned) == [0, 0, 0, 1]
    with shop.reading() as tx:
        kinds = [event.kind for event in audit.after(tx, 0, 1000)]
    assert kinds.count("room.day_turned") == 1


@pytest.mark.parametrize(("hour", "zone", "day"), [
    ("06:00", "Asia/Tokyo", date(2026, 3, 2)),
    ("09:00", "UTC", date(2026, 3, 2)),
    ("09:01", "UTC", date(2026, 3, 1)),
    ("06:00", "America/Los_Angeles", date(2026, 3, 1)),
])  # fmt: skip
def test_the_hour_is_the_shops_own(do: Do, shop: Shop, house: House, hour: str, zone: str, day: date) -> None:
    """It is 09:00 in Greenwich."""
    do(settings.change, housekeeping_hour=hour, time_zone=zone, actor=SYSTEM)
    rooms.turn_if_due(shop)
    assert do(rooms.turned_on) == day


def test_days_that_nobody_saw_are_not_made_up_for(do: Do, shop: Shop, house: House, clock: SteppedClock) -> None:
    """And a clock that went wrong stops nothing for long."""
    rooms.turn_if_due(shop)
    clock.step(days=300)
    rooms.turn_if_due(shop)
    clock.now = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
    rooms.turn_if_due(shop)
    assert do(rooms.turned_on) == date(2026, 3, 5)


def test_a_withdrawal_ends_by_itself(do: Do, shop: Shop, house: House, clock: SteppedClock) -> None:
    """The room is back, and dirty."""
    room_id, until = house["204"].id, clock.now + timedelta(hours=2)
    do(rooms.withdraw, room_id, Withdrawal.OUT_OF_ORDER, until_at=until, reason="Paint dries")
    rooms.turn_if_due(shop)
    assert do(rooms.get, room_id).is_out
    clock.step(hours=2)
    assert rooms.turn_if_due(shop) == 1
    back = do(rooms.get, room_id)
    assert (back.withdrawal, back.housekeeping, back.is_sellable) == (None, H.DIRTY, True)


def test_a_shop_without_rooms_is_left_alone(shop: Shop) -> None:
    """A workshop has no use for it in its log."""
    assert rooms.turn_if_due(shop) == 0
    with shop.reading() as tx:
        assert not rooms.is_due(tx)
        assert rooms.turned_on(tx) is None


def test_a_technician_does_not_turn_the_day(do: Do, at: Workshop, house: House) -> None:
    """It is the program's."""
    with pytest.raises(Forbidden):
        do(rooms.turn_dirty_at_hour, actor=at.technician)
