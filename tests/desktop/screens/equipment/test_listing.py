"""Equipment as a tree and as a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core import assets
from core.base.permissions import Role
from desktop.screens.equipment.listing import EquipmentList
from desktop.screens.equipment.screen import EquipmentScreen
from tests.desktop.screens.counter import show


def _tops(listing: EquipmentList) -> list[str]:
    tree = listing.tree
    return [tree.model.record(tree.model.index(row, 0)).name for row in range(tree.count())]


def _names(listing: EquipmentList) -> list[str]:
    table = listing.table
    return [record.name for row in range(table.count()) if (record := table.model.record(row)) is not None]


def test_the_tree_comes_first_and_words_leave_a_list(qtbot, screen: EquipmentScreen) -> None:
    """By any word, the maker and the number too; without words it is the tree again."""
    listing = screen.list
    assert _tops(listing) == ["Heating", "Old fan", "مصعد الضيوف"] and listing.is_tree
    listing.search_for("viessmann")
    qtbot.waitUntil(lambda: _names(listing) == ["Boiler 1"])
    assert not listing.is_tree
    listing.search_for("754401")
    qtbot.waitUntil(lambda: _names(listing) == ["Boiler 1"])
    listing.search_for("nothing like that")
    qtbot.waitUntil(lambda: listing.table.count() == 0 and listing.table.model.loaded)
    listing.search_for("")
    qtbot.waitUntil(lambda: listing.is_tree)


def test_statuses_have_their_counts(qtbot, screen: EquipmentScreen) -> None:
    """Each leaves its own."""
    listing = screen.list
    listing.show_saved("Down")
    qtbot.waitUntil(lambda: _names(listing) == ["مصعد الضيوف"])
    qtbot.waitUntil(lambda: "1" in listing.bar.segments._buttons["Down"].accessibleName())
    listing.show_saved("Red_Tag")
    qtbot.waitUntil(lambda: listing.table.count() == 0)


def test_only_what_nobody_has_seen(qtbot, screen: EquipmentScreen, plant, shop, desk) -> None:
    """What was seen leaves the list by itself."""
    listing = screen.list
    listing.unseen.setChecked(True)
    qtbot.waitUntil(lambda: len(_names(listing)) == 5)
    with shop.transaction(desk.actor, "desktop") as tx:
        assets.verify_in_field(tx, plant.burner_id)
    qtbot.waitUntil(lambda: len(_names(listing)) == 4)


def test_list_and_tree_keep_what_is_chosen(qtbot, screen: EquipmentScreen, opened, plant) -> None:
    """T goes from one to the other; the order of the list and the tree are remembered."""
    opened(plant.burner_id)
    listing = screen.list
    qtbot.waitUntil(lambda: listing.tree.current() is not None and listing.tree.current().id == plant.burner_id)
    QTest.keyClick(listing.tree.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: _names(listing)[:2] == ["Boiler 1", "Burner"])
    qtbot.waitUntil(lambda: listing.table.current() is not None and listing.table.current().id == plant.burner_id)
    listing.table._on_header(3)
    qtbot.waitUntil(lambda: _names(listing)[0] == "Heating")
    again = EquipmentList(screen.desk)
    show(qtbot, again)
    assert not again.is_tree and again.table.sort == "created_at"


def test_open_rows_are_remembered(qtbot, screen: EquipmentScreen, opened, plant) -> None:
    """The next time the tree stands as it was left."""
    opened(plant.burner_id)
    qtbot.waitUntil(lambda: screen.list.tree.open_rows() == [plant.heating_id, plant.boiler_id])
    again = EquipmentList(screen.desk)
    show(qtbot, again)
    again.load()
    qtbot.waitUntil(lambda: again.tree.model.index_of(plant.burner_id).isValid())


def test_without_equipment_it_says_what_to_do(qtbot, look, shop, desk_as) -> None:
    """Who may not add any is not offered to."""
    for role, offered in ((Role.ADMIN, True), (Role.VIEWER, False)):
        made = EquipmentScreen(desk_as(role))
        show(qtbot, made)
        qtbot.waitUntil(lambda made=made: made.list.tree.model.loaded)
        state = made.list.tree._stateful.state
        assert state.accessibleName() == "No equipment yet"
        assert bool(state._buttons.count()) is offered
