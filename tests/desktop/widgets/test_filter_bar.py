"""Saved filters and the search line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.widgets.filter_bar import FilterBar, SavedFilter, SearchLine, Segments

FILTERS = [SavedFilter("all", "All"), SavedFilter("open", "Open", 37), SavedFilter("ready", "Ready", 0)]


@pytest.fixture
def segments(look, qtbot):
    """Three segments."""
    segments = Segments(FILTERS)
    qtbot.addWidget(segments)
    segments.show()
    return segments


def test_a_press_chooses_and_tells(segments, qtbot):
    """The first one holds until another is pressed."""
    assert segments.current == "all"
    button = next(child for child in segments.findChildren(QPushButton) if "Open" in child.text())
    with qtbot.waitSignal(segments.chosen) as chosen:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen.args == ["open"]
    assert segments.current == "open"


def test_counts_are_part_of_the_name(segments):
    """A count that changes is shown and heard; none is not zero."""
    segments.set_count("open", 38)
    names = [child.accessibleName() for child in segments.findChildren(QPushButton)]
    assert names == ["All", "Open, 38", "Ready, 0"]


def test_counts_go_first_where_room_is_short(look, qtbot):
    """Each title stays whole; the counts are still heard, and come back."""
    window = QWidget()
    qtbot.addWidget(window)
    segments = Segments(FILTERS, parent=window)
    window.show()
    buttons, roomy = segments.findChildren(QPushButton), segments.sizeHint()
    segments.resize(segments.minimumSizeHint())
    assert [each.text() for each in buttons] == ["All", "Open", "Ready"]
    assert "Open, 37" in [each.accessibleName() for each in buttons]
    assert segments.sizeHint() == roomy
    segments.resize(roomy)
    assert [each.text() for each in buttons] == ["All", "Open  37", "Ready  0"]


def test_the_program_can_choose(segments, qtbot):
    """Choosing from elsewhere tells too; an unknown key fails."""
    with qtbot.waitSignal(segments.chosen):
        segments.choose("ready")
    with pytest.raises(KeyError):
        segments.choose("nothing")


def test_a_search_is_told_once_when_typing_pauses(look, qtbot):
    """Not at every letter, and not twice for the same words."""
    line, told = SearchLine("Search orders"), []
    qtbot.addWidget(line)
    line.searched.connect(told.append)
    QTest.keyClicks(line, "ayla")
    qtbot.waitUntil(lambda: told == ["ayla"])
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert told == ["ayla"]


def test_enter_searches_at_once_and_esc_empties(look, qtbot):
    """No waiting for those who know."""
    line = SearchLine("Search orders")
    qtbot.addWidget(line)
    QTest.keyClicks(line, "x")
    with qtbot.waitSignal(line.searched) as told:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["x"]
    with qtbot.waitSignal(line.searched) as told:
        QTest.keyClick(line, Qt.Key.Key_Escape)
    assert told.args == [""]


def test_the_bar_passes_on_what_its_parts_say(look, qtbot):
    """One place to connect to."""
    bar = FilterBar(FILTERS, search="Search orders")
    qtbot.addWidget(bar)
    bar.add_filter_menu(QMenu())
    with qtbot.waitSignal(bar.filter_chosen):
        bar.segments.choose("open")
    with qtbot.waitSignal(bar.searched):
        bar.search.setText("x")
