"""Devices and what they are called after."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.events import Channel, EventKind
from core.base.permissions import SYSTEM
from core.rules.words import AssetStatus
from core.shop import Shop
from core.tables import assets
from tests.api.conftest import Client
from tests.api.repair.conftest import Workshop

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def house_equipment(shop: Shop) -> int:
    """A thing without an owner."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        asset_id = tx.insert(assets, name="Boiler", status=AssetStatus.ACTIVE, specs={})
        tx.record(EventKind.ASSET_CREATED, asset_id, "Boiler")
    return asset_id


def test_equipment_of_the_house_is_no_device(shop: Shop, workshop: Workshop) -> None:
    """This door shows what customers own; an order for anything else finds no device."""
    boiler = house_equipment(shop)
    for method in ("GET", "PATCH", "DELETE"):
        answer = workshop.admin(method, f"/v1/devices/{boiler}", {} if method == "PATCH" else None)
        assert answer[:2] == (404, {"detail": "Device not found"})
    assert boiler not in [each["id"] for each in workshop.admin.get("/v1/devices")]
    answer = workshop.admin("POST", "/v1/orders", workshop.order | {"device_id": boiler})
    assert answer[:2] == (404, {"detail": "Device not found"})
    assert workshop.admin.get("/v1/orders") == []


def test_a_customer_registers_and_sees_his_own_devices(workshop: Workshop) -> None:
    """Not for others, and what was handed over he does not change."""
    form = {"brand_id": 1, "model_id": 1, "device_type_id": 1, "owner_id": workshop.customer_id}
    own = workshop.customer.post("/v1/devices", form)["id"]
    stranger = workshop.customer("POST", "/v1/devices", form | {"owner_id": workshop.technician_id})
    assert stranger[:2] == (404, {"detail": "Owner not found"})
    others = workshop.admin.post("/v1/devices", form | {"owner_id": workshop.technician_id})["id"]
    assert [each["id"] for each in workshop.customer.get("/v1/devices")] == [workshop.device_id, own]
    assert workshop.customer.get(f"/v1/devices?owner_id={workshop.technician_id}") == []
    assert workshop.customer("GET", f"/v1/devices/{others}").status == 404
    for method in ("PATCH", "DELETE"):
        assert workshop.customer(method, f"/v1/devices/{own}", {} if method == "PATCH" else None).status == 403


def test_a_device_may_have_no_serial_number(workshop: Workshop) -> None:
    """Left out or null; a blank one counts as none."""
    form = {"brand_id": 1, "model_id": 1, "device_type_id": 1, "owner_id": workshop.customer_id}
    for more in ({}, {"serial_number": None}, {"serial_number": "  "}):
        assert workshop.admin.post("/v1/devices", form | more)["serial_number"] is None


def test_a_device_changes_hands_and_kind(workshop: Workshop) -> None:
    """Whatever of it was wrong."""
    admin, path = workshop.admin, f"/v1/devices/{workshop.device_id}"
    admin.post("/v1/devices/types", {"name": "Phone"})
    admin.post("/v1/devices/brands", {"name": "HP"})
    changed = admin.patch(path, {"owner_id": workshop.technician_id, "device_type_id": 2, "serial_number": "SN2"})
    assert (changed["owner_id"], changed["device_type_id"], changed["serial_number"]) == (
        workshop.technician_id,
        2,
        "SN2",
    )
    assert admin("PATCH", path, {"owner_id": 99})[:2] == (404, {"detail": "Owner not found"})
    wrong = admin("PATCH", path, {"brand_id": 2})
    assert wrong.json["detail"][0]["loc"] == ["body", "model_id"]
    assert admin.patch(path, {"brand_id": 2, "model_id": None})["brand_id"] == 2


@pytest.mark.parametrize("path", ["types", "brands"])
def test_names_are_taken_in_any_case(admin: Client, path: str) -> None:
    """400, as documented."""
    admin.post(f"/v1/devices/{path}", {"name": "Laptop"})
    for name in ("Laptop", "LAPTOP", " laptop "):
        assert admin("POST", f"/v1/devices/{path}", {"name": name}).status == 400


def test_a_model_belongs_to_a_brand_and_a_type(workshop: Workshop) -> None:
    """404 where one of them is not there, 400 where the model is."""
    form = {"brand_id": 1, "name": "XPS 15", "device_type_id": 1}
    assert workshop.admin("POST", "/v1/devices/models", form | {"brand_id": 9}).json == {"detail": "Brand not found"}
    missing = workshop.admin("POST", "/v1/devices/models", form | {"device_type_id": 9})
    assert missing[:2] == (404, {"detail": "Device type not found"})
    assert workshop.admin("POST", "/v1/devices/models", form | {"name": "XPS 13"}).status == 400
    assert [each["name"] for each in workshop.customer.get("/v1/devices/models")] == ["XPS 13"]


def test_a_deleted_device_keeps_its_orders(workshop: Workshop) -> None:
    """The device is gone; what was done to it is not."""
    order: dict[str, Any] = workshop.opened()
    assert workshop.admin("DELETE", f"/v1/devices/{workshop.device_id}").status == 204
    assert workshop.admin.get(f"/v1/orders/{order['id']}") == order
