"""One part of the intake form."""

from __future__ import annotations

import pytest

from desktop.screens.intake.section import Section, State, Told
from desktop.widgets.inputs import TextInput
from desktop.widgets.money_edit import MoneyEdit


@pytest.fixture
def section(qtbot, desk):
    """With a needed text and an amount."""
    made = Section(desk, 3, "Problem")
    qtbot.addWidget(made)
    made.body.addWidget(made.field("words", "Words", TextInput(), required=True))
    made.body.addWidget(made.field("estimate", "Estimate", MoneyEdit()))
    made.show()
    return made


def test_what_is_missing_or_not_understood_is_a_problem(section):
    """By core's word for the field."""
    section.fields["estimate"].control.setText("a lot")
    assert set(section.problems()) == {"words", "estimate"}
    section.fields["words"].control.set_value("It smells")
    section.fields["estimate"].control.setText("49.90")
    assert section.problems() == {}


def test_a_field_that_is_not_seen_is_no_problem(section):
    """Nobody could fill it in."""
    section.fields["words"].hide()
    assert section.problems() == {}


def test_an_error_goes_when_the_field_is_changed(qtbot, section):
    """And the change is told."""
    assert section.show_problem("words", "Please fill this in")
    assert not section.show_problem("other", "Unknown here")
    with qtbot.waitSignal(section.edited):
        section.fields["words"].control.set_value("It smells")
    assert section.fields["words"].error == ""


def test_controls_are_named_after_their_section(section):
    """So that two sections may have fields of one name."""
    assert section.fields["words"].control.accessibleName() == "Problem: Words"
    assert section.place_of("words") is section.fields["words"].control
    assert section.place_of("nothing") is section


def test_a_bare_section_has_nothing_to_tell(section):
    """A subclass says more."""
    assert section.told() == Told([], State.EMPTY)
    assert section.values() == {}
