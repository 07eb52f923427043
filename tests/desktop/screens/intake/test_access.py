"""How the device is unlocked."""

from __future__ import annotations

import pytest

from desktop.screens.intake.access import AccessSection
from desktop.screens.intake.section import State


@pytest.fixture
def section(qtbot, desk):
    """As it is seen."""
    made = AccessSection(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_code_is_never_in_the_summary(section):
    """Only that there is one."""
    section.kind.set_value("pin")
    section.pin.set_value("4711")
    told = section.told()
    assert told.state is State.DONE
    assert "4711" not in " ".join(told.lines)


def test_a_code_that_was_promised_is_needed(section):
    """A PIN, or a pattern of two dots at least."""
    section.kind.set_value("pin")
    assert "pin" in section.problems()
    section.kind.set_value("pattern")
    section.pattern.set_value("1")
    assert "pattern" in section.problems()
    section.pattern.set_value("14")
    assert section.problems() == {}
    assert section.values()["passcode"] == "14"


def test_a_refusal_is_explained(section):
    """What then cannot be tested."""
    section.kind.set_value("refused")
    assert section._refused.isVisible()
    section.kind.set_value("none")
    assert not section._refused.isVisible()
    assert section.values()["passcode"] == ""


def test_what_core_says_of_the_code_is_shown_where_it_is_typed(section):
    """At the pattern, or at the PIN."""
    section.kind.set_value("pattern")
    assert section.show_problem("passcode", "Too long")
    assert section.fields["pattern"].error == "Too long"
    assert section.place_of("passcode") is section.pattern


@pytest.mark.parametrize(("kind", "code"), [("pin", "ab 12"), ("pattern", "1478"), ("customer_unlocks", "")])
def test_a_draft_comes_back_as_it_was(section, kind, code):
    """The code with it: drafts are sealed."""
    typed = {"passcode_kind": kind, "passcode": code, "has_backup": True, "may_be_wiped": True}
    section.fill(typed)
    assert section.values() == typed
    section.fill({})
    assert section.values()["passcode_kind"] == "none"
