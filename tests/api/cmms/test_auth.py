"""Signing in through the CMMS document's address."""

from __future__ import annotations

import pytest

from tests.api.cmms.conftest import House
from tests.api.conftest import Client

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_who_signs_in_is_told_who_he_is(house: House) -> None:
    """With the keys of the document; the role in lower case, the token good for every dialect."""
    answer = house.login(house.technician())
    assert answer.status == 200 and answer.headers["cache-control"] == "no-store"
    assert list(answer.json) == ["user", "token", "refreshToken", "sessionId"]
    assert list(answer.json["user"]) == ["id", "email", "role", "warehouseId"]
    assert answer.json["user"]["role"] == "technician"
    signed_in = Client(house.admin.application, answer.json["token"])
    assert signed_in.get("/api/work-orders") == [] == signed_in.get("/v1/orders")


def test_a_code_that_nobody_asks_for_is_ignored(house: House) -> None:
    """As in the document's own example."""
    assert house.login(house.technician(), mfaToken="123456").status == 200


def test_a_wrong_password_is_refused(house: House) -> None:
    """401 in the document's shape."""
    answer = house.login(house.technician(), password="wrong-password")
    assert answer[:2] == (401, {"message": "Invalid credentials", "errors": []})


def test_a_session_is_renewed_and_ended(house: House, client: Client) -> None:
    """Its refresh token stays the same, and stops working at the end."""
    refresh = house.login(house.technician()).json["refreshToken"]
    token = client.post("/api/auth/refresh", {"refreshToken": refresh})["token"]
    assert Client(client.application, token).get("/api/work-orders") == []
    client.post("/api/auth/logout", {"refreshToken": refresh})
    assert client("POST", "/api/auth/refresh", {"refreshToken": refresh}).status == 401
    assert Client(client.application, token)("GET", "/api/work-orders").status == 401
