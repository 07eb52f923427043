"""What is done to equipment, and taken back."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from core import assets, files, work_orders
from core.base.paging import Page
from core.rules.words import AssetStatus, Priority
from core.work_orders import OrderFilter
from desktop.screens.equipment.actions import EquipmentActions, NewJob
from tests.desktop.screens.counter import reading


@pytest.fixture
def actions(qtbot, look, plant, desk) -> EquipmentActions:
    """At the administrator's desk."""
    return EquipmentActions(desk, desk.ask)


def test_status_is_set_and_set_back(qtbot, actions, plant, row_of, told) -> None:
    """Undo sets the one before."""
    actions.set_status(row_of(plant.boiler_id), AssetStatus.RED_TAG)
    qtbot.waitUntil(lambda: bool(told.notices))
    assert row_of(plant.boiler_id).status is AssetStatus.RED_TAG and "Red tag" in told.notices[0][0]
    told.notices[0][2]()
    qtbot.waitUntil(lambda: row_of(plant.boiler_id).status is AssetStatus.ACTIVE)


def test_a_status_that_somebody_else_set_meanwhile_stays(qtbot, actions, plant, row_of, shop, desk) -> None:
    """What is shown was not what is stored."""
    row = row_of(plant.boiler_id)
    with shop.transaction(desk.actor, "desktop") as tx:
        assets.change_equipment(tx, row.id, {"status": AssetStatus.DOWN})
    with qtbot.waitSignal(desk.ask.refused):
        actions.set_status(row, AssetStatus.RED_TAG)
    assert row_of(row.id).status is AssetStatus.DOWN


def test_seen_where_it_stands_and_taken_back(qtbot, actions, plant, row_of, told) -> None:
    """Once more seen has no Undo: when it was seen first is not known any more."""
    actions.verify(row_of(plant.boiler_id))
    qtbot.waitUntil(lambda: row_of(plant.boiler_id).is_field_verified)
    qtbot.waitUntil(lambda: len(told.notices) == 1)
    actions.verify(row_of(plant.boiler_id), "Filter is new")
    qtbot.waitUntil(lambda: len(told.notices) == 2)
    assert told.notices[1][2] is None
    told.notices[0][2]()
    qtbot.waitUntil(lambda: not row_of(plant.boiler_id).is_field_verified)


def test_moved_and_moved_back(qtbot, actions, plant, row_of, shop, told) -> None:
    """To another thing, or to nothing."""
    line = reading(shop, assets.path, plant.boiler_id)[-1]
    onto = reading(shop, assets.path, plant.lift_id)[-1]
    actions.move(line, onto, lambda: None)
    qtbot.waitUntil(lambda: row_of(plant.boiler_id).parent_id == plant.lift_id)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[0][2]()
    qtbot.waitUntil(lambda: row_of(plant.boiler_id).parent_id == plant.heating_id)
    actions.move(line, None, lambda: None)
    qtbot.waitUntil(lambda: row_of(plant.boiler_id).parent_id is None)


def test_deleted_where_nothing_hangs_on_it(qtbot, actions, plant, row_of, shop, told, desk) -> None:
    """Else core says what does; Undo brings it back."""
    with qtbot.waitSignal(desk.ask.refused) as refused:
        actions.delete(row_of(plant.boiler_id))
    assert "parts" in refused.args[0].message
    actions.delete(row_of(plant.burner_id))
    qtbot.waitUntil(lambda: bool(told.notices))
    assert reading(shop, assets.children, plant.boiler_id) == []
    told.notices[0][2]()
    qtbot.waitUntil(lambda: len(reading(shop, assets.children, plant.boiler_id)) == 1)


def test_a_job_with_a_photo_sets_it_down(qtbot, actions, plant, row_of, shop, told) -> None:
    """The job is done where the thing stands; the notice leads to it."""
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(drawn, "PNG")
    new = NewJob(plant.boiler_id, "Repair", "Leaks\nat the flange", Priority.HIGH, True, [("a.png", drawn.getvalue())])
    opened = []
    actions.open_job(new, opened.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(opened) and bool(told.notices))
    order = reading(shop, work_orders.get, opened[0].id)
    assert (order.title, order.location_id, order.priority) == ("Leaks", plant.room_id, Priority.HIGH)
    assert len(reading(shop, files.of_subject, "work_order", order.id)) == 1
    assert row_of(plant.boiler_id).status is AssetStatus.DOWN
    told.notices[-1][2]()
    assert told.places[-1][:2] == ("work_orders", order.id)
    assert reading(shop, work_orders.lines, Page(5), OrderFilter(asset_id=plant.boiler_id))[0].id == order.id
