"""The maintenance document's sections on parts, stock and wallets, replayed against a real server."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx

from tests.end_to_end.processes import administer
from tests.end_to_end.test_amms_document import MISSING, MOMENT, UUID, client, fits, url  # noqa: F401 - the fixtures

NEW_PART = {"sku": "FLT-001", "name": "Oil Filter", "category": "Filters", "uom": "Each", "minStockLevel": 10,
            "isStockItem": True}  # fmt: skip
PART = {"id": UUID, "tenantId": UUID, **NEW_PART, "createdAt": MOMENT}
NEW_USER = {
    "email": "newuser@ioi.com", "password": "TempPassword123!", "role": "Technician", "fullName": "Jane Smith",
}  # fmt: skip


def test_parts_stock_and_wallets_answer_as_documented(client: httpx.Client, url: str) -> None:  # noqa: F811
    """Sections 12 to 14 in their order; `check` finds nothing afterwards."""
    made = client.post("/parts", json=NEW_PART)
    assert made.status_code == 201 and fits(made.json(), PART), made.text
    part = made.json()["id"]
    listed = client.get("/parts?category=Filters&search=oil&page=1&limit=10").json()
    assert listed == {"data": [made.json()], "meta": {"total": 1, "page": 1, "limit": 10, "totalPages": 1}}
    changed = client.put(f"/parts/{part}", json={"minStockLevel": 12})
    assert changed.status_code == 200 and changed.json() == made.json() | {"minStockLevel": 12}
    place = client.get("/locations").json()["data"][0]
    there = {"partId": part, "locationId": place["id"]}
    stock = {
        "id": UUID, "tenantId": UUID, **there, "quantityOnHand": 50, "binLabel": "A-01-03", "updatedAt": MOMENT,
        "partName": "Oil Filter", "partSku": "FLT-001", "locationName": place["name"],
    }  # fmt: skip
    put = client.post("/inventory/stock", json={**there, "quantityOnHand": 50, "binLabel": "A-01-03"})
    assert put.status_code in (200, 201) and fits(put.json(), stock), put.text
    adjusted = client.post("/inventory/stock/adjust", json={**there, "delta": -5})
    assert adjusted.status_code == 200 and fits(adjusted.json(), stock | {"quantityOnHand": 45})
    shown = client.get(f"/inventory/stock?partId={part}&locationId={place['id']}&lowStock=false&page=1&limit=10").json()
    assert shown["data"] == [adjusted.json()] and shown["meta"]["total"] == 1
    assert client.get("/inventory/stock?lowStock=true").json()["data"] == []
    user = client.post("/users", json=NEW_USER).json()["id"]
    issued = client.post(f"/inventory/wallets/{user}/issue", json={**there, "quantity": 4})
    assert issued.status_code == 200 and issued.json()["quantityOnHand"] == 4
    assert client.post(f"/inventory/wallets/{user}/return", json={**there, "quantity": 1}).json()["quantity"] == 3
    assert [row["quantityOnHand"] for row in client.get(f"/inventory/wallets/{user}").json()["data"]] == [3]
    assert client.get("/inventory/wallets").json()["data"] == []
    assert client.delete(f"/parts/{part}").status_code == 204
    assert client.get(f"/parts/{MISSING}").status_code == client.get(f"/parts/{part}").status_code == 404
    assert administer(url, "check") == "ok\n"


def test_fifty_at_once_take_the_ten_that_are_there(client: httpx.Client, url: str) -> None:  # noqa: F811
    """Ten are answered, forty are refused in the document's shape, none is left."""
    part = client.post("/parts", json=NEW_PART).json()["id"]
    there = {"partId": part, "locationId": client.get("/locations").json()["data"][0]["id"]}
    client.post("/inventory/stock", json={**there, "quantityOnHand": 10}).raise_for_status()
    with ThreadPoolExecutor(50) as many:
        answers = list(
            many.map(lambda _: client.post("/inventory/stock/adjust", json={**there, "delta": -1}), range(50))
        )
    assert sorted(answer.status_code for answer in answers) == [200] * 10 + [400] * 40
    assert {answer.json()["error"] for answer in answers if answer.status_code == 400} == {"Bad Request"}
    assert client.get("/inventory/stock").json()["data"][0]["quantityOnHand"] == 0
    assert administer(url, "check") == "ok\n"
