"""One line of the summary."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.screens.intake.section import Section, State, Told
from desktop.screens.intake.summary_row import SummaryRow


@pytest.fixture
def row(qtbot, desk):
    """Of the device."""
    section = Section(desk, 2, "Device")
    qtbot.addWidget(section)
    made = SummaryRow(section)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_grows_with_what_it_says(row):
    """Two lines at most, and a warning."""
    heights = []
    for told in (Told(), Told(["a"]), Told(["a", "", "b", "c"]), Told(["a", "b"], warning="Careful")):
        row.show_told(told, State.DONE)
        heights.append(row.sizeHint().height())
    assert heights == sorted(set(heights))
    assert row.minimumSizeHint().height() == heights[-1]


@pytest.mark.parametrize("state", list(State))
def test_every_state_has_a_word_for_those_who_cannot_see(row, state):
    """And is painted, whichever way one reads."""
    row.show_told(Told(["Apple MacBook Air M2"], state), state)
    assert row.accessibleName() == "Go to Device"
    assert row.accessibleDescription().startswith("Apple MacBook Air M2, ")
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        row.setLayoutDirection(direction)
        pictures.append(row.grab().toImage())
    assert pictures[0] != pictures[1]
