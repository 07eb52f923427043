"""A few fixed answers side by side."""

from __future__ import annotations

import pytest

from desktop.screens.intake.choice_row import ChoiceRow
from tests.desktop.screens.counter import K, here, keys, press, show


@pytest.fixture
def row(look, qtbot):
    """Three answers."""
    made = ChoiceRow([("a", "First"), ("b", "Second"), ("c", "Third")])
    made.setAccessibleName("Question")
    show(qtbot, made, 400, 60)
    return made


def test_a_digit_chooses(qtbot, row):
    """And the keyboard goes with it."""
    with qtbot.waitSignal(row.edited):
        keys("3")
    assert (row.value(), row.words()) == ("c", "Third")
    assert here().accessibleName() == "Question: Third"
    keys("9")
    assert row.value() == "c"


def test_the_arrows_choose_too(row):
    """As everywhere."""
    press(K.Key_Right)
    assert row.value() == "b"


def test_an_unknown_answer_chooses_the_first(row):
    """As a draft of another version may have it."""
    row.set_value("b")
    row.set_value("z")
    assert row.value() == "a"
