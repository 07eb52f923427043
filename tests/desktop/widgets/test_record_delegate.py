"""Painting of rows."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip

from desktop.look.theme import tokens
from desktop.widgets.chip import ChipText
from desktop.widgets.columns import Column, Kind
from desktop.widgets.record_table import RecordTable

LONG = "<b>A very long name</b> that does not fit into its narrow column at all"
COLUMNS = [
    Column("k", "Key", lambda row: row, "WO-1", Kind.KEY),
    Column("n", "Name", lambda row: LONG, "Short", stretch=1),
    Column("c", "State", lambda row: ChipText("Ready", "success"), "Ready", Kind.CHIP),
]


@pytest.fixture
def table(look, qtbot):
    """A narrow table of three rows."""
    table = RecordTable(COLUMNS, lambda offset, limit, done: done([1, 2, 3], 3), lambda row: row)
    table.resize(320, 240)
    qtbot.addWidget(table)
    table.load()
    with qtbot.waitExposed(table):
        table.show()
    return table


def test_the_chosen_row_has_its_own_ground(table):
    """The selection can be seen, and only there."""
    table.select(2)
    image = table.view.viewport().grab().toImage()
    row = [table.view.rowViewportPosition(n) + 8 for n in range(3)]
    grounds = [image.pixelColor(4, y).name() for y in row]
    assert grounds == [tokens().surface, tokens().selected, tokens().surface]


def test_every_theme_paints_the_same_table(table, look):
    """A new theme is seen without loading anything again."""
    table.select(1)
    look.set_mode("dark")
    image = table.view.viewport().grab().toImage()
    assert image.pixelColor(4, table.view.rowViewportPosition(2) + 8).name() == tokens().surface


def test_a_cut_cell_tells_the_rest_as_plain_text(table, qtbot):
    """The tip shows the whole text, and its signs of markup as signs."""
    index, option = table.model.index(0, 1), QStyleOptionViewItem()
    option.rect = table.view.visualRect(index)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), table.mapToGlobal(QPoint(5, 5)))
    assert table.view.itemDelegate().helpEvent(event, table.view, option, index)
    assert "&lt;b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_size_hints_come_from_the_words(table):
    """A double click on a header's edge can fit the column."""
    delegate, option = table.view.itemDelegate(), QStyleOptionViewItem()
    wide = delegate.sizeHint(option, table.model.index(0, 1)).width()
    narrow = delegate.sizeHint(option, table.model.index(0, 0)).width()
    assert wide > 300 > narrow
