"""Every documented request of the maintenance document, with its own values, against a fresh shop."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.end_to_end.processes import PASSWORD, administer, initialise, serving

BASE = "/api/v1"
EMAIL = "admin@ioi.com"
MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TOKEN = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+")
NUMBER = re.compile(r"\d+(\.\d+)?")
MISSING = "00000000-0000-4000-8000-000000000000"

ADMIN = {"id": UUID, "email": EMAIL, "name": "Admin User", "role": "Admin", "tenantId": UUID}
SIGNED_IN = {"token": TOKEN, "refreshToken": TOKEN, "user": ADMIN}
JANE = {
    "id": UUID, "tenantId": UUID, "orgUnitId": None, "email": "newuser@ioi.com", "fullName": "Jane Smith",
    "role": "Technician", "isActive": True, "createdAt": MOMENT,
}  # fmt: skip
JOHN = JANE | {"fullName": "John Doe", "role": "Manager"}
NEW_USER = {
    "email": "newuser@ioi.com", "password": "TempPassword123!", "role": "Technician", "fullName": "Jane Smith",
}  # fmt: skip
BUILDING = {"id": UUID, "tenantId": UUID, "parentId": None, "name": "Building A", "type": "Building",
            "createdAt": MOMENT}  # fmt: skip
#: Where the shop keeps its parts, made with the shop.
STORE = BUILDING | {"name": "Main store", "type": "Warehouse"}
NEW_ASSET = {
    "name": "New Generator", "parentId": None, "locationId": "{place}", "status": "Draft", "isFieldRelated": True,
    "manufacturer": "Caterpillar", "modelNumber": "CAT-300", "specs": {"powerKw": 300},
}  # fmt: skip
ASSET = {
    "id": UUID, "tenantId": UUID, "parentId": None, "locationId": "{place}", "orgUnitId": None,
    "name": "New Generator", "status": "Draft", "isFieldRelated": True, "isFieldVerified": False,
    "manufacturer": "Caterpillar", "modelNumber": "CAT-300", "specs": {"powerKw": 300}, "createdAt": MOMENT,
    "updatedAt": MOMENT, "location": "Building A", "orgUnit": None,
}  # fmt: skip
CHANGED = {
    "name": "Generator X-500", "status": "Active", "isFieldVerified": True, "modelNumber": "CAT-500X",
    "specs": {"powerKw": 500, "fuelType": "diesel"},
}  # fmt: skip
NEW_JOB = {
    "assetId": "{asset}", "origin": "Manual_Request", "priority": "High", "title": "Generator Maintenance",
    "description": "Engine making unusual noise",
}  # fmt: skip
JOB = {
    "id": UUID, "tenantId": UUID, "readableId": 1, "assetId": "{asset}", "assignedUserId": None,
    "status": "Requested", "origin": "Manual_Request", "priority": "High", "title": "Generator Maintenance",
    "description": "Engine making unusual noise", "startedAt": None, "completedAt": None, "createdAt": MOMENT,
}  # fmt: skip
SETTINGS = {
    "maintenanceCycleDays": 90, "assetCategories": ["Hardware", "software"],
    "erpConfig": {"enabled": True, "provider": "SAP"},
}  # fmt: skip
HEALTH = {"status": "up", "message": "It's healthy", "timestamp": MOMENT}
SYSTEM = {
    "status": "up",
    "components": {
        "database": {"status": "up", "latencyMs": NUMBER},
        "storage": {"status": "up", "bucketExists": True, "latencyMs": NUMBER},
    },
    "stats": {"totalUsers": 2, "totalAssets": 1, "totalWorkOrders": 1, "openWorkOrders": 0},
}
ALERT = {
    "id": UUID, "title": "Asset Reported Critical Status", "severity": "Critical", "assetId": "{asset}",
    "assetName": "Generator X-500", "timestamp": MOMENT,
}  # fmt: skip
FIGURES = {
    "totalAssets": 1, "maintenanceDue": 0, "openFaults": 0, "criticalAlerts": 1, "openWorkOrders": 0,
    "completionRate": 100,
}  # fmt: skip


def page(*rows: Any, limit: int = 10, total: int | None = None) -> dict[str, Any]:
    """The wrapper of a list."""
    total = len(rows) if total is None else total
    return {"data": list(rows), "meta": {"total": total, "page": 1, "limit": limit, "totalPages": -(-total // limit)}}


def error(words: str, message: str) -> dict[str, str]:
    """An error of the document."""
    return {"error": words, "message": message}


def stepped(status: str, *, begun: bool = False, done: bool = False) -> dict[str, Any]:
    """The job on its way."""
    return JOB | {"status": status, "startedAt": MOMENT if begun else None, "completedAt": MOMENT if done else None}


NO_STEP = error("Bad Request", "A job cannot go from closed to requested")
#: method, path, body, status, answer (None: no body); a name in braces stands for the id of what was made before.
STEPS: list[tuple[str, str, Any, int, Any]] = [
    ("GET", "/health", None, 200, HEALTH),
    ("GET", "/users?role=Technician&page=1&limit=10", None, 200, []),
    ("POST", "/users", NEW_USER, 201, JANE),
    ("GET", "/users?role=Technician&page=1&limit=10", None, 200, [JANE]),
    ("PUT", "/users/{user}/password", {"newPassword": "NewPassword123!"}, 200,
     {"message": "Password updated successfully"}),
    ("PUT", "/users/{user}", {"fullName": "John Doe", "role": "Manager", "isActive": True, "orgUnitId": None}, 200,
     JOHN),
    ("POST", "/locations", {"name": "Building A", "parentId": None, "type": "Building"}, 201, BUILDING),
    ("GET", "/locations", None, 200, page(BUILDING, STORE)),
    ("GET", "/locations/{place}", None, 200, BUILDING),
    ("PUT", "/locations/{place}", {"name": "Building A"}, 200, BUILDING),
    ("POST", "/assets", NEW_ASSET, 201, ASSET),
    ("POST", "/assets", {}, 400, error("Bad Request", "name: Field required")),
    ("PUT", "/assets/{asset}", CHANGED, 200, ASSET | CHANGED),
    ("GET", "/assets/{asset}", None, 200, ASSET | CHANGED),
    ("GET", "/assets?status=Active&status=Down&page=1&limit=20", None, 200, page(ASSET | CHANGED, limit=20)),
    ("GET", "/assets?search=generator&sortBy=name&sortDir=asc", None, 200, page(ASSET | CHANGED)),
    ("GET", f"/assets/{MISSING}", None, 404, error("Not Found", "Asset not found")),
    ("POST", "/work-orders", NEW_JOB, 201, JOB),
    ("GET", "/work-orders?status=Requested&priority=High&assetId={asset}&page=1&limit=10", None, 200, page(JOB)),
    ("DELETE", "/assets/{asset}", None, 400, error("Bad Request", "There are open jobs on Generator X-500")),
    ("PUT", "/work-orders/{job}", {"status": "In_Progress"}, 400,
     error("Bad Request", "A job cannot go from requested to in_progress")),
    ("PUT", "/work-orders/{job}", {"status": "Approved"}, 200, stepped("Approved")),
    ("PUT", "/work-orders/{job}", {"status": "In_Progress"}, 200, stepped("In_Progress", begun=True)),
    ("PUT", "/work-orders/{job}", {"status": "Work_Complete"}, 200, stepped("Work_Complete", begun=True, done=True)),
    ("PUT", "/work-orders/{job}", {"status": "Closed"}, 200, stepped("Closed", begun=True, done=True)),
    ("PUT", "/work-orders/{job}", {"status": "Requested"}, 400, NO_STEP),
    ("GET", "/work-orders/{job}", None, 200, stepped("Closed", begun=True, done=True)),
    ("GET", "/tenant/settings", None, 200, {"tenantId": UUID, "settings": {}}),
    ("PATCH", "/tenant/settings", {"settings": SETTINGS}, 200, {"tenantId": UUID, "settings": SETTINGS}),
    ("GET", "/tenant/settings", None, 200, {"tenantId": UUID, "settings": SETTINGS}),
    ("GET", "/system/health", None, 200, SYSTEM),
    ("PUT", "/assets/{asset}", {"status": "Red_Tag"}, 200, ASSET | CHANGED | {"status": "Red_Tag"}),
    ("GET", "/analytics/dashboard", None, 200, {"stats": FIGURES, "alerts": [ALERT]}),
    ("DELETE", "/locations/{place}", None, 400, error("Bad Request", "There is equipment in Building A")),
    ("DELETE", "/work-orders/{job}", None, 204, None),
    ("DELETE", "/assets/{asset}", None, 204, None),
    ("DELETE", "/locations/{place}", None, 204, None),
    ("GET", "/assets", None, 200, page()),
    ("DELETE", "/users/{user}", None, 405, error("Method Not Allowed", "Method Not Allowed")),
    ("GET", "/nothing", None, 404, error("Not Found", "Not Found")),
]  # fmt: skip
#: What is made, and the name that its id goes by.
MADE = {"/users": "user", "/locations": "place", "/assets": "asset", "/work-orders": "job"}


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A shop as `frontbench-admin init` leaves it: nothing but its administrator."""
    address = f"sqlite:///{tmp_path / 'shop.db'}"
    initialise(address, "Admin User", EMAIL)
    return address


