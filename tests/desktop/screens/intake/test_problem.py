"""The problem section."""

from __future__ import annotations

import pytest

from desktop.screens.intake.problem import ProblemSection
from desktop.screens.intake.section import State


@pytest.fixture
def section(qtbot, counter, desk):
    """With its problems loaded."""
    made = ProblemSection(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.symptoms.chips() != [])
    return made


def test_words_or_a_ticked_problem_are_needed(section):
    """One of both says enough."""
    assert "customer_words" in section.problems()
    section.symptoms.set_value(["Does not charge"])
    assert section.problems() == {}
    assert section.told().state is State.DONE


def test_problems_follow_the_type_of_the_device(qtbot, counter, section):
    """Those of the type stand first; a phone has no keyboard."""
    section.set_type(counter.laptop_type_id)
    qtbot.waitUntil(lambda: section.symptoms.chips()[0].text() == "Keyboard faulty")
    section.set_type(counter.phone_type_id)
    qtbot.waitUntil(lambda: [chip.text() for chip in section.symptoms.chips()] == ["Does not charge"])


def test_what_is_dangerous_has_to_be_said(section):
    """A red tag without a word helps nobody."""
    section.words.set_value("It is thick")
    section.danger.set_value(True)
    assert section.problems() == {"safety_note": "Please fill this in"}
    section.fields["safety_note"].control.set_value("Swollen battery")
    assert section.values()["safety_note"] == "Swollen battery"
    assert section.told().warning == "Swollen battery"
    section.danger.set_value(False)
    assert section.values()["safety_note"] == ""


def test_a_draft_comes_back_as_it_was(section):
    """Words, ticks and notes."""
    typed = {
        "customer_words": "It smells\nof smoke", "symptoms": ["Smells"], "how_it_happened": "Fell",
        "has_liquid_damage": True, "is_dangerous": True, "safety_note": "Hot",
    }  # fmt: skip
    section.fill(typed)
    assert section.values() == typed
    section.fill({})
    assert section.values()["symptoms"] == []
