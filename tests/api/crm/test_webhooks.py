"""Webhooks at the CRM document's address."""

from __future__ import annotations

import pytest

from core.base.permissions import Role
from tests.api.crm.conftest import BASE, Office

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/webhooks"
NEW = {
    "url": "https://your-server.com/webhook",
    "events": ["work_order.created", "work_order.completed", "invoice.paid"],
    "secret": "your-webhook-secret",
}


def test_a_webhook_is_registered_seen_and_deleted(office: Office) -> None:
    """Its secret is shown by the answer that made it only; nobody finds it in another document's list."""
    made = office.admin("POST", PATH, NEW)
    assert made.status == 201 and made.json.items() >= NEW.items()
    plain = {name: value for name, value in made.json.items() if name != "secret"}
    assert office.admin.get(PATH)["items"] == [plain] and office.admin.get(PATH)["total"] == 1
    path = f"{PATH}/{made.json['id']}"
    assert office.admin.get(path) == plain
    assert office.admin.get("/api/webhooks") == []
    assert office.admin("DELETE", path).status == 204
    assert office.admin("GET", path).status == 404


def test_what_does_not_fit_is_refused(office: Office) -> None:
    """An event that there is not, and an address of the server itself."""
    for name, value in (("events", ["x"]), ("events", []), ("url", "http://localhost/hook"), ("url", "x")):
        answer = office.admin("POST", PATH, NEW | {name: value})
        assert answer.status == 422 and name in answer.json["hint"], answer
    assert office.person(Role.TECHNICIAN)("POST", PATH, NEW).status == 403
