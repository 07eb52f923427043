"""A list of rooms: keys, dragging and dropping."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.screens.housekeeping.room_model import rooms_in
from desktop.screens.housekeeping.screen import HousekeepingScreen
from tests.desktop.screens.housekeeping.conftest import House

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _drop(widget, mime: QMimeData) -> bool:
    entered = QDragEnterEvent(QPoint(20, 20), COPY, mime, LEFT, PLAIN)
    QApplication.sendEvent(widget, entered)
    if entered.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(20, 20), COPY, mime, LEFT, PLAIN))
    return entered.isAccepted()


def test_a_dragged_room_is_given_to_whom_it_is_dropped_at(
    qtbot, screen: HousekeepingScreen, house: House, room
) -> None:
    """On the list, or on the head of an empty column."""
    nobody, maria, olga = screen.columns.columns
    view = nobody.rooms
    mime = view.rooms.mimeData([view.rooms.index(view.rooms.row_of(house.rooms["301"]))])
    assert _drop(maria.rooms.viewport(), mime)
    qtbot.waitUntil(lambda: maria.rooms.rooms.row_of(house.rooms["301"]) >= 0)
    assert _drop(olga, mime)
    qtbot.waitUntil(lambda: room("301").attendant_id == house.olga_id)


def test_what_is_no_room_is_not_taken(screen: HousekeepingScreen) -> None:
    """Text from elsewhere."""
    mime = QMimeData()
    mime.setText("201")
    assert not _drop(screen.columns.columns[1].rooms.viewport(), mime)
    assert rooms_in(mime) == []


def test_left_and_right_go_to_the_columns_beside(screen: HousekeepingScreen, house: House) -> None:
    """What was chosen before is let go, so that nothing unseen is given away."""
    screen.columns.choose(house.rooms["301"])
    nobody, maria, _ = screen.columns.columns
    QTest.keyClick(nobody.rooms, Qt.Key.Key_Right)
    assert maria.rooms.hasFocus()
    assert not nobody.rooms.chosen_rooms()
    assert len(screen.columns.chosen_rooms) == 1
    QTest.keyClick(maria.rooms, Qt.Key.Key_Right)  # Olga has none
    assert maria.rooms.hasFocus()
    QTest.keyClick(maria.rooms, Qt.Key.Key_Left)
    assert nobody.rooms.hasFocus()


def test_digits_find_a_room(screen: HousekeepingScreen, house: House) -> None:
    """As they are typed."""
    screen.columns.choose(house.rooms["201"])
    view = screen.columns.columns[1].rooms
    QTest.keyClicks(view, "203")
    assert view.current_room().name == "203"
