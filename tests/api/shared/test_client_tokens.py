"""Tokens for programs, tried at the hotel dialect's addresses."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest

from core import oauth_clients
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.api.conftest import PASSWORD, Client
from tests.core.conftest import SteppedClock

TOKEN, OTHER_TOKEN = "/oauth/token", "/api/v1/work_order/oauth/token"


@pytest.fixture
def program(shop: Shop) -> oauth_clients.NewClient:
    """A manager's program."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return oauth_clients.add(tx, "Front office", Role.MANAGER)


def form(program: oauth_clients.NewClient, **changes: str) -> dict[str, Any]:
    """The documented body."""
    return {"grant_type": "client_credentials", "user_info": {**program._asdict(), **changes}}


def test_the_answer_is_a_token_and_its_type(client: Client, program: oauth_clients.NewClient) -> None:
    """No more than that, and for nobody between. Source: contract, decision 19."""
    for path in (TOKEN, OTHER_TOKEN, TOKEN + "/"):
        answer = client("POST", path, form(program))
        assert (answer.status, list(answer.json)) == (200, ["access_token", "token_type"])
        assert answer.json["token_type"] == "bearer"
        assert answer.headers["cache-control"] == "no-store"


def test_the_token_opens_every_dialect_as_far_as_the_role_goes(client: Client, shop: Shop) -> None:
    """One identity for all of them."""
    seen = {}
    for role in (Role.MANAGER, Role.TECHNICIAN, Role.VIEWER):
        with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
            new = oauth_clients.add(tx, role.value, role)
        token = client.post(TOKEN, form(new))["access_token"]
        own = Client(client.application, token)
        seen[role] = [own("GET", path).status for path in ("/api/v1/work_order", "/v1/orders", "/v1/payments")]
    assert seen == {
        Role.MANAGER: [200, 200, 200],
        Role.TECHNICIAN: [200, 200, 403],
        Role.VIEWER: [403, 403, 403],
    }


def test_wrong_and_unknown_are_answered_alike(client: Client, program: oauth_clients.NewClient) -> None:
    """401 with the challenge, whatever was wrong."""
    wrong = client("POST", TOKEN, form(program, client_secret="x"))
    unknown = client("POST", TOKEN, form(program, client_id="x"))
    assert wrong[:2] == unknown[:2] == (401, {"detail": "Invalid client credentials"})
    assert wrong.headers["www-authenticate"] == unknown.headers["www-authenticate"] == "Bearer"
    assert wrong.headers["cache-control"] == "no-store"


def test_a_revoked_program_is_out_at_the_next_request(
    client: Client, shop: Shop, program: oauth_clients.NewClient
) -> None:
    """With its old token and for a new one."""
    own = Client(client.application, client.post(TOKEN, form(program))["access_token"])
    assert own("GET", "/api/v1/work_order").status == 200
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        oauth_clients.revoke(tx, oauth_clients.list_all(tx)[0].id)
    assert own("GET", "/api/v1/work_order").status == 401
    assert client("POST", TOKEN, form(program)).status == 401


def test_five_wrong_tries_a_minute_over_all_addresses(
    client: Client, program: oauth_clients.NewClient, clock: SteppedClock
) -> None:
    """Then even the right secret waits; another program does not."""
    for path in (TOKEN, OTHER_TOKEN, TOKEN, OTHER_TOKEN, TOKEN):
        assert client("POST", path, form(program, client_secret="x")).status == 401
    waiting = client("POST", OTHER_TOKEN, form(program))
    assert waiting.status == 429 and list(waiting.json) == ["detail"]
    assert 0 < int(waiting.headers["retry-after"]) <= 60
    assert client("POST", TOKEN, form(program, client_id="other")).status == 401
    clock.step(seconds=61)
    assert client("POST", TOKEN, form(program)).status == 200


def test_right_secrets_use_up_no_tries(client: Client, program: oauth_clients.NewClient) -> None:
    """A program may ask before each of its requests."""
    for _ in range(8):
        client.post(TOKEN, form(program))


@pytest.mark.parametrize("method", ["POST", "GET"])
@pytest.mark.parametrize(
    "query", ["client_secret={0}", "client_id=x&client_secret={0}", "user_info[client_secret]={0}"]
)
def test_no_secret_is_taken_from_the_address(
    client: Client, program: oauth_clients.NewClient, method: str, query: str
) -> None:
    """Refused with the right body too, so that nobody gets used to it."""
    body = form(program) | {"grant_type": "client_credentials" if method == "POST" else "get_client_credentials"}
    answer = client(method, f"{TOKEN}?{query.format(program.client_secret)}", body)
    assert answer.status == 422
    assert "client_secret" in answer.json["detail"] and program.client_secret not in answer.json["detail"]


def test_no_secret_is_logged(
    client: Client, program: oauth_clients.NewClient, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the right one nor a wrong one, nor the token."""
    with caplog.at_level(logging.DEBUG):
        token = client.post(TOKEN, form(program))["access_token"]
        client("POST", TOKEN, form(program, client_secret="guessed-secret"))
    for secret in (program.client_secret, "guessed-secret", token):
        assert secret not in caplog.text


def test_a_persons_throttle_and_a_programs_are_the_same_one(
    client: Client, person: Callable[..., Client], program: oauth_clients.NewClient
) -> None:
    """One account's tries say nothing of another's, whatever kind it is."""
    for _ in range(5):
        client("POST", TOKEN, form(program, client_secret="x"))
    clerk = person(Role.FRONT_DESK)
    assert clerk.person is not None
    login = {"phone": clerk.person.phone, "password": PASSWORD}
    assert client("POST", "/v1/auth/login", login).status == 200
