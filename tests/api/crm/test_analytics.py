"""Analytics in the words of the document."""

from __future__ import annotations

import pytest

from core import ratings, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.rules.words import Status
from core.shop import Shop
from tests.api.crm.conftest import BASE, Office

#: How both engines answer is tested in the core and by the whole document; here it is the words.
pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = f"{BASE}/analytics"


def test_the_dashboard_has_the_documented_keys(office: Office) -> None:
    """Satisfaction is null until somebody rated. Source: contract, decision 22."""
    assert office.admin.get(f"{PATH}/dashboard") == {
        "total_customers": 0, "active_work_orders": 0, "revenue_mtd": 0.0, "first_time_fix_rate": 0.0,
        "average_response_time_hours": 0.0, "customer_satisfaction": None,
    }  # fmt: skip
    job = office.opened()
    office.opened(status="completed")
    customer = office.admin.get(f"{BASE}/work-orders/{job}")["customer_id"]
    invoice = office.admin.post(f"{BASE}/invoices", {"customer_id": customer, "subtotal": 125430.50})["id"]
    office.admin.post(f"{BASE}/payments", {"invoice_id": invoice, "amount": 125430.50, "method": "card"})
    shown = office.admin.get(f"{PATH}/dashboard")
    assert (shown["total_customers"], shown["active_work_orders"]) == (2, 1)
    assert (shown["revenue_mtd"], shown["first_time_fix_rate"]) == (125430.5, 1.0)


def test_satisfaction_shows_once_somebody_rated(office: Office, shop: Shop) -> None:
    """The mean of what was said at the counter."""
    for stars in (5, 4):
        job = int(office.opened(status="completed").removeprefix("wo-"))
        with shop.transaction(SYSTEM, Channel.DESKTOP) as tx:
            work_orders.move(tx, job, Status.CLOSED)
            ratings.rate(tx, job, stars)
    assert office.admin.get(f"{PATH}/dashboard")["customer_satisfaction"] == 4.5


def test_equipment_and_customers_come_in_pages(office: Office) -> None:
    """Each with what its figures say."""
    office.admin.post("/api/equipment", {"assetTag": "PUMP-001"})
    equipment = office.admin.get(f"{PATH}/equipment-health")
    assert (equipment["total"], equipment["items"][0]["failures"], equipment["items"][0]["risk"]) == (1, 0, "low")
    customer = office.customer()
    shown = office.admin.get(f"{PATH}/customer-intelligence?page_size=1")
    assert shown["items"] == [
        {
            "customer_id": customer, "name": "John Doe", "recency_days": None, "frequency": 0, "monetary_value": 0.0,
            "churn_risk": None,
        }
    ]  # fmt: skip
    assert office.admin("GET", f"{PATH}/equipment-health?page=0").status == 422


@pytest.mark.parametrize("path", ["dashboard", "equipment-health", "customer-intelligence"])
def test_figures_are_for_those_who_read_reports(office: Office, path: str) -> None:
    """403 for others."""
    for role in (Role.TECHNICIAN, Role.CUSTOMER):
        assert office.person(role)("GET", f"{PATH}/{path}").status == 403
