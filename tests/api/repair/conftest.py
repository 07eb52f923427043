"""A shop with a customer, his device and people of every role."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from core.base.permissions import Role
from tests.api.conftest import Client


class Workshop(NamedTuple):
    """Who is there, and what an order needs."""

    admin: Client
    customer: Client
    technician: Client
    device_id: int
    customer_id: int
    technician_id: int

    @property
    def order(self) -> dict[str, Any]:
        """The body of a new order."""
        return {"device_id": self.device_id, "customer_id": self.customer_id, "cost": "250.00", "discount": "10.00"}

    def opened(self, **changes: Any) -> dict[str, Any]:
        """A new order."""
        opened: dict[str, Any] = self.admin.post("/v1/orders", self.order | changes)
        return opened


@pytest.fixture
def workshop(admin: Client, person: Callable[..., Client]) -> Workshop:
    """One customer with one laptop, one technician, one administrator."""
    customer, technician = person(Role.CUSTOMER, "Carla Customer"), person(Role.TECHNICIAN, "Tom Technician")
    assert customer.person is not None and technician.person is not None
    admin.post("/v1/devices/types", {"name": "Laptop"})
    admin.post("/v1/devices/brands", {"name": "Dell"})
    admin.post("/v1/devices/models", {"brand_id": 1, "name": "XPS 13", "device_type_id": 1})
    device = {"brand_id": 1, "model_id": 1, "device_type_id": 1, "owner_id": customer.person.id}
    device_id = admin.post("/v1/devices", device | {"serial_number": "SN1"})["id"]
    return Workshop(admin, customer, technician, device_id, customer.person.id, technician.person.id)
