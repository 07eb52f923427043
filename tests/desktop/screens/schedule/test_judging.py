"""What would speak against a place."""

from __future__ import annotations

from datetime import timedelta

from core.rules.planning import FindingCode as F
from desktop.screens.schedule.board import Board
from desktop.screens.schedule.judging import findings_there
from desktop.screens.schedule.slots import Slot
from tests.desktop.screens.schedule.conftest import DAY, Monday


def _codes(board: Board, card, person: int, minute: int | None, minutes: int | None = 60) -> list[F]:
    return [each.code for each in findings_there(board, card, Slot(person, DAY, minute), minutes)]


def test_it_is_known_before_it_is_stored(board: Board, monday: Monday, card) -> None:
    """The job itself does not stand in its own way."""
    assert _codes(board, card("Lock"), monday.ayse_id, 8 * 60) == []
    assert _codes(board, card("Lock"), monday.ayse_id, 9 * 60 + 30) == [F.OVERLAP]
    assert _codes(board, card("Lamp"), monday.tom_id, 19 * 60) == [F.OUTSIDE_HOURS]
    assert _codes(board, card("Lamp"), monday.tom_id, None, 9 * 60) == [F.OVERBOOKED]


def test_a_day_out_of_sight_is_not_judged(board: Board, monday: Monday, card) -> None:
    """Core does when it is planned."""
    slot = Slot(monday.ayse_id, DAY + timedelta(days=1), 0)
    assert findings_there(board, card("Lock"), slot, 60) == () == findings_there(Board(), card("Lock"), slot, 60)
