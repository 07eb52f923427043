"""The intake at a glance."""

from __future__ import annotations

import pytest

from desktop.screens.intake.section import Section, State, Told
from desktop.screens.intake.summary import Summary


class Plain(Section):
    """Says what it is told to say."""

    says = Told()

    def told(self) -> Told:
        return self.says


@pytest.fixture
def sections(qtbot, desk):
    """Two of them."""
    made = [Plain(desk, 1, "Customer"), Plain(desk, 2, "Device")]
    for section in made:
        qtbot.addWidget(section)
    return made


@pytest.fixture
def summary(qtbot, sections):
    """Of both."""
    made = Summary(sections)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_section_says_what_it_holds(sections, summary):
    """A press goes there."""
    sections[0].says = Told(["Ayşe Yıldız", "+90 532"], State.DONE, "Ask for a deposit")
    chosen = []
    summary.chosen.connect(chosen.append)
    summary.refresh()
    row = summary.rows[1]
    assert row.lines() == ["Ayşe Yıldız", "+90 532"]
    assert "Ask for a deposit" in row.accessibleDescription()
    row.click()
    assert chosen == [sections[0]]


def test_what_is_wrong_stays_marked_until_it_is_changed(sections, summary):
    """Whatever the section itself says."""
    sections[1].says = Told([], State.DONE)
    summary.mark_wrong([sections[1]])
    assert summary.rows[2].state is State.WRONG
    summary.unmark(sections[1])
    summary.refresh()
    assert summary.rows[2].state is State.DONE


def test_without_room_it_is_a_bar_that_says_what_is_needed(sections, summary):
    """With the button that stores."""
    sections[0].says = Told([], State.NEEDED)
    summary.say_draft("Draft saved 14:02")
    summary.set_compact(True)
    summary.refresh()
    assert summary.draft.text() == "Needed: Customer"
    assert not summary.rows[1].isVisible()
    assert summary.save.isVisible()
    sections[0].says = Told([], State.DONE)
    summary.refresh()
    assert summary.draft.text() == "Draft saved 14:02"


def test_the_button_asks_to_store(qtbot, summary):
    """Once per press."""
    with qtbot.waitSignal(summary.save_asked):
        summary.save.click()
