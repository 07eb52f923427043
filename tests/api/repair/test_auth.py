"""Registering: whoever it is, he is a customer."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from tests.api.conftest import Client

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])

ANN = {"full_name": "Ann", "phone": "1234567890", "email": "ann@example.com", "password": "password123"}


@pytest.mark.parametrize("more", [{"is_staff": True}, {"role": "Admin"}, {"id": 99}, {"is_active": False}])
def test_nobody_makes_himself_more_than_a_customer(client: Client, more: dict[str, Any]) -> None:
    """What would raise him is passed over."""
    made = client.post("/v1/auth/register", ANN | more)
    assert (made["is_staff"], made["is_active"], made["id"]) == (False, True, 1)
    tokens = client.post("/v1/auth/login", {"phone": ANN["phone"], "password": ANN["password"]})["tokens"]
    customer = Client(client.application, tokens["access_token"])
    assert customer("POST", "/v1/devices/types", {"name": "Laptop"}).status == 403
    assert [each["id"] for each in customer.get("/v1/users")] == [1]


@pytest.mark.parametrize("phone", ["1234567890", "123 456 7890", "(123) 456-7890", "+1 123 456 7890"])
def test_a_phone_is_taken_in_any_spelling(client: Client, phone: str) -> None:
    """400, as documented."""
    client.post("/v1/auth/register", ANN)
    again = client("POST", "/v1/auth/register", ANN | {"phone": phone, "email": "other@example.com"})
    assert again[:2] == (400, {"detail": "Phone already registered"})


def test_an_email_is_taken_in_any_case(client: Client) -> None:
    """It is a login of other dialects."""
    client.post("/v1/auth/register", ANN)
    again = client("POST", "/v1/auth/register", ANN | {"phone": "2223334444", "email": "ANN@example.com"})
    assert again[:2] == (400, {"detail": "Email already registered"})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("password", "short"),
        ("password", "x" * 2000),
        ("email", "no address"),
        ("phone", "12"),
        ("phone", "no digits"),
        ("full_name", " "),
        ("full_name", None),
        ("full_name", ["Ann"]),
        ("phone", 1234567890),
    ],
)
def test_what_does_not_fit_is_named(client: Client, field: str, value: Any) -> None:
    """422, with the place, and without what was sent."""
    answer = client("POST", "/v1/auth/register", ANN | {field: value})
    assert answer.status == 422
    assert answer.json["detail"][0]["loc"] == ["body", field]
    assert set(answer.json["detail"][0]) == {"type", "loc", "msg"}


def test_an_account_needs_no_email(client: Client) -> None:
    """A phone is enough to sign in."""
    made = client.post("/v1/auth/register", {name: ANN[name] for name in ("full_name", "phone", "password")})
    assert made["email"] is None


@pytest.mark.parametrize("password", ["пароль-пароль", "p@ss wörd 😀", "x" * 200, "        "])
def test_any_characters_make_a_password(client: Client, password: str) -> None:
    """All of them count. Source: contract, decision 15."""
    client.post("/v1/auth/register", ANN | {"password": password})
    right, wrong = {"phone": ANN["phone"], "password": password}, {"phone": ANN["phone"], "password": password + "x"}
    assert client("POST", "/v1/auth/login", right).status == 200
    assert client("POST", "/v1/auth/login", wrong).status == 401


def test_no_secret_is_logged_or_answered(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    """Neither a password nor a token."""
    with caplog.at_level(logging.DEBUG):
        made = client("POST", "/v1/auth/register", ANN)
        tokens = client.post("/v1/auth/login", {"phone": ANN["phone"], "password": ANN["password"]})["tokens"]
        Client(client.application, tokens["access_token"]).get("/v1/users")
    assert ANN["password"] not in caplog.text + str(made)
    assert tokens["access_token"] not in caplog.text
    assert "password" not in made.json


def test_tokens_are_not_to_be_kept_by_anybody_between(client: Client) -> None:
    """Cache-Control: no-store on each answer that carries one."""
    client.post("/v1/auth/register", ANN)
    login = client("POST", "/v1/auth/login", {"phone": ANN["phone"], "password": ANN["password"]})
    refresh = client("POST", "/v1/auth/refresh", {"refresh_token": login.json["tokens"]["refresh_token"]})
    assert login.headers["cache-control"] == refresh.headers["cache-control"] == "no-store"
