"""A device to write orders for."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.conftest import Client


@pytest.fixture
def order(admin: Client) -> dict[str, Any]:
    """What is needed to open an order for the administrator's own device."""
    assert admin.person is not None
    admin.post("/v1/devices/types", {"name": "Laptop"})
    admin.post("/v1/devices/brands", {"name": "Dell"})
    admin.post("/v1/devices/models", {"brand_id": 1, "name": "XPS 13", "device_type_id": 1})
    device = {"brand_id": 1, "model_id": 1, "device_type_id": 1, "owner_id": admin.person.id}
    device_id = admin.post("/v1/devices", device)["id"]
    return {"device_id": device_id, "customer_id": admin.person.id, "cost": "250.00"}
