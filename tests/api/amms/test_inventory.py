"""Stock in the maintenance dialect."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from core import check
from core.base.permissions import Role
from core.shop import Shop
from tests.api.amms.conftest import BASE, NOBODY, House


class Shelf:
    """A part and a place, and what is said of them."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.part = house.post("/parts", sku="FLT-001", name="Oil Filter", minStockLevel=10)["id"]
        self.place = house.post("/locations", name="Main store", type="Warehouse")["id"]
        self.named = {"partId": self.part, "locationId": self.place}

    def put(self, **fields: Any) -> Any:
        """So many are there."""
        return self.house.post("/inventory/stock", **self.named, **fields)

    def adjust(self, delta: Any) -> Any:
        """So many more, or fewer."""
        return self.house.admin("POST", f"{BASE}/inventory/stock/adjust", {**self.named, "delta": delta})

    def quantities(self, query: str = "") -> list[int]:
        """What the list shows."""
        return [row["quantityOnHand"] for row in self.house.get(f"/inventory/stock?{query}")["data"]]


@pytest.fixture
def shelf(house: House) -> Shelf:
    """There is nothing on it yet."""
    return Shelf(house)


def test_the_documents_examples(shelf: Shelf, house: House) -> None:
    """Fifty in their bin, and five fewer."""
    stock = shelf.put(quantityOnHand=50, binLabel="A-01-03")
    assert stock | {"id": "", "updatedAt": ""} == {
        "id": "", "tenantId": house.tenant, **shelf.named, "quantityOnHand": 50, "binLabel": "A-01-03",
        "updatedAt": "", "partName": "Oil Filter", "partSku": "FLT-001", "locationName": "Main store",
    }  # fmt: skip
    answer = shelf.adjust(-5)
    assert answer.status == 200 and answer.json == {**stock, "quantityOnHand": 45}
    page = house.get(f"/inventory/stock?partId={shelf.part}&locationId={shelf.place}&page=1&limit=10")
    assert page == {"data": [answer.json], "meta": {"total": 1, "page": 1, "limit": 10, "totalPages": 1}}


def test_saying_it_again_changes_the_same_row(shelf: Shelf) -> None:
    """The bin stays where it is not named."""
    first = shelf.put(quantityOnHand=50, binLabel="A-01-03")
    again = shelf.put(quantityOnHand=7)
    assert (again["id"], again["quantityOnHand"], again["binLabel"]) == (first["id"], 7, "A-01-03")
    assert shelf.put(quantityOnHand=7, binLabel=None)["binLabel"] is None
    assert shelf.put(quantityOnHand=0)["quantityOnHand"] == 0


def test_lists_are_narrowed(shelf: Shelf, house: House) -> None:
    """By part, place, and what there is too little of: less than the part's minimum."""
    shelf.put(quantityOnHand=9)
    other = house.post("/parts", sku="FUS-1", name="Fuse")["id"]
    house.post("/inventory/stock", partId=other, locationId=shelf.place, quantityOnHand=3)
    assert shelf.quantities() == [3, 9]
    assert shelf.quantities("sortBy=name&sortDir=asc") == [3, 9]
    assert shelf.quantities(f"partId={shelf.part}") == [9]
    assert shelf.quantities("lowStock=true") == [9]
    assert shelf.quantities("lowStock=false") == [3, 9]
    assert shelf.quantities(f"partId={NOBODY}") == []
    shelf.adjust(1)
    assert shelf.quantities("lowStock=true") == []
    for query in ("lowStock=maybe", "partId=7", "limit=0"):
        assert house.refused("GET", f"/inventory/stock?{query}")[0] == 400


def test_stock_never_falls_below_nothing(shelf: Shelf, house: House) -> None:
    """Refused, and nothing is changed; what is added where there was none is a beginning."""
    answer = shelf.adjust(-1)
    assert (answer.status, answer.json["error"]) == (400, "Bad Request")
    assert "only 0 of Oil Filter" in answer.json["message"]
    assert shelf.adjust(3).json["quantityOnHand"] == 3
    assert shelf.adjust(-4).status == 400
    assert shelf.quantities() == [3]
    for delta in (0, 1.5, "1", True, None, 10**9):
        assert shelf.adjust(delta).status == 400, delta
    for wrong in ({"quantityOnHand": -1}, {"quantityOnHand": "5"}, {}, {"quantityOnHand": 1, "binLabel": 5}):
        assert house.refused("POST", "/inventory/stock", {**shelf.named, **wrong})[0] == 400
    for lost, thing in (({"partId": NOBODY}, "Part"), ({"locationId": NOBODY}, "Location")):
        body = {**shelf.named, "delta": 1, "quantityOnHand": 1, **lost}
        for path in ("/inventory/stock", "/inventory/stock/adjust"):
            assert house.refused("POST", path, body) == (404, f"{thing} not found")


def test_fifty_who_take_one_of_ten_at_once_leave_none(shelf: Shelf, shop: Shop) -> None:
    """Ten are answered, forty are refused, and the ledger comes to the same."""
    shelf.put(quantityOnHand=10)
    answers: list[int] = []

    def take() -> None:
        for _ in range(5):
            answers.append(shelf.adjust(-1).status)

    threads = [threading.Thread(target=take) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (answers.count(200), answers.count(400)) == (10, 40)
    assert shelf.quantities() == [0]
    assert [fault for fault in check.faults_of(shop) if fault.startswith("store")] == []


def test_versions_and_retries_are_kept_apart(shelf: Shelf, house: House) -> None:
    """An old version is refused; the same key takes once."""
    shelf.put(quantityOnHand=10)
    path, body = f"{BASE}/inventory/stock/adjust", {**shelf.named, "delta": -1}
    first = house.admin("POST", path, body, Idempotency_Key="take-1")
    assert house.admin("POST", path, body, Idempotency_Key="take-1").json == first.json
    assert shelf.quantities() == [9]
    assert house.admin("POST", path, body, If_Match='"1"').status == 412
    assert house.admin("POST", path, body, If_Match=first.headers["etag"]).status == 200
    fresh = house.post("/locations", name="Van", type="Van")["id"]
    assert house.admin("POST", path, {**body, "locationId": fresh, "delta": 1}, If_Match='"1"').status == 412


def test_a_place_where_parts_lie_stays(shelf: Shelf, house: House) -> None:
    """Source: contract, decision 18."""
    shelf.put(quantityOnHand=1)
    assert house.refused("DELETE", f"/locations/{shelf.place}") == (400, "There are parts in Main store")
    shelf.put(quantityOnHand=0)
    assert house.admin("DELETE", f"{BASE}/locations/{shelf.place}").status == 204


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_the_store_alone_reads_and_writes_stock(shelf: Shelf, house: House) -> None:
    """Source: the document's matrix, section 3."""
    for role in Role:
        may = role in (Role.STOREMAN, Role.MANAGER, Role.ADMIN)
        who = house.person(role)
        body = {**shelf.named, "delta": 1}
        assert who("GET", f"{BASE}/inventory/stock").status == (200 if may else 403)
        assert who("POST", f"{BASE}/inventory/stock/adjust", body).status == (200 if may else 403)
        body = {**shelf.named, "quantityOnHand": 1}
        assert who("POST", f"{BASE}/inventory/stock", body).status == (201 if may else 403)
