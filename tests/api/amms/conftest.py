"""A house whose programs speak to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from core import settings
from core.base.permissions import SYSTEM
from core.shop import Shop
from tests.api.conftest import Answer, Client

BASE = "/api/v1"
#: A UUID that no row has.
NOBODY = "00000000-0000-4000-8000-000000000000"


class House(NamedTuple):
    """Who is there, and the id of the house."""

    admin: Client
    person: Callable[..., Client]
    tenant: str

    def get(self, path: str) -> Any:
        """The JSON of a GET that has to work."""
        return self.admin.get(f"{BASE}{path}")

    def post(self, path: str, **fields: Any) -> Any:
        """The JSON of what was made."""
        return self.admin.post(f"{BASE}{path}", fields)

    def put(self, path: str, **fields: Any) -> Answer:
        """A change."""
        return self.admin("PUT", f"{BASE}{path}", fields)

    def refused(self, method: str, path: str, json: Any = None) -> tuple[int, str]:
        """The status and the sentence of an error, whose shape is looked at."""
        answer = self.admin(method, f"{BASE}{path}", json)
        assert answer.status >= 400 and list(answer.json) == ["error", "message"], answer
        return answer.status, answer.json["message"]


@pytest.fixture
def house(admin: Client, person: Callable[..., Client], shop: Shop) -> House:
    """The administrator, and people of any role."""
    with shop.reading(SYSTEM) as tx:
        return House(admin, person, settings.read(tx).shop_id)
