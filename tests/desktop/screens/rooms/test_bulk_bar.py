"""Tests of the bar for many rooms."""

from __future__ import annotations

from core import people
from core.base.permissions import Role
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.screens.rooms.bulk_bar import BulkBar
from tests.desktop.screens.counter import reading, show


def entries(pressed) -> dict:
    """What its menu offers, by its words."""
    pressed.menu().aboutToShow.emit()
    return {entry.text(): entry for entry in pressed.menu().actions()}


def test_it_is_seen_only_while_rooms_are_chosen(qtbot, desk):
    """And says how many."""
    bar = BulkBar(desk)
    show(qtbot, bar, 700, 60)
    bar.show_count(0)
    assert not bar.isVisible()
    bar.show_count(3)
    assert bar.isVisible()
    assert "3" in bar.accessibleName()


def test_states_and_attendants_are_asked_for(qtbot, shop, house, desk):
    """Every state of both axes, everybody who works here, and nobody."""
    bar = BulkBar(desk)
    qtbot.addWidget(bar)
    bar.set_staff(reading(shop, people.staff))
    with qtbot.waitSignal(bar.state_asked) as asked:
        entries(bar.housekeeping)["Clean"].trigger()
    assert asked.args == [HousekeepingState.CLEAN]
    with qtbot.waitSignal(bar.state_asked) as asked:
        entries(bar.front_desk)["Due out"].trigger()
    assert asked.args == [FrontDeskState.DUE_OUT]
    with qtbot.waitSignal(bar.attendant_asked) as asked:
        entries(bar.attendant)["Mina Maid"].trigger()
    assert asked.args[0].id == house.maid_id
    with qtbot.waitSignal(bar.attendant_asked) as asked:
        entries(bar.attendant)["Nobody"].trigger()
    assert asked.args == [None]


def test_an_attendant_is_offered_only_what_is_his(qtbot, desk_as):
    """How clean the rooms are, short of inspected."""
    bar = BulkBar(desk_as(Role.TECHNICIAN))
    show(qtbot, bar, 700, 60)
    bar.show_count(1)
    assert (bar.front_desk.isVisible(), bar.housekeeping.isVisible(), bar.attendant.isVisible()) == (False, True, False)
    assert "Inspected" not in entries(bar.housekeeping)
