"""Tests of the list of discrepancies."""

from __future__ import annotations

from datetime import UTC, datetime

from core.rules.words import FrontDeskState
from desktop.screens.rooms.discrepancy_dialog import DiscrepancyDialog
from desktop.widgets.chip import Chip
from tests.desktop.screens.rooms.conftest import a_room


def test_each_discrepancy_says_what_it_is_and_leads_to_its_room(qtbot, screen):
    """Skip and sleep."""
    seen = datetime.now(UTC)
    rows = [
        a_room(id=5, front_desk=FrontDeskState.OCCUPIED, seen_occupied=False, seen_at=seen),
        a_room(id=6, name="102", seen_occupied=True, seen_at=seen),
    ]
    dialog = DiscrepancyDialog(screen, rows)
    dialog.open()
    assert [chip.text for chip in dialog.findChildren(Chip)] == ["Skip", "Sleep"]
    with qtbot.waitSignal(dialog.room_asked) as asked:
        dialog.rows.links[1].click()
    assert asked.args == [6]
    assert not dialog.isVisible()


def test_where_there_are_none_it_says_so(qtbot, screen):
    """And can only be shut."""
    dialog = DiscrepancyDialog(screen, [])
    dialog.open()
    assert dialog.rows.links == []
    assert dialog.rows.isVisible()
    dialog.reject()
