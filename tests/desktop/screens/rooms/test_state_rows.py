"""Tests of a room's axes as buttons."""

from __future__ import annotations

from core import people
from core.base.permissions import Role
from core.rules.words import FrontDeskState, HousekeepingState
from desktop.screens.rooms.actions import RoomActions
from desktop.screens.rooms.state_rows import StateRows
from tests.desktop.screens.counter import reading, show
from tests.desktop.screens.rooms.test_bulk_bar import entries


def test_each_axis_says_how_it_is_and_leads_where_it_may_go(qtbot, house, desk, actions, row_of):
    """Only where core would let it go."""
    rows = StateRows(desk, actions)
    show(qtbot, rows, 400, 140)
    rows.show_room(row_of("102"))
    assert (rows.front_desk.text(), rows.housekeeping.text()) == ("Occupied", "Clean")
    assert rows.front_desk.accessibleName() == "Front desk: Occupied"
    assert set(entries(rows.front_desk)) == {"Due out", "Vacant", "Due in"}
    entries(rows.front_desk)["Due out"].trigger()
    qtbot.waitUntil(lambda: row_of("102").front_desk is FrontDeskState.DUE_OUT)
    rows.show_room(row_of("103"))
    entries(rows.housekeeping)["Inspected"].trigger()
    qtbot.waitUntil(lambda: row_of("103").housekeeping is HousekeepingState.INSPECTED)


def test_the_attendant_is_given_here(qtbot, shop, house, desk, actions, row_of):
    """Or nobody."""
    rows = StateRows(desk, actions)
    qtbot.addWidget(rows)
    rows.set_staff(reading(shop, people.staff))
    rows.show_room(row_of("101"))
    entries(rows.attendant)["Mina Maid"].trigger()
    qtbot.waitUntil(lambda: row_of("101").attendant == "Mina Maid")
    rows.show_room(row_of("101"))
    assert rows.attendant.text() == "Mina Maid"


def test_who_may_only_clean_changes_only_that(qtbot, house, desk_as, row_of):
    """The other axis is shown, and cannot be pressed."""
    desk = desk_as(Role.TECHNICIAN)
    rows = StateRows(desk, RoomActions(desk, desk.ask))
    qtbot.addWidget(rows)
    rows.show_room(row_of("103"))
    assert (rows.front_desk.isEnabled(), rows.housekeeping.isEnabled(), rows.attendant.isEnabled()) == (
        False, True, False,
    )  # fmt: skip
    assert set(entries(rows.housekeeping)) == {"Cleaning"}
