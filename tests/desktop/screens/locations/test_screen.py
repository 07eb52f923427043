"""The places by keys and by hand."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from core import locations
from core.base.events import Channel
from core.base.permissions import SYSTEM
from desktop.widgets.tree_model import ROW_FORMAT
from tests.desktop.screens.counter import reading

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_place_is_dropped_into_another(qtbot, screen, opened, places, row_of, told) -> None:
    """With a way back; it is shown where it is now."""
    opened(places.kitchen_id)
    tree = screen.list.tree
    mime = QMimeData()
    mime.setData(ROW_FORMAT, str(places.kitchen_id).encode())
    place = tree.view.visualRect(tree.model.index_of(places.second_id)).center()
    drop = QDropEvent(QPointF(place), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton,
                      Qt.KeyboardModifier.NoModifier)  # fmt: skip
    tree.view.dropEvent(drop)
    qtbot.waitUntil(lambda: row_of(places.kitchen_id).parent_id == places.second_id)
    qtbot.waitUntil(
        lambda: (
            tree.model.index_of(places.kitchen_id).parent() == tree.model.index_of(places.second_id)
            and tree.current() is not None
            and tree.current().id == places.kitchen_id
        )
    )
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: row_of(places.kitchen_id).parent_id == places.first_id)


def test_a_place_is_put_elsewhere_by_keys(qtbot, screen, opened, places, row_of) -> None:
    """Ctrl+X, another row, Ctrl+V; Esc lets go of it."""
    opened(places.kitchen_id)
    tree = screen.list.tree
    QTest.keyClick(tree.view, Qt.Key.Key_X, CTRL)
    QTest.keyClick(tree.view, Qt.Key.Key_Escape)
    assert tree.view.cut_id is None
    QTest.keyClick(tree.view, Qt.Key.Key_X, CTRL)
    tree.select(places.second_id)
    QTest.keyClick(tree.view, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: row_of(places.kitchen_id).parent_id == places.second_id)


def test_an_empty_place_is_deleted_by_a_key(qtbot, screen, opened, places, shop, told) -> None:
    """It leaves the tree, and comes back by Undo."""
    opened(places.second_id)
    QTest.keyClick(screen.list.tree.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not screen.list.tree.model.index_of(places.second_id).isValid())
    told.notices[-1][2]()
    qtbot.waitUntil(lambda: screen.list.tree.model.index_of(places.second_id).isValid())
    assert reading(shop, locations.get, places.second_id).name == "Floor 2"


def test_what_others_change_appears_by_itself(qtbot, screen, opened, places, shop) -> None:
    """And what is chosen stays."""
    opened(places.kitchen_id)
    with shop.transaction(SYSTEM, Channel.AMMS) as tx:
        locations.change(tx, places.kitchen_id, {"name": "Kitchen"})
        locations.add(tx, "Bar", "Area", places.first_id)
    tree = screen.list.tree
    qtbot.waitUntil(lambda: tree.current() is not None and tree.current().name == "Kitchen")
    qtbot.waitUntil(lambda: tree.model.rowCount(tree.model.index_of(places.first_id)) == 3)
    qtbot.waitUntil(lambda: screen.panel.line.name == "Kitchen")


def test_in_a_small_window_one_of_the_two_is_seen(qtbot, screen, opened, places) -> None:
    """Enter opens, Esc goes back."""
    screen.resize(700, 500)
    qtbot.waitUntil(lambda: not screen.split.is_split)
    QTest.keyClick(screen.list.tree.view, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.panel.isVisible)
    assert not screen.list.isVisible()
    QTest.keyClick(screen.panel.inner, Qt.Key.Key_Escape)
    assert screen.list.isVisible()


def test_every_key_is_told(screen) -> None:
    """In the overlay of the question mark; the window can ask for a new place."""
    keys = [shortcut.keys for shortcut in screen.shortcuts()]
    assert {"Ctrl+N", "Ctrl+E", "Ctrl+X", "Ctrl+V", "Del", "Ctrl+F", "F5"} <= set(keys)
    screen.begin(new=True)
    assert screen.isVisible()
