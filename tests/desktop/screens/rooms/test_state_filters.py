"""Tests of the filters above the board."""

from __future__ import annotations

import pytest

from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.screens.rooms.attention import Attention
from desktop.screens.rooms.filtering import Wanted, tally
from desktop.screens.rooms.state_filters import StateFilters
from tests.desktop.screens.counter import show
from tests.desktop.screens.rooms.conftest import a_room

F, H = FrontDeskState, HousekeepingState


@pytest.fixture
def filters(qtbot, look) -> StateFilters:
    """With the counts of three rooms on two floors, one of them awaited."""
    made = StateFilters()
    rows = [a_room(id=1), a_room(id=2, front_desk=F.OCCUPIED), a_room(id=3, floor="2", housekeeping=H.DIRTY)]
    show(qtbot, made, 1100, 80)
    made.show_counts(tally(rows, {3: frozenset({Attention.ARRIVAL})}), ["1", "2"])
    return made


def test_every_state_says_how_many_rooms_are_in_it(filters):
    """To those who hear it too, with its axis."""
    assert filters.states[F.VACANT].text() == "Vacant  2"
    assert filters.keeping[H.DIRTY].accessibleName() == "Housekeeping: Dirty, 1"
    assert filters.states[F.BLOCKED].isVisible()
    assert not filters.states[Withdrawal.OUT_OF_ORDER].isVisible()
    assert filters.attention[Attention.ARRIVAL].isVisible()
    assert not filters.attention[Attention.DISCREPANCY].isVisible()


def test_pressing_narrows_and_all_is_one_press_away(qtbot, filters):
    """What was typed stays."""
    filters.type("1")
    with qtbot.waitSignal(filters.changed) as changed:
        filters.states[F.VACANT].click()
    assert changed.args[0] == Wanted(states=frozenset({F.VACANT}), typed="1")
    filters.keeping[H.DIRTY].click()
    filters.floor.set_value("2")
    assert filters.wanted == Wanted("2", frozenset({F.VACANT}), frozenset({H.DIRTY}), typed="1")
    filters.reset.click()
    assert filters.wanted == Wanted(typed="1")
    assert not filters.states[F.VACANT].isChecked()
    assert not filters.reset.isVisible()


def test_attention_is_shown_alone_and_again_all(filters):
    """The second press takes it off."""
    filters.attention[Attention.ARRIVAL].click()
    assert filters.wanted.attention == {Attention.ARRIVAL}
    assert filters.attention[Attention.ARRIVAL].isChecked()
    filters.attention[Attention.ARRIVAL].click()
    assert filters.wanted.is_everything


def test_where_there_is_little_room_shapes_and_counts_are_left(qtbot, filters):
    """The words are in the tool tip, and still heard."""
    filters.resize(420, 200)
    qtbot.waitUntil(lambda: filters.states[F.VACANT].text() == "2")
    assert "Vacant" in filters.states[F.VACANT].toolTip()
    assert filters.states[F.VACANT].accessibleName() == "Front desk: Vacant, 2"
    filters.resize(1100, 80)
    qtbot.waitUntil(lambda: filters.states[F.VACANT].text() == "Vacant  2")


def test_a_floor_that_is_gone_is_not_wanted_any_more(filters):
    """With one floor there is nothing to choose."""
    filters.floor.set_value("2")
    filters.show_counts(tally([a_room()], {}), ["1"])
    assert filters.wanted.floor is None
    assert not filters.floor.isVisible()