@pytest.fixture
def client(url: str, tmp_path: Path) -> Iterator[httpx.Client]:
    """Signed in by the document's own request; the server has nothing to complain of in the end."""
    log = tmp_path / "stderr.txt"
    with log.open("w") as errors, serving(url, errors=errors) as server:
        with httpx.Client(base_url=f"{server.address}{BASE}", timeout=60) as client:
            wrong = client.post("/auth/login", json={"email": EMAIL, "password": "password124"})
            assert (wrong.status_code, wrong.json()) == (401, error("Unauthorized", "Invalid credentials"))
            assert client.get("/assets").json() == error("Unauthorized", "Not authenticated")
            signed = client.post("/auth/login", json={"email": EMAIL, "password": PASSWORD})
            assert signed.status_code == 200 and fits(signed.json(), SIGNED_IN)
            renewed = client.post("/auth/refresh", json={"refreshToken": signed.json()["refreshToken"]})
            assert renewed.status_code == 200 and fits(renewed.json(), {"token": TOKEN})
            client.headers["Authorization"] = f"Bearer {renewed.json()['token']}"
            yield client
        assert server.stop() == 0
    assert log.read_text() == ""


def fits(found: Any, expected: Any) -> bool:
    """Equal, down to the order of the keys; a pattern fits what it matches."""
    if isinstance(expected, re.Pattern):
        return expected.fullmatch(str(found)) is not None
    if isinstance(expected, dict):
        return list(found) == list(expected) and all(fits(found[name], each) for name, each in expected.items())
    if isinstance(expected, list):
        return len(found) == len(expected) and all(fits(*pair) for pair in zip(found, expected, strict=True))
    return bool(found == expected and type(found) is type(expected))


