"""Opening, renewing and ending sessions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from api.shared.tokens import fingerprint
from core.base.permissions import Role
from core.shop import Shop
from core.tables import sessions
from tests.api.conftest import PASSWORD, Client


def signed_in(client: Client, phone: str | None) -> dict[str, Any]:
    """The tokens of a new session."""
    tokens: dict[str, Any] = client.post("/v1/auth/login", {"phone": phone, "password": PASSWORD})["tokens"]
    return tokens


def test_a_phone_in_any_spelling_signs_in(client: Client, admin: Client) -> None:
    """With the password exactly."""
    assert admin.person is not None and admin.person.phone is not None
    for phone in (admin.person.phone, admin.person.phone.replace(" ", ""), "(555) 010-0001"):
        assert signed_in(client, phone)
    for password in ("Password123", "password123 ", ""):
        answer = client("POST", "/v1/auth/login", {"phone": admin.person.phone, "password": password})
        assert answer[:2] == (401, {"detail": "Invalid credentials"})


def test_unknown_and_wrong_are_answered_alike(client: Client, admin: Client) -> None:
    """Nobody learns who has an account."""
    assert admin.person is not None
    wrong = client("POST", "/v1/auth/login", {"phone": admin.person.phone, "password": "wrong password"})
    unknown = client("POST", "/v1/auth/login", {"phone": "0000000000", "password": "wrong password"})
    assert wrong[:2] == unknown[:2]


def test_a_sixth_wrong_try_has_to_wait(client: Client, admin: Client) -> None:
    """429, and for how long; the right password does not help."""
    assert admin.person is not None
    for _ in range(5):
        client("POST", "/v1/auth/login", {"phone": "5550109999", "password": "wrong password"})
    answer = client("POST", "/v1/auth/login", {"phone": "5550109999", "password": PASSWORD})
    assert answer.status == 429
    assert 0 < int(answer.headers["retry-after"]) <= 60


def test_refresh_tokens_are_stored_hashed_and_stay_the_same(shop: Shop, client: Client, admin: Client) -> None:
    """A renewal gives an access token of the same session, and no new refresh token."""
    assert admin.person is not None
    tokens = signed_in(client, admin.person.phone)
    renewed = [client.post("/v1/auth/refresh", {"refresh_token": tokens["refresh_token"]}) for _ in range(2)]
    for answer in renewed:
        again = Client(client.application, answer["access_token"])
        assert again("GET", "/v1/orders").status == 200
    with shop.reading() as tx:
        stored = [row.refresh_hash for row in tx.rows(sa.select(sessions.c.refresh_hash).order_by(sessions.c.id))]
    assert stored[-1] == fingerprint(tokens["refresh_token"])
    assert tokens["refresh_token"] not in stored


def test_signing_out_ends_one_session(client: Client, admin: Client) -> None:
    """Its access token too; those of other desks go on."""
    assert admin.person is not None
    one, other = signed_in(client, admin.person.phone), signed_in(client, admin.person.phone)
    assert Client(client.application, one["access_token"])("GET", "/v1/orders").status == 200
    client.post("/v1/auth/logout", {"refresh_token": one["refresh_token"]})
    assert Client(client.application, one["access_token"])("GET", "/v1/orders").status == 401
    assert client("POST", "/v1/auth/refresh", {"refresh_token": one["refresh_token"]}).status == 401
    assert Client(client.application, other["access_token"])("GET", "/v1/orders").status == 200


def test_signing_out_twice_is_no_error(client: Client, admin: Client) -> None:
    """Nor with a token that never was one."""
    assert admin.person is not None
    given = {"refresh_token": signed_in(client, admin.person.phone)["refresh_token"]}
    for form in (given, given, {"refresh_token": "x"}):
        assert client("POST", "/v1/auth/logout", form)[:2] == (200, {"message": "Logged out successfully"})


def test_an_access_token_renews_nothing(client: Client, admin: Client) -> None:
    """401, as for what is no token at all."""
    for token in (admin.token, "x", ""):
        answer = client("POST", "/v1/auth/refresh", {"refresh_token": token})
        assert answer[:2] == (401, {"detail": "Invalid or expired refresh token"})


def test_a_session_ends_after_thirty_days(client: Client, admin: Client, clock: Any) -> None:
    """However often it was renewed."""
    assert admin.person is not None
    given = {"refresh_token": signed_in(client, admin.person.phone)["refresh_token"]}
    clock.step(days=29)
    assert client("POST", "/v1/auth/refresh", given).status == 200
    clock.step(days=1, seconds=1)
    assert client("POST", "/v1/auth/refresh", given).status == 401


def test_a_refresh_token_ends_with_its_owners_rights(admin: Client, person: Callable[..., Client]) -> None:
    """Deactivation ends it at once."""
    clerk = person(Role.FRONT_DESK)
    assert clerk.person is not None
    tokens = signed_in(clerk, clerk.person.phone)
    admin.patch(f"/v1/users/{clerk.person.id}", {"is_active": False})
    assert clerk("POST", "/v1/auth/refresh", {"refresh_token": tokens["refresh_token"]}).status == 401
