"""The tour's hands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from desktop.tour.hands import StoryFailed, button, choose, click, keys, until


def test_a_condition_that_never_holds_says_what_was_waited_for() -> None:
    """The story ends there."""
    with pytest.raises(StoryFailed, match="in vain for rain"):
        until(lambda: False, "rain", 0.05)


def test_any_script_can_be_typed(qtbot, look) -> None:
    """Also what no keyboard of this computer has."""
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    line.setFocus()
    until(line.hasFocus, "the line to have the keyboard")
    keys("Ayşe 王小明 a1")
    assert line.text() == "Ayşe 王小明 a1"


def test_a_button_is_found_by_its_name_and_pressed(qtbot, look) -> None:
    """By its accessible name, among those that are seen."""
    around, pressed = QWidget(), []
    qtbot.addWidget(around)
    made = QPushButton("…", around)
    made.setAccessibleName("More")
    made.clicked.connect(lambda: pressed.append(1))
    around.show()
    click(button(around, "More"))
    assert pressed == [1]


def test_an_entry_of_an_open_menu_is_chosen_by_keys(qtbot, look) -> None:
    """Past what parts the entries; what is not there ends the story."""
    menu, chosen = QMenu(), []
    qtbot.addWidget(menu)
    for words in ("Vacant", "", "Due out"):
        entry = menu.addAction(words) if words else menu.addSeparator()
        entry.triggered.connect(lambda *_, words=words: chosen.append(words))
    for words in ("Due out", "Vacant"):
        menu.popup(QPoint(0, 0))
        choose(words)
    menu.popup(QPoint(0, 0))
    with pytest.raises(StoryFailed, match="no entry “Blocked”"):
        choose("Blocked")
    menu.close()
    assert chosen == ["Due out", "Vacant"]
