"""A house with two floors, a room and a kitchen, and the screen that shows it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from core import assets, locations, work_orders
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.locations import LocationRow
from core.rules.words import AssetStatus
from core.shop import Shop
from core.work_orders import NewWorkOrder
from desktop.desk import Desk
from desktop.screens.locations.screen import LocationsScreen
from tests.desktop.screens.counter import reading, show


@dataclass(frozen=True)
class Places:
    """Ids that tests refer to."""

    house_id: int
    first_id: int
    second_id: int
    room_id: int
    kitchen_id: int
    oven_id: int
    order_id: int


@pytest.fixture
def places(shop: Shop) -> Places:
    """The kitchen has an oven that is down and an open job."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        house = locations.add(tx, "Haus am Hafen", "Building")
        first, second = locations.add(tx, "Floor 1", "Floor", house.id), locations.add(tx, "Floor 2", "Floor", house.id)
        room, kitchen = locations.add(tx, "101", "Room", first.id), locations.add(tx, "مطبخ", "Area", first.id)
        oven = assets.add_equipment(tx, NewEquipment("Oven", location_id=kitchen.id, status=AssetStatus.DOWN))
        order = work_orders.open_(tx, NewWorkOrder(title="Door of the cold room", location_id=kitchen.id))
    return Places(house.id, first.id, second.id, room.id, kitchen.id, oven.id, order.id)


@pytest.fixture
def row_of(shop: Shop):
    """A place as it is now."""

    def read(location_id: int) -> LocationRow:
        row: LocationRow = reading(shop, locations.get, location_id)
        return row

    return read


@pytest.fixture
def screen(qtbot, look, places: Places, desk: Desk) -> LocationsScreen:
    """As it is seen, with its first place beside the tree."""
    made = LocationsScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.line is not None)
    return made


@pytest.fixture
def opened(qtbot, screen: LocationsScreen):
    """Opens a place and waits until it is shown, in the tree too."""

    def open_place(location_id: int):
        screen.open_record(location_id)
        qtbot.waitUntil(lambda: screen.panel.line is not None and screen.panel.line.id == location_id)
        tree = screen.list.tree
        qtbot.waitUntil(lambda: tree.current() is not None and tree.current().id == location_id)
        return screen.panel.line

    return open_place
