"""A plan as a form."""

from __future__ import annotations

from core import maintenance
from core.rules.words import PlanTrigger
from core.shop import Shop
from desktop.screens.maintenance.screen import MaintenanceScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.maintenance.conftest import Plans


def test_a_plan_is_changed(qtbot, screen: MaintenanceScreen, shop: Shop, plans: Plans) -> None:
    """Its equipment and checklist with it; what was not touched stays."""
    screen.panel.edit.click()
    form = screen.form
    assert form is not None
    qtbot.waitUntil(lambda: bool(form.equipment._names))
    form.equipment.set_value([plans.boiler_id])
    form.checks.lines[0].most.set_value("80,5")
    form.form.fields["every"].control.set_value(2)
    before = reading(shop, maintenance.get, plans.service_id)
    form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    after = reading(shop, maintenance.get, plans.service_id)
    assert (after.every, after.assets, after.next_due_at) == (2, 1, before.next_due_at)
    assert str(reading(shop, maintenance.checklist, plans.service_id)[0].most) == "80.500"


def test_a_plan_by_meter_asks_for_the_meter(qtbot, screen: MaintenanceScreen) -> None:
    """And for no date."""
    screen.new()
    form = screen.form
    assert form is not None
    fields = form.form.fields
    fields["due_by"].control.set_value(PlanTrigger.METER)
    fields["name"].control.set_value("Oil")
    assert fields["meter_name"].isVisible() and not fields["next_due_at"].isVisible()
    form.save()
    assert fields["meter_name"].error and screen.form is form
