"""Equipment is listed by status, place and part of the organisation, sorted, and counted exactly."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core import assets, org_units, work_orders
from core.assets import EquipmentFilter, EquipmentRow
from core.base.errors import Invalid
from core.base.events import Channel
from core.base.paging import Page
from core.check import figures
from core.locations import LocationRow
from core.rules.words import AssetStatus
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import SteppedClock
from tests.core.workshop import Workshop

Add = Callable[..., EquipmentRow]
S = AssetStatus


@pytest.fixture
def things(add: Add, cellar: LocationRow) -> list[EquipmentRow]:
    """Five of them."""
    return [
        add("Boiler", status=S.ACTIVE, location_id=cellar.id, manufacturer="Viessmann"),
        add("Lift", status=S.DOWN),
        add("Air conditioner", status=S.ACTIVE, location_id=cellar.id),
        add("Generator", status=S.RED_TAG, model_number="CAT-500X"),
        add("Dryer"),
    ]


def _names(rows: list[EquipmentRow]) -> list[str]:
    return [row.name for row in rows]


def test_list_is_sorted_and_paged(shop: Shop, at: Workshop, things: list[EquipmentRow]) -> None:
    """Newest first unless said otherwise; devices of customers are not in it."""
    with shop.reading(at.technician) as tx:
        assert assets.page_of_equipment(tx, Page(10)) == things[::-1]
        assert assets.page_of_equipment(tx, Page(2, 1), descending=False) == things[1:3]
        by_name = assets.page_of_equipment(tx, Page(10), sort="name", descending=False)
        assert _names(by_name) == ["Air conditioner", "Boiler", "Dryer", "Generator", "Lift"]
        assert assets.page_of_equipment(tx, Page(10), sort="name") == by_name[::-1]
        with pytest.raises(Invalid):
            assets.page_of_equipment(tx, Page(0))


def test_list_is_narrowed(shop: Shop, at: Workshop, things: list[EquipmentRow], cellar: LocationRow) -> None:
    """By one status or several, place, verification and typed words, each with its exact total."""
    boiler, lift, cooler, generator, dryer = things
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        unit = org_units.add(tx, "Operations")
        generator = assets.change_equipment(tx, generator.id, {"org_unit_id": unit.id, "is_field_verified": True})
        expected = {
            EquipmentFilter(): [dryer, generator, cooler, lift, boiler],
            EquipmentFilter(statuses=(S.ACTIVE,)): [cooler, boiler],
            EquipmentFilter(statuses=(S.ACTIVE, S.DOWN, S.ACTIVE)): [cooler, lift, boiler],
            EquipmentFilter(statuses=()): [],
            EquipmentFilter(location_id=cellar.id): [cooler, boiler],
            EquipmentFilter(statuses=(S.DOWN, S.RED_TAG), location_id=cellar.id): [],
            EquipmentFilter(org_unit_id=unit.id): [generator],
            EquipmentFilter(is_field_verified=True): [generator],
            EquipmentFilter(is_field_verified=False, statuses=(S.DOWN,)): [lift],
            EquipmentFilter(typed="boil"): [boiler],
            EquipmentFilter(typed="viessmann"): [boiler],
            EquipmentFilter(typed="cat-500x"): [generator],
            EquipmentFilter(typed="boil", statuses=(S.DOWN,)): [],
            EquipmentFilter(typed="xps"): [],
        }
        for wanted, rows in expected.items():
            for sort in ("created_at", "name"):
                found = assets.page_of_equipment(tx, Page(10), wanted, sort=sort)  # type: ignore[arg-type]
                assert sorted(found) == sorted(rows), wanted
            assert assets.page_of_equipment(tx, Page(10), wanted) == rows, wanted
            assert assets.count_equipment(tx, wanted) == len(rows), wanted


def test_counters_follow_every_change(shop: Shop, at: Workshop, things: list[EquipmentRow]) -> None:
    """Of status, deletion and return."""
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        assets.change_equipment(tx, things[0].id, {"status": S.ARCHIVED})
        assets.delete_equipment(tx, things[1].id)
        counts = assets.equipment_counts(tx)
        assert counts == {S.DRAFT: 1, S.ACTIVE: 1, S.DOWN: 0, S.ARCHIVED: 1, S.RED_TAG: 1}
        assets.restore(tx, things[1].id)
        assert assets.equipment_counts(tx)[S.DOWN] == 1
        assert figures.faults(tx) == []


def test_history_tells_of_the_thing_and_its_jobs(
    shop: Shop, at: Workshop, things: list[EquipmentRow], clock: SteppedClock
) -> None:
    """Newest first; who may not see jobs is told of the thing alone."""
    clock.step(minutes=1)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        work_orders.open_(tx, NewWorkOrder(things[0].id, title="Leaks"))
        assets.change_equipment(tx, things[0].id, {"status": S.DOWN})
        told = [event.kind for event in assets.history(tx, things[0].id, Page(10))]
        assert told == ["asset.updated", "work_order.created", "asset.created"]
        assert [event.kind for event in assets.history(tx, things[0].id, Page(1, 1))] == [told[1]]
