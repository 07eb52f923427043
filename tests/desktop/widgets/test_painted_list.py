"""A list whose rows a delegate paints."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtTest import QTest

from desktop.widgets.painted_list import PaintedList

K = Qt.Key


class Words(PaintedList):
    """D does something with a word, Enter and a double click open it."""

    def __init__(self, words: list[str]) -> None:
        self.words, self.done = words, list[str]()
        super().__init__(QStringListModel(words), 40, "Words")

    def at(self, row: int) -> str | None:
        """A word."""
        return self.words[row] if 0 <= row < len(self.words) else None

    def press(self, record: str, key: Qt.Key) -> bool:
        """D alone."""
        if key == K.Key_D:
            self.done.append(f"D {record}")
        return key == K.Key_D

    def open_row(self, record: str) -> None:
        """Is told."""
        self.done.append(f"open {record}")

    def ask_menu(self, record: str, place: QPoint) -> None:
        """Is told."""
        self.done.append(f"menu {record}")


@pytest.fixture
def words(qtbot, look) -> Words:
    """Three of them, with the keyboard."""
    made = Words(["Ada", "Bob", "Dan"])
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_keys_do_something_with_the_row_where_they_are(words: Words) -> None:
    """The first one to begin with; a letter that does nothing looks for nothing, and Ctrl makes another key of it."""
    QTest.keyClick(words, K.Key_D)
    QTest.keyClick(words, K.Key_Down)
    QTest.keyClick(words, K.Key_D, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(words, K.Key_D, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(words, K.Key_A)
    assert (words.done, words.current()) == (["D Ada", "D Bob"], "Bob")


def test_mouse_opens_and_asks_for_the_menu(words: Words) -> None:
    """Beside the rows the menu is of the one where the keys are."""
    words.doubleClicked.emit(words.model().index(2, 0))
    words.customContextMenuRequested.emit(words.visualRect(words.model().index(1, 0)).center())
    words.customContextMenuRequested.emit(QPoint(5, words.height() - 2))
    assert words.done == ["open Dan", "menu Bob", "menu Ada"]


def test_nothing_happens_in_an_empty_list(qtbot, look) -> None:
    """It has no row to do it with."""
    empty = Words([])
    qtbot.addWidget(empty)
    empty.stand()
    QTest.keyClick(empty, K.Key_D)
    empty.customContextMenuRequested.emit(QPoint(5, 5))
    assert empty.done == [] and empty.current() is None
