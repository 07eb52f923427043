"""What the row of a room says."""

from __future__ import annotations

import pytest

from core.rules.words import HousekeepingState
from desktop.screens.housekeeping.room_line import is_done, line_of, needs_inspection, remark_of

H = HousekeepingState


@pytest.mark.parametrize(
    ("state", "only_inspected", "done", "to_inspect"),
    [
        (H.DIRTY, False, False, False),
        (H.CLEANING, True, False, False),
        (H.CLEAN, False, True, False),
        (H.CLEAN, True, False, True),
        (H.TO_INSPECT, False, False, True),
        (H.TO_INSPECT, True, False, True),
        (H.INSPECTED, True, True, False),
    ],
)
def test_done_depends_on_whether_only_inspected_rooms_count(room, state, only_inspected, done, to_inspect) -> None:
    """A clean room is done, or waits for the supervisor; never both."""
    found = room("201")._replace(housekeeping=state)
    assert is_done(found, only_inspected=only_inspected) is done
    assert needs_inspection(found, only_inspected=only_inspected) is to_inspect


def test_the_reason_of_a_failed_inspection_comes_before_the_note(room) -> None:
    """Either is read aloud, too."""
    noted = room("201")._replace(note="Two beds apart")
    failed = noted._replace(inspection_note="Hair in the sink")
    assert (remark_of(room("201")), remark_of(noted), remark_of(failed)) == ("", "Two beds apart", "Hair in the sink")
    line = line_of(failed, only_inspected=False)
    assert line.name == "201"
    assert "Hair in the sink" in line.spoken and line.state.text in line.spoken
