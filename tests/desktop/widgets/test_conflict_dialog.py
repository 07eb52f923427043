"""Choosing between two versions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from desktop.widgets.conflict_dialog import Clash, ask_which

CLASHES = [Clash("phone", "Phone", "1", "2"), Clash("due", "Due", None, 5, "", "Tomorrow")]


@pytest.fixture
def window(look, qtbot):
    """The window that is asked over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def save(dialog):
    """Press the answer."""
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Save chosen")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_field_is_chosen_by_itself(window):
    """Mine for one, theirs for the other; the values come back, not the words."""
    told = []
    dialog = ask_which(window, CLASHES, told.append)
    dialog.choose("phone", mine=True)
    save(dialog)
    assert told == [{"phone": "1", "due": 5}]


def test_both_versions_are_seen_and_heard(window):
    """Words for values, a dash for nothing, and names that say whose it is."""
    dialog = ask_which(window, CLASHES, print)
    names = [choice.accessibleName() for choice in dialog.findChildren(QRadioButton)]
    assert names == ["Phone, Yours: 1", "Phone, Theirs: 2", "Due, Yours: —", "Due, Theirs: Tomorrow"]


def test_going_back_changes_nothing(window):
    """Esc leaves the form as it was."""
    told = []
    dialog = ask_which(window, CLASHES, told.append, who="Jürgen")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert told == []
