"""The tour's round of the house."""

from __future__ import annotations

import pytest

from core import assets, locations, work_orders
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM
from core.rules.words import AssetStatus
from core.shop import Shop
from core.work_orders import OrderFilter
from desktop.tour import house
from tests.desktop.screens.counter import reading


@pytest.fixture
def lift_id(shop: Shop) -> int:
    """A lift with its door, in a hall."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        hall = locations.add(tx, "Hall", "Area")
        lift = assets.add_equipment(tx, NewEquipment("Lift", location_id=hall.id, status=AssetStatus.ACTIVE))
        assets.add_equipment(tx, NewEquipment("Door", lift.id, hall.id))
        assets.add_equipment(tx, NewEquipment("Boiler", location_id=hall.id))
    return lift.id


def test_what_stands_still_is_reported_and_seen(lift_id, stage, shop) -> None:
    """By keys; pictures of the tree, the list and the places are left."""
    house.go_round(stage)
    line = reading(shop, work_orders.lines, Page(5), OrderFilter(asset_id=lift_id))[0]
    assert line.title == house.PROBLEM
    assert reading(shop, assets.get_equipment, lift_id).is_field_verified
    names = {path.stem.split("-", 1)[1] for path in stage.folder.glob("*.png")}
    assert names == {f"{name}-light" for name in ("equipment", "equipment-job", "equipment-reported",
                                                  "equipment-list", "locations")}  # fmt: skip
