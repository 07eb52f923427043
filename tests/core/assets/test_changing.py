"""Equipment of the house is added, changed, seen where it stands, and taken away."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core import assets, audit, locations, org_units, search, work_orders
from core.assets import EquipmentRow, NewEquipment
from core.assets.changing import LARGEST_SPECS
from core.base.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import Role
from core.locations import LocationRow
from core.rules.words import AssetStatus, Criticality, Status
from core.shop import Shop
from core.work_orders import NewWorkOrder
from tests.core.conftest import SteppedClock, actor
from tests.core.workshop import Workshop

Add = Callable[..., EquipmentRow]


def test_what_is_added_reads_back(shop: Shop, at: Workshop, cellar: LocationRow, clock: SteppedClock) -> None:
    """With the names and UUIDs of its place, its part of the organisation and what it is part of."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        unit = org_units.add(tx, "Operations")
        plant = assets.add_equipment(tx, NewEquipment("Boiler plant"))
        row = assets.add_equipment(
            tx,
            NewEquipment(
                "Generator X-500", plant.id, cellar.id, unit.id, AssetStatus.ACTIVE, True, False, "Caterpillar",
                "CAT-500X", "SN 77-1", "Keep dry", {"powerKw": 500, "fuelType": "diesel", "more": {"deep": [1.5]}},
            ),
        )  # fmt: skip
        assert assets.get_equipment(tx, row.id) == row
    assert row[3:11] == (
        plant.id, plant.uuid, cellar.id, cellar.uuid, "Cellar", unit.id, unit.uuid, "Operations"
    )  # fmt: skip
    assert (row.manufacturer, row.model_number, row.serial_number) == ("Caterpillar", "CAT-500X", "SN 77-1")
    assert row.specs == {"powerKw": 500, "fuelType": "diesel", "more": {"deep": [1.5]}}
    assert (row.status, row.status_at, row.created_at) == (AssetStatus.ACTIVE, clock.now, clock.now)
    assert plant.status is AssetStatus.DRAFT and plant.is_field_related and not plant.is_field_verified


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"name": " "}, "name"),
        ({"name": "x" * 201}, "name"),
        ({"is_field_related": "yes"}, "is_field_related"),
        ({"specs": {"x": "y" * LARGEST_SPECS}}, "specs"),
        ({"specs": {"nul": "\x00"}}, "specs"),
    ],
)
def test_what_cannot_be_is_refused_by_its_name(
    shop: Shop, at: Workshop, add: Add, values: dict[str, Any], field: str
) -> None:
    """When it is added and when it is changed."""
    row = add("Pump")
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        for attempt in (
            lambda: assets.add_equipment(tx, NewEquipment(**{"name": "Pump", **values})),
            lambda: assets.change_equipment(tx, row.id, values),
        ):
            with pytest.raises(Invalid) as refusal:
                attempt()
            assert refusal.value.field == field


@pytest.mark.parametrize("name", ["parent_id", "location_id", "org_unit_id"])
def test_what_it_refers_to_must_be_there(shop: Shop, at: Workshop, add: Add, name: str) -> None:
    """A customer's device is no part of the house either."""
    row = add("Pump")
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        for wrong in (10**9, at.device_id) if name == "parent_id" else (10**9,):
            with pytest.raises(NotFound):
                assets.change_equipment(tx, row.id, {name: wrong})


def test_only_what_is_given_changes(shop: Shop, at: Workshop, add: Add, clock: SteppedClock) -> None:
    """And since when the status is what it is."""
    row = add("Pump", manufacturer="KSB", specs={"litres": 5})
    clock.step(hours=1)
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        after = assets.change_equipment(tx, row.id, {"status": AssetStatus.RED_TAG, "specs": {}}, version=1)
        assert after == row._replace(
            status=AssetStatus.RED_TAG, specs={}, version=2, status_at=clock.now, updated_at=clock.now
        )
        assert assets.get(tx, row.id).is_red_tagged
        assert assets.change_equipment(tx, row.id, {"status": AssetStatus.RED_TAG}) == after
        with pytest.raises(Stale):
            assets.change_equipment(tx, row.id, {"name": "Other"}, version=1)
        with pytest.raises(Stale) as refusal:
            assets.change_equipment(tx, row.id, {"name": "Other"}, seen={"name": "Before"})
        assert refusal.value.fields == ("name",)
        assets.change_equipment(tx, row.id, {"status": AssetStatus.DOWN}, note="Leaks")
        assert not assets.get(tx, row.id).is_red_tagged
        told = audit.after(tx, audit.last_id(tx) - 1)[0]
    assert told.changes == {"status": ["Red_Tag", "Down"], "note": [None, "Leaks"]}


def test_who_saw_it_where_it_stands_is_kept(shop: Shop, at: Workshop, add: Add, clock: SteppedClock) -> None:
    """Through the verification, and through the field that says so; it can be taken back."""
    row = add("Lift")
    clock.step(minutes=5)
    with shop.transaction(at.manager, Channel.DESKTOP) as tx:
        seen = assets.verify_in_field(tx, row.id, "Plate read")
        assert (seen.is_field_verified, seen.verified_at) == (True, clock.now)
        assert seen.verified_by_id == at.manager.person_id
        told = audit.after(tx, audit.last_id(tx) - 1)[0]
        assert told.kind == "asset.verified" and told.changes["note"] == [None, "Plate read"]
        back = assets.change_equipment(tx, row.id, {"is_field_verified": False})
        assert (back.is_field_verified, back.verified_at, back.verified_by_id) == (False, None, None)
        again = assets.change_equipment(tx, row.id, {"is_field_verified": True})
        assert again.verified_by_id == at.manager.person_id
        assert audit.after(tx, audit.last_id(tx) - 1)[0].kind == "asset.verified"