def _filled(value: Any, ids: dict[str, str]) -> Any:
    if isinstance(value, str):
        return re.sub(r"{(\w+)}", lambda match: ids.get(match[1], match[0]), value)
    if isinstance(value, dict):
        return {name: _filled(each, ids) for name, each in value.items()}
    return [_filled(each, ids) for each in value] if isinstance(value, list) else value


def test_every_documented_request_gets_its_documented_answer(client: httpx.Client, url: str) -> None:
    """In the document's order, as a program would send them one after another."""
    ids: dict[str, str] = {}
    for method, path, body, status, expected in STEPS:
        answer = client.request(method, _filled(path, ids), json=_filled(body, ids))
        assert answer.status_code == status, (method, path, answer.text)
        if expected is None:
            assert answer.content == b""
            continue
        assert fits(answer.json(), _filled(expected, ids)), (method, path, answer.text)
        if status == 201:
            ids[MADE[path]] = answer.json()["id"]
    log = client.get("/audit-logs?entity=asset&sortDir=asc&limit=5").json()
    actions = ["asset.created", "asset.verified", "asset.updated", "asset.deleted"]
    assert ([row["action"] for row in log["data"]], log["meta"]["total"]) == (actions, 4)
    assert administer(url, "check") == "ok\n"


def test_a_file_of_ten_megabytes_passes_whole_and_one_byte_more_does_not(client: httpx.Client) -> None:
    """Source: the document, section 9; fetched without a token at the address it redirects to."""
    asset = client.post("/assets", json={"name": "Generator"}).json()["id"]
    largest = b"%PDF-1.7\n" + os.urandom(10 * 2**20 - 9)
    kept = client.post("/upload", files={"file": ("manual.pdf", largest)}, data={"assetId": asset})
    assert kept.status_code == 201, kept.text
    shown = kept.json()
    assert list(shown) == ["success", "objectName", "size", "contentType", "originalName", "downloadUrl"]
    assert shown["success"] is True and shown["size"] == len(largest)
    assert shown["downloadUrl"].startswith(f"{BASE}/files/")
    path = shown["downloadUrl"].removeprefix(BASE)
    moved = client.get(path)
    assert moved.status_code in (302, 307)
    fetched = httpx.get(httpx.URL(client.base_url).join(moved.headers["location"]), timeout=60)
    assert fetched.status_code == 200 and fetched.content == largest
    refused = client.post("/upload", files={"file": ("manual.pdf", largest + b"x")})
    assert (refused.status_code, refused.json()["error"]) == (413, "Payload Too Large")
    assert client.delete(path).status_code == 204
    assert client.get(path).status_code == 404


def test_an_entry_of_the_log_edited_behind_the_programs_back_is_found(url: str, client: httpx.Client) -> None:
    """With a tool for SQLite; `check` names the entry and fails."""
    client.post("/assets", json={"name": "Generator"}).raise_for_status()
    last = client.get("/audit-logs?limit=1").json()["data"][0]
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    with connection:
        connection.execute("UPDATE events SET actor = 'Somebody else' WHERE id = ?", (last["id"],))
    connection.close()
    command = [sys.executable, "-m", "core", "--database", url, "check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout) == (1, f"audit log: entry {last['id']} was edited\n")
