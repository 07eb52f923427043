"""The shop's problems as chips."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.screens.intake.symptom_chips import MOST_SHOWN, SymptomChips
from tests.desktop.screens.counter import enter, keys, press, show


@pytest.fixture
def chips(look, qtbot):
    """With three known problems."""
    made = SymptomChips()
    show(qtbot, made, 500, 200)
    made.set_known(["Does not charge", "Gets hot", "No sound"])
    return made


def test_problems_are_ticked_by_pointer_and_by_name(qtbot, chips):
    """In the order in which they were ticked; the keyboard stays in the line."""
    chips.chips()[1].click()
    keys("no s")
    enter()
    assert chips.value() == ["Gets hot", "No sound"]
    assert chips.line.hasFocus()
    assert chips.line.value() == ""


def test_a_new_problem_is_taken_on_the_spot(chips):
    """A known one in another spelling is not taken twice."""
    keys("Smells")
    enter()
    keys("GETS HOT")
    enter()
    assert chips.value() == ["Smells", "Gets hot"]


def test_ticked_ones_stay_when_others_are_offered(chips):
    """As when the type of the device changes."""
    chips.set_value(["Gets hot"])
    chips.set_known([f"Problem {place}" for place in range(30)])
    assert chips.value() == ["Gets hot"]
    assert len(chips.chips()) == MOST_SHOWN
    assert chips.chips()[0].isChecked()


def test_the_arrows_go_from_chip_to_chip(chips):
    """And Space ticks."""
    chips.chips()[0].setFocus()
    press(Qt.Key.Key_Right)
    assert chips.chips()[1].hasFocus()
    press(Qt.Key.Key_Space)
    assert chips.value() == ["Gets hot"]
