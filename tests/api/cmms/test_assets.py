"""Equipment in the words of the CMMS document."""

from __future__ import annotations

import pytest

from core import locations
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.api.cmms.conftest import MOTOR, House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_new_equipment_is_shown_as_it_was_written(house: House) -> None:
    """Active where nothing else is said; the newest stands first in the list."""
    motor = house.equipment()
    assert motor.items() >= (MOTOR | {"status": "active", "installDate": None}).items()
    pump = house.equipment(assetTag="PUMP-001", criticality="high", installDate="2023-06-15T00:00:00.000Z")
    assert (pump["criticality"], pump["installDate"]) == ("high", "2023-06-15T00:00:00.000Z")
    assert house.admin.get("/api/equipment") == [pump, motor]
    assert house.admin.get(f"/api/equipment/{motor['id']}") == motor


def test_a_place_is_added_once(house: House, shop: Shop) -> None:
    """Two things in it stand at the same one."""
    house.equipment()
    house.equipment(assetTag="MOTOR-206")
    with shop.reading(SYSTEM) as tx:
        assert [(each.name, each.type) for each in locations.page(tx, Page())] == [("Production Line 2", "Area")]


def test_every_state_reads_back_as_it_was_written(house: House) -> None:
    """In the document's words."""
    for word in ("active", "inactive", "down", "retired"):
        assert house.equipment(status=word)["status"] == word


def test_what_does_not_fit_is_named(house: House) -> None:
    """400, in the document's shape."""
    answer = house.admin("POST", "/api/equipment", {"criticality": "vital"})
    assert answer.status == 400
    assert [each["field"] for each in answer.json["errors"]] == ["assetTag", "criticality"]
    assert answer.json["errors"][0]["message"] == "Asset tag is required"


def test_only_who_may_change_equipment_adds_some(house: House) -> None:
    """A technician sees it; neither it nor its place is added by him."""
    technician = house.technician()
    assert technician("POST", "/api/equipment", MOTOR).status == 403
    assert technician.get("/api/equipment") == []
    assert house.person(Role.CUSTOMER)("GET", "/api/equipment").json == []
