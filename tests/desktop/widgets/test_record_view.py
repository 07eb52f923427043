"""The bare table view."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.columns import Column
from desktop.widgets.record_model import RecordModel
from desktop.widgets.record_view import ROW_HEIGHT, RecordView


@pytest.fixture
def window(look, qtbot):
    """A view of a hundred rows between two lines."""
    window = QWidget()
    column = QVBoxLayout(window)
    window.before, window.view, window.after = QLineEdit(), RecordView(), QLineEdit()
    columns = [Column("n", "Number", str), Column("x", "X", lambda row: "x")]
    model = RecordModel(columns, lambda offset, limit, done: done(list(range(100)), 100), lambda row: row, window)
    model.invalidate(keep_position=False)
    window.view.setModel(model)
    for part in (window.before, window.view, window.after):
        column.addWidget(part)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_tab_enters_once_and_leaves_again(window):
    """The table is one stop on the way through the window, and shows where the keys go."""
    window.before.setFocus()
    QTest.keyClick(window.before, Qt.Key.Key_Tab)
    assert window.view.hasFocus()
    assert window.view.selectionModel().hasSelection()
    QTest.keyClick(window.view, Qt.Key.Key_Tab)
    assert window.after.hasFocus()


@pytest.mark.parametrize(("key", "row"), [(Qt.Key.Key_End, 99), (Qt.Key.Key_Home, 0), (Qt.Key.Key_Down, 11)])
def test_keys_go_from_row_to_row(window, key, row):
    """Home and End mean the ends of the table, not of the row."""
    window.view.setFocus()
    window.view.selectRow(10)
    QTest.keyClick(window.view, key)
    assert window.view.currentIndex().row() == row


def test_rows_are_of_one_height(window):
    """A row is high enough for a finger."""
    assert {window.view.rowHeight(row) for row in range(100)} == {ROW_HEIGHT}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_row_is_chosen_in_either_direction(window, direction):
    """From right to left as well, where the columns end before the edge."""
    window.setLayoutDirection(direction)
    window.view.horizontalHeader().resizeSection(0, 60)
    window.view.horizontalHeader().resizeSection(1, 60)
    window.view.selectRow(3)
    assert window.view.currentIndex().row() == 3
    assert {index.row() for index in window.view.selectionModel().selectedRows()} == {3}
