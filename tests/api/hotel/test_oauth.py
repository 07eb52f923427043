"""The document's two ways to a token."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Any

import pytest

from core import oauth_clients
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.shop import Shop
from tests.api.conftest import Client
from tests.api.hotel.conftest import PATH

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATHS = ("/oauth/token", f"{PATH}/oauth/token")
GRANTS = {"POST": "client_credentials", "GET": "get_client_credentials"}


@pytest.fixture
def program(shop: Shop) -> dict[str, str]:
    """A manager's program."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        return oauth_clients.add(tx, "Front office")._asdict()


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", GRANTS)
def test_both_requests_get_the_documented_answer(
    client: Client, program: dict[str, str], method: str, path: str
) -> None:
    """And the token lists work orders."""
    answer = client(method, path, {"grant_type": GRANTS[method], "user_info": program})
    assert (answer.status, list(answer.json), answer.json["token_type"]) == (
        200, ["access_token", "token_type"], "bearer",
    )  # fmt: skip
    assert Client(client.application, answer.json["access_token"]).get(PATH) == []


@pytest.mark.parametrize("path", PATHS)
def test_the_get_says_that_it_will_be_gone(client: Client, program: dict[str, str], path: str) -> None:
    """Whether it worked or not; the POST says nothing of the kind. Source: contract, decision 13."""
    wrong = program | {"client_secret": "x"}
    for given, status in ((program, 200), (wrong, 401), (None, 422)):
        answer = client("GET", path, {"grant_type": GRANTS["GET"], "user_info": given})
        assert answer.status == status
        assert answer.headers["deprecation"] == "true"
        assert answer.headers["sunset"].endswith(" GMT") and parsedate_to_datetime(answer.headers["sunset"])
        assert answer.headers["link"] == f'<{path}>; rel="successor-version"'
        assert answer.headers["cache-control"] == "no-store"
    post = client("POST", path, {"grant_type": GRANTS["POST"], "user_info": program})
    assert not {"deprecation", "sunset", "link"} & set(post.headers)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"user_info": {"client_id": "a", "client_secret": "b"}}, "grant_type"),
        ({"grant_type": "password", "user_info": {"client_id": "a", "client_secret": "b"}}, "grant_type"),
        ({"grant_type": None, "user_info": {"client_id": "a", "client_secret": "b"}}, "grant_type"),
        ({"grant_type": "client_credentials"}, "user_info"),
        ({"grant_type": "client_credentials", "user_info": []}, "user_info"),
        ({"grant_type": "client_credentials", "user_info": {"client_id": "a"}}, "user_info.client_secret"),
        ({"grant_type": "client_credentials", "client_id": "a", "client_secret": "b"}, "user_info"),
        ({"grant_type": "client_credentials", "user_info": {"client_id": 1, "client_secret": "b"}}, "user_info"),
    ],
)
def test_what_does_not_fit_is_named(client: Client, body: Any, field: str) -> None:
    """422, and nothing of what was sent in it."""
    answer = client("POST", "/oauth/token", body)
    assert answer.status == 422
    assert answer.json["detail"].startswith(field)


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_other_methods_are_405_and_other_paths_404(client: Client, method: str) -> None:
    """In the document's shape."""
    assert client(method, "/oauth/token", {})[:2] == (405, {"detail": "Method Not Allowed"})
    assert client("POST", "/oauth/authorize", {})[:2] == (404, {"detail": "Not Found"})
    assert client("POST", f"{PATH}/oauth/token/x", {})[:2] == (404, {"detail": "Not Found"})
