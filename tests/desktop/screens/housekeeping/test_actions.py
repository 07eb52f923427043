"""What is done to rooms is told, and taken back."""

from __future__ import annotations

from core import housekeeping, rooms, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.housekeeping import Attendant, Failure
from core.rules.words import HousekeepingState
from core.shop import Shop
from desktop.screens.housekeeping.screen import HousekeepingScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.housekeeping.conftest import House


def test_a_failed_room_and_its_job_are_taken_back_together(
    qtbot, screen: HousekeepingScreen, house: House, shop: Shop, room, told
) -> None:
    """The room is to be inspected again, the job is gone."""
    failure, closed = Failure("The tap drips", True, "Technician Request"), []
    screen.actions.fail(room("202"), failure, lambda: closed.append(1), lambda refusal: None)
    qtbot.waitUntil(lambda: room("202").inspection_note == "The tap drips")
    qtbot.waitUntil(lambda: bool(told.notices))
    assert closed == [1]
    assert room("202").open_jobs == 1
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: room("202").housekeeping is HousekeepingState.TO_INSPECT)
    assert room("202").open_jobs == 0
    assert reading(shop, work_orders.count, work_orders.OrderFilter()) == 0


def test_who_left_comes_back_with_her_rooms(qtbot, screen: HousekeepingScreen, house: House, shop: Shop, told) -> None:
    """Undo takes her into the team again."""
    screen.actions.remove(Attendant(house.maria_id, "Maria Silva", True))
    qtbot.waitUntil(lambda: len(reading(shop, housekeeping.plan).attendants) == 1)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: len(reading(shop, housekeeping.plan).attendants) == 2)
    assert reading(shop, rooms.get, house.rooms["201"]).attendant_id == house.maria_id


def test_all_are_taken_back_and_given_again(qtbot, screen: HousekeepingScreen, house: House, room, told) -> None:
    """Everybody begins with nothing; Undo gives them to those who had them."""
    screen.take_all_back()
    qtbot.waitUntil(lambda: room("201").attendant_id is None)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: room("201").attendant_id == house.maria_id)


def test_what_was_changed_since_is_not_taken_back(
    qtbot, screen: HousekeepingScreen, house: House, shop: Shop, room, told
) -> None:
    """Somebody cleaned it meanwhile: the refusal is told by the window."""
    screen.actions.set_state([room("201")], HousekeepingState.CLEANING)
    qtbot.waitUntil(lambda: bool(told.notices))
    with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
        rooms.set_housekeeping(tx, house.rooms["201"], HousekeepingState.CLEAN)
    with qtbot.waitSignal(screen.desk.ask.refused):
        told.notices[-1][2]()
    assert room("201").housekeeping is HousekeepingState.CLEAN


def test_many_rooms_are_counted(room) -> None:
    """Four by name, the others as a number."""
    from desktop.screens.housekeeping.actions import RoomActions

    found = [room("201")] * 6
    assert RoomActions.names(found) == "201, 201, 201, 201 +2"
