"""The board, counts, alerts, and what belongs to a room."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core import rooms, work_orders
from core.base.errors import Forbidden
from core.base.paging import Page
from core.base.permissions import Role
from core.rooms import RoomRow
from core.rules.words import FrontDeskState, HousekeepingState, Status, Withdrawal
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import SteppedClock, actor
from tests.core.rooms.conftest import Do
from tests.core.workshop import Workshop

F, H = FrontDeskState, HousekeepingState
House = dict[str, RoomRow]


def test_the_board_goes_by_floor_and_number_as_people_count(do: Do, house: House) -> None:
    """Rooms without a floor come last."""
    do(rooms.add, "1001", "Floor 10")
    do(rooms.add, "12", "Floor 1")
    do(rooms.add, "Annexe")
    assert [room.name for room in do(rooms.board)] == ["12", "101", "102", "110", "201", "204", "1001", "Annexe"]


def test_a_tile_counts_its_open_jobs(do: Do, at: Workshop, house: House) -> None:
    """What is done, deleted or elsewhere does not count."""
    place = house["204"].location_id
    opened = [do(work_orders.open_, NewWorkOrder(title=f"Job {n}", location_id=place)) for n in range(4)]
    do(work_orders.open_, NewWorkOrder(title="Elsewhere", location_id=house["101"].location_id))
    do(work_orders.move, opened[0].id, Status.WORK_COMPLETE)
    do(work_orders.delete, opened[1].id)
    do(work_orders.change, opened[2].id, {"blocks_room": True})
    tile = next(room for room in do(rooms.board) if room.name == "204")
    assert (tile.open_jobs, tile.blocking_jobs, tile.is_sellable) == (2, 1, False)
    assert {line.title for line in do(rooms.jobs_of, tile.id)} == {"Job 2", "Job 3"}
    assert {line.title for line in do(rooms.jobs_of, tile.id, False)} == {"Job 0", "Job 2", "Job 3"}


def test_counts_are_those_of_the_board(do: Do, house: House) -> None:
    """By the words of the states, each of them there."""
    do(rooms.check_in, house["101"].id)
    do(rooms.set_rush, house["102"].id, True)
    do(rooms.withdraw, house["110"].id, Withdrawal.OUT_OF_SERVICE, until_at=None, reason="Paint")
    do(rooms.require_named, "999")
    counts = do(rooms.counts)
    expected = {"vacant": 5, "occupied": 1, "clean": 5, "dirty": 1, "out_of_service": 1, "out_of_order": 0, "total": 6,
                "sellable": 5, "ready": 4, "rush": 1, "unconfirmed": 1, "discrepant": 0, "due_in": 0}  # fmt: skip
    assert expected.items() <= counts.items()
    assert counts[F.VACANT] == 5
    assert rooms.counts_of([])["total"] == 0


def test_alerts_are_awaited_rooms_that_are_not_ready(do: Do, house: House, clock: SteppedClock) -> None:
    """Those that somebody waits for already, then by arrival."""
    for name, hours in (("101", 2), ("102", 1), ("110", 9), ("201", 1)):
        do(rooms.set_front_desk, house[name].id, F.DUE_IN)
        do(rooms.set_rush, house[name].id, False, clock.now + timedelta(hours=hours))
        do(rooms.set_housekeeping, house[name].id, H.CLEAN if name == "201" else H.DIRTY)
    do(rooms.set_rush, house["204"].id, True)
    do(rooms.set_housekeeping, house["204"].id, H.CLEANING)
    assert [room.name for room in do(rooms.alerts)] == ["204", "102", "101"]
    assert [room.name for room in do(rooms.alerts, hours=24)] == ["204", "102", "101", "110"]


def test_a_room_is_found_by_its_name_in_any_spelling(do: Do) -> None:
    """None where there is none."""
    room = do(rooms.add, "Suite Ägir")
    assert do(rooms.named, "  suite agir ").id == room.id
    assert do(rooms.named, "Suite") is None


def test_equipment_is_what_of_the_house_stands_in_the_room(do: Do, house: House) -> None:
    """With how much is open on it."""
    order = do(rooms.send_to_bench, house["204"].id, None, "Television", "No picture")
    (television,) = do(rooms.equipment_of, house["204"].id)
    assert (television.id, television.name, television.open_jobs) == (order.asset_id, "Television", 1)
    assert do(rooms.equipment_of, house["101"].id) == []


def test_history_holds_the_rooms_and_its_jobs_events(do: Do, house: House) -> None:
    """Newest first, in pages."""
    room_id = house["204"].id
    do(work_orders.open_, NewWorkOrder(title="Tap", location_id=house["204"].location_id))
    do(rooms.check_in, room_id)
    do(rooms.check_in, house["101"].id)
    assert [event.kind for event in do(rooms.history, room_id, Page(2))] == ["room.checked_in", "work_order.created"]
    assert [event.kind for event in do(rooms.history, room_id, Page(2, 2))] == ["room.created"]


@pytest.mark.parametrize("role", [Role.CUSTOMER, Role.VIEWER, Role.STOREMAN])
def test_who_has_no_business_with_rooms_sees_none(shop: Shop, house: House, role: Role) -> None:
    """Every way of reading asks."""
    room_id = house["204"].id
    with shop.reading(actor(role)) as tx:
        for read in (
            lambda: rooms.board(tx), lambda: rooms.get(tx, room_id), lambda: rooms.named(tx, "204"),
            lambda: rooms.by_location(tx, 1), lambda: rooms.counts(tx), lambda: rooms.alerts(tx),
            lambda: rooms.discrepancies(tx), lambda: rooms.jobs_of(tx, room_id),
            lambda: rooms.equipment_of(tx, room_id), lambda: rooms.history(tx, room_id, Page(5)),
        ):  # fmt: skip
            with pytest.raises(Forbidden):
                read()
