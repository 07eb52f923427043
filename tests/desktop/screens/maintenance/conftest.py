"""A plan for a boiler and a pump, one that rests, and the screen that shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from core import assets, clockwork, maintenance
from core.assets import NewEquipment
from core.base.events import Channel
from core.base.permissions import SYSTEM, Role
from core.maintenance import NewCheck, NewPlan
from core.rules.words import AssetStatus, CheckKind, Period
from core.shop import Shop
from desktop.screens.maintenance.screen import MaintenanceScreen
from tests.desktop.screens.counter import show


@dataclass(frozen=True)
class Plans:
    """Ids that tests refer to."""

    boiler_id: int
    pump_id: int
    service_id: int
    lift_id: int


@pytest.fixture
def plans(shop: Shop) -> Plans:
    """The service was due yesterday, so that its jobs are open; the lift's inspection rests."""
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        boiler, pump = (
            assets.add_equipment(tx, NewEquipment(name, status=AssetStatus.ACTIVE)).id for name in ("Boiler", "Pump")
        )
        checks = [
            NewCheck("Temperature", CheckKind.MEASUREMENT, True, "°C", Decimal("60"), Decimal("75")),
            NewCheck("No leaks"),
        ]
        due = datetime.now(UTC) - timedelta(days=1)
        service = maintenance.add(
            tx, NewPlan("Service", [boiler, pump], period=Period.WEEK, checks=checks, next_due_at=due)
        )
        lift = maintenance.add(tx, NewPlan("Lift inspection", is_active=False))
    clockwork.tick(shop)
    return Plans(boiler, pump, service.id, lift.id)


@pytest.fixture
def screen(qtbot, look, plans: Plans, desk_as) -> MaintenanceScreen:
    """As the manager sees it, with the first plan beside the list."""
    made = MaintenanceScreen(desk_as(Role.MANAGER))
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.detail is not None)
    return made
