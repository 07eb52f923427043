"""What the pointer and the keys do on the grid."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.base.permissions import Role
from desktop.screens.schedule.day_layout import HOUR
from desktop.screens.schedule.grid import Grid
from desktop.screens.schedule.grid_hands import PACE
from desktop.screens.schedule.slots import Slot
from tests.desktop.screens.schedule.conftest import DAY, Monday, shown

K, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CTRL, SHIFT, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier(0)


@pytest.fixture
def grid(screen) -> Grid:
    """With the keys on Lock; what is let go is in `placed` and stored nowhere."""
    made = screen.grid
    made.placed.disconnect()
    made.placed_there = []
    made.placed.connect(lambda card, slot, minutes: made.placed_there.append((card.title, slot, minutes)))
    made.setFocus()
    made.make_current(1)
    return made


def _mouse(grid: Grid, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton = LEFT) -> None:
    port = grid.viewport()
    event = QMouseEvent(kind, QPointF(at), QPointF(port.mapToGlobal(at)), LEFT, held, NONE)
    QApplication.sendEvent(port, event)


def _pull(grid: Grid, begin: QPoint, end: QPoint) -> None:
    _mouse(grid, QEvent.Type.MouseButtonPress, begin)
    for at in (begin + QPoint(12, 12), end):
        _mouse(grid, QEvent.Type.MouseMove, at)
    _mouse(grid, QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton)


def test_ctrl_and_arrows_carry_a_card(grid: Grid, monday: Monday) -> None:
    """Enter lets it go; nothing is stored before."""
    QTest.keyClick(grid, K.Key_Down, CTRL)
    QTest.keyClick(grid, K.Key_Down)
    QTest.keyClick(grid, K.Key_Right)
    assert grid.placed_there == []
    QTest.keyClick(grid, K.Key_Return)
    assert grid.placed_there == [("Lock", Slot(monday.tom_id, DAY, 9 * 60 + 30), 120)]
    assert grid.hands.now is None


def test_shift_stretches_and_esc_puts_back(grid: Grid, monday: Monday) -> None:
    """Space takes it without moving it."""
    QTest.keyClick(grid, K.Key_Space)
    QTest.keyClick(grid, K.Key_Down, SHIFT)
    assert grid.hands.now.minutes == 135
    QTest.keyClick(grid, K.Key_Escape)
    assert grid.hands.now is None
    QTest.keyClick(grid, K.Key_Space)
    QTest.keyClick(grid, K.Key_Up, SHIFT)
    QTest.keyClick(grid, K.Key_Space)
    assert grid.placed_there == [("Lock", Slot(monday.ayse_id, DAY, 540), 105)]


def test_a_card_let_go_where_it_was_changes_nothing(grid: Grid) -> None:
    """And one that the keyboard leaves goes back."""
    QTest.keyClick(grid, K.Key_Space)
    QTest.keyClick(grid, K.Key_Return)
    QTest.keyClick(grid, K.Key_Down, CTRL)
    grid.clearFocus()
    assert grid.placed_there == [] and grid.hands.now is None


def test_arrows_follow_the_way_of_reading(grid: Grid, screen, monday: Monday) -> None:
    """In Arabic the next technician is to the left."""
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QTest.keyClick(grid, K.Key_Left, CTRL)
    assert grid.hands.now.slot == Slot(monday.tom_id, DAY, 540)


def test_a_card_is_pulled_to_another_hour_and_technician(grid: Grid, monday: Monday) -> None:
    """By where it was taken, not by its upper edge."""
    begin = grid.visualRect(grid.currentIndex()).topLeft() + QPoint(20, 30)
    _pull(grid, begin, begin + QPoint(grid.lay.column_width, HOUR))
    assert grid.placed_there == [("Lock", Slot(monday.tom_id, DAY, 600), 120)]


def test_its_edge_is_pulled_to_make_it_longer(grid: Grid, monday: Monday) -> None:
    """The pointer shows it before."""
    rect = grid.visualRect(grid.currentIndex())
    edge = QPoint(rect.left() + 20, rect.bottom() - 2)
    _mouse(grid, QEvent.Type.MouseMove, edge, Qt.MouseButton.NoButton)
    assert grid.viewport().cursor().shape() == Qt.CursorShape.SizeVerCursor
    _pull(grid, edge, edge + QPoint(0, HOUR // 2))
    assert grid.placed_there == [("Lock", Slot(monday.ayse_id, DAY, 540), 150)]


def test_esc_puts_back_what_is_pulled(grid: Grid) -> None:
    """As what the keys carry; letting go then changes nothing."""
    begin = grid.visualRect(grid.currentIndex()).center()
    _mouse(grid, QEvent.Type.MouseButtonPress, begin)
    _mouse(grid, QEvent.Type.MouseMove, begin + QPoint(0, HOUR))
    assert grid.hands.now is not None
    QTest.keyClick(grid, K.Key_Escape)
    _mouse(grid, QEvent.Type.MouseButtonRelease, begin + QPoint(0, HOUR), Qt.MouseButton.NoButton)
    assert grid.hands.now is None and grid.placed_there == []


def test_let_go_over_the_heads_it_stays(qtbot, grid: Grid) -> None:
    """The screen hears that it was thrown."""
    begin = grid.visualRect(grid.currentIndex()).center()
    with qtbot.waitSignal(grid.thrown) as thrown:
        _pull(grid, begin, QPoint(5, 5))
    assert thrown.args[0].title == "Lock" and grid.placed_there == []


def test_a_job_from_the_list_is_dropped(grid: Grid, screen, monday: Monday) -> None:
    """Where the pointer is; what is no job is refused."""
    view = screen.waiting.view
    mime = view.cards.mimeData([view.cards.index(0)])
    at = QPointF(grid.visualRect(grid.currentIndex()).topLeft() + QPoint(grid.lay.column_width, 0))
    for given in (QMimeData(), mime):
        grid.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, given, LEFT, NONE))
    assert grid.placed_there == [("Lamp", Slot(monday.tom_id, DAY, 540), 30)]


def test_near_an_edge_the_grid_scrolls_by_itself(grid: Grid) -> None:
    """So that a card reaches an hour that is out of sight; elsewhere it stands still."""
    bar, body = grid.verticalScrollBar(), grid.frame.body
    begin = grid.visualRect(grid.currentIndex()).center()
    _mouse(grid, QEvent.Type.MouseButtonPress, begin)
    _mouse(grid, QEvent.Type.MouseMove, begin + QPoint(0, HOUR))
    before = bar.value()
    for at, step in ((body.center(), 0), (QPoint(body.center().x(), body.bottom() - 5), PACE)):
        QCursor.setPos(grid.viewport().mapToGlobal(at))
        grid.hands._creep()
        assert bar.value() == before + step
    grid.hands.put_back()
    grid.hands._creep()
    assert bar.value() == before + PACE


def test_in_a_week_a_job_keeps_its_hour(qtbot, grid: Grid, screen, monday: Monday) -> None:
    """It is pulled to a day."""
    screen.bar.modes.choose("week")
    qtbot.waitUntil(lambda: len(screen.board.days) == 7)
    grid.go_to(monday.jobs["Lock"])
    begin = grid.visualRect(grid.currentIndex()).center()
    _pull(grid, begin, begin + QPoint(grid.lay.column_width, 0))
    assert grid.placed_there == [("Lock", Slot(monday.ayse_id, DAY.replace(day=10), 540), 120)]


def test_who_may_only_look_moves_nothing(qtbot, look, monday: Monday, desk_as) -> None:
    """A technician sees what the office planned."""
    grid = shown(qtbot, desk_as(Role.TECHNICIAN)).grid
    grid.setFocus()
    grid.make_current(1)
    QTest.keyClick(grid, K.Key_Down, CTRL)
    QTest.keyClick(grid, K.Key_Space)
    begin = grid.visualRect(grid.currentIndex()).center()
    _pull(grid, begin, begin + QPoint(0, HOUR))
    assert grid.hands.now is None
