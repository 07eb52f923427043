"""The maintenance screen."""

from __future__ import annotations

from core import maintenance
from core.base.permissions import Role
from core.shop import Shop
from desktop.screens.maintenance.screen import MaintenanceScreen
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.maintenance.conftest import Plans


def test_a_plan_is_added_with_equipment_and_a_checklist(qtbot, screen: MaintenanceScreen, shop, plans: Plans) -> None:
    """Chosen afterwards, and due one interval from now."""
    screen.begin(asset_id=plans.pump_id)
    form = screen.form
    assert form is not None
    form.form.fields["name"].control.set_value("Grease the bearings")
    form.checks.add_line()
    form.checks.lines[0].what.set_value("Noise")
    form.save()
    qtbot.waitUntil(lambda: screen.form is None)
    qtbot.waitUntil(lambda: screen.panel.plan is not None and screen.panel.plan.name == "Grease the bearings")
    plan = screen.panel.plan
    assert plan is not None and (plan.assets, plan.every) == (1, 1) and plan.next_due_at is not None
    assert [row.description for row in reading(shop, maintenance.checklist, plan.id)] == ["Noise"]


def test_how_well_it_is_kept_stands_above(qtbot, screen: MaintenanceScreen) -> None:
    """Both jobs of yesterday are missed."""
    qtbot.waitUntil(lambda: "0.0 % in time (0 of 2)" in screen.kept.text())


def test_a_record_is_opened_by_its_id(qtbot, screen: MaintenanceScreen, plans: Plans) -> None:
    """Whatever the filter shows."""
    screen.open_record(plans.lift_id)
    qtbot.waitUntil(lambda: screen.panel.plan is not None and screen.panel.plan.id == plans.lift_id)


def test_a_technician_changes_nothing(qtbot, look, plans: Plans, desk_as) -> None:
    """He sees what is due."""
    made = MaintenanceScreen(desk_as(Role.TECHNICIAN))
    show(qtbot, made)
    qtbot.waitUntil(lambda: made.panel.plan is not None)
    assert not made.panel.edit.isVisible() and not made._new.isVisible()
    made.new()
    assert made.form is None


def test_what_is_deleted_is_gone_from_the_list(qtbot, screen: MaintenanceScreen, shop: Shop, told) -> None:
    """And back by Undo."""
    plan = screen.panel.plan
    assert plan is not None
    screen.panel.actions.delete(plan)
    qtbot.waitUntil(lambda: bool(told.notices) and screen.list.table.count() == 0)
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, maintenance.count) == 2)
