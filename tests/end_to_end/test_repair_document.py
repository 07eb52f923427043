"""Every documented request of the repair document, with its own values, against a fresh shop."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.end_to_end.processes import lay_shop, serving

MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}")
JOHN = {
    "id": 2, "full_name": "John Doe", "phone": "1234567890", "email": "john@example.com", "profile_picture": None,
    "is_active": True, "is_staff": False, "created_at": MOMENT,
}  # fmt: skip
JANE = JOHN | {"id": 3, "full_name": "Jane Doe", "phone": "9876543210", "email": "jane@example.com"}
UPDATED = {
    "full_name": "John Updated", "email": "john.updated@example.com",
    "profile_picture": "https://example.com/avatar.jpg",
}  # fmt: skip
LAPTOP = {"id": 1, "name": "Laptop", "description": "Laptop computers", "created_at": MOMENT}
DELL = {"id": 1, "name": "Dell", "description": "Dell Inc.", "created_at": MOMENT}
XPS = {"id": 1, "brand_id": 1, "name": "XPS 13", "device_type_id": 1, "created_at": MOMENT}
DEVICE = {
    "id": 1, "brand_id": 1, "model_id": 1, "device_type_id": 1, "serial_number": "SN123456789", "owner_id": 2,
    "notes": "Screen cracked", "created_at": MOMENT,
}  # fmt: skip
REPLACED = "Screen replaced, working fine now"
ORDER = {
    "id": 1, "device_id": 1, "customer_id": 2, "problem_id": None, "cost": "250.00", "discount": "0.00",
    "total_cost": "250.00", "note": "Screen replacement needed", "status": "Pending",
    "estimated_completion_date": None, "completed_at": None, "created_at": MOMENT, "updated_at": MOMENT,
}  # fmt: skip
DIAGNOSED = {
    "cost": "300.00", "discount": "25.00", "status": "Repairing",
    "note": "Diagnosis complete: Screen + battery replacement needed",
}  # fmt: skip
ASSIGNMENT = {"id": 1, "order_id": 1, "user_id": 4, "assigned_at": MOMENT}
PAYMENT = {
    "id": 1, "order_id": 1, "due_amount": "275.00", "amount": "150.00", "status": "Partial", "payment_method": "Cash",
    "transaction_id": "TXN001", "created_at": MOMENT,
}  # fmt: skip
CARD = {"amount": "275.00", "status": "Paid", "payment_method": "Card"}
GIVEN = {"id", "created_at", "updated_at", "completed_at", "total_cost", "assigned_at"}


def _sent(shown: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in shown.items() if name not in GIVEN}


#: method, path, body, status, answer (None: not looked at)
STEPS: list[tuple[str, str, Any, int, Any]] = [
    ("GET", "/users?limit=1&offset=1", None, 200, [JOHN]),
    ("GET", "/users/2", None, 200, JOHN),
    ("GET", "/users/99", None, 404, {"detail": "User not found"}),
    ("POST", "/users", {**_sent(JANE), "password": "password123", "is_staff": False}, 201, JANE),
    ("PATCH", "/users/2", UPDATED, 200, JOHN | UPDATED),
    (
        "POST",
        "/users",
        {"full_name": "Tom", "phone": "5551234", "password": "password123", "is_staff": True},
        201,
        None,
    ),
    ("POST", "/devices/types", _sent(LAPTOP), 201, LAPTOP),
    ("POST", "/devices/types", _sent(LAPTOP), 400, {"detail": "Device type already exists"}),
    ("GET", "/devices/types", None, 200, [LAPTOP]),
    ("POST", "/devices/brands", _sent(DELL), 201, DELL),
    ("GET", "/devices/brands", None, 200, [DELL]),
    ("POST", "/devices/models", _sent(XPS), 201, XPS),
    ("GET", "/devices/models", None, 200, [XPS]),
    ("POST", "/devices", _sent(DEVICE), 201, DEVICE),
    ("POST", "/devices", _sent(DEVICE) | {"brand_id": 9}, 404, {"detail": "Brand not found"}),
    ("POST", "/devices", _sent(DEVICE) | {"model_id": 9}, 404, {"detail": "Model not found"}),
    ("POST", "/devices", _sent(DEVICE) | {"device_type_id": 9}, 404, {"detail": "Device type not found"}),
    ("POST", "/devices", _sent(DEVICE) | {"owner_id": 9}, 404, {"detail": "Owner not found"}),
    ("GET", "/devices?limit=20&offset=0&owner_id=2", None, 200, [DEVICE]),
    ("GET", "/devices/1", None, 200, DEVICE),
    ("GET", "/devices/9", None, 404, {"detail": "Device not found"}),
    ("PATCH", "/devices/1", {"notes": REPLACED}, 200, DEVICE | {"notes": REPLACED}),
    ("POST", "/orders", _sent(ORDER), 201, ORDER),
    ("POST", "/orders", _sent(ORDER) | {"device_id": 9}, 404, {"detail": "Device not found"}),
    ("GET", "/orders?status=Pending", None, 200, [ORDER]),
    ("GET", "/orders?customer_id=2&limit=20", None, 200, [ORDER]),
    ("GET", "/orders?device_id=1&status=Completed", None, 200, []),
    ("GET", "/orders/1", None, 200, ORDER),
    ("GET", "/orders/9", None, 404, {"detail": "Order not found"}),
    ("PATCH", "/orders/1", DIAGNOSED, 200, ORDER | DIAGNOSED | {"total_cost": "275.00"}),
    ("POST", "/orders/assign", {"order_id": 1, "user_id": 4}, 201, ASSIGNMENT),
    ("POST", "/orders/assign", {"order_id": 1, "user_id": 4}, 400, {"detail": "Assignment already exists"}),
    ("POST", "/assigns", {"order_id": 1, "user_id": 4}, 400, {"detail": "Assignment already exists"}),
    ("POST", "/assigns", {"order_id": 9, "user_id": 4}, 404, {"detail": "Order not found"}),
    ("POST", "/assigns", {"order_id": 1, "user_id": 9}, 404, {"detail": "User not found"}),
    ("GET", "/orders/assign/1", None, 200, [ASSIGNMENT]),
    ("GET", "/assigns?user_id=4", None, 200, [ASSIGNMENT]),
    ("GET", "/assigns?order_id=1", None, 200, [ASSIGNMENT]),
    ("GET", "/assigns/1", None, 200, ASSIGNMENT),
    ("GET", "/assigns/9", None, 404, {"detail": "Assignment not found"}),
    ("POST", "/payments", _sent(PAYMENT), 201, PAYMENT),
    ("POST", "/payments", _sent(PAYMENT) | {"order_id": 9}, 404, {"detail": "Order not found"}),
    ("GET", "/payments?status=Paid", None, 200, []),
    ("GET", "/payments?order_id=1", None, 200, [PAYMENT]),
    ("GET", "/payments?status=Partial&limit=20", None, 200, [PAYMENT]),
    ("GET", "/payments/1", None, 200, PAYMENT),
    ("GET", "/payments/9", None, 404, {"detail": "Payment not found"}),
    ("PATCH", "/payments/1", CARD, 200, PAYMENT | CARD),
    ("DELETE", "/payments/1", None, 204, None),
    ("DELETE", "/assigns/1", None, 204, None),
    ("POST", "/assigns", {"order_id": 1, "user_id": 4}, 201, ASSIGNMENT | {"id": 2}),
    ("DELETE", "/orders/1", None, 204, None),
    ("DELETE", "/devices/1", None, 204, None),
    ("DELETE", "/users/3", None, 204, None),
    ("GET", "/orders?limit=101", None, 422, None),
    ("GET", "/orders?limit=0", None, 422, None),
    ("GET", "/orders?status=Nonsense", None, 422, None),
]


def _alike(shown: Any, documented: Any) -> bool:
    if isinstance(documented, re.Pattern):
        return isinstance(shown, str) and documented.fullmatch(shown) is not None
    if isinstance(documented, dict):
        same = isinstance(shown, dict) and list(shown) == list(documented)
        return same and all(_alike(shown[name], value) for name, value in documented.items())
    if isinstance(documented, list):
        same = isinstance(shown, list) and len(shown) == len(documented)
        return same and all(map(_alike, shown, documented))
    return bool(shown == documented)


def _sign_up_and_in(client: httpx.Client) -> dict[str, str]:
    """The document's authentication requests; the tokens of the login."""
    new = {name: JOHN[name] for name in ("full_name", "phone", "email")} | {"password": "password123"}
    made = client.post("/auth/register", json=new)
    assert (made.status_code, _alike(made.json(), JOHN)) == (201, True)
    again = client.post("/auth/register", json=new)
    assert (again.status_code, again.json()) == (400, {"detail": "Phone already registered"})
    entered = client.post("/auth/login", json={"phone": "1234567890", "password": "password123"})
    assert entered.status_code == 200
    assert _alike(entered.json()["user"], JOHN)
    tokens: dict[str, str] = entered.json()["tokens"]
    assert list(tokens) == ["access_token", "refresh_token", "token_type"]
    wrong = client.post("/auth/login", json={"phone": "1234567890", "password": "password124"})
    assert (wrong.status_code, wrong.json()) == (401, {"detail": "Invalid credentials"})
    return tokens


