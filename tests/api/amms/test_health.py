"""Whether the server and what it stands on are well."""

from __future__ import annotations

import pytest

from core.base.errors import Unavailable
from core.base.permissions import Role
from core.shop import Shop
from core.storage.folder import FolderStore
from tests.api.amms.conftest import BASE, House
from tests.api.conftest import Client
from tests.core.conftest import SteppedClock

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_anybody_may_ask_whether_it_is_healthy(client: Client, clock: SteppedClock) -> None:
    """Source: the document, section 11."""
    shown = {"status": "up", "message": "It's healthy", "timestamp": f"{clock():%Y-%m-%dT%H:%M:%SZ}"}
    assert client.get(f"{BASE}/health") == shown


def test_all_it_stands_on_is_measured(house: House) -> None:
    """For administrators."""
    house.post("/assets", name="Pump")
    house.post("/work-orders", title="Repair")
    found = house.get("/system/health")
    assert list(found) == ["status", "components", "stats"]
    assert found["stats"] == {"totalUsers": 1, "totalAssets": 1, "totalWorkOrders": 1, "openWorkOrders": 1}
    database, storage = found["components"]["database"], found["components"]["storage"]
    assert (found["status"], database["status"], storage["status"], storage["bucketExists"]) == ("up", "up", "up", True)
    assert database["latencyMs"] > 0 and storage["latencyMs"] >= 0
    for role in Role:
        if role is not Role.ADMIN:
            assert house.person(role)("GET", f"{BASE}/system/health").status == 403


class Gone(FolderStore):
    """A folder that is not there any more."""

    def probe(self) -> None:
        """As where a disk was taken away."""
        raise Unavailable("The folder {folder} cannot be written", folder=str(self.folder))


def test_a_storage_that_is_gone_is_told(house: House, shop: Shop) -> None:
    """The rest answers all the same."""
    shop.store = Gone(shop.folder)
    found = house.get("/system/health")
    assert (found["status"], found["components"]["database"]["status"]) == ("down", "up")
    assert found["components"]["storage"] == found["components"]["storage"] | {"status": "down", "bucketExists": False}
