"""A small plant in two places, and the screen that shows it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from core import assets, locations, org_units, work_orders
from core.assets import EquipmentRow, NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import AssetStatus
from core.shop import Shop
from core.work_orders import NewWorkOrder
from desktop.desk import Desk
from desktop.screens.equipment.screen import EquipmentScreen
from tests.desktop.screens.counter import reading, show


@dataclass(frozen=True)
class Plant:
    """Ids that tests refer to."""

    room_id: int
    roof_id: int
    unit_id: int
    heating_id: int
    boiler_id: int
    burner_id: int
    lift_id: int
    fan_id: int
    order_id: int


@pytest.fixture
def plant(shop: Shop) -> Plant:
    """A heating with a boiler and its burner, a lift that is down with a job on it, and a fan that is put away."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        house = locations.add(tx, "House", "Building")
        room, roof = locations.add(tx, "Plant room", "Area", house.id), locations.add(tx, "Roof", "Floor", house.id)
        unit = org_units.add(tx, "Engineering")
        heating = assets.add_equipment(tx, NewEquipment("Heating", location_id=room.id, status=AssetStatus.ACTIVE))
        boiler = assets.add_equipment(
            tx,
            NewEquipment(
                "Boiler 1", heating.id, room.id, unit.id, AssetStatus.ACTIVE, manufacturer="Viessmann",
                model_number="CM2B", serial_number="754-401", specs={"Output": "311 kW", "Built": 2016},
            ),
        )  # fmt: skip
        burner = assets.add_equipment(tx, NewEquipment("Burner", boiler.id, room.id, status=AssetStatus.ACTIVE))
        lift = assets.add_equipment(tx, NewEquipment("مصعد الضيوف", location_id=roof.id, status=AssetStatus.DOWN))
        fan = assets.add_equipment(tx, NewEquipment("Old fan", location_id=roof.id, status=AssetStatus.ARCHIVED))
        order = work_orders.open_(tx, NewWorkOrder(lift.id, title="Stops between two floors"))
    return Plant(room.id, roof.id, unit.id, heating.id, boiler.id, burner.id, lift.id, fan.id, order.id)


@pytest.fixture
def row_of(shop: Shop):
    """A thing as it is now."""

    def read(asset_id: int) -> EquipmentRow:
        row: EquipmentRow = reading(shop, assets.get_equipment, asset_id)
        return row

    return read


@pytest.fixture
def screen(qtbot, look, plant: Plant, desk: Desk) -> EquipmentScreen:
    """As it is seen, with its first thing beside the tree."""
    made = EquipmentScreen(desk)
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.row is not None)
    return made


@pytest.fixture
def opened(qtbot, screen: EquipmentScreen):
    """Opens a thing and waits until it is shown."""

    def open_thing(asset_id: int) -> EquipmentRow:
        screen.open_record(asset_id)
        qtbot.waitUntil(lambda: screen.panel.row is not None and screen.panel.row.id == asset_id)
        row: EquipmentRow = screen.panel.row
        return row

    return open_thing
