"""Tests of what a tile says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core.rules.words import FrontDeskState, HousekeepingState, Withdrawal
from desktop.screens.rooms.attention import Attention
from desktop.screens.rooms.tile import out_text, tile_of
from desktop.widgets.moments import clock_text
from tests.desktop.screens.rooms.conftest import a_room

NOON = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)


def test_a_tile_says_both_axes(qapp):
    """Each by its word; who cannot see hears number, floor and states."""
    tile = tile_of(a_room(front_desk=FrontDeskState.OCCUPIED, housekeeping=HousekeepingState.DIRTY, attendant="Mina"))
    assert (tile.name, tile.first_text, tile.second_text, tile.marks) == ("101", "Occupied", "Dirty", ())
    assert tile.spoken == "Room 101, Floor 1, Occupied, Dirty, attendant Mina"


def test_a_withdrawn_room_says_so_first(qapp):
    """Who has it is still heard."""
    row = a_room(is_out=True, withdrawal=Withdrawal.OUT_OF_ORDER, out_reason="Water")
    tile = tile_of(row)
    assert tile.first_text == "Out of order"
    assert tile.is_withdrawn
    assert "Out of order: Water, Vacant, Clean" in tile.spoken


def test_a_withdrawal_that_is_not_in_force_yet_hides_nothing(qapp):
    """The room can be given out until then."""
    tile = tile_of(a_room(withdrawal=Withdrawal.OUT_OF_SERVICE))
    assert (tile.first_text, tile.is_withdrawn) == ("Vacant", False)


def test_an_arrival_is_told_with_its_time(qapp):
    """A rush with its sign instead."""
    row = a_room(front_desk=FrontDeskState.DUE_IN, arrival_at=NOON.astimezone(UTC))
    assert tile_of(row).first_text == f"Due in {clock_text(NOON)}"
    rush = tile_of(row._replace(is_rush=True))
    assert (rush.first_text, rush.marks[0].icon, rush.marks[0].text) == ("Due in", "zap", clock_text(NOON))
    later = tile_of(row._replace(arrival_at=row.arrival_at + timedelta(days=1)))
    assert later.first_text == "Due in Tomorrow"


def test_signs_say_what_else_there_is(qapp):
    """Jobs, a job that keeps the room, refused service, what was seen, and that nobody confirmed it."""
    row = a_room(open_jobs=2, blocking_jobs=1, refused_at=NOON, is_unconfirmed=True, seen_occupied=True)
    tile = tile_of(row, frozenset({Attention.DISCREPANCY}))
    assert [mark.icon for mark in tile.marks] == ["circle-alert", "hand", "circle-help", "lock"]
    assert tile.marks[-1].text == "2"
    for said in ("kept from being sold", "not confirmed yet", "service refused", "housekeeping saw it occupied"):
        assert said in tile.spoken
    assert tile_of(a_room(open_jobs=1)).marks[0].icon == "wrench"


def test_how_long_a_room_is_out_is_told(qapp):
    """Until when and why, as far as it is known."""
    row = a_room(withdrawal=Withdrawal.OUT_OF_SERVICE)
    assert out_text(row) == "Out of service"
    assert out_text(row._replace(out_until_at=NOON)).startswith("Out of service until Today")
    assert out_text(a_room()) == ""
