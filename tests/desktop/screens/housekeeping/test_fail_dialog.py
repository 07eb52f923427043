"""A room fails its inspection."""

from __future__ import annotations

import pytest

from core.rules.words import HousekeepingState
from desktop.screens.housekeeping.fail_dialog import FailDialog
from desktop.screens.housekeeping.screen import HousekeepingScreen


@pytest.fixture
def dialog(qtbot, screen: HousekeepingScreen, room) -> FailDialog:
    """For 202, which waits for its inspection."""
    made = FailDialog(screen.desk, screen.window(), screen.actions, room("202"))
    made.open()
    qtbot.waitUntil(lambda: made.types.count() > 1)
    return made


def test_the_room_is_cleaned_again(qtbot, dialog: FailDialog, room) -> None:
    """Its attendant reads why."""
    dialog.form.fields["reason"].control.set_value("Hair in the sink")
    dialog.submit()
    qtbot.waitUntil(lambda: room("202").housekeeping is HousekeepingState.DIRTY)
    assert (room("202").inspection_note, room("202").open_jobs) == ("Hair in the sink", 0)


def test_something_has_to_follow(dialog: FailDialog, room) -> None:
    """Neither cleaned again nor a job: it says so and stays."""
    dialog.form.set_values({"reason": "The tap drips", "cleans_again": False}, clean=False)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.form.fields["job_type"].error
    assert dialog.yes.isEnabled()
    assert room("202").housekeeping is HousekeepingState.TO_INSPECT


def test_without_a_reason_it_stays(dialog: FailDialog) -> None:
    """Nobody could mend what nobody wrote down."""
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.form.fields["reason"].error
