"""Tests of what can be done with a room."""

from __future__ import annotations

from core.base.permissions import Role
from core.rules.words import Withdrawal
from desktop.look.icons import icon
from desktop.screens.rooms.room_menu import entries_of
from tests.desktop.screens.rooms.conftest import a_room


def test_the_menu_is_for_the_room_as_it_is(desk):
    """What is out can be brought back, what is unconfirmed confirmed."""
    plain = [entry.key for entry in entries_of(a_room(), desk)]
    assert "bring_back" not in plain
    assert "confirm" not in plain
    out = entries_of(a_room(withdrawal=Withdrawal.OUT_OF_ORDER, is_unconfirmed=True, is_rush=True), desk)
    assert {"bring_back", "confirm", "withdraw", "rush"} <= {entry.key for entry in out}
    assert len({entry.words for entry in out}) == len(out)
    assert all(not icon(entry.icon).isNull() for entry in out)


def test_everybody_sees_what_is_his(desk_as):
    """An attendant has jobs and what he saw; who may only look has nothing."""
    attendant = {entry.key for entry in entries_of(a_room(), desk_as(Role.TECHNICIAN))}
    assert attendant == {"job", "bench", "refuse", "seen_occupied", "seen_vacant"}
    assert entries_of(a_room(), desk_as(Role.STOREMAN)) == []
