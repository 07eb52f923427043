"""The house in figures."""

from __future__ import annotations

import pytest

from api.amms.house_schemas import Alert, DashboardStats
from core.base.permissions import Role
from tests.api.amms.conftest import BASE, House

pytestmark = pytest.mark.parametrize("engine_name", ["sqlite"])
PATH = "/analytics/dashboard"


def test_figures_and_alerts(house: House) -> None:
    """Source: the document, section 15; contract, decision 24."""
    found = house.get(PATH)
    assert found == {"stats": dict.fromkeys(DashboardStats.model_fields, 0), "alerts": []}
    press = house.post("/assets", name="Hydraulic Press", status="Red_Tag")
    house.post("/assets", name="Lift", status="Down")
    for origin in ("Preventive_Auto", "Defect_Followup", "Manual_Request"):
        job = house.post("/work-orders", title=origin, origin=origin)["id"]
    for status in ("Approved", "In_Progress", "Work_Complete"):
        house.put(f"/work-orders/{job}", status=status)
    found = house.get(PATH)
    assert found["stats"] == {
        "totalAssets": 2,
        "maintenanceDue": 1,
        "openFaults": 1,
        "criticalAlerts": 1,
        "openWorkOrders": 2,
        "completionRate": 33,
    }
    [alert] = found["alerts"]
    assert list(alert) == list(Alert.model_fields)
    assert alert == alert | {
        "title": "Asset Reported Critical Status",
        "severity": "Critical",
        "assetId": press["id"],
        "assetName": "Hydraulic Press",
        "timestamp": press["createdAt"],
    }


def test_who_may_see_reports_may_see_them(house: House) -> None:
    """Source: the document, section 3; the viewer too."""
    for role in Role:
        if role is not Role.ADMIN:
            may = role in (Role.MANAGER, Role.SUPERVISOR, Role.VIEWER)
            assert house.person(role)("GET", BASE + PATH).status == (200 if may else 403), role
