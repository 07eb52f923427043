"""Jobs that keep their room from being given out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core import audit, job_types, locations, rooms, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.base.transaction import Transaction
from core.rooms import RoomRow
from core.rules.words import HousekeepingState, Status
from core.shop import Shop
from core.work_orders import NewWorkOrder, OrderRow
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop

S, H = Status, HousekeepingState


@pytest.fixture
def room(shop: Shop) -> RoomRow:
    """Vacant and inspected."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return rooms.add(tx, "204", housekeeping=H.INSPECTED)


def _open(shop: Shop, room: RoomRow, status: Status = S.REQUESTED, **values: Any) -> OrderRow:
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        new = NewWorkOrder(title="Leak", location_id=room.location_id, status=status, **{"blocks_room": True, **values})
        return work_orders.open_(tx, new)


def _now(shop: Shop, room: RoomRow) -> tuple[int, HousekeepingState, int]:
    """Blocking jobs, how clean, how often it was released."""
    with shop.reading() as tx:
        found = rooms.get(tx, room.id)
        released = [event for event in audit.after(tx, 0, 1000) if event.kind == "room.released"]
    return found.blocking_jobs, found.housekeeping, len(released)


@pytest.mark.parametrize("goal", [S.WORK_COMPLETE, S.CLOSED, S.CANCELLED])
def test_a_job_that_ends_frees_its_room_dirty(shop: Shop, room: RoomRow, goal: Status) -> None:
    """From every open state to every one that is not; once, however many steps it takes."""
    for turn, start in enumerate([S.DRAFT, S.REQUESTED, S.APPROVED, S.IN_PROGRESS, S.ON_HOLD]):
        order = _open(shop, room, start)
        assert _now(shop, room) == (1, H.INSPECTED, turn), start
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            work_orders.move(tx, order.id, goal)
        assert _now(shop, room) == (0, H.DIRTY, turn + 1), start
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            rooms.set_housekeeping(tx, room.id, H.INSPECTED)


def test_only_the_last_of_several_frees_it(shop: Shop, room: RoomRow) -> None:
    """Jobs that do not block are no reason, nor are those elsewhere."""
    first, second, third = _open(shop, room), _open(shop, room), _open(shop, room, blocks_room=False)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.move(tx, third.id, S.CLOSED)
        work_orders.move(tx, first.id, S.CLOSED)
    assert _now(shop, room) == (1, H.INSPECTED, 0)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.move(tx, second.id, S.CLOSED)
    assert _now(shop, room) == (0, H.DIRTY, 1)


WAYS: dict[str, Callable[[Transaction, int, int], object]] = {
    "deleted": lambda tx, order_id, _other: work_orders.delete(tx, order_id),
    "blocks no more": lambda tx, order_id, _other: work_orders.change(tx, order_id, {"blocks_room": False}),
    "moved": lambda tx, order_id, other: work_orders.change(tx, order_id, {"location_id": other}),
    "nowhere": lambda tx, order_id, _other: work_orders.change(tx, order_id, {"location_id": None}),
}


@pytest.mark.parametrize("way", WAYS)
def test_every_other_way_out_frees_it_too(shop: Shop, room: RoomRow, way: str) -> None:
    """The job went, or went elsewhere."""
    order = _open(shop, room)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        other = rooms.add(tx, "205", housekeeping=H.INSPECTED)
        WAYS[way](tx, order.id, other.location_id)
    assert _now(shop, room) == (0, H.DIRTY, 1)
    assert _now(shop, other)[:2] == (1 if way == "moved" else 0, H.INSPECTED)


def test_a_reopened_job_blocks_again_until_the_step_is_taken_back(
    shop: Shop, room: RoomRow, clock: SteppedClock
) -> None:
    """Each time it is freed it is dirty anew."""
    order = _open(shop, room, S.CLOSED)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        assert rooms.get(tx, room.id).blocking_jobs == 0
        rooms.set_housekeeping(tx, room.id, H.INSPECTED)
    clock.step(minutes=5)
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.move(tx, order.id, S.IN_PROGRESS)
        assert rooms.get(tx, room.id).blocking_jobs == 1
    released = _now(shop, room)[2]
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        work_orders.undo_step(tx, order.id, seen=S.IN_PROGRESS)
    assert _now(shop, room) == (0, H.DIRTY, released + 1)


def test_the_type_decides_where_nothing_is_said(shop: Shop, at: Workshop, room: RoomRow) -> None:
    """In rooms only; a customer blocks none."""
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        job_types.add(tx, "Damage", blocks_room=True)
        shelf = locations.add(tx, "Shelf", "Shelf")
        assert work_orders.open_(tx, NewWorkOrder(type="damage", location_id=room.location_id)).blocks_room
        assert not work_orders.open_(tx, NewWorkOrder(type="Damage", location_id=shelf.id)).blocks_room
        assert not work_orders.open_(tx, NewWorkOrder(type="Other", location_id=room.location_id)).blocks_room
    with shop.transaction(at.customer_actor, Channel.REPAIR) as tx:
        own = NewWorkOrder(at.device_id, at.customer.id, location_id=room.location_id, blocks_room=True)
        assert not work_orders.open_(tx, own).blocks_room
