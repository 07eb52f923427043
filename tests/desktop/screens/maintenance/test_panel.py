"""One plan beside the list."""

from __future__ import annotations

from core import maintenance
from core.shop import Shop
from desktop.screens.maintenance.screen import MaintenanceScreen
from tests.desktop.screens.counter import reading
from tests.desktop.screens.maintenance.conftest import Plans


def test_a_plan_shows_all_there_is(qtbot, screen: MaintenanceScreen, told, plans: Plans) -> None:
    """How often, for what, what is looked at, and what came of it; equipment and jobs are opened from it."""
    panel = screen.panel
    assert panel.facts.value("How often") == "Every 1 week(s)"
    assert [link.text() for link in panel.equipment.links] == ["Boiler", "Pump"]
    assert len(panel.dates.links) == 2
    panel.equipment.links[1].click()
    panel.dates.links[0].click()
    assert [each[:2] for each in told.places] == [("equipment", plans.pump_id), ("work_order", 2)]


def test_a_plan_rests_and_goes_on(qtbot, screen: MaintenanceScreen, shop: Shop, told, plans: Plans) -> None:
    """From its menu; Undo lets it go on."""
    menu = screen.panel.menu.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: not reading(shop, maintenance.get, plans.service_id).is_active)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: reading(shop, maintenance.get, plans.service_id).is_active)


def test_a_plan_that_is_not_there_is_said(qtbot, screen: MaintenanceScreen) -> None:
    """Somebody deleted it meanwhile."""
    with qtbot.waitSignal(screen.panel.gone):
        screen.panel.show_record(10**6, at_once=True)
    assert screen.panel.detail is None
