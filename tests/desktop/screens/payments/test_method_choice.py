"""A way to pay is chosen with one key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.screens.payments.method_choice import MethodChoice


@pytest.fixture
def choice(qtbot, look) -> MethodChoice:
    """Cash is chosen."""
    made = MethodChoice()
    qtbot.addWidget(made)
    made.show()
    return made


def test_arrows_go_through_them(qtbot, choice: MethodChoice) -> None:
    """And round."""
    with qtbot.waitSignal(choice.edited):
        qtbot.keyClick(choice, Qt.Key.Key_Right)
    assert choice.value() == "Card"
    qtbot.keyClick(choice, Qt.Key.Key_Left)
    qtbot.keyClick(choice, Qt.Key.Key_Left)
    assert choice.value() == "Other"


def test_another_way_gets_a_button(choice: MethodChoice) -> None:
    """A refund of a payment that came over the network is offered in the same way."""
    choice.set_value("Beads")
    assert choice.value() == "Beads"
    choice.set_value("card")
    assert choice.value() == "Card"
