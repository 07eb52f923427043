"""Rows of a tree under keys and pointer."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from desktop.widgets.record_tree import RecordTree
from desktop.widgets.tree_model import ROW_FORMAT
from tests.desktop.widgets.trees import Place, Source, house, open_row, settle, shown


def test_a_long_level_comes_page_by_page(make_tree) -> None:
    """The end is asked for only when it is come to."""
    source = Source(*(Place(number, f"{number:05}") for number in range(1, 251)))
    tree = make_tree(source)
    assert tree.count() == 100
    for _ in range(2):
        tree.view.verticalScrollBar().setValue(tree.view.verticalScrollBar().maximum())
        settle(tree)
    assert tree.count() == 250 and {limit for _, _, limit in source.asked} == {100}
    assert not tree.model.has_more(tree.model.index(-1, 0))


def _drop(tree: RecordTree, place_id: int, onto: int | None) -> bool:
    mime = QMimeData()
    mime.setData(ROW_FORMAT, str(place_id).encode())
    view = tree.view
    place = view.visualRect(view.model().index_of(onto)).center() if onto else view.viewport().rect().bottomLeft()
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = QDragMoveEvent(place, Qt.DropAction.MoveAction, mime, button, none)
    view.dragMoveEvent(move)
    drop = QDropEvent(QPointF(place), Qt.DropAction.MoveAction, mime, button, none)
    view.dropEvent(drop)
    return drop.isAccepted() and move.isAccepted()


def test_rows_are_dropped_onto_others(make_tree) -> None:
    """Not into themselves, not into what is in them, not where they are already."""
    tree = make_tree(house())
    open_row(tree, 1)
    open_row(tree, 3)
    moved = []
    tree.moved.connect(lambda record, target: moved.append((record.name, target and target.name)))
    assert _drop(tree, 3, 2) and moved == [("Floor 1", "Garden")]
    assert _drop(tree, 5, None) and moved[-1] == ("101", None)
    for place_id, onto in ((3, 3), (1, 5), (3, 1), (2, None)):
        assert not _drop(tree, place_id, onto)
    assert len(moved) == 2


def test_keys_open_rows_and_records(make_tree, qtbot) -> None:
    """Right opens a row, Enter the record; a star opens nothing."""
    tree = make_tree(house())
    tree.select(1)
    QTest.keyClick(tree.view, Qt.Key.Key_Asterisk)
    assert len(shown(tree)) == 2
    QTest.keyClick(tree.view, Qt.Key.Key_Right)
    settle(tree)
    assert len(shown(tree)) == 4
    with qtbot.waitSignal(tree.opened) as told:
        QTest.keyClick(tree.view, Qt.Key.Key_Return)
    assert told.args[0].name == "House"
