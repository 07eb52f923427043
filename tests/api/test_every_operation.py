"""What holds for every operation of every dialect, found through the description of the API."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from tests.api.conftest import Client, described

#: Requests that no program means to send.
BODIES = {
    "nothing": b"",
    "null": b"null",
    "a text": b'"x"',
    "a list": b"[]",
    "a number": b"7",
    "truncated": b'{"a": [1, 2',
    "200,000 open brackets": b"[" * 200_000,
    "nested 900 deep": b'{"full_name": ' + b"[" * 900 + b"]" * 900 + b"}",
    "lone surrogate": b'{"full_name": "\\ud800", "name": "\\ud800"}',
    "NUL": b'{"full_name": "a\\u0000b", "name": "a\\u0000b"}',
    "duplicate keys": b'{"name": "a", "name": "b"}',
    "NaN": b'{"amount": NaN, "cost": NaN}',
    "no UTF-8": b'{"name": "\xff"}',
    "every field a list": b'{"name": [], "phone": [], "password": [], "device_id": [], "order_id": [], "amount": []}',
    "a surrogate in a room": b'{"room": "\\udfff", "grant_type": "\\ud800"}',
    "NUL in a room": b'{"room": "1\\u00002", "user_info": {"client_id": "\\u0000", "client_secret": "x"}}',
    "a room that is only spaces": b'{"room": " \\u2028\\u00a0 ", "grant_type": " "}',
    "every field of a room's job a list": b'{"room": [], "status": [], "started_at": [], "type": {}, "user_info": 1}',
    "huge numbers": b'{"brand_id": 99999999999999999999, "device_id": 1e400, "order_id": 1e99, "amount": 1e99}',
}
IDS = [
    "abc",
    "0",
    "-1",
    "99999999999999999999",
    "1" * 400,
    "%D9%A1",
    "%00",
    "%2e%2e",
    "1%20",
    "1;x",
    "%ff",
    "1.0",
    "NaN",
]
QUERIES = [
    "limit=-1",
    "limit=0",
    "limit=x",
    "limit=99999999999999999999",
    "offset=1e9",
    "skip=-1",
    "skip=99999999999999999999",
    "skip=%00",
    "offset=-1",
    "status=%00",
    "status=%ff",
    "owner_id=%D9%A1",
    "customer_id=",
    "order_id=1&order_id=x",
    "limit[]=1",
    "%=%&&=;",
]


class Described(NamedTuple):
    """One operation of the description."""

    method: str
    path: str
    facts: dict[str, Any]

    @property
    def place(self) -> str:
        """The path with an id that no row has."""
        return re.sub(r"{\w+}", "999999", self.path)


@pytest.fixture(autouse=True)
def _no_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRONTBENCH_RATE_LIMITS", "off")


@pytest.fixture
def operations(description: dict[str, Any]) -> list[Described]:
    """Every operation of every dialect."""
    return [
        Described(method.upper(), path, facts)
        for path, methods in description["paths"].items()
        for method, facts in methods.items()
    ]


pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_the_description_is_valid(description: dict[str, Any], operations: list[Described]) -> None:
    """OpenAPI 3.1, with an operation for every request of the documents."""
    validate(description)
    assert len(operations) >= 36


def test_every_operation_needs_a_token_unless_it_says_otherwise(client: Client, operations: list[Described]) -> None:
    """401 before anything is looked at."""
    for each in operations:
        if "security" in each.facts:
            answer = client(each.method, each.place, body=b'{"x": ')
            assert (answer.status, answer.headers.get("www-authenticate")) == (401, "Bearer"), each


@pytest.mark.parametrize("name", BODIES)
def test_no_body_is_an_error_of_the_server(admin: Client, operations: list[Described], name: str) -> None:
    """4xx in the dialect's shape, for every operation that takes one."""
    for each in operations:
        if "requestBody" in each.facts:
            answer = admin(each.method, each.place, body=BODIES[name])
            assert 400 <= answer.status < 500, (each.method, each.path, answer)
            assert_described(admin, each, answer)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "x", ""])
def test_another_content_type_is_refused(admin: Client, operations: list[Described], kind: str) -> None:
    """415 where a body is taken."""
    for each in operations:
        if "requestBody" in each.facts and kind not in each.facts["requestBody"]["content"]:
            assert admin(each.method, each.place, body=b"{}", Content_Type=kind).status == 415, each


@pytest.mark.parametrize("number", IDS)
def test_no_id_is_an_error_of_the_server(admin: Client, operations: list[Described], number: str) -> None:
    """404 or the dialect's validation error."""
    for each in operations:
        if "{" in each.path:
            path = re.sub(r"{\w+}", number, each.path)
            answer = admin(each.method, path, {} if "requestBody" in each.facts else None)
            assert answer.status in (400, 404, 422), (each.method, path, answer)


@pytest.mark.parametrize("query", QUERIES)
def test_no_query_is_an_error_of_the_server(admin: Client, operations: list[Described], query: str) -> None:
    """Taken, or refused as the client's fault."""
    for each in operations:
        if each.method == "GET":
            answer = admin("GET", f"{each.place}?{query}")
            assert answer.status < 500, (each.path, query, answer)
            assert_described(admin, each, answer)


