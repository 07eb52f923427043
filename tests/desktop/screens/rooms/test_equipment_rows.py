"""Tests of what stands in a room."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core import rooms
from desktop.screens.rooms.equipment_rows import EquipmentRows
from desktop.widgets.chip import Chip
from tests.desktop.screens.counter import reading, show


def test_a_thing_leads_to_its_page_and_to_the_bench(qtbot, shop, house, desk, told):
    """What is in repair says so."""
    rows = EquipmentRows(desk)
    show(qtbot, rows, 380, 120)
    (tv,) = reading(shop, rooms.equipment_of, house["203"])
    rows.show_equipment([tv])
    named = {child.accessibleName(): child for child in rows.findChildren(QWidget)}
    named["Open TV"].click()
    assert told.places == [("equipment", tv.id, {})]
    with qtbot.waitSignal(rows.bench_asked) as asked:
        named["TV to the bench"].click()
    assert asked.args == [tv.id]
    assert [chip.text for chip in rows.findChildren(Chip)] == ["In repair"]
