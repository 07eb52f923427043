"""A house whose maintenance system speaks to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from core.base.permissions import Role
from tests.api.conftest import PASSWORD, Answer, Client

#: The document's own examples, without what is named by an id.
EMERGENCY = {
    "title": "Emergency Repair - Motor M-205",
    "description": "Motor showing unusual vibration patterns",
    "priority": "high",
    "type": "corrective",
    "dueDate": "2025-01-21T16:00:00.000Z",
}
MOTOR = {
    "assetTag": "MOTOR-205",
    "model": "ABB M3BP 160MLA4",
    "manufacturer": "ABB",
    "description": "Conveyor drive motor",
    "location": "Production Line 2",
    "area": "Assembly",
    "criticality": "medium",
}


class House(NamedTuple):
    """Who is there."""

    admin: Client
    person: Callable[..., Client]

    def work_order(self, **fields: Any) -> Any:
        """A new job."""
        return self.admin.post("/api/work-orders", {"title": "Pump Maintenance"} | fields)

    def equipment(self, **fields: Any) -> Any:
        """A new thing."""
        return self.admin.post("/api/equipment", MOTOR | fields)

    def patch(self, job: Any, **fields: Any) -> Answer:
        """A change of a job."""
        return self.admin("PATCH", f"/api/work-orders/{job['id']}", fields)

    def technician(self) -> Client:
        """Somebody to give jobs to."""
        return self.person(Role.TECHNICIAN)

    def login(self, who: Client, **fields: Any) -> Answer:
        """With the right password unless something else is given."""
        assert who.person is not None
        anybody = Client(self.admin.application)
        return anybody("POST", "/api/auth/login", {"email": who.person.email, "password": PASSWORD} | fields)


@pytest.fixture(autouse=True)
def _no_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRONTBENCH_RATE_LIMITS", "off")


@pytest.fixture
def house(admin: Client, person: Callable[..., Client]) -> House:
    """The administrator, and people of any role."""
    return House(admin, person)
