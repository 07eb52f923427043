"""A job on equipment is opened from its dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import work_orders
from core.base.paging import Page
from core.base.permissions import Role
from core.rules.words import AssetStatus, Priority
from core.work_orders import OrderFilter
from desktop.screens.equipment.actions import EquipmentActions
from desktop.screens.equipment.new_job_dialog import EquipmentJobDialog
from tests.desktop.screens.counter import reading, show


def test_by_keys_alone(qtbot, screen, opened, plant, row_of, shop) -> None:
    """N, what is wrong, Ctrl+Enter; without words it says so at the field."""
    opened(plant.boiler_id)
    QTest.keyClick(screen.list.tree.view, Qt.Key.Key_N)
    dialog = screen.findChildren(EquipmentJobDialog)[0]
    dialog.submit()
    assert dialog.form.fields["note"].error
    dialog.form.set_values({"note": "Burner does not start", "is_down": True, "priority": Priority.CRITICAL})
    QTest.keyClick(dialog.form.fields["note"].control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: row_of(plant.boiler_id).status is AssetStatus.DOWN)
    qtbot.waitUntil(lambda: bool(screen.panel.jobs.links))
    line = reading(shop, work_orders.lines, Page(5), OrderFilter(asset_id=plant.boiler_id))[0]
    assert (line.title, line.priority) == ("Burner does not start", Priority.CRITICAL)


def test_who_may_not_change_it_sets_nothing_down(qtbot, look, plant, row_of, desk_as) -> None:
    """A technician opens the job; what is down already is not asked for either."""
    for role, asset_id, is_offered in ((Role.TECHNICIAN, plant.boiler_id, False), (Role.ADMIN, plant.lift_id, False),
                                       (Role.ADMIN, plant.boiler_id, True)):  # fmt: skip
        desk = desk_as(role)
        dialog = EquipmentJobDialog(desk, EquipmentActions(desk, desk.ask), None, row_of(asset_id))
        show(qtbot, dialog)
        assert dialog.down.isVisible() is is_offered


def test_in_the_smallest_window_the_answers_stay_in_sight(qtbot, screen, opened, plant) -> None:
    """Photos can be added to the job afterwards."""
    screen.resize(683, 384)
    opened(plant.boiler_id)
    screen.panel.ask_job()
    dialog = screen.findChildren(EquipmentJobDialog)[0]
    assert not dialog.photos.isVisible() and dialog.height() <= 384
