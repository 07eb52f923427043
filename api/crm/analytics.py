"""Analytics: the shop at a glance, equipment, customers."""

from __future__ import annotations

from typing import Annotated, Any

import falcon
from pydantic import BaseModel, Field

from api.crm import words
from api.crm.schemas import Paged, PageQuery, Price
from api.shared.door import Door
from api.shared.operations import operation
from core import customer_figures
from core.base.transaction import Transaction
from core.rules.customer_figures import Risk


class Query(BaseModel):
    """Nothing is asked."""


class DashboardOut(BaseModel):
    """The shop at a glance."""

    total_customers: int
    active_work_orders: int
    revenue_mtd: Price
    first_time_fix_rate: Annotated[float, Field(ge=0, le=1)]
    average_response_time_hours: float
    customer_satisfaction: float | None


class EquipmentOut(BaseModel):
    """How one thing fares."""

    equipment_id: str
    name: str
    failures: int
    mtbf_days: float | None
    downtime_hours: float
    risk: Risk


class EquipmentPage(Paged):
    """A page of them."""

    items: list[EquipmentOut]


class WorthOut(BaseModel):
    """How one customer does."""

    customer_id: str
    name: str
    recency_days: int | None
    frequency: int
    monetary_value: Price
    churn_risk: Risk | None


class WorthPage(Paged):
    """A page of them."""

    items: list[WorthOut]


class Dashboard:
    """`/analytics/dashboard`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show the dashboard", answer=DashboardOut)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """As of now."""
        self._door.list(request, response, Query, _dashboard)


class EquipmentHealth:
    """`/analytics/equipment-health`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show how equipment fares", query=PageQuery, answer=EquipmentPage)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """Over the last year."""
        self._door.list(request, response, PageQuery, _equipment)


class CustomerIntelligence:
    """`/analytics/customer-intelligence`."""

    def __init__(self, door: Door) -> None:
        self._door = door

    @operation(summary="Show how customers do", query=PageQuery, answer=WorthPage)
    def on_get(self, request: falcon.Request, response: falcon.Response) -> None:
        """The newest first."""
        self._door.list(request, response, PageQuery, _customers)


def _dashboard(tx: Transaction, _wanted: Query) -> dict[str, Any]:
    found = customer_figures.dashboard(tx)
    return {**found._asdict(), "revenue_mtd": float(found.revenue_mtd)}


def _equipment(tx: Transaction, wanted: PageQuery) -> dict[str, Any]:
    rows = customer_figures.equipment_health(tx, words.page_of(wanted))
    items = [
        {
            "equipment_id": str(row.id),
            "name": row.name,
            "failures": row.failures,
            "mtbf_days": row.mtbf_days,
            "downtime_hours": row.downtime_hours,
            "risk": row.risk.value,
        }
        for row in rows
    ]
    return words.paged(items, customer_figures.count_equipment(tx), wanted)


def _customers(tx: Transaction, wanted: PageQuery) -> dict[str, Any]:
    rows = customer_figures.customer_worth(tx, words.page_of(wanted))
    items = [
        {
            "customer_id": str(row.id),
            "name": row.name,
            "recency_days": row.recency_days,
            "frequency": row.frequency,
            "monetary_value": words.price(row.monetary_value),
            "churn_risk": None if row.churn_risk is None else row.churn_risk.value,
        }
        for row in rows
    ]
    return words.paged(items, customer_figures.count_customers(tx), wanted)
