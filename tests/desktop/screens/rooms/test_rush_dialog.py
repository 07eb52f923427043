"""Tests of a rush."""

from __future__ import annotations

from desktop.screens.rooms.rush_dialog import RushDialog
from tests.desktop.screens.counter import CTRL, K, name_here, press


def test_a_rush_needs_no_more_than_one_key(qtbot, screen, actions, row_of):
    """When the guest comes is asked, not required."""
    dialog = RushDialog(actions, screen, row_of("101"))
    dialog.open()
    qtbot.waitUntil(lambda: name_here() == "Arrival")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: row_of("101").is_rush)
    assert row_of("101").arrival_at is None


def test_an_arrival_that_is_known_stands_there(qtbot, screen, actions, row_of):
    """It is kept."""
    dialog = RushDialog(actions, screen, row_of("104"))
    assert dialog.form.values()["arrival_at"] is not None
    dialog.reject()
