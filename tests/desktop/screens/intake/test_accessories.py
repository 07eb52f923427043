"""What came with the device."""

from __future__ import annotations

from desktop.screens.intake.accessories import AccessoriesSection
from desktop.screens.intake.section import State
from tests.desktop.screens.counter import enter, keys, show


def test_lines_are_gathered_by_enter(qtbot, desk):
    """One that is typed and not yet added counts too."""
    section = AccessoriesSection(desk)
    show(qtbot, section, 600, 200)
    section.lines.setFocus()
    keys("Charger")
    enter()
    keys("Blue bag")
    assert section.values() == {"accessories": ["Charger", "Blue bag"]}
    assert section.told().lines == ["Charger, Blue bag"]


def test_a_draft_comes_back_as_it_was(qtbot, desk):
    """And goes with the next intake."""
    section = AccessoriesSection(desk)
    qtbot.addWidget(section)
    section.fill({"accessories": ["SIM card"]})
    assert section.values() == {"accessories": ["SIM card"]}
    section.fill({})
    assert section.told().state is State.EMPTY