def test_nothing_is_part_of_itself(shop: Shop, at: Workshop, add: Add) -> None:
    """Neither at once nor over others."""
    plant = add("Plant")
    boiler = add("Boiler", parent_id=plant.id)
    burner = add("Burner", parent_id=boiler.id)
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        for outer, inner in ((plant, plant), (plant, boiler), (plant, burner), (boiler, burner)):
            with pytest.raises(Invalid) as refusal:
                assets.change_equipment(tx, outer.id, {"parent_id": inner.id})
            assert refusal.value.field == "parent_id"
        assert assets.change_equipment(tx, burner.id, {"parent_id": plant.id}).parent_uuid == plant.uuid


def test_what_others_hang_on_stays(shop: Shop, at: Workshop, add: Add) -> None:
    """Parts and open jobs. Source: contract, decision 18."""
    plant = add("Plant")
    boiler = add("Boiler", parent_id=plant.id)
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        job = work_orders.open_(tx, NewWorkOrder(boiler.id, title="Leaks"))
        for row, field in ((plant, "children"), (boiler, "open_jobs")):
            with pytest.raises(Conflict) as refusal:
                assets.delete_equipment(tx, row.id)
            assert refusal.value.field == field
        work_orders.move(tx, job.id, Status.CANCELLED)
        with pytest.raises(Stale):
            assets.delete_equipment(tx, boiler.id, version=7)
        assets.delete_equipment(tx, boiler.id)
        assets.delete_equipment(tx, plant.id)
        for attempt in (assets.get_equipment, assets.delete_equipment, assets.verify_in_field):
            with pytest.raises(NotFound):
                attempt(tx, plant.id)
        assets.restore(tx, plant.id)
        assert assets.get_equipment(tx, plant.id).name == "Plant"
        assert [hit.id for hit in search.find(tx, "plant")] == [plant.id]


def test_who_may_do_what(shop: Shop, at: Workshop, add: Add) -> None:
    """Source: permission matrix; a supervisor adds, changes and verifies, but deletes nothing."""
    row = add("Pump")
    with shop.transaction(actor(Role.SUPERVISOR), Channel.AMMS) as tx:
        assets.verify_in_field(tx, row.id)
        with pytest.raises(Forbidden):
            assets.delete_equipment(tx, row.id)
    for role in (Role.TECHNICIAN, Role.STOREMAN, Role.VIEWER):
        with shop.transaction(actor(role), Channel.AMMS) as tx:
            assert assets.get_equipment(tx, row.id).name == "Pump"
            for attempt in (
                lambda: assets.add_equipment(tx, NewEquipment("x")),
                lambda: assets.change_equipment(tx, row.id, {"name": "x"}),
                lambda: assets.verify_in_field(tx, row.id),
            ):
                with pytest.raises(Forbidden):
                    attempt()


def test_customers_know_of_no_equipment(shop: Shop, at: Workshop, add: Add) -> None:
    """And a customer's device is no equipment. Source: contract, decision 4."""
    row = add("Pump")
    with shop.transaction(at.customer_actor, Channel.AMMS) as tx:
        for attempt in (
            lambda: assets.get_equipment(tx, row.id),
            lambda: assets.change_equipment(tx, row.id, {"name": "x"}),
            lambda: assets.delete_equipment(tx, row.id),
            lambda: assets.history(tx, row.id, Page(10)),
        ):
            with pytest.raises(NotFound):
                attempt()
        assert assets.page_of_equipment(tx, Page(10)) == [] and assets.count_equipment(tx) == 0
        assert assets.children(tx, None) == []
    with shop.transaction(at.manager, Channel.AMMS) as tx, pytest.raises(NotFound):
        assets.change_equipment(tx, at.device_id, {"name": "x"})


def test_place_that_was_deleted_is_none(shop: Shop, at: Workshop, add: Add, cellar: LocationRow) -> None:
    """Equipment can not be put there."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        locations.delete(tx, cellar.id)
    with pytest.raises(NotFound):
        add("Pump", location_id=cellar.id)


def test_what_maintenance_asks_of_it_is_kept(shop: Shop, at: Workshop, add: Add, clock: SteppedClock) -> None:
    """Where in its place it stands, how critical it is, and since when it is there."""
    pump = add("Pump")
    assert (pump.area, pump.criticality, pump.installed_at) == (None, Criticality.MEDIUM, None)
    fields = {"area": "Mechanical room", "criticality": Criticality.HIGH, "installed_at": clock()}
    with shop.transaction(at.manager, Channel.CMMS) as tx:
        changed = assets.change_equipment(tx, pump.id, fields)
        assert (changed.area, changed.criticality, changed.installed_at) == tuple(fields.values())


def test_what_comes_back_hangs_on_nothing_that_is_gone(shop: Shop, at: Workshop, cellar: LocationRow) -> None:
    """Its place and what it was part of went meanwhile."""
    with shop.transaction(at.manager, Channel.AMMS) as tx:
        plant = assets.add_equipment(tx, NewEquipment("Plant"))
        pump = assets.add_equipment(tx, NewEquipment("Pump", plant.id, cellar.id))
        assets.delete_equipment(tx, pump.id)
        assets.delete_equipment(tx, plant.id)
        locations.delete(tx, cellar.id)
        assets.restore(tx, pump.id)
        row = assets.get_equipment(tx, pump.id)
        assert (row.parent_id, row.location_id) == (None, None)
        assert [line.id for line in assets.children(tx, None)] == [pump.id]
