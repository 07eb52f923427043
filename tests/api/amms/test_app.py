"""The maintenance document, request by request, with its own values, on both engines."""

from __future__ import annotations

from typing import Any

import pytest

from api.amms import schemas
from core import org_units
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from tests.api.amms.conftest import BASE, House
from tests.api.conftest import PASSWORD, Client

GENERATOR = {
    "name": "New Generator",
    "parentId": None,
    "status": "Draft",
    "isFieldRelated": True,
    "manufacturer": "Caterpillar",
    "modelNumber": "CAT-300",
    "specs": {"powerKw": 300},
}
JOB = {
    "origin": "Manual_Request",
    "priority": "High",
    "title": "Generator Maintenance",
    "description": "Engine making unusual noise",
}


def test_every_request_of_the_document_gets_its_answer(house: House, shop: Shop, client: Client) -> None:
    """Down to the keys, their order and the wrappers."""
    assert house.admin.person is not None
    login = client.post(f"{BASE}/auth/login", {"email": house.admin.person.email, "password": PASSWORD})
    assert list(login) == ["token", "refreshToken", "user"]
    assert login["user"] == {
        "id": house.admin.person.uuid,
        "email": house.admin.person.email,
        "name": house.admin.person.full_name,
        "role": "Admin",
        "tenantId": house.tenant,
    }
    assert list(client.post(f"{BASE}/auth/refresh", {"refreshToken": login["refreshToken"]})) == ["token"]
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        unit = org_units.add(tx, "Operations")
    place = house.post("/locations", name="Building A", parentId=None, type="Building")
    assert list(place) == list(schemas.Location.model_fields)
    asset = house.post("/assets", **GENERATOR, locationId=place["id"], orgUnitId=unit.uuid)
    assert list(asset) == list(schemas.Asset.model_fields)
    assert asset == asset | GENERATOR | {"location": "Building A", "orgUnit": "Operations", "isFieldVerified": False}
    found = house.get(f"/assets?status=Active&status=Draft&orgUnitId={unit.uuid}&page=1&limit=20")
    assert found == {"data": [asset], "meta": {"total": 1, "page": 1, "limit": 20, "totalPages": 1}}
    assert house.get(f"/assets/{asset['id']}") == asset
    assert house.put(f"/assets/{asset['id']}", status="Active").json["status"] == "Active"
    job = house.post("/work-orders", assetId=asset["id"], **JOB)
    assert list(job) == list(schemas.WorkOrder.model_fields)
    assert job == job | JOB | {"status": "Requested", "readableId": 1, "assetId": asset["id"], "tenantId": house.tenant}
    found = house.get(f"/work-orders?status=Requested&priority=High&assetId={asset['id']}&page=1&limit=10")
    assert found == {"data": [job], "meta": {"total": 1, "page": 1, "limit": 10, "totalPages": 1}}
    user = house.post(
        "/users",
        email="newuser@ioi.com",
        password="TempPassword123!",
        role="Technician",
        fullName="Jane Smith",
        orgUnitId=unit.uuid,
    )
    assert list(user) == list(schemas.User.model_fields)
    assert house.get("/users?role=Technician&page=1&limit=10") == [user]
    answer = house.put(f"/users/{user['id']}/password", newPassword="NewPassword123!")
    assert answer[:2] == (200, {"message": "Password updated successfully"})
    changed = house.put(f"/users/{user['id']}", fullName="John Doe", role="Manager", isActive=True, orgUnitId=None)
    assert changed.json == user | {"fullName": "John Doe", "role": "Manager", "orgUnitId": None}


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_paths_work_with_and_without_a_trailing_slash(house: House) -> None:
    """Source: contract, Addresses."""
    for path in ("/assets", "/locations", "/work-orders", "/users", "/audit-logs", "/tenant/settings", "/health"):
        assert house.admin("GET", f"{BASE}{path}/").status == 200, path


@pytest.mark.parametrize("engine_name", ["sqlite"])
def test_errors_are_in_the_documents_shape(house: House, client: Client) -> None:
    """`{"error": the status in words, "message": …}`, unknown paths and methods included."""
    answer = client("GET", f"{BASE}/assets")
    assert answer[:2] == (401, {"error": "Unauthorized", "message": "Not authenticated"})
    missing: list[tuple[str, str, Any, int]] = [
        ("GET", "/nothing", None, 404),
        ("GET", "/", None, 404),
        ("GET", "", None, 404),
        ("GET", "/work_orders", None, 404),
        ("GET", "/assets/a/b", None, 404),
        ("DELETE", "/assets", None, 405),
        ("PATCH", "/work-orders", {}, 405),
        ("POST", "/health", {}, 405),
        ("POST", "/assets", {}, 400),
        ("GET", "/assets/abc", None, 404),
        ("GET", "/assets?limit=101", None, 400),
        ("GET", "/assets?sortBy=status;--", None, 400),
    ]
    texts = {400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed"}
    for method, path, body, status in missing:
        answer = house.admin(method, BASE + path, body)
        assert (answer.status, list(answer.json)) == (status, ["error", "message"]), (method, path, answer)
        assert answer.json["error"] == texts[status] and answer.json["message"]
    assert house.refused("POST", "/assets", {}) == (400, "name: Field required")
    bad = client("POST", f"{BASE}/auth/login", {"email": "admin@ioi.com", "password": "password124"})
    assert bad[:2] == (401, {"error": "Unauthorized", "message": "Invalid credentials"})
    assert house.admin("POST", f"{BASE}/assets", body=b"{").json["error"] == "Bad Request"
    assert house.admin("POST", f"{BASE}/assets", body=b"x", Content_Type="text/plain")[0] == 415
