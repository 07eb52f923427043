"""Webhooks at the document's addresses."""

from __future__ import annotations

import re

import pytest

from core.base.permissions import Role
from tests.api.cmms.conftest import House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
NEW = {
    "url": "https://your-system.com/webhooks/maintainpro",
    "events": ["work_order.created", "work_order.completed", "equipment.status_changed", "inventory.low_stock"],
    "secret": "your-webhook-secret-key",
    "active": True,
}


def test_a_secret_is_shown_by_the_answer_that_made_it_only(house: House) -> None:
    """The given one, or one that is made up."""
    answer = house.admin("POST", "/api/webhooks", NEW)
    made = answer.json
    assert (answer.status, list(made)) == (201, ["id", "url", "events", "active", "secret", "createdAt"])
    assert made.items() >= NEW.items()
    other = house.admin.post("/api/webhooks", {name: NEW[name] for name in ("url", "events")})
    assert re.fullmatch(r"[0-9a-f]{64}", other["secret"]) and other["active"] is True
    plain = [{name: value for name, value in each.items() if name != "secret"} for each in (made, other)]
    assert house.admin.get("/api/webhooks") == plain
    assert house.admin.get(f"/api/webhooks/{made['id']}") == plain[0]


def test_it_is_changed_and_deleted(house: House) -> None:
    """What is left out stays."""
    made = house.admin.post("/api/webhooks", NEW)
    path = f"/api/webhooks/{made['id']}"
    changed = house.admin.patch(path, {"active": False, "events": ["pm.overdue"]})
    assert (changed["active"], changed["events"], changed["url"]) == (False, ["pm.overdue"], NEW["url"])
    assert house.admin("DELETE", path).status == 204
    assert house.admin("GET", path).status == 404 and house.admin.get("/api/webhooks") == []


def test_a_test_is_counted_as_waiting(house: House) -> None:
    """Statistics have the keys of the document."""
    path = f"/api/webhooks/{house.admin.post('/api/webhooks', NEW)['id']}"
    nothing = {"total": 0, "delivered": 0, "failed": 0, "pending": 0, "successRate": 0.0}
    assert house.admin.get(f"{path}/stats") == nothing
    assert house.admin.post(f"{path}/test", None)["success"] is True
    assert house.admin.get(f"{path}/stats") == nothing | {"total": 1, "pending": 1}


def test_what_does_not_fit_is_named(house: House) -> None:
    """400; an address of the server itself as well."""
    for name, value in (
        ("events", ["work_order.deleted"]),
        ("events", []),
        ("url", "http://127.0.0.1:9/hook"),
        ("url", "http://0.0.0.0/hook"),
        ("url", "http://169.254.169.254/"),
        ("url", "ftp://example.com"),
        ("secret", ""),
        ("active", "yes"),
    ):
        answer = house.admin("POST", "/api/webhooks", NEW | {name: value})
        assert answer.status == 400 and answer.json["errors"][0]["field"].startswith(name), answer


def test_only_who_manages_webhooks_gets_in(house: House) -> None:
    """403, and 404 for what is not there."""
    path = f"/api/webhooks/{house.admin.post('/api/webhooks', NEW)['id']}"
    technician = house.technician()
    for method, place in (("GET", "/api/webhooks"), ("GET", path), ("GET", f"{path}/stats"), ("POST", f"{path}/test")):
        assert technician(method, place).status == 403
    assert technician("POST", "/api/webhooks", NEW).status == 403
    assert house.person(Role.MANAGER).get("/api/webhooks") != []
    assert house.admin("POST", "/api/webhooks/nothing/test").status == 404
