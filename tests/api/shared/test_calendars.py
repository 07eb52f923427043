"""Calendars for other programs."""

from __future__ import annotations

from typing import Any

import falcon.testing
import pytest

from api.server import application_of
from core import customer_jobs, schedule
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.shop import Shop
from tests.api.conftest import Client

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def test_whoever_knows_the_address_reads_it(shop: Shop, person: Any) -> None:
    """With a mark that changes with it; the log does not tell the secret."""
    logged: list[str] = []
    tom: Client = person(Role.TECHNICIAN)
    customer: Client = person(Role.CUSTOMER)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        token = schedule.renew_calendar(tx, tom.person.id if tom.person else 0)
    client = falcon.testing.TestClient(application_of(shop, lambda entry: logged.append(entry.path)))
    path = f"/calendar/{token}.ics"
    found = client.simulate_get(path)
    assert (found.status_code, found.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    assert found.text.startswith("BEGIN:VCALENDAR\r\n") and found.headers["cache-control"] == "private, no-cache"
    known = {"If-None-Match": found.headers["etag"]}
    assert (client.simulate_get(path, headers=known).status_code, client.simulate_head(path).status_code) == (304, 200)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        given = {"customer_id": customer.person and customer.person.id, "title": "Lamp", "scheduled_on": tx.now.date()}
        customer_jobs.open_(tx, given, technician_id=tom.person and tom.person.id)
    again = client.simulate_get(path, headers=known)
    assert (again.status_code, "SUMMARY:Lamp" in again.text) == (200, True)
    assert set(logged) <= {"/calendar/…", ""} and not any(token in each for each in logged)
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        schedule.revoke_calendar(tx, tom.person.id if tom.person else 0)
    assert client.simulate_get(path).status_code == 404


def test_nothing_else_is_there(client: Client) -> None:
    """Whatever is guessed; nothing says why."""
    guesses = ("nobody.ics", ".ics", "x", "x.html", "x" * 200 + ".ics", "%00.ics", "", "x.ics/", "../openapi.json.ics")
    for name in guesses:
        answer = client("GET", f"/calendar/{name}")
        assert (answer.status, answer.json) == (404, {"detail": "Not Found"}), name
    assert client("POST", "/calendar/x.ics", {}).status == 405
