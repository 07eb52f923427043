"""The box at the top."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.result_popup import Heading, Option
from desktop.widgets.search_box import SearchBox

FOUND = [Option(1, "WO-1", group="Orders"), Option(2, "WO-2", group="Orders"), Option(3, "Ayla", group="Customers")]


@pytest.fixture
def box(look, qtbot):
    """A box in a window, over three results for everything but "nothing"."""
    window = QWidget()
    column = QVBoxLayout(window)
    box = SearchBox(lambda text, done: done([] if text == "nothing" else FOUND), "Search")
    window.other = QLineEdit()
    column.addWidget(box)
    column.addWidget(window.other)
    column.addStretch(1)
    window.resize(500, 500)
    box.add_shortcuts(window)
    box.held = window
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return box


def find(qtbot, box, text):
    """Type and wait for results."""
    box.setFocus()
    QTest.keyClicks(box, text)
    qtbot.waitUntil(lambda: box.popup().isVisible())


def test_results_stand_under_their_kind(box, qtbot):
    """Each group has its heading, and the first result is marked."""
    find(qtbot, box, "a")
    entries = box.popup().model.entries
    assert [entry.title for entry in entries if isinstance(entry, Heading)] == ["Orders", "Customers"]
    assert box.popup().marked().value == 1


def test_arrows_pass_over_headings_and_enter_chooses(box, qtbot):
    """Down, down, Enter: the third result."""
    find(qtbot, box, "a")
    for _ in range(2):
        QTest.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args[0].value == 3
    assert box.text() == ""


def test_up_from_the_first_goes_around(box, qtbot):
    """The last result is one key away."""
    find(qtbot, box, "a")
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.popup().marked().value == 3


def test_nothing_found_says_so_and_cannot_be_chosen(box, qtbot):
    """A dead end tells what else to try."""
    find(qtbot, box, "nothing")
    with qtbot.assertNotEmitted(box.chosen):
        QTest.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
                                               (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier)])  # fmt: skip
def test_both_shortcuts_lead_here_and_esc_leads_back(box, qtbot, key, modifier):
    """The keyboard returns to where it was."""
    box.held.other.setFocus()
    QTest.keyClick(box.held.other, key, modifier)
    qtbot.waitUntil(box.hasFocus)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.held.other.hasFocus()


def test_enter_before_the_answer_hands_over_the_words(box, qtbot):
    """A code that was scanned into the box is not lost to a pause."""
    box.setFocus()
    QTest.keyClicks(box, "T-1042")
    with qtbot.waitSignal(box.entered) as entered:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert entered.args == ["T-1042"]


def test_emptying_the_box_shuts_the_results(box, qtbot):
    """Late answers do not bring them back."""
    find(qtbot, box, "a")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.popup().isVisible()
