"""Wallets in the maintenance dialect."""

from __future__ import annotations

from typing import Any

import pytest

from core.base.permissions import Role
from tests.api.amms.conftest import BASE, NOBODY, House
from tests.api.conftest import Client


class Van:
    """A technician, a part, and a place where ten of it lie."""

    def __init__(self, house: House) -> None:
        self.house, self.tom = house, house.person(Role.TECHNICIAN, "Tom Bench")
        self.part = house.post("/parts", sku="FLT-001", name="Oil Filter")["id"]
        self.place = house.post("/locations", name="Main store", type="Warehouse")["id"]
        house.post("/inventory/stock", partId=self.part, locationId=self.place, quantityOnHand=10)
        self.id = uuid_of(self.tom)
        self.path = f"/inventory/wallets/{self.id}"

    def hand(self, way: str, quantity: Any, **fields: Any) -> Any:
        """`way` is issue or return."""
        body = {"partId": self.part, "locationId": self.place, "quantity": quantity, **fields}
        return self.house.admin("POST", f"{BASE}{self.path}/{way}", body)

    def there(self) -> int:
        """What lies in the store."""
        row: dict[str, int] = self.house.get(f"/inventory/stock?partId={self.part}")["data"][0]
        return row["quantityOnHand"]


def uuid_of(client: Client) -> str:
    """Of who has signed in."""
    assert client.person is not None
    return client.person.uuid


@pytest.fixture
def van(house: House) -> Van:
    """He carries nothing yet."""
    return Van(house)


def test_what_is_issued_is_carried_and_what_is_returned_lies_there_again(van: Van, house: House) -> None:
    """Both sides change together; the technician sees his own."""
    assert house.get(van.path) == {"data": [], "meta": {"total": 0, "page": 1, "limit": 10, "totalPages": 0}}
    answer = van.hand("issue", 4)
    assert answer.status == 200
    carried = answer.json
    assert (carried["userId"], carried["partId"], carried["quantityOnHand"], carried["quantity"]) == (
        van.id, van.part, 4, 4,
    )  # fmt: skip
    assert (carried["partName"], carried["partSku"], carried["tenantId"]) == ("Oil Filter", "FLT-001", house.tenant)
    assert van.there() == 6
    for page in (house.get(van.path), van.tom.get(f"{BASE}/inventory/wallets"), van.tom.get(BASE + van.path)):
        assert page == {"data": [carried], "meta": {"total": 1, "page": 1, "limit": 10, "totalPages": 1}}
    assert van.hand("return", 1).json["quantity"] == 3
    assert van.there() == 7
    assert van.hand("return", 3).json["quantity"] == 0
    assert (van.tom.get(f"{BASE}/inventory/wallets")["data"], van.there()) == ([], 10)


def test_nothing_is_moved_that_is_not_there(van: Van, house: House) -> None:
    """Either way, and nothing is changed."""
    assert "only 10 of Oil Filter at Main store" in van.hand("issue", 11).json["message"]
    van.hand("issue", 2)
    answer = van.hand("return", 3)
    assert (answer.status, van.there()) == (400, 8)
    for way in ("issue", "return"):
        for quantity in (0, -1, 1.5, "1", None, True):
            assert van.hand(way, quantity).status == 400
        assert van.hand(way, 1, partId=NOBODY).status == 404
        assert van.hand(way, 1, locationId=NOBODY).status == 404
        assert van.hand(way, 1, partId="7").status == 400


def test_only_the_staff_has_wallets(van: Van, house: House) -> None:
    """A customer has none; nobody by this id has none either."""
    customer = house.person(Role.CUSTOMER)
    body = {"partId": van.part, "locationId": van.place, "quantity": 1}
    for who in (uuid_of(customer), NOBODY):
        assert house.refused("GET", f"/inventory/wallets/{who}") == (404, "User not found")
        assert house.refused("POST", f"/inventory/wallets/{who}/issue", body) == (404, "User not found")
    assert house.refused("GET", "/inventory/wallets/7") == (404, "User not found")


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_a_technician_sees_his_own_wallet_only(van: Van, house: House) -> None:
    """Source: contract, decision 18."""
    van.hand("issue", 1)
    body = {"partId": van.part, "locationId": van.place, "quantity": 1}
    for role in Role:
        who = house.person(role)
        has_own = role not in (Role.CUSTOMER, Role.VIEWER)
        may = role in (Role.STOREMAN, Role.MANAGER, Role.ADMIN)
        assert who("GET", f"{BASE}/inventory/wallets").status == (200 if has_own else 403), role
        assert who("GET", f"{BASE}/inventory/wallets/{uuid_of(who)}").status == (200 if has_own else 403), role
        assert who("GET", BASE + van.path).status == (200 if may else 403), role
        assert who("POST", f"{BASE}{van.path}/issue", body).status == (200 if may else 403), role
        assert who("POST", f"{BASE}{van.path}/return", body).status == (200 if may else 403), role
    assert van.tom("GET", f"{BASE}/inventory/wallets/{NOBODY}").status == 403