def _renew_and_leave(client: httpx.Client, tokens: dict[str, str]) -> None:
    held = {"refresh_token": tokens["refresh_token"]}
    fresh = client.post("/auth/refresh", json=held)
    assert (fresh.status_code, list(fresh.json()), fresh.json()["token_type"]) == (
        200, ["access_token", "token_type"], "bearer",
    )  # fmt: skip
    left = client.post("/auth/logout", json=held)
    assert (left.status_code, left.json()) == (200, {"message": "Logged out successfully"})
    assert client.post("/auth/refresh", json=held).status_code == 401
    missing = client.post("/auth/login", json={"password": "password123"})
    assert missing.status_code == 422
    error = missing.json()["detail"][0]
    assert (error["type"], error["loc"], error["msg"]) == ("missing", ["body", "phone"], "Field required")


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A shop as `frontbench-admin init` leaves it: nothing but its administrator."""
    lay_shop(f"sqlite:///{tmp_path / 'shop.db'}")
    return f"sqlite:///{tmp_path / 'shop.db'}"


def test_every_documented_request_gets_its_documented_answer(url: str) -> None:
    """In the document's order, down to the order of the keys."""
    with serving(url) as server:
        with httpx.Client(base_url=f"{server.address}/v1", timeout=30) as stranger:
            _renew_and_leave(stranger, _sign_up_and_in(stranger))
            refused = stranger.get("/orders")
            assert (refused.status_code, list(refused.json())) == (401, ["detail"])
        with server.client() as client:
            for method, path, body, status, answer in STEPS:
                got = client.request(method, f"/v1{path}", json=body)
                assert (path, got.status_code) == (path, status), got.text
                if answer is not None:
                    assert _alike(got.json(), answer), f"{method} {path}: {got.text}"
        assert server.stop() == 0
