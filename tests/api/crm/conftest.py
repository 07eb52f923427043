"""An office whose programs speak to the shop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from core.base.permissions import Role
from tests.api.conftest import Answer, Client

BASE = "/api/v2"
#: The document's own examples.
JOHN = {
    "first_name": "John",
    "last_name": "Doe",
    "email": "john@example.com",
    "phone": "512-555-0100",
    "address": "123 Main St",
    "city": "Austin",
    "state": "TX",
    "zip": "78701",
}
PUMPING = {
    "service_type": "Pumping",
    "priority": "normal",
    "scheduled_date": "2024-01-20",
    "time_window_start": "09:00",
    "notes": "Customer requested morning appointment",
}


class Office(NamedTuple):
    """Who is there."""

    admin: Client
    person: Callable[..., Client]

    def customer(self, **fields: Any) -> str:
        """The id of a new customer."""
        made: str = self.admin.post(f"{BASE}/customers", JOHN | fields)["id"]
        return made

    def post(self, **fields: Any) -> Answer:
        """A new job, of a new customer where no other is named."""
        given = {"customer_id": fields.pop("customer_id", None) or self.customer(), "service_type": "Pumping"}
        return self.admin("POST", f"{BASE}/work-orders", given | fields)

    def opened(self, **fields: Any) -> str:
        """The id of a new job."""
        answer = self.post(**fields)
        assert answer.status == 201, answer
        made: str = answer.json["id"]
        return made

    def patch(self, job: str, **fields: Any) -> Answer:
        """A change of a job."""
        return self.admin("PATCH", f"{BASE}/work-orders/{job}", fields)

    def technician(self, name: str = "Mike Johnson") -> str:
        """The id of a new technician."""
        person = self.person(Role.TECHNICIAN, name).person
        assert person is not None
        return f"tech-{person.id}"


@pytest.fixture
def office(admin: Client, person: Callable[..., Client]) -> Office:
    """The administrator, and people of any role."""
    return Office(admin, person)
