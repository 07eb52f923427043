"""Tokens for programs, by form."""

from __future__ import annotations

import base64
from urllib.parse import urlencode

import pytest

from api.crm.oauth import FORM
from core import oauth_clients
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.api.conftest import Answer, Client
from tests.api.crm.conftest import BASE

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/oauth/token"


@pytest.fixture
def program(shop: Shop) -> dict[str, str]:
    """A program's credentials."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        made = oauth_clients.add(tx, "Office", Role.MANAGER)
    return {"client_id": made.client_id, "client_secret": made.client_secret}


def _post(client: Client, fields: dict[str, str], **headers: str) -> Answer:
    return client("POST", PATH, body=urlencode(fields).encode(), Content_Type=FORM, **headers)


def test_a_form_gets_a_token_that_opens_the_dialect(client: Client, program: dict[str, str]) -> None:
    """Exactly the two keys. Source: contract, decision 19."""
    answer = _post(client, {"grant_type": "client_credentials", **program})
    assert (answer.status, sorted(answer.json)) == (200, ["access_token", "token_type"])
    assert answer.headers["cache-control"] == "no-store"
    office = Client(client.application, answer.json["access_token"])
    assert office.get(f"{BASE}/customers/")["items"] == []


def test_the_header_and_json_are_taken_too(client: Client, program: dict[str, str]) -> None:
    """RFC 6749 asks for the first; other dialects' clients send the second."""
    both = f"{program['client_id']}:{program['client_secret']}".encode()
    basic = f"Basic {base64.b64encode(both).decode()}"
    assert _post(client, {"grant_type": "client_credentials"}, Authorization=basic).status == 200
    assert client("POST", PATH, {"grant_type": "client_credentials", **program}).status == 200


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"client_secret": "wrong"}, 401),
        ({"client_id": "nobody"}, 401),
        ({"grant_type": "password"}, 422),
        ({"grant_type": ""}, 422),
        ({"client_id": "\x00"}, 401),
    ],
)
def test_what_is_wrong_is_refused(client: Client, program: dict[str, str], change: dict[str, str], status: int) -> None:
    """In the document's shape."""
    answer = _post(client, {"grant_type": "client_credentials", **program, **change})
    assert answer.status == status
    assert set(answer.json) == {"error", "detail", "hint"}


@pytest.mark.parametrize("raw", [b"", b"\xff=1", b"a=1&a=2", b"&".join(b"f%d=1" % n for n in range(99)), b"%zz"])
def test_what_is_no_form_is_refused(client: Client, raw: bytes) -> None:
    """422, never an error of the server."""
    assert client("POST", PATH, body=raw, Content_Type=FORM).status == 422


def test_other_content_types_and_secrets_in_the_address_are_refused(client: Client, program: dict[str, str]) -> None:
    """Addresses are written to logs on their way."""
    assert client("POST", PATH, body=b"x", Content_Type="text/plain").status == 415
    answer = client("POST", f"{PATH}?client_secret=x", body=b"grant_type=client_credentials", Content_Type=FORM)
    assert answer.status == 422


def test_a_program_is_held_to_a_limit_of_its_own(client: Client, program: dict[str, str], shop: Shop) -> None:
    """From its next request on; other dialects do not ask for it. Source: the document, configurable per app."""
    answer = _post(client, {"grant_type": "client_credentials", **program})
    office = Client(client.application, answer.json["access_token"])
    assert office("GET", f"{BASE}/customers").headers["x-ratelimit-limit"] == "1000"
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        (row,) = oauth_clients.list_all(tx)
        oauth_clients.limit(tx, row.id, 2)
    answers = [office("GET", f"{BASE}/customers") for _ in range(3)]
    assert [answer.status for answer in answers] == [200, 200, 429]
    assert [answer.headers["x-ratelimit-remaining"] for answer in answers] == ["1", "0", "0"]
    assert {answer.headers["x-ratelimit-limit"] for answer in answers} == {"2"}
    assert office("GET", "/v1/orders").status == 200
