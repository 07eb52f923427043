"""Where the cards of a day lie."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from desktop.screens.schedule.board import Board
from desktop.screens.schedule.day_layout import HOUR, NARROWEST, DayLayout
from desktop.screens.schedule.slots import Slot
from tests.desktop.screens.schedule.conftest import DAY, Monday


def _layout(board: Board, width: int = 800) -> DayLayout:
    return DayLayout(board.cards, [person.id for person in board.people], DAY, width)


def test_cards_lie_at_their_hours_and_none_covers_another(board: Board) -> None:
    """What has no hour lies in the band."""
    layout = _layout(board)
    rects = {card.title: layout.rect(place) for place, card in enumerate(board.cards)}
    assert rects["Lock"].top() == layout.y(9 * 60) and abs(rects["Lock"].height() - 2 * HOUR) <= 1
    assert not rects["Lock"].intersects(rects["Heating"])
    assert rects["Update"].bottom() < layout.band
    assert all(rect.right() < layout.column_width for rect in rects.values())


def test_a_point_is_a_technician_and_a_quarter_of_an_hour(board: Board, monday: Monday) -> None:
    """The second column is Tom's; above the hours it is any time; outside is nowhere."""
    layout = _layout(board)
    x = layout.column_width + 20
    assert layout.slot_at(QPoint(x, layout.y(10 * 60) + 3)) == Slot(monday.tom_id, DAY, 600)
    assert layout.slot_at(QPoint(x, layout.y(10 * 60)), HOUR) == Slot(monday.tom_id, DAY, 540)
    assert layout.slot_at(QPoint(x, 3)) == Slot(monday.tom_id, DAY, None)
    assert layout.slot_at(QPoint(layout.width + 1, 30)) is None
    assert layout.slot_rect(Slot(monday.tom_id, DAY, 600), 60).contains(QPoint(x, layout.y(10 * 60) + 3))
    assert layout.slot_rect(Slot(0, DAY, 600), 60).isNull()


def test_steps_stay_within_the_day(board: Board, monday: Monday) -> None:
    """Above the first minute lies any time; below that the morning."""
    layout, slot = _layout(board), Slot(monday.ayse_id, DAY, 0)
    assert layout.moved(slot, 1, 1) == Slot(monday.tom_id, DAY, 15)
    assert layout.moved(slot, -1, -1) == Slot(monday.ayse_id, DAY, None)
    assert layout.moved(Slot(monday.ayse_id, DAY, None), 0, 1).minute == 8 * 60


def test_many_technicians_are_scrolled_to(board: Board) -> None:
    """No column gets narrower than it can be read, and none is cut where the room ends."""
    layout = DayLayout([], list(range(1, 31)), DAY, 800)
    assert layout.column_width >= NARROWEST and layout.width == 30 * layout.column_width
    assert 0 <= (800 - layout.gutter) % layout.column_width < 8


def test_a_full_band_puts_cards_beside_each_other(card, monday: Monday) -> None:
    """Nine jobs of any time take four rows."""
    cards = [card("Update")._replace(id=place) for place in range(9)]
    layout = DayLayout(cards, [monday.ayse_id], DAY, 800)
    assert all(layout.rect(place).bottom() < layout.band for place in range(9))
    assert not any(layout.rect(a).intersects(layout.rect(b)) for a in range(9) for b in range(a))
