"""Where the cards of a week lie."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint

from desktop.screens.schedule.board import Board
from desktop.screens.schedule.slots import Slot, days_from
from desktop.screens.schedule.week_layout import WeekLayout
from tests.desktop.screens.schedule.conftest import DAY, Monday


def _layout(board: Board) -> WeekLayout:
    return WeekLayout(board.cards, [person.id for person in board.people], days_from(DAY, 7), 900)


def test_jobs_of_a_day_lie_below_each_other(board: Board, monday: Monday) -> None:
    """The line grows with them; an empty line has room for one."""
    layout = _layout(board)
    rects = [layout.rect(place) for place in range(len(board.cards))]
    cell = layout.cell_rect(monday.ayse_id, DAY)
    assert all(cell.contains(rect) for rect in rects)
    assert [rect.top() for rect in rects] == sorted({rect.top() for rect in rects})
    assert 0 < layout.line_rect(1).height() < layout.line_rect(0).height()


def test_a_point_is_somebodys_day(board: Board, monday: Monday) -> None:
    """Steps go across days and down technicians, and keep the hour."""
    layout = _layout(board)
    tuesday = DAY + timedelta(days=1)
    slot = layout.slot_at(layout.cell_rect(monday.tom_id, tuesday).center())
    assert slot == Slot(monday.tom_id, tuesday, None)
    assert layout.slot_at(QPoint(-1, 5)) is None and layout.slot_at(QPoint(5, layout.height)) is None
    assert layout.moved(Slot(monday.ayse_id, DAY, 540), 1, 1) == Slot(monday.tom_id, tuesday, 540)
    assert layout.moved(Slot(monday.ayse_id, DAY, 540), -1, -1) == Slot(monday.ayse_id, DAY, 540)
    assert layout.slot_rect(slot, 60).isValid() and layout.slot_rect(Slot(0, DAY, None), 60).isEmpty()
