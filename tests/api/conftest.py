"""The server's application over a fresh shop, on both engines, and people who speak to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

import falcon.testing
import pytest

from api import server
from api.server import application_of
from api.shared.app import Dialect, make_app
from core import passwords, people
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.people import NewPerson, PersonRow
from core.shop import Shop
from tests.core.conftest import (  # noqa: F401 - the same shop that the core is tested on
    SteppedClock,
    _postgresql_shops,
    _postgresql_template,
    _postgresql_workshop,
    _sqlite_template,
    _sqlite_workshop,
    clock,
    shop,
    shop_url,
)

PASSWORD = "password123"


class Answer(NamedTuple):
    """What came back."""

    status: int
    json: Any
    headers: dict[str, str]


class Client:
    """Speaks to the application, perhaps with a token."""

    def __init__(self, application: Any, token: str | None = None, person: PersonRow | None = None) -> None:
        self.application = application
        self.token = token
        self.person = person
        self._client = falcon.testing.TestClient(application)

    def __call__(self, method: str, path: str, json: Any = None, **fields: Any) -> Answer:
        """One request; `fields` are header fields with `_` for `-`, or `body=` for raw bytes."""
        body = fields.pop("body", None)
        headers = {name.replace("_", "-"): value for name, value in fields.items()}
        if self.token is not None:
            headers.setdefault("Authorization", f"Bearer {self.token}")
        if body is not None:
            headers.setdefault("Content-Type", "application/json")
        given = {"json": json} if json is not None else {"body": body}
        path, _, query = path.partition("?")
        result = self._client.simulate_request(method, path, query_string=query, headers=headers, **given)
        return Answer(result.status_code, result.json if result.content else None, dict(result.headers))

    def get(self, path: str, **fields: str) -> Any:
        """The JSON of a GET that has to work."""
        answer = self("GET", path, **fields)
        assert answer.status == 200, answer
        return answer.json

    def post(self, path: str, json: Any, **fields: str) -> Any:
        """The JSON of a POST that has to work."""
        answer = self("POST", path, json, **fields)
        assert answer.status in (200, 201), answer
        return answer.json

    def patch(self, path: str, json: Any, **fields: str) -> Any:
        """The JSON of a PATCH that has to work."""
        answer = self("PATCH", path, json, **fields)
        assert answer.status == 200, answer
        return answer.json


class _Later:
    """A dialect's application, made for its first request: most tests speak to one of the six."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect

    @cached_property
    def app(self) -> Any:
        return make_app(self._dialect)

    def __call__(self, environ: Any, start_response: Any) -> Any:
        return self.app(environ, start_response)


@pytest.fixture(autouse=True)
def _only_what_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "make_app", _Later)


@pytest.fixture(autouse=True)
def _cheap_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "COST", 4)


@pytest.fixture
def client(shop: Shop) -> Client:  # noqa: F811
    """Somebody without a token."""
    return Client(application_of(shop))


#: What `/openapi.json` says, once the fixture has asked.
described: dict[str, Any] = {}


@pytest.fixture
def description(client: Client) -> dict[str, Any]:
    """The whole of `/openapi.json`; asked for once in a process, as it is the same for every shop."""
    if not described:
        described.update(client.get("/openapi.json"))
    return described


@pytest.fixture
def person(shop: Shop, client: Client) -> Callable[..., Client]:  # noqa: F811
    """Makes people of a role, signed in through the repair dialect's login."""
    made = iter(range(1, 100))

    def add(role: Role = Role.ADMIN, name: str | None = None) -> Client:
        number = next(made)
        phone = f"+1 555 010 {number:04}"
        new = NewPerson(name or f"{role.value} {number}", phone, f"p{number}@example.com", passwords.prepared(PASSWORD))
        with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
            row = people.add(tx, NewPerson(new.full_name, new.phone, new.email, new.password, role))
        tokens = client.post("/v1/auth/login", {"phone": phone, "password": PASSWORD})["tokens"]
        return Client(client.application, tokens["access_token"], row)

    return add


@pytest.fixture
def admin(person: Callable[..., Client]) -> Client:
    """The administrator."""
    return person(Role.ADMIN)
