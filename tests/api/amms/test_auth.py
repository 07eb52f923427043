"""Signing in to the maintenance dialect, and staying so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from core.base.permissions import Role
from tests.api.amms.conftest import BASE, House
from tests.api.conftest import PASSWORD, Client
from tests.core.conftest import SteppedClock

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
LOGIN, REFRESH = f"{BASE}/auth/login", f"{BASE}/auth/refresh"


def login_of(client: Client) -> dict[str, Any]:
    """What one sends."""
    assert client.person is not None
    return {"email": client.person.email, "password": PASSWORD}


@pytest.mark.parametrize(
    ("role", "word"), [(role, "Supervisor" if role is Role.FRONT_DESK else role.value) for role in Role]
)
def test_everybody_signs_in_under_his_role(house: House, client: Client, role: Role, word: str) -> None:
    """The front desk goes by Supervisor. Source: contract, decision 5."""
    answer = client("POST", LOGIN, login_of(house.person(role)))
    assert (answer.status, answer.json["user"]["role"]) == (200, word)
    assert answer.headers["cache-control"] == "no-store"


def test_tokens_open_every_dialect_and_are_renewed(house: House, client: Client, clock: SteppedClock) -> None:
    """The access token lasts a day, the session a month; one is no good for the other."""
    signed = client.post(LOGIN, login_of(house.admin))
    opened = Client(client.application, signed["token"])
    assert opened.get("/v1/users") and opened.get(f"{BASE}/users")
    clock.step(hours=25)
    assert opened("GET", f"{BASE}/users").status == 401
    renewed = client.post(REFRESH, {"refreshToken": signed["refreshToken"]})["token"]
    assert Client(client.application, renewed).get(f"{BASE}/users")
    wrong = {"error": "Unauthorized", "message": "Invalid or expired refresh token"}
    for token in (renewed, "", "x", signed["refreshToken"] + "x"):
        assert client("POST", REFRESH, {"refreshToken": token})[:2] == (401, wrong)
    clock.step(hours=timedelta(days=31) / timedelta(hours=1))
    assert client("POST", REFRESH, {"refreshToken": signed["refreshToken"]})[:2] == (401, wrong)


def test_whose_rights_were_taken_is_out_at_once(house: House, client: Client) -> None:
    """With the token he has, and with a new one."""
    clerk = house.person(Role.TECHNICIAN)
    assert clerk.person is not None
    signed = client.post(LOGIN, login_of(clerk))
    assert house.put(f"/users/{clerk.person.uuid}", isActive=False).status == 200
    assert Client(client.application, signed["token"])("GET", f"{BASE}/assets").status == 401
    assert client("POST", REFRESH, {"refreshToken": signed["refreshToken"]}).status == 401
    assert client("POST", LOGIN, login_of(clerk)).status == 403


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"email": "a@b.c"},
        {"email": None, "password": None},
        {"email": ["a"], "password": {"b": 1}},
        {"email": "x" * 2000, "password": "x"},
    ],
)
def test_a_login_that_is_none_is_a_bad_request(house: House, body: dict[str, Any]) -> None:
    """400, naming the field."""
    status, message = house.refused("POST", "/auth/login", body)
    assert status == 400 and ("email" in message or "password" in message)


def test_nobody_learns_who_has_an_account(client: Client, person: Callable[..., Client]) -> None:
    """The same words for a wrong address and a wrong password."""
    known = login_of(person(Role.ADMIN))["email"]
    answers = [client("POST", LOGIN, {"email": email, "password": "wrong-one"})[:2] for email in (known, "x@y.z", "")]
    assert answers == [(401, {"error": "Unauthorized", "message": "Invalid credentials"})] * 3
