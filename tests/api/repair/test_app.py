"""The repair document, request by request, with its own values."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.conftest import Client

AT = "2026-03-02T09:00:00"
LAPTOP = {"name": "Laptop", "description": "Laptop computers"}
DELL = {"name": "Dell", "description": "Dell Inc."}
XPS = {"brand_id": 1, "name": "XPS 13", "device_type_id": 1}
JOHN = {"full_name": "John Doe", "phone": "1234567890", "email": "john@example.com", "password": "password123"}
JANE = {
    "full_name": "Jane Doe",
    "phone": "9876543210",
    "email": "jane@example.com",
    "password": "password123",
    "is_staff": True,
}
DEVICE = {
    "brand_id": 1,
    "model_id": 1,
    "device_type_id": 1,
    "serial_number": "SN123456789",
    "owner_id": 2,
    "notes": "Screen cracked",
}
ORDER = {
    "device_id": 1,
    "customer_id": 2,
    "problem_id": None,
    "cost": "250.00",
    "discount": "0.00",
    "note": "Screen replacement needed",
    "status": "Pending",
    "estimated_completion_date": None,
}
PAYMENT = {
    "order_id": 1,
    "due_amount": "275.00",
    "amount": "150.00",
    "status": "Partial",
    "payment_method": "Cash",
    "transaction_id": "TXN001",
}


@pytest.fixture
def story(client: Client, admin: Client) -> dict[str, Any]:
    """The document from its beginning to the first payment: what each request was answered."""
    told: dict[str, Any] = {"john": client("POST", "/v1/auth/register", JOHN)}
    told["login"] = client("POST", "/v1/auth/login", {"phone": "1234567890", "password": "password123"})
    told["type"] = admin("POST", "/v1/devices/types", LAPTOP)
    told["brand"] = admin("POST", "/v1/devices/brands", DELL)
    told["model"] = admin("POST", "/v1/devices/models", XPS)
    told["device"] = admin("POST", "/v1/devices", DEVICE)
    told["order"] = admin("POST", "/v1/orders", ORDER)
    told["jane"] = admin("POST", "/v1/users", JANE)
    told["assignment"] = admin("POST", "/v1/orders/assign", {"order_id": 1, "user_id": 3})
    told["payment"] = admin("POST", "/v1/payments", PAYMENT)
    return told


def test_every_post_of_the_document_gets_its_answer(story: dict[str, Any]) -> None:
    """Status and every field."""
    john = {key: value for key, value in JOHN.items() if key != "password"}
    john |= {"id": 2, "profile_picture": None, "is_active": True, "is_staff": False, "created_at": AT}
    assert story["john"][:2] == (201, john)
    login = story["login"]
    assert (login.status, login.json["user"]) == (200, john)
    assert set(login.json["tokens"]) == {"access_token", "refresh_token", "token_type"}
    assert login.json["tokens"]["token_type"] == "bearer"
    assert login.headers["cache-control"] == "no-store"
    assert story["type"][:2] == (201, {"id": 1, **LAPTOP, "created_at": AT})
    assert story["brand"][:2] == (201, {"id": 1, **DELL, "created_at": AT})
    assert story["model"][:2] == (201, {"id": 1, **XPS, "created_at": AT})
    assert story["device"][:2] == (201, {"id": 1, **DEVICE, "created_at": AT})
    order = {"id": 1, **ORDER, "total_cost": "250.00", "completed_at": None, "created_at": AT, "updated_at": AT}
    assert story["order"][:2] == (201, order)
    assert story["assignment"][:2] == (201, {"id": 1, "order_id": 1, "user_id": 3, "assigned_at": AT})
    assert story["payment"][:2] == (201, {"id": 1, **PAYMENT, "created_at": AT})


def test_every_get_of_the_document_shows_what_was_posted(story: dict[str, Any], admin: Client) -> None:
    """One by one, and in every list."""
    for name, path in (
        ("john", "/v1/users/2"),
        ("device", "/v1/devices/1"),
        ("order", "/v1/orders/1"),
        ("payment", "/v1/payments/1"),
        ("assignment", "/v1/assigns/1"),
    ):
        assert admin.get(path) == story[name].json
    for name, path in (
        ("type", "/v1/devices/types"),
        ("brand", "/v1/devices/brands"),
        ("model", "/v1/devices/models"),
        ("device", "/v1/devices?limit=20&offset=0&owner_id=2"),
        ("order", "/v1/orders?status=Pending"),
        ("order", "/v1/orders?customer_id=2&limit=20"),
        ("order", "/v1/orders?device_id=1&status=Pending"),
        ("assignment", "/v1/orders/assign/1"),
        ("assignment", "/v1/assigns?user_id=3&limit=20"),
        ("assignment", "/v1/assigns?order_id=1"),
        ("payment", "/v1/payments?status=Partial&limit=20"),
        ("payment", "/v1/payments?order_id=1"),
    ):
        assert admin.get(path) == [story[name].json]
    assert [each["id"] for each in admin.get("/v1/users?limit=20&offset=0")] == [1, 2, 3]
    assert admin.get("/v1/orders?device_id=1&status=Completed") == []
    assert admin.get("/v1/payments?status=Paid") == []


def test_every_patch_of_the_document_gets_its_answer(story: dict[str, Any], admin: Client) -> None:
    """What is given is changed, the rest stays."""
    picture = "https://example.com/avatar.jpg"
    john = {"full_name": "John Updated", "email": "john.updated@example.com", "profile_picture": picture}
    assert admin.patch("/v1/users/2", john) == story["john"].json | john
    notes = {"notes": "Screen replaced, working fine now"}
    assert admin.patch("/v1/devices/1", notes) == story["device"].json | notes
    repair = {
        "cost": "300.00",
        "discount": "25.00",
        "status": "Repairing",
        "note": "Diagnosis complete: Screen + battery replacement needed",
    }
    assert admin.patch("/v1/orders/1", repair) == story["order"].json | repair | {"total_cost": "275.00"}
    paid = {"amount": "275.00", "status": "Paid", "payment_method": "Card"}
    assert admin.patch("/v1/payments/1", paid) == story["payment"].json | paid


def test_every_delete_of_the_document_answers_204(story: dict[str, Any], admin: Client) -> None:
    """Afterwards the thing is gone from this door."""
    for path in ("/v1/assigns/1", "/v1/payments/1", "/v1/orders/1", "/v1/devices/1", "/v1/users/2"):
        assert admin("DELETE", path)[:2] == (204, None)
        assert admin("GET", path).status == 404
        assert admin("DELETE", path).status == 404


def test_refresh_and_logout_answer_as_documented(story: dict[str, Any], client: Client) -> None:
    """A new access token; then none any more."""
    given = {"refresh_token": story["login"].json["tokens"]["refresh_token"]}
    renewed = client("POST", "/v1/auth/refresh", given)
    assert (renewed.status, set(renewed.json)) == (200, {"access_token", "token_type"})
    assert client("POST", "/v1/auth/logout", given)[:2] == (200, {"message": "Logged out successfully"})
    assert client("POST", "/v1/auth/refresh", given).status == 401


def test_the_documented_errors(story: dict[str, Any], client: Client, admin: Client) -> None:
    """Status and sentence of each."""
    assert client("POST", "/v1/auth/register", JOHN)[:2] == (400, {"detail": "Phone already registered"})
    wrong = {"phone": "1234567890", "password": "password124"}
    assert client("POST", "/v1/auth/login", wrong)[:2] == (401, {"detail": "Invalid credentials"})
    assert admin("GET", "/v1/users/99")[:2] == (404, {"detail": "User not found"})
    assert admin("POST", "/v1/devices/types", LAPTOP)[:2] == (400, {"detail": "Device type already exists"})
    for name, thing in (("brand", "Brand"), ("model", "Model"), ("device_type", "Device type"), ("owner", "Owner")):
        answer = admin("POST", "/v1/devices", DEVICE | {f"{name}_id": 99})
        assert answer[:2] == (404, {"detail": f"{thing} not found"})
    assert admin("GET", "/v1/devices/99")[:2] == (404, {"detail": "Device not found"})
    assert admin("POST", "/v1/orders", ORDER | {"device_id": 99})[:2] == (404, {"detail": "Device not found"})
    assert admin("GET", "/v1/orders/99")[:2] == (404, {"detail": "Order not found"})
    for path in ("/v1/orders/assign", "/v1/assigns"):
        assert admin("POST", path, {"order_id": 99, "user_id": 3})[:2] == (404, {"detail": "Order not found"})
        assert admin("POST", path, {"order_id": 1, "user_id": 99})[:2] == (404, {"detail": "User not found"})
        again = admin("POST", path, {"order_id": 1, "user_id": 3})
        assert again[:2] == (400, {"detail": "Assignment already exists"})
    assert admin("POST", "/v1/payments", PAYMENT | {"order_id": 99})[:2] == (404, {"detail": "Order not found"})
    assert admin("GET", "/v1/payments/99")[:2] == (404, {"detail": "Payment not found"})
    assert admin("GET", "/v1/assigns/99")[:2] == (404, {"detail": "Assignment not found"})
    missing = client("POST", "/v1/auth/login", {"password": "password123"})
    fault = {"type": "missing", "loc": ["body", "phone"], "msg": "Field required"}
    assert missing[:2] == (422, {"detail": [fault]})
    assert admin("PATCH", "/v1/users/2", {"is_active": False}).status == 200
    inactive = client("POST", "/v1/auth/login", {"phone": "1234567890", "password": "password123"})
    assert inactive[:2] == (403, {"detail": "User is inactive"})
