"""What happens, as the CRM document tells it: ids as it shows them, signed in the body."""

from __future__ import annotations

import hashlib
import hmac
import json
from decimal import Decimal
from typing import Any

import pytest

from api.crm.webhook_events import render, sealed
from api.crm.webhooks import WebhookEvent
from core import assets, billing, invoices, webhooks, work_orders
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.paging import Page
from core.base.permissions import SYSTEM, Role
from core.billing import NewPayment
from core.invoices import NewInvoice
from core.rules.words import Status
from core.shop import Shop
from core.webhooks import Dispatch, NewEndpoint
from core.work_orders import NewWorkOrder
from tests.api.crm.conftest import Office

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])


def told(shop: Shop, endpoint_id: int) -> list[dict[str, Any]]:
    """What is sent, the oldest first, each being signed as the document says."""
    with shop.transaction(SYSTEM, Channel.SYSTEM) as tx:
        webhooks.distribute(tx, {"crm": render})
        rows = webhooks.page_of_deliveries(tx, endpoint_id, Page(100))
    found = []
    for row in reversed(rows):
        body, fields = sealed(Dispatch(row, "crm", "https://example.com", "key"))
        assert fields == {}
        message = json.loads(body)
        signature = message.pop("signature")
        plain = json.dumps(message, separators=(",", ":"), sort_keys=True).encode()
        assert signature == "sha256=" + hmac.new(b"key", plain, hashlib.sha256).hexdigest()
        assert list(message) == ["event", "timestamp", "data"]
        found.append(message)
    return found


@pytest.fixture
def endpoint_id(shop: Shop) -> int:
    """One that wants to hear of everything."""
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        return webhooks.add(tx, NewEndpoint("crm", "https://example.com", tuple(WebhookEvent))).endpoint.id


def test_a_jobs_way_is_told(office: Office, shop: Shop, endpoint_id: int) -> None:
    """From the customer to the payment, in order; amounts are numbers, ids as the dialect shows them."""
    technician = office.person(Role.TECHNICIAN)
    assert technician.person is not None
    customer = office.customer(first_name="Jörg")
    job = office.opened(customer_id=customer, assigned_technician=f"tech-{technician.person.id}")
    office.patch(job, status="completed")
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        billing.take(tx, NewPayment(int(job), Decimal("250.00"), method="Cash"))
    messages = told(shop, endpoint_id)
    assert [each["event"] for each in messages] == [
        "customer.created",
        "work_order.created",
        "work_order.scheduled",
        "work_order.started",
        "work_order.completed",
        "payment.received",
    ]
    done = messages[4]["data"]
    assert (
        done.items()
        >= {
            "work_order_id": job,
            "customer_id": customer,
            "technician_id": f"tech-{technician.person.id}",
        }.items()
    )
    assert done["completed_at"].endswith("Z")
    assert messages[0]["data"]["customer_id"] == customer
    assert messages[5]["data"]["amount"] == 250 and messages[5]["data"]["work_order_id"] == job


def test_what_this_document_does_not_show_is_not_told(office: Office, shop: Shop, endpoint_id: int) -> None:
    """Jobs without a customer, and people who are none."""
    office.person(Role.TECHNICIAN)
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        thing = assets.add_equipment(tx, NewEquipment("Boiler"))
        row = work_orders.open_(tx, NewWorkOrder(thing.id, title="Leak"))
        work_orders.move(tx, row.id, Status.WORK_COMPLETE)
    assert told(shop, endpoint_id) == []


def test_an_invoices_way_is_told(office: Office, shop: Shop, endpoint_id: int) -> None:
    """Made, sent, and paid by the payment that covers it."""
    customer = int(office.customer())
    with shop.transaction(SYSTEM, Channel.CRM) as tx:
        made = invoices.add(tx, NewInvoice(customer, subtotal=Decimal("100.50"), tax=Decimal("0.00")))
        invoices.send(tx, made.id)
        invoices.mark_paid(tx, made.id)
    messages = {each["event"]: each["data"] for each in told(shop, endpoint_id)}
    assert set(messages) == {
        "customer.created", "invoice.created", "invoice.sent", "invoice.paid", "payment.received",
    }  # fmt: skip
    paid = messages["invoice.paid"]
    assert (paid["invoice_id"], paid["customer_id"], paid["total"]) == (f"inv-{made.id}", str(customer), 100.5)
    assert paid["paid_at"].endswith("Z") and messages["payment.received"]["work_order_id"] is None
