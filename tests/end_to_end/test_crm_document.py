"""Every documented request of the CRM document, with its own values, against a fresh shop."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.end_to_end.processes import Server, administer, initialise, serving

BASE = "/api/v2"
JOHN = {"first_name": "John", "last_name": "Doe", "email": "john@example.com", "phone": "512-555-0100",
        "address": "123 Main St", "city": "Austin", "state": "TX", "zip": "78701"}  # fmt: skip
PUMPING = {"service_type": "Pumping", "priority": "normal", "scheduled_date": "2024-01-20",
           "time_window_start": "09:00", "notes": "Customer requested morning appointment"}  # fmt: skip
#: The document's own answers: what keys they have, in which order.
CUSTOMER = ["id", "first_name", "last_name", "email", "phone", "address", "city", "state", "zip", "status",
            "created_at"]  # fmt: skip
ORDER = ["id", "customer_id", "status", "priority", "service_type", "scheduled_date", "time_window_start",
         "assigned_technician", "estimated_duration_hours", "notes", "created_at"]  # fmt: skip
TECHNICIAN = ["id", "first_name", "last_name", "email", "phone", "skills", "is_active", "hourly_rate"]
INVOICE = ["id", "customer_id", "work_order_id", "status", "subtotal", "tax", "total", "due_date", "paid_at",
           "created_at"]  # fmt: skip
EVENT = ["id", "title", "start", "end", "technician_id", "work_order_id", "color"]
SUGGESTION = ["id", "type", "title", "description", "confidence", "work_order_id", "technician_id", "reasoning",
              "actions"]  # fmt: skip
DASHBOARD = ["total_customers", "active_work_orders", "revenue_mtd", "first_time_fix_rate",
             "average_response_time_hours", "customer_satisfaction"]  # fmt: skip
PAGE = ["items", "total", "page", "page_size", "total_pages"]


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A shop as `frontbench-admin init` leaves it: nothing but its administrator."""
    address = f"sqlite:///{tmp_path / 'shop.db'}"
    initialise(address, "Ada Admin", "ada@example.com")
    return address


@pytest.fixture
def server(url: str, tmp_path: Path) -> Iterator[Server]:
    """It has nothing to complain of in the end."""
    log = tmp_path / "stderr.txt"
    with log.open("w") as errors, serving(url, errors=errors) as running:
        yield running
        assert running.stop() == 0
    assert log.read_text() == ""
    assert administer(url, "check") == "ok\n"


@pytest.fixture
def office(server: Server, url: str) -> Iterator[httpx.Client]:
    """A program with the token that the document's own form gets it."""
    program = json.loads(administer(url, "oauth-client", "add", "Office"))
    form = {"grant_type": "client_credentials", **program}
    given = httpx.post(f"{server.address}{BASE}/oauth/token", data=form)
    assert (given.status_code, list(given.json())) == (200, ["access_token", "token_type"])
    opener = {"Authorization": f"Bearer {given.json()['access_token']}"}
    with httpx.Client(base_url=f"{server.address}{BASE}", headers=opener, timeout=30) as client:
        yield client


def _post(client: httpx.Client, path: str, body: Any = None, status: int = 201) -> Any:
    answer = client.post(path, json=body)
    assert answer.status_code == status, (path, answer.text)
    return answer.json()


def _get(client: httpx.Client, path: str) -> Any:
    answer = client.get(path)
    assert answer.status_code == 200, (path, answer.text)
    return answer.json()


def _one(client: httpx.Client, path: str) -> Any:
    """The only row of a list."""
    found = _get(client, path)
    assert (list(found), found["total"], found["total_pages"]) == (PAGE, 1, 1), path
    return found["items"][0]


