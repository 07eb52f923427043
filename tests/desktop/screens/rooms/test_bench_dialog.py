"""Tests of sending something from a room to the bench."""

from __future__ import annotations

from core import rooms, work_orders
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import HousekeepingState, Status
from desktop.screens.rooms.bench_dialog import BenchDialog
from tests.desktop.screens.counter import CTRL, K, keys, name_here, press, reading


def test_the_room_waits_for_the_repair_and_is_dirty_then(qtbot, shop, house, desk, screen, row_of):
    """Something that is not registered yet is by its name; all of it by keys."""
    dialog = BenchDialog(desk, screen, row_of("101"), [])
    dialog.open()
    qtbot.waitUntil(lambda: name_here() == "What it is")
    keys("Kettle")
    press(K.Key_Return)
    assert name_here() == "What is wrong"
    keys("Leaks")
    with qtbot.waitSignal(dialog.sent) as sent:
        press(K.Key_Return, CTRL)
    order = sent.args[0]
    assert (order.type, order.title) == ("Repair", "Kettle: Leaks")
    assert not row_of("101").is_sellable
    with shop.transaction(SYSTEM, Channel.REPAIR) as tx:
        work_orders.move(tx, order.id, Status.WORK_COMPLETE)
    assert row_of("101").is_sellable
    assert row_of("101").housekeeping is HousekeepingState.DIRTY


def test_the_one_thing_in_the_room_is_meant(qtbot, shop, house, desk, screen, row_of):
    """Only what is wrong is asked."""
    equipment = reading(shop, rooms.equipment_of, house["203"])
    dialog = BenchDialog(desk, screen, row_of("203"), equipment)
    dialog.open()
    qtbot.waitUntil(lambda: name_here() == "What is wrong")
    assert dialog.form.values()["asset_id"] == equipment[0].id
    assert not dialog.form.fields["device_name"].isVisible()
    dialog.form.set_values({"problem": "Remote is lost", "blocks": False})
    with qtbot.waitSignal(dialog.sent) as sent:
        dialog.submit()
    assert sent.args[0].asset_id == equipment[0].id


def test_something_else_is_asked_by_its_name(qtbot, shop, house, desk, screen, row_of):
    """Beside what is registered."""
    dialog = BenchDialog(desk, screen, row_of("203"), reading(shop, rooms.equipment_of, house["203"]))
    dialog.open()
    dialog.form.set_values({"asset_id": None})
    assert dialog.form.fields["device_name"].isVisible()
    dialog.submit()
    assert dialog.form.fields["device_name"].error
    dialog.reject()
