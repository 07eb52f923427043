"""The sample's house has plant, and some of it stands still."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from core import assets, locations, work_orders
from core.assets import EquipmentFilter
from core.base.paging import Page
from core.base.transaction import Transaction
from core.demo import equipment, filling
from core.rules.words import AssetStatus
from core.shop import Shop
from core.work_orders import JobFilter
from tests.core.conftest import SteppedClock

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_plant_stands_as_a_tree_with_its_faults(shop: Shop, tx: Transaction, clock: SteppedClock) -> None:
    """In its places; what is down or dangerous has its job, most of it was seen where it stands."""
    house = filling.cast_of(tx, shop, Random(1), tx.now).house
    happens = equipment.acts(house.plant, house, clock.now)
    assert [act.at for act in happens] == sorted(act.at for act in happens) and happens[-1].at < clock.now
    for act in happens:
        tx.now, tx.actor = act.at, act.actor
        act.do(tx)
    boiler = house.plant["Burner of boiler 1"]
    assert [line.name for line in assets.path(tx, boiler)] == ["Heating", "Boiler 1", "Burner of boiler 1"]
    counts = assets.equipment_counts(tx)
    assert (counts[AssetStatus.DOWN], counts[AssetStatus.RED_TAG]) == (2, 1)
    assert counts[AssetStatus.DRAFT] and counts[AssetStatus.ARCHIVED]
    still = assets.page_of_equipment(tx, Page(10), EquipmentFilter((AssetStatus.DOWN, AssetStatus.RED_TAG)))
    assert all(work_orders.count_all(tx, JobFilter(asset_id=row.id)) for row in still)
    seen = Counter(assets.get_equipment(tx, each).is_field_verified for each in house.plant.values())
    assert seen[True] > seen[False] > 5
    where = assets.get_equipment(tx, boiler).location_id
    assert where is not None
    assert [line.name for line in locations.path(tx, where)][-2:] == ["Basement", "Plant room"]
