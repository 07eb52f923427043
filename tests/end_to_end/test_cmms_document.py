"""Every documented request of the CMMS document, with its own values, against a fresh house; and what it is told."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from core.rules.web_addresses import LOCAL_VARIABLE
from tests.api.shared.webhooks.conftest import Receiver
from tests.end_to_end.processes import PASSWORD, Server, administer, initialise, serving

SECRET = "your-webhook-secret-key"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z").fullmatch
#: The document's own answers: what keys they have, in which order.
USER = ["id", "email", "role", "warehouseId"]
LOGIN = ["user", "token", "refreshToken", "sessionId"]
ORDER = ["id", "foNumber", "title", "description", "status", "priority", "type", "equipmentId", "assignedTo",
         "requestedBy", "dueDate", "createdAt", "warehouseId"]  # fmt: skip
EQUIPMENT = ["id", "assetTag", "model", "manufacturer", "description", "status", "location", "area", "criticality",
             "installDate", "warehouseId"]  # fmt: skip
PART = ["id", "partNumber", "description", "category", "stockLevel", "reorderPoint", "unitCost", "supplier", "location",
        "warehouseId"]  # fmt: skip
STATS = ["total", "delivered", "failed", "pending", "successRate"]
SUMMARY = ["timestamp", "uptime", "requestCount", "averageResponseTime", "errorRate", "cacheHitRate", "systemMetrics"]
PUMP = {"assetTag": "PUMP-001", "model": "Grundfos CR 64", "manufacturer": "Grundfos",
        "description": "Main circulation pump", "location": "Building A - Basement", "area": "Mechanical Room",
        "criticality": "high", "installDate": "2023-06-15T00:00:00.000Z"}  # fmt: skip
MOTOR = {"assetTag": "MOTOR-205", "model": "ABB M3BP 160MLA4", "manufacturer": "ABB",
         "description": "Conveyor drive motor", "location": "Production Line 2", "area": "Assembly",
         "criticality": "medium"}  # fmt: skip
EMERGENCY = {"title": "Emergency Repair - Motor M-205", "description": "Motor showing unusual vibration patterns",
             "priority": "high", "type": "corrective", "dueDate": "2025-01-21T16:00:00.000Z"}  # fmt: skip
CHECK = {"id": "check-1", "description": "Check motor temperature", "type": "measurement", "required": True}
MONTHLY = {"name": "Monthly Motor Inspection", "description": "Monthly preventive maintenance for motors",
           "frequencyType": "calendar", "frequency": 30, "estimatedDuration": 120, "checklist": [CHECK]}  # fmt: skip


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A house as `frontbench-admin init` leaves it."""
    address = f"sqlite:///{tmp_path / 'shop.db'}"
    initialise(address, "Ada Admin", "user@company.com")
    return address


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[Receiver]:
    """On this machine, which is allowed meanwhile."""
    monkeypatch.setenv(LOCAL_VARIABLE, "1")
    made = Receiver()
    yield made
    made.close()


class Caller:
    """Speaks to the house, and looks at each answer's status."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def __call__(self, method: str, path: str, body: Any = None, status: int = 200) -> Any:
        answer = self.client.request(method, f"/api{path}", json=body)
        assert (method, path, answer.status_code) == (method, path, status), answer.text
        return answer.json()


def signed_in(server: Server, client: httpx.Client) -> Any:
    """By the document's own request, whose code nobody asks for."""
    body = {"email": "user@company.com", "password": PASSWORD, "mfaToken": "123456"}
    answer = client.post("/api/auth/login", json=body)
    assert (answer.status_code, list(answer.json())) == (200, LOGIN), answer.text
    client.headers["Authorization"] = f"Bearer {answer.json()['token']}"
    user = answer.json()["user"]
    assert list(user) == USER and user["role"] == "admin"
    return user


def has(shown: Any, keys: list[str], given: dict[str, Any]) -> None:
    """The documented keys in the documented order, and what was written."""
    assert [name for name in shown if name in keys] == keys
    assert shown.items() >= given.items()


def house_and_jobs(call: Caller, user: Any) -> tuple[Any, Any]:
    """Sections work orders and equipment."""
    assert call("GET", "/equipment") == []
    pump, motor = call("POST", "/equipment", PUMP, 201), call("POST", "/equipment", MOTOR, 201)
    has(pump, EQUIPMENT, PUMP | {"status": "active"})
    has(motor, EQUIPMENT, MOTOR | {"status": "active", "installDate": None})
    assert call("GET", "/equipment") == [motor, pump]
    given = EMERGENCY | {"equipmentId": motor["id"], "assignedTo": user["id"]}
    job = call("POST", "/work-orders", given, 201)
    has(job, ORDER, given | {"status": "assigned", "requestedBy": user["id"], "warehouseId": user["warehouseId"]})
    assert re.fullmatch(r"WO-\d{4}-001", job["foNumber"]) and MOMENT(job["createdAt"])
    plain = call(
        "POST", "/work-orders", {"title": "Bearing Replacement", "priority": "high", "equipmentId": pump["id"]}, 201
    )
    assert call("GET", "/work-orders?status=new,assigned&priority=high,medium") == [plain, job]
    assert call("GET", f"/work-orders?assignedTo={user['id']}") == [job]
    notes = {"status": "completed", "completionNotes": "Replaced bearing, tested operation"}
    assert call("PATCH", f"/work-orders/{job['id']}", notes).items() >= notes.items()
    return pump, plain


