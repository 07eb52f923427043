"""The equipment screen by keys alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import assets
from core.base.events import Channel
from core.base.permissions import SYSTEM
from core.rules.words import AssetStatus
from desktop.screens.equipment.screen import EquipmentScreen

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_thing_is_seen_by_a_key(qtbot, screen: EquipmentScreen, opened, plant, row_of) -> None:
    """V, and the day is there."""
    opened(plant.boiler_id)
    QTest.keyClick(screen.list.tree.view, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: row_of(plant.boiler_id).is_field_verified)
    qtbot.waitUntil(lambda: "Ann Clerk" in screen.panel.facts.value("Seen here"))


def test_a_thing_is_put_elsewhere_by_keys(qtbot, screen: EquipmentScreen, opened, plant, row_of) -> None:
    """Ctrl+X, another row, Ctrl+V; it is shown where it is now."""
    opened(plant.burner_id)
    tree = screen.list.tree
    qtbot.waitUntil(lambda: tree.current() is not None and tree.current().id == plant.burner_id)
    QTest.keyClick(tree.view, Qt.Key.Key_X, CTRL)
    tree.select(plant.lift_id)
    QTest.keyClick(tree.view, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: row_of(plant.burner_id).parent_id == plant.lift_id)
    qtbot.waitUntil(lambda: tree.current() is not None and tree.current().id == plant.burner_id)
    qtbot.waitUntil(lambda: tree.model.index_of(plant.burner_id).parent() == tree.model.index_of(plant.lift_id))


def test_escape_lets_go_of_what_was_taken_out(screen: EquipmentScreen, plant) -> None:
    """Only then does it go back."""
    screen.list.tree.select(plant.fan_id)
    QTest.keyClick(screen.list.tree.view, Qt.Key.Key_X, CTRL)
    assert screen.list.tree.view.cut_id == plant.fan_id
    QTest.keyClick(screen.list.tree.view, Qt.Key.Key_Escape)
    assert screen.list.tree.view.cut_id is None


def test_a_thing_is_deleted_by_a_key_and_brought_back(qtbot, screen, opened, plant, shop, told) -> None:
    """The tree shows both by itself."""
    opened(plant.fan_id)
    QTest.keyClick(screen.list.tree.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: screen.list.tree.count() == 2)
    qtbot.waitUntil(lambda: bool(told.notices))
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: screen.list.tree.count() == 3)


def test_what_others_change_appears_by_itself(qtbot, screen: EquipmentScreen, opened, plant, shop) -> None:
    """In the tree, in the panel and in the counts, and what is chosen stays."""
    opened(plant.boiler_id)
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        assets.change_equipment(tx, plant.boiler_id, {"status": AssetStatus.DOWN, "name": "Boiler one"})
    qtbot.waitUntil(lambda: screen.panel.row.name == "Boiler one")
    tree = screen.list.tree
    qtbot.waitUntil(lambda: tree.current() is not None and tree.current().name == "Boiler one")
    qtbot.waitUntil(lambda: "2" in screen.list.bar.segments._buttons["Down"].accessibleName())


def test_a_scan_finds_by_number(qtbot, screen: EquipmentScreen, plant) -> None:
    """Whatever filter was chosen."""
    screen.begin(show="Down")
    assert screen.take_scan("754-401")
    table = screen.list.table
    qtbot.waitUntil(
        lambda: [row.id for row in map(table.model.record, range(table.count())) if row] == [plant.boiler_id]
    )


def test_in_a_small_window_one_of_the_two_is_seen(qtbot, screen: EquipmentScreen, opened, plant) -> None:
    """Enter opens, Esc goes back."""
    screen.resize(700, 500)
    qtbot.waitUntil(lambda: not screen.split.is_split)
    screen.list.tree.select(plant.fan_id)
    QTest.keyClick(screen.list.tree.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.panel.isVisible() and screen.panel.row.id == plant.fan_id)
    assert not screen.list.isVisible()
    screen.panel.back.click()
    assert screen.list.isVisible()


def test_every_key_is_told(screen: EquipmentScreen) -> None:
    """In the overlay of the question mark."""
    keys = [shortcut.keys for shortcut in screen.shortcuts()]
    assert {"N", "V", "S", "T", "Ctrl+N", "Ctrl+E", "Ctrl+X", "Ctrl+V", "Del", "Ctrl+F", "F5"} <= set(keys)
    assert len(keys) == len(set(keys))
