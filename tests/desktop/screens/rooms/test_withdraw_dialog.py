"""Tests of taking a room out."""

from __future__ import annotations

from datetime import timedelta

from core.rules.words import Withdrawal
from desktop.screens.rooms.withdraw_dialog import WithdrawDialog
from desktop.widgets.moments import now
from tests.desktop.screens.counter import CTRL, K, keys, name_here, press


def test_a_room_is_taken_out_by_keyboard(qtbot, screen, actions, row_of, house):
    """The reason is asked first; the rest may be left."""
    dialog = WithdrawDialog(actions, screen, row_of("101"))
    dialog.open()
    qtbot.waitUntil(lambda: name_here() == "Reason")
    press(K.Key_Return, CTRL)
    assert dialog.form.fields["reason"].error
    keys("Bed broken")
    press(K.Key_Return, CTRL)
    qtbot.waitUntil(lambda: row_of("101").is_out)
    row = row_of("101")
    assert (row.withdrawal, row.out_reason, row.out_until_at) == (Withdrawal.OUT_OF_ORDER, "Bed broken", None)


def test_an_end_before_the_beginning_is_told_at_its_field(qtbot, screen, actions, row_of):
    """What was typed stays."""
    dialog = WithdrawDialog(actions, screen, row_of("101"))
    dialog.open()
    dialog.form.set_values({"reason": "Painting", "until_at": now() - timedelta(days=2)})
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.form.fields["until_at"].error))
    assert dialog.form.values()["reason"] == "Painting"
    dialog.reject()


def test_what_was_said_before_can_be_changed(qtbot, screen, actions, row_of):
    """The fields hold it."""
    dialog = WithdrawDialog(actions, screen, row_of("106"))
    show_values = dialog.form.values()
    assert show_values["reason"] == "Water in the bathroom"
    assert show_values["until_at"] is not None
    dialog.reject()
