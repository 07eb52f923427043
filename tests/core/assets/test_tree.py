"""Equipment forms a tree of things and their parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core import assets, work_orders
from core.assets import EquipmentRow
from core.base.errors import Invalid, NotFound
from core.base.events import Channel
from core.base.paging import Page
from core.base.trees import DEEPEST
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.workshop import Workshop

Add = Callable[..., EquipmentRow]


def test_tree_is_read_level_by_level(shop: Shop, at: Workshop, add: Add) -> None:
    """By name, with the number of parts and of open jobs."""
    plant, lift = add("Plant"), add("Lift")
    boiler, pump = add("Boiler", parent_id=plant.id), add("Air vent", parent_id=plant.id)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.open_(tx, NewWorkOrder(boiler.id, title="Leaks"))
        top = assets.children(tx, None)
        assert [(line.id, line.parts, line.open_jobs) for line in top] == [(lift.id, 0, 0), (plant.id, 2, 0)]
        below = assets.children(tx, plant.id)
        assert [(line.name, line.parent_id, line.open_jobs) for line in below] == [
            ("Air vent", plant.id, 0), ("Boiler", plant.id, 1),
        ]  # fmt: skip
        assert assets.children(tx, plant.id, Page(1, 1)) == below[1:]
        assert [line.name for line in assets.path(tx, boiler.id)] == ["Plant", "Boiler"]
        assert [line.name for line in assets.path(tx, lift.id)] == ["Lift"]
        for wrong in (at.device_id, 10**9):
            with pytest.raises(NotFound):
                assets.children(tx, wrong)
        assets.delete_equipment(tx, pump.id)
        assert [line.name for line in assets.children(tx, plant.id)] == ["Boiler"]


def test_tree_has_a_bottom(shop: Shop, at: Workshop, add: Add) -> None:
    """Also where a whole branch is hung below another."""
    deep = [add("Level 1")]
    for level in range(2, DEEPEST + 1):
        deep.append(add(f"Level {level}", parent_id=deep[-1].id))
    with pytest.raises(Invalid):
        add("Too deep", parent_id=deep[-1].id)
    plant = add("Plant")
    with shop.transaction(at.manager, Channel.DESKTOP) as tx, pytest.raises(Invalid):
        assets.change_equipment(tx, deep[0].id, {"parent_id": plant.id})
