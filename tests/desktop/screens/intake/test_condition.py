"""The condition checklist at the intake."""

from __future__ import annotations

import pytest

from desktop.screens.intake.condition import ConditionSection
from desktop.screens.intake.section import State
from tests.desktop.screens.counter import keys, show


@pytest.fixture
def section(qtbot, counter, desk):
    """The list of a laptop, as it is seen."""
    made = ConditionSection(desk)
    show(qtbot, made, 760, 400)
    made.set_type(counter.laptop_type_id)
    qtbot.waitUntil(lambda: len(made.checklist.rows) == 3)
    made.checklist.setFocus()
    return made


def test_single_keys_answer_and_go_on(section):
    """1 works, 2 broken, 3 not testable, 4 not tested."""
    keys("124")
    assert section.values() == {"rows": [["Powers on", "works"], ["Display", "broken"], ["Keyboard", "not_tested"]]}
    assert section.told().lines == ["1 broken, 1 work(s)"]


def test_whatever_is_left_works_with_one_key(qtbot, section):
    """And the keyboard goes on to the next section."""
    keys("2")
    with qtbot.waitSignal(section.finished):
        keys("w")
    assert [answer for _, answer in section.values()["rows"]] == ["broken", "works", "works"]


def test_a_dead_device_cannot_be_tested(qtbot, section):
    """One key says so for every row, whatever was answered."""
    keys("1")
    with qtbot.waitSignal(section.finished):
        keys("d")
    assert {answer for _, answer in section.values()["rows"]} == {"not_testable"}


def test_answers_of_a_draft_stay_when_the_list_is_read_again(qtbot, counter, section):
    """The type follows later than the draft."""
    section.fill({"rows": [["Powers on", "broken"], ["Gone since", "works"]]})
    section.set_type(counter.laptop_type_id)
    qtbot.waitUntil(lambda: "Keyboard" in section.checklist.rows)
    assert section.values() == {"rows": [["Powers on", "broken"], ["Display", ""], ["Keyboard", ""]]}


def test_a_type_without_a_list_says_where_to_write_one(qtbot, counter, section):
    """And asks nothing."""
    section.set_type(counter.phone_type_id)
    qtbot.waitUntil(lambda: not section.checklist.rows)
    assert "settings" in section._hint.text()
    assert section.told().state is State.EMPTY
