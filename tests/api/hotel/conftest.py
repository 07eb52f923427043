"""A hotel whose programs speak to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from tests.api.conftest import Answer, Client

PATH = "/api/v1/work_order"
#: The document's own example of a new job.
CLEANING = {
    "work_order_number": "WO003",
    "created_by": "Maid Supervisor",
    "assigned_to": "Housekeeping Staff",
    "room": "203",
    "started_at": "2023-09-30T16:00:00",
    "type": "Cleaning",
    "status": "Created",
}


class Hotel(NamedTuple):
    """Who is there."""

    admin: Client
    person: Callable[..., Client]

    def post(self, **fields: Any) -> Answer:
        """A new job, in room 101 where nothing else is said."""
        return self.admin("POST", PATH, {"room": "101"} | fields)

    def opened(self, **fields: Any) -> str:
        """The number of a new job."""
        answer = self.post(**fields)
        assert answer.status == 201, answer
        number: str = answer.json["work_order_number"]
        return number

    def get(self, number: str) -> Any:
        """A job as it stands."""
        return self.admin.get(f"{PATH}/{number}")

    def put(self, number: str, **fields: Any) -> Answer:
        """A change."""
        return self.admin("PUT", f"{PATH}/{number}", fields)


@pytest.fixture
def hotel(admin: Client, person: Callable[..., Client]) -> Hotel:
    """The administrator, and people of any role."""
    return Hotel(admin, person)
