"""A name that is picked or typed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.screens.intake.name_picker import NamePicker
from tests.desktop.screens.counter import enter, keys, show


@pytest.fixture
def picker(look, qtbot):
    """With two known names, and another line beside it."""
    window = QWidget()
    made = NamePicker(["Laptop", "Phone"])
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    show(qtbot, window, 300, 120)
    made.setFocus()
    yield made
    window.close()


def test_enter_right_behind_the_letters_picks(qtbot, picker):
    """What would have been marked a moment later."""
    keys("lap")
    with qtbot.waitSignal(picker.settled):
        enter()
    assert picker.value() == "Laptop"


def test_an_unknown_name_is_taken_as_it_is(qtbot, picker):
    """With one Enter as well."""
    keys("Drone")
    with qtbot.waitSignal(picker.settled):
        enter()
    assert picker.value() == "Drone"


def test_what_is_typed_counts_without_enter(qtbot, picker):
    """Leaving the line writes a known name as it is known."""
    keys("pHONE")
    assert picker.value() == "pHONE"
    picker.window().findChildren(QLineEdit)[-1].setFocus()
    assert picker.value() == "Phone"
    assert picker.problem() == ""


def test_what_begins_like_it_comes_first(picker):
    """Accents and case do not matter."""
    picker.set_names(["Does not charge", "Nö sound", "Other"])
    found = []
    picker._find("no s", found.extend)
    assert [option.title for option in found] == ["Nö sound", "Does not charge"]
