"""The attendants beside each other."""

from __future__ import annotations

from core import housekeeping
from core.shop import Shop
from desktop.screens.housekeeping.columns import Columns, ordered, rooms_of
from desktop.screens.housekeeping.screen import HousekeepingScreen
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.housekeeping.conftest import House


def test_rush_stands_first_and_done_last(room) -> None:
    """Else the order of the house stays."""
    found = ordered([room(name) for name in ("203", "201", "303", "302")], only_inspected=False)
    assert [each.name for each in found] == ["303", "201", "302", "203"]


def test_nobodys_rooms_are_those_that_need_something(shop: Shop, house: House) -> None:
    """An attendant keeps hers when they are done."""
    plan = reading(shop, housekeeping.plan)
    assert [room.name for room in rooms_of(plan, None)] == ["301", "302", "303"]
    assert [room.name for room in rooms_of(plan, house.maria_id)] == ["201", "202", "203"]
    assert rooms_of(plan, house.olga_id) == []


def test_one_column_holds_what_is_chosen(screen: HousekeepingScreen, house: House) -> None:
    """What is chosen elsewhere is chosen no more."""
    columns = screen.columns
    assert columns.choose(house.rooms["302"])
    assert columns.choose(house.rooms["201"])
    assert [room.name for room in columns.chosen_rooms] == ["201"]
    assert not columns.columns[0].rooms.chosen_rooms()
    assert not columns.choose(0)


def test_columns_are_counted_from_nobody(screen: HousekeepingScreen, house: House) -> None:
    """As Ctrl with a digit counts them."""
    found = [screen.columns.person_at(place) for place in range(-1, 4)]
    assert found == [(False, None), (True, None), (True, house.maria_id), (True, house.olga_id), (False, None)]


def test_who_may_not_give_sees_nobodys_rooms_not(qtbot, look, shop: Shop, house: House) -> None:
    """Only attendants, without tools."""
    columns = Columns(may_give=False)
    show(qtbot, columns)
    columns.show_plan(reading(shop, housekeeping.plan), lambda room: True)
    assert [column.person_id for column in columns.columns] == [house.maria_id, house.olga_id]
    assert not any(column.menu.isVisible() for column in columns.columns)
