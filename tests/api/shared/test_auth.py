"""Who is asking: whatever changes somebody's rights takes effect on the next request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from core import oauth_clients, passwords, people, sessions
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.api.conftest import Client


def status(client: Client) -> int:
    """What a request that everybody may make is answered with."""
    assert client.person is not None
    return client("GET", f"/v1/users/{client.person.id}").status


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic abc", "bearer x", "Bearer a.b.c", "Bearer é"])
def test_a_token_that_is_none_is_refused(client: Client, header: str) -> None:
    """401 with the challenge."""
    answer = client("GET", "/v1/orders", Authorization=header)
    assert answer.status == 401
    assert answer.headers["www-authenticate"] == "Bearer"


def test_the_scheme_may_be_written_in_any_case(admin: Client) -> None:
    """As HTTP has it."""
    assert admin("GET", "/v1/orders", Authorization=f"bEaReR {admin.token}").status == 200


@pytest.mark.parametrize(
    "change",
    [
        lambda tx, id_: people.change(tx, id_, {"is_active": False}),
        people.delete,
        lambda tx, id_: people.set_password(tx, id_, passwords.prepared("another password")),
        sessions.close_all,
    ],
    ids=["deactivated", "deleted", "new password", "signed out everywhere"],
)
def test_what_ends_a_session_does_so_at_the_next_request(
    shop: Shop, person: Callable[..., Client], change: Callable[..., Any]
) -> None:
    """A token that was remembered a moment ago is refused."""
    clerk, other = person(Role.FRONT_DESK), person(Role.FRONT_DESK)
    assert status(clerk) == status(other) == 200
    assert clerk.person is not None
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        change(tx, clerk.person.id)
    assert (status(clerk), status(other)) == (401, 200)


def test_another_role_is_another_right_at_the_next_request(shop: Shop, person: Callable[..., Client]) -> None:
    """The token stays; what it opens changes."""
    clerk = person(Role.FRONT_DESK)
    assert clerk("GET", "/v1/users").status == 200
    assert clerk.person is not None
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        people.change(tx, clerk.person.id, {"role": Role.STOREMAN})
    assert clerk("GET", "/v1/users").status == 403


def test_a_token_ends_after_a_day(admin: Client, clock: Any) -> None:
    """Also one that is remembered."""
    assert status(admin) == 200
    clock.step(hours=23, minutes=59)
    assert status(admin) == 200
    clock.step(minutes=1)
    assert status(admin) == 401


def test_a_session_ends_though_its_token_would_not(client: Client, admin: Client, clock: Any) -> None:
    """A token renewed on the last day dies with the session."""
    assert admin.person is not None
    form = {"phone": admin.person.phone, "password": "password123"}
    refresh = client.post("/v1/auth/login", form)["tokens"]["refresh_token"]
    clock.step(days=29, hours=23)
    late = Client(client.application, None, admin.person)
    late.token = client.post("/v1/auth/refresh", {"refresh_token": refresh})["access_token"]
    assert status(late) == 200
    clock.step(hours=2)
    assert status(late) == 401


def test_a_clock_that_is_set_back_signs_nobody_out(admin: Client, clock: Any) -> None:
    """Three days, as it happens when a battery fails."""
    assert status(admin) == 200
    clock.step(days=-3)
    assert status(admin) == 200


def guard_of(client: Client) -> Any:
    """The guard that stands before all dialects."""
    routes = {path: each for entry in client.application._by_prefix for path, each in entry[2].routes.items()}
    return routes["/v1/orders"]._door.guard


def test_a_program_has_the_rights_of_its_role_until_it_is_revoked(shop: Shop, client: Client) -> None:
    """Its token names it, not a session."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        made = oauth_clients.add(tx, "Kiosk", Role.TECHNICIAN)
        row_id = oauth_clients.list_all(tx)[0].id
    guard = guard_of(client)
    program = Client(client.application, guard.tokens.access(made.client_id, is_client=True))
    assert program("GET", "/v1/orders").status == 200
    assert program("GET", "/v1/payments").status == 403
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        oauth_clients.revoke(tx, row_id)
    assert program("GET", "/v1/orders").status == 401


def test_very_many_tokens_are_not_all_remembered(
    person: Callable[..., Client], client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Memory is bounded; the forgotten ones work all the same."""
    monkeypatch.setattr("api.shared.auth._MOST_REMEMBERED", 2)
    clerks = [person(Role.FRONT_DESK) for _ in range(4)]
    assert [status(clerk) for clerk in clerks * 2] == [200] * 8
    guard = guard_of(client)
    assert len(guard._known) <= 2
