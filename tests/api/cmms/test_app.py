"""The CMMS dialect as a whole: its place among the others, its errors, its limits."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from api.cmms.app import GENERAL, SIGNING_IN, WEBHOOK, limit_of
from api.server import application_of
from core.base.permissions import Role
from core.shop import Shop
from tests.api.cmms.conftest import House
from tests.api.conftest import Client

ON_SQLITE = pytest.mark.parametrize("engine_name", ["sqlite"])


@ON_SQLITE
def test_unknown_paths_and_methods_are_answered_in_the_documents_shape(house: House) -> None:
    """404 and 405, while /api/v1 belongs to another document."""
    assert house.admin("GET", "/api/nothing")[:2] == (404, {"message": "Not Found", "errors": []})
    assert house.admin("PUT", "/api/equipment", {})[:2] == (405, {"message": "Method Not Allowed", "errors": []})
    assert "detail" in house.admin("GET", "/api/v1/work_order/nothing").json


@ON_SQLITE
def test_paths_work_with_and_without_a_trailing_slash(house: House) -> None:
    """Source: contract, Addresses."""
    assert house.admin.get("/api/equipment/") == house.admin.get("/api/equipment") == []


def test_each_path_has_the_limit_of_the_document() -> None:
    """An address's sign-ins together, each webhook's requests, and else each user's."""
    assert limit_of("/api/auth/login") == (SIGNING_IN, "")
    assert limit_of("/api/webhooks/abc/stats") == (WEBHOOK, "abc")
    assert limit_of("/api/webhooks") == limit_of("/api/work-orders") == (GENERAL, None)


@ON_SQLITE
def test_limits_are_told_and_kept(shop: Shop, person: Callable[..., Client], monkeypatch: pytest.MonkeyPatch) -> None:
    """Five sign-ins a minute from one address, a thousand requests an hour of each user, on every answer."""
    admin, other = person(Role.ADMIN), person(Role.ADMIN)
    monkeypatch.delenv("FRONTBENCH_RATE_LIMITS")
    admin.__init__(application_of(shop), admin.token)  # type: ignore[misc]
    other.__init__(admin.application, other.token)  # type: ignore[misc]

    def told(client: Client, path: str) -> tuple[str, str]:
        headers = client("GET", path).headers
        assert int(headers["x-ratelimit-reset"]) > 0
        return headers["x-ratelimit-limit"], headers["x-ratelimit-remaining"]

    assert told(admin, "/api/equipment") == ("1000", "999")
    assert told(admin, "/api/work-orders") == ("1000", "998")
    assert told(other, "/api/work-orders") == ("1000", "999")
    wrong = {"email": "nobody@example.com", "password": "x"}
    tries = [Client(admin.application)("POST", "/api/auth/refresh", {"refreshToken": "x"}) for _ in range(5)]
    assert [answer.status for answer in tries] == [401] * 5
    assert tries[-1].headers["x-ratelimit-remaining"] == "0"
    refused = Client(admin.application)("POST", "/api/auth/login", wrong)
    assert (refused.status, refused.json["errors"]) == (429, [])
    assert 0 < int(refused.headers["retry-after"]) <= 60
    assert "x-ratelimit-limit" not in admin("GET", "/v1/orders").headers
