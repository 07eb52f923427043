"""What is done to plans is told, and taken back."""

from __future__ import annotations

from core import maintenance
from core.shop import Shop
from desktop.screens.maintenance.screen import MaintenanceScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.maintenance.conftest import Plans


def test_a_resting_plan_goes_on(qtbot, screen: MaintenanceScreen, shop: Shop, told, plans: Plans) -> None:
    """It says so by its name."""
    screen.panel.actions.set_active(reading(shop, maintenance.get, plans.lift_id), True)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert told.notices[-1][0] == "Lift inspection goes on"
    assert reading(shop, maintenance.get, plans.lift_id).is_active