def test_customers_and_their_jobs(server: Server, office: httpx.Client) -> None:
    """Added, found, changed, planned for a day, given to a technician, deleted."""
    refused = httpx.get(f"{server.address}{BASE}/customers/")
    assert (refused.status_code, list(refused.json())) == (401, ["error", "detail", "hint"])
    john = _post(office, "/customers/", JOHN)
    assert list(john) == CUSTOMER and {**john, **JOHN} == john
    assert _get(office, f"/customers/{john['id']}") == john == _one(office, "/customers/?search=Doe&status=active")
    changed = office.patch(f"/customers/{john['id']}", json={"city": "Dallas"})
    assert (changed.status_code, changed.json()["city"]) == (200, "Dallas")
    with server.client() as administrator:
        mike = {"full_name": "Mike Johnson", "phone": "512-555-0101", "email": "mike@example.com",
                "password": "password123", "is_staff": True}  # fmt: skip
        number = administrator.post("/v1/users", json=mike).json()["id"]
    technician = _one(office, "/technicians/?search=Mike&active_only=true")
    assert (list(technician), technician["id"], technician["first_name"]) == (TECHNICIAN, f"tech-{number}", "Mike")
    job = _post(office, "/work-orders", {"customer_id": john["id"], **PUMPING})
    assert list(job) == ORDER and {**job, **PUMPING, "status": "scheduled"} == job
    (advice,) = _get(office, "/ai/dispatch/suggestions?date=2024-01-20&limit=5")["suggestions"]
    assert (list(advice), advice["technician_id"]) == (SUGGESTION, technician["id"])
    assert _post(office, f"/ai/dispatch/suggestions/{advice['id']}/accept", None, 200)["id"] == job["id"]
    office.patch(f"/work-orders/{job['id']}", json={"estimated_duration_hours": 2})
    asked = {"query": "Schedule Mike for the Doe job tomorrow morning", "context": {"current_date": "2024-01-20"}}
    said = _post(office, "/ai/dispatch/query", asked, 200)
    assert (said["interpretation"]["date"], len(said["suggestions"])) == ("2024-01-21", 1)
    query = f"status=scheduled&scheduled_date=2024-01-20&customer_id={john['id']}&technician_id={technician['id']}"
    assert _one(office, f"/work-orders?{query}")["assigned_technician"] == technician["id"]
    (event,) = _get(office, "/schedule?start_date=2024-01-20&end_date=2024-01-20")["events"]
    assert (list(event), event["title"]) == (EVENT, "Pumping - John Doe")
    assert (event["start"], event["end"]) == ("2024-01-20T09:00:00", "2024-01-20T11:00:00")
    assert office.delete(f"/work-orders/{job['id']}").status_code == 204
    assert office.delete(f"/customers/{john['id']}").status_code == 204
    gone = office.get(f"/customers/{john['id']}")
    assert (gone.status_code, gone.json()["error"]) == (404, "not_found")


def test_invoices_payments_and_figures(office: httpx.Client) -> None:
    """Made, sent, paid by card; the dashboard knows of it."""
    john = _post(office, "/customers/", JOHN)["id"]
    job = _post(office, "/work-orders", {"customer_id": john, **PUMPING, "status": "completed"})["id"]
    sums = {"subtotal": 250.00, "tax": 20.63, "due_date": "2099-02-01"}
    made = _post(office, "/invoices/", {"customer_id": john, "work_order_id": job, **sums})
    assert {**made, **sums, "total": 270.63, "status": "draft"} == made
    sent = _post(office, f"/invoices/{made['id']}/send", None, 200)
    assert (list(sent), sent["status"]) == (INVOICE, "sent")
    body = {"invoice_id": made["id"], "amount": 270.63, "method": "card", "reference": "ch_xxx123"}
    paid = _post(office, "/payments/", body)
    assert {**paid, **body} == paid == _one(office, "/payments/")
    shown = _one(office, f"/invoices/?status=paid&customer_id={john}")
    assert (list(shown), shown["status"], shown["paid_at"] is not None) == (INVOICE, "paid", True)
    other = _post(office, "/invoices/", {"customer_id": john, **sums})["id"]
    assert _post(office, f"/invoices/{other}/mark-paid", None, 200)["status"] == "paid"
    figures = _get(office, "/analytics/dashboard")
    assert list(figures) == DASHBOARD
    assert (figures["total_customers"], figures["active_work_orders"]) == (1, 0)
    assert (figures["revenue_mtd"], figures["first_time_fix_rate"], figures["customer_satisfaction"]) == (
        541.26,
        1,
        None,
    )
    assert _one(office, "/analytics/customer-intelligence")["monetary_value"] == 541.26
    assert _get(office, "/analytics/equipment-health")["items"] == []
    wrong = office.post("/customers/", json={**JOHN, "email": "nowhere"})
    assert (wrong.status_code, wrong.json()["error"], wrong.json()["hint"]) == (422, "validation_error", "Check email")