@pytest.mark.parametrize("method", ["PUT", "TRACE", "OPTIONS", "HEAD"])
def test_every_path_answers_every_method(admin: Client, operations: list[Described], method: str) -> None:
    """As described, or with 405; HEAD as GET does, OPTIONS with the methods there are."""
    known = {(each.method, each.path) for each in operations}
    for path in {each.path for each in operations}:
        answer = admin(method, re.sub(r"{\w+}", "999999", path))
        if method == "OPTIONS":
            assert answer.status == 200
        elif method == "HEAD" and ("GET", path) in known:
            # 422: a GET that wants a body
            assert answer.status in (200, 403, 404, 422) and answer.json is None
        elif (method, path) not in known:
            assert answer.status == 405, (method, path, answer)


def assert_described(client: Client, operation: Described, answer: Any) -> None:
    """The status is one that the description names, and the body fits its schema."""
    assert str(answer.status) in operation.facts["responses"], (operation.method, operation.path, answer)
    validator = _validator(operation.method.lower(), operation.path, str(answer.status))
    if validator is not None:
        validator.validate(answer.json)


@cache
def _validator(method: str, path: str, status: str) -> Draft202012Validator | None:
    content = described["paths"][path][method]["responses"][status].get("content")
    if content is None:
        return None
    return Draft202012Validator({**content["application/json"]["schema"], "components": described["components"]})


def test_every_answer_fits_its_description(admin: Client, operations: list[Described]) -> None:
    """Each POST with its own example, each GET of what it made."""
    bodies = {
        "/v1/auth/register": {"full_name": "Ann", "phone": "1234567890", "password": "password123"},
        "/v1/auth/login": {"phone": "1234567890", "password": "password123"},
        "/v1/users": {"full_name": "Jane", "phone": "9876543210", "password": "password123", "is_staff": True},
        "/v1/devices/types": {"name": "Laptop", "description": "Portable"},
        "/v1/devices/brands": {"name": "Dell"},
        "/v1/devices/models": {"brand_id": 1, "name": "XPS", "device_type_id": 1},
        "/v1/devices": {"brand_id": 1, "model_id": 1, "device_type_id": 1, "owner_id": 1, "serial_number": "SN"},
        "/v1/orders": {"device_id": 1, "customer_id": 1, "cost": "9.00", "status": "Completed"},
        "/v1/orders/assign": {"order_id": 1, "user_id": 3},
        "/v1/payments": {"order_id": 1, "amount": "5.00"},
        "/api/v1/work_order": {"work_order_number": "1", "room": "101", "status": "Done"},
        "/api/v2/customers": {"first_name": "John", "last_name": "Doe"},
        "/api/v2/work-orders": {"customer_id": "2", "service_type": "Pumping"},
        "/api/v2/invoices": {"customer_id": "2", "subtotal": 250, "tax": 20.63},
        "/api/v2/payments": {"invoice_id": "inv-1", "amount": 270.63, "method": "card"},
        "/api/work-orders": {"title": "Pump Maintenance"},
        "/api/equipment": {"assetTag": "PUMP-001"},
        "/api/v2/webhooks": {"url": "https://your-server.com/webhook", "events": ["invoice.paid"]},
        "/api/webhooks": {"url": "https://your-app.com/webhooks", "events": ["work_order.created"]},
        "/api/pm-templates": {"name": "Monthly Motor Inspection", "frequency": 30},
        "/api/v1/users": {"email": "new@example.com", "password": "password123", "role": "Viewer"},
        "/api/v1/locations": {"name": "Building A", "type": "Building"},
        "/api/v1/assets": {"name": "Generator"},
        "/api/v1/work-orders": {"title": "Generator Maintenance"},
        "/api/v1/parts": {"sku": "FLT-001", "name": "Oil Filter"},
    }
    changes: dict[str, Any] = {
        "/api/v1/users/{user_id}/password": {"newPassword": "password123"},
        "/api/v1/tenant/settings": {"settings": {}},
    }
    named = {"/api/v2/technicians": "tech-3"}

    def post(path: str, body: dict[str, Any]) -> None:
        operation = next(each for each in operations if (each.method, each.path) == ("POST", path))
        answer = admin("POST", path.replace("{user_id}", named.get("/api/v1/users", "")), body)
        assert answer.status in (200, 201), (path, answer)
        assert_described(admin, operation, answer)
        named[path] = str(answer.json.get("id", 1))

    for path, body in bodies.items():
        post(path, body)
    there = {"partId": named["/api/v1/parts"], "locationId": named["/api/v1/locations"]}
    post("/api/v1/inventory/stock", {**there, "quantityOnHand": 50})
    post("/api/v1/inventory/stock/adjust", {**there, "delta": -5})
    post("/api/v1/inventory/wallets/{user_id}/issue", {**there, "quantity": 2})
    post("/api/v1/inventory/wallets/{user_id}/return", {**there, "quantity": 1})
    named["/api/v1/inventory/wallets"] = named["/api/v1/users"]
    named["/api/parts"] = named["/api/v1/parts"]
    for each in operations:
        if each.method in ("GET", "PUT", "PATCH") and "200" in each.facts["responses"] and not _is_old(each):
            number = named.get(each.path.partition("/{")[0], "1") if each.path.startswith("/api/") else "1"
            body = None if each.method == "GET" else changes.get(each.path, {})
            answer = admin(each.method, re.sub(r"{\w+}", number, each.path), body)
            assert answer.status == 200, (each.path, answer)
            assert_described(admin, each, answer)


def _is_old(operation: Described) -> bool:
    return bool(operation.facts.get("deprecated"))
