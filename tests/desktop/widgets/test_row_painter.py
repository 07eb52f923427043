"""Painting of rows."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

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
    place = table.view.visualRect(table.model.index(0, 1)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.view.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.view.viewport(), event)
    assert "&lt;b&gt;" in QToolTip.text()
    QToolTip.hideText()


def test_the_row_with_the_keyboard_has_a_frame(table, qtbot):
    """Where the keys go can be seen, and only while they go there."""
    table.select(2)
    place = (20, table.view.rowViewportPosition(1))
    with qtbot.waitActive(table):
        table.activateWindow()
    table.view.setFocus()
    assert table.view.viewport().grab().toImage().pixelColor(*place).name() == tokens().focus
    table.view.clearFocus()
    assert table.view.viewport().grab().toImage().pixelColor(*place).name() == tokens().selected


def test_rows_on_their_way_are_shown_as_bars(look, qtbot):
    """Before its words come, a row has a grey bar in each column."""
    waiting = []
    table = RecordTable(COLUMNS, lambda offset, limit, done: waiting.append((offset, done)), lambda row: row)
    qtbot.addWidget(table)
    table.resize(320, 240)
    table.load()
    waiting.pop()[1](list(range(100)), 1000)
    with qtbot.waitExposed(table):
        table.show()
    table.view.scrollToBottom()
    image = table.view.viewport().grab().toImage()
    assert image.pixelColor(20, table.view.rowViewportPosition(998) + 20).name() == tokens().hover


def test_a_new_day_says_today_anew(look, qtbot):
    """What was today is yesterday after midnight, without any reload; before that, words are made once."""
    made = []
    columns = [Column("due", "Due", lambda row: made.append(row) or "Today")]
    table = RecordTable(columns, lambda offset, limit, done: done([1], 1), lambda row: row)
    qtbot.addWidget(table)
    table.load()
    with qtbot.waitExposed(table):
        table.show()
    table.view.viewport().grab()
    assert made == [1]
    table.view._painter._day -= timedelta(days=1)
    table.view.viewport().grab()
    assert made == [1, 1]
