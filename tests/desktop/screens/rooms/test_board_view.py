"""Tests of the board by keys and pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop.screens.rooms.board_model import RoomModel
from desktop.screens.rooms.board_view import BoardView
from tests.desktop.screens.counter import CTRL, K, enter, keys, press, show
from tests.desktop.screens.rooms.conftest import a_room

SHIFT = Qt.KeyboardModifier.ShiftModifier


def house(*floors: int) -> list:
    """So many rooms on each floor, 101 and on."""
    return [
        a_room(id=floor * 100 + number, name=f"{floor * 100 + number}", floor=str(floor))
        for floor, count in enumerate(floors, 1)
        for number in range(1, count + 1)
    ]


@pytest.fixture
def view(qtbot, look) -> BoardView:
    """Three floors of 5, 2 and 7 rooms, in three columns."""
    model = RoomModel()
    made = BoardView(model)
    model.setParent(made)
    model.set_rooms(house(5, 2, 7), {})
    show(qtbot, made, 420, 500)
    assert made._layout.columns == 3
    return made


def test_arrows_lead_over_all_floors(view):
    """Right and left as one reads, up and down within the column; at the ends nothing happens."""
    went = [view.current_id()]
    for key in (K.Key_Down, K.Key_Down, K.Key_Right, K.Key_Right, K.Key_Up, K.Key_Left, K.Key_End, K.Key_Down):
        press(key)
        went.append(view.current_id())
    assert went == [101, 104, 201, 202, 301, 201, 105, 307, 307]
    press(K.Key_Home)
    press(K.Key_Left)
    assert view.current_id() == 101


def test_from_right_to_left_the_arrows_turn(view):
    """Left goes on."""
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(K.Key_Left)
    assert view.current_id() == 102
    assert view.visualRect(view.model().index(0)).left() > view.visualRect(view.model().index(1)).left()
    assert view.indexAt(view.visualRect(view.model().index(1)).center()).row() == 1


def test_pages_go_by_what_is_seen(qtbot, look):
    """And the tile that has the keys is always in sight."""
    model = RoomModel()
    view = BoardView(model)
    model.setParent(view)
    model.set_rooms(house(50, 50), {})
    show(qtbot, view, 420, 400)
    for _ in range(3):
        press(K.Key_PageDown)
        assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
    assert view.current_id() > 120
    press(K.Key_PageUp)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_space_ticks_and_shift_ticks_up_to_here(view):
    """Moving alone ticks nothing, Ctrl+A all, Esc none."""
    press(K.Key_Right)
    assert view.chosen_ids() == []
    press(K.Key_Space)
    press(K.Key_Right, SHIFT)
    press(K.Key_Down, SHIFT)
    assert view.chosen_ids() == [102, 103, 104, 105]
    press(K.Key_A, CTRL)
    assert len(view.chosen_ids()) == 14
    press(K.Key_Escape)
    assert view.chosen_ids() == []


def test_enter_opens_and_digits_are_typed(qtbot, view):
    """Letters are left to the screen."""
    with qtbot.waitSignal(view.opened) as opened:
        enter()
    assert opened.args == [101]
    with qtbot.waitSignal(view.typed) as typed:
        keys("2")
    assert typed.args == ["2"]


def test_a_click_opens_and_the_tick_chooses(qtbot, view):
    """So do Ctrl, and Shift up to there."""
    port, middle = view.viewport(), lambda place: view.visualRect(view.model().index(place)).center()
    with qtbot.waitSignal(view.opened) as opened:
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=middle(1))
    assert opened.args == [102]
    with qtbot.assertNotEmitted(view.opened):
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, CTRL, middle(1))
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, SHIFT, middle(3))
        rect = view._painter.tick_rect(view.visualRect(view.model().index(5)))
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=rect.center())
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert view.chosen_ids() == [102, 103, 104, 201]


def test_ticks_and_place_stay_while_rooms_change(view):
    """Another order, a room less: who was chosen is chosen."""
    view.choose([102, 301])
    view.go_to(301)
    view.model().set_rooms([row for row in reversed(house(5, 2, 7)) if row.id != 201], {})
    assert sorted(view.chosen_ids()) == [102, 301]
    assert view.current_id() == 301


def test_every_tile_is_a_cell_with_a_text_of_its_own(view):
    """As an outside tester or a screen reader finds it, at its place on the screen."""
    board = QAccessible.queryAccessibleInterface(view)
    assert board.role() == QAccessible.Role.List
    assert board.childCount() == 14
    cell = board.child(7)
    assert cell.text(QAccessible.Text.Name) == "Room 301, Floor 3, Vacant, Clean"
    corner = view.viewport().mapToGlobal(view.visualRect(view.model().index(7)).topLeft())
    assert cell.rect().topLeft() == corner


def test_of_five_hundred_rooms_only_those_in_sight_are_painted(qtbot, look):
    """A page of a large house costs what a page of a small one does."""
    model = RoomModel()
    view = BoardView(model)
    model.setParent(view)
    model.set_rooms(house(*[50] * 10), {})
    show(qtbot, view, 1100, 560)
    view.go_to(725)
    top = view.verticalOffset()
    painted = view._layout.between(top, top + view.viewport().height())
    assert len(painted) < 90
    seen = [place for place in range(500) if view.visualRect(model.index(place)).intersects(view.viewport().rect())]
    assert set(seen) <= set(painted)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))
