"""Readings for plans by meter."""

from __future__ import annotations

from decimal import Decimal as D

from core import maintenance
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.maintenance import NewPlan, meters
from core.rules.words import PlanTrigger
from core.shop import Shop
from desktop.screens.maintenance.reading_dialog import ReadingDialog
from desktop.screens.maintenance.screen import MaintenanceScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.maintenance.conftest import Plans


def _note(screen: MaintenanceScreen, figure: str) -> ReadingDialog:
    screen.panel.ask_reading()
    dialog = screen.window().findChildren(ReadingDialog)[-1]
    dialog.form.fields["value"].control.set_value(D(figure))
    dialog.submit()
    return dialog


def test_a_reading_is_noted_from_the_plan(qtbot, screen: MaintenanceScreen, shop: Shop, plans: Plans) -> None:
    """The first makes the meter; less than before is refused at its field."""
    assert not screen.panel.read.isVisible()
    with shop.transaction(SYSTEM, Channel.ADMIN) as tx:
        new = NewPlan("Oil", [plans.pump_id], due_by=PlanTrigger.METER, every=500, meter_name="Hours")
        plan_id = maintenance.add(tx, new).id
    screen.open_record(plan_id)
    qtbot.waitUntil(screen.panel.read.isVisible)
    _note(screen, "120.5")
    qtbot.waitUntil(lambda: [row.value for row in reading(shop, meters.of_asset, plans.pump_id)] == [D("120.5")])
    dialog = _note(screen, "90")
    qtbot.waitUntil(lambda: bool(dialog.form.fields["value"].error))
    assert reading(shop, maintenance.equipment, plan_id)[0].next_due_reading == D("620.5")