def parts_and_use(call: Caller, client: httpx.Client, job: Any) -> None:
    """Section inventory; the part comes in through another door of the house."""
    new = {"sku": "BRG-6205-2RS", "name": "Ball Bearing 25x52x15mm", "category": "Bearings", "minStockLevel": 10}
    part_id = client.post("/api/v1/parts", json=new).raise_for_status().json()["id"]
    place = client.post("/api/v1/locations", json={"name": "Shelf A-12-B", "type": "Shelf"}).raise_for_status().json()
    stock = {"partId": part_id, "locationId": place["id"], "quantityOnHand": 11}
    client.post("/api/v1/inventory/stock", json=stock).raise_for_status()
    (part,) = call("GET", "/parts")
    has(part, PART, {"id": part_id, "partNumber": new["sku"], "stockLevel": 11, "location": "Shelf A-12-B"})
    usage = {"partId": part_id, "quantityUsed": 2, "unitCost": "12.50"}
    call("POST", "/parts/consume", {"workOrderId": job["id"], "partsUsage": [usage]})
    assert call("GET", "/parts")[0]["stockLevel"] == 9
    call("POST", "/parts/consume", {"workOrderId": job["id"], "partsUsage": [usage | {"quantityUsed": 10}]}, 400)


def test_every_documented_request_gets_its_documented_answer(url: str, tmp_path: Path, receiver: Receiver) -> None:
    """In the document's order; what happened is told within seconds, and the server has nothing to complain of."""
    log = tmp_path / "stderr.txt"
    with log.open("w") as errors, serving(url, errors=errors) as server:
        with httpx.Client(base_url=server.address, timeout=30) as client:
            assert client.get("/api/work-orders").json() == {"message": "Not authenticated", "errors": []}
            user, call = signed_in(server, client), Caller(client)
            hook = _hook(call, receiver)
            pump, job = house_and_jobs(call, user)
            parts_and_use(call, client, job)
            template = call("POST", "/pm-templates", MONTHLY | {"equipmentIds": [pump["id"]]}, 201)
            assert call("GET", "/pm-templates") == [template] and template["checklist"][0].items() >= CHECK.items()
            assert call("GET", "/pm-compliance?days=30")
            assert list(call("GET", "/admin/performance/summary")) == SUMMARY
            missing = [{"field": "title", "message": "Title is required"}]
            assert call("POST", "/work-orders", {}, 400) == {"message": "Validation failed", "errors": missing}
            call("POST", f"/webhooks/{hook['id']}/test")
            told = _told(receiver, 6)
            stats = call("GET", f"/webhooks/{hook['id']}/stats")
            assert list(stats) == STATS and stats["total"] == 6
        assert server.stop() == 0
    assert "webhook.test" in told  # it waits for nothing that happened before
    assert [name for name in told if name != "webhook.test"] == [
        "work_order.created", "work_order.created", "work_order.completed", "inventory.low_stock", "parts.consumed",
    ]  # fmt: skip
    assert log.read_text() == ""
    assert administer(url, "check") == "ok\n"


def _hook(call: Caller, receiver: Receiver) -> Any:
    """The document's own, which hears of what is consumed as well."""
    events = ["work_order.created", "work_order.completed", "equipment.status_changed", "inventory.low_stock"]
    given = {"url": receiver.url, "events": [*events, "parts.consumed"], "secret": SECRET, "active": True}
    made = call("POST", "/webhooks", given, 201)
    assert made.items() >= given.items() and MOMENT(made["createdAt"])
    assert call("GET", "/webhooks") == [{name: made[name] for name in made if name != "secret"}]
    assert call("GET", f"/webhooks/{made['id']}/stats") == dict.fromkeys(STATS, 0)
    return made


def _told(receiver: Receiver, count: int) -> list[str]:
    """The names, each message being signed and made as the document says."""
    got = receiver.wait_for(count)
    for each in got:
        message = json.loads(each.body)
        assert list(message) == ["id", "event", "timestamp", "data"] and MOMENT(message["timestamp"])
        assert list(message["data"]) == ["entity", "entityId", "warehouseId", "payload"]
        signature = hmac.new(SECRET.encode(), each.body, hashlib.sha256).hexdigest()
        assert each.headers["x-maintainpro-signature"] == signature
        assert each.headers["x-maintainpro-event"] == message["event"]
    return [json.loads(each.body)["event"] for each in got]
