"""The schedule itself: what is seen, found, and reached by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.desktop.screens.schedule.conftest import Monday

K = Qt.Key


def test_the_working_day_is_in_sight(screen, monday: Monday) -> None:
    """Not the middle of the night."""
    grid = screen.grid
    assert 6 * 60 < (grid.verticalOffset()) * 60 / 72 <= 8 * 60


def test_a_card_is_found_where_it_is_seen(screen, monday: Monday) -> None:
    """Over the heads is none."""
    grid = screen.grid
    for place in range(grid.cards.rowCount()):
        index = grid.cards.index(place)
        assert grid.indexAt(grid.visualRect(index).center()) == index
    assert not grid.indexAt(QPoint(3, 3)).isValid() and grid.slot_at(QPoint(3, 3)) is None


def test_keys_reach_every_card_and_open_it(qtbot, screen, told, monday: Monday) -> None:
    """Home and End too; Enter opens the job."""
    grid = screen.grid
    grid.setFocus()
    QTest.keyClick(grid, K.Key_Home)
    reached = [grid.current_card().title]
    for _ in range(3):
        QTest.keyClick(grid, K.Key_Down)
        reached.append(grid.current_card().title)
    assert reached == ["Update", "Lock", "Heating", "Heating"]
    QTest.keyClick(grid, K.Key_Left)
    QTest.keyClick(grid, K.Key_Return)
    assert told.places[-1] == ("work_order", monday.jobs["Heating"], {})


def test_cards_have_names_for_who_cannot_see(screen, monday: Monday) -> None:
    """The item view hands them out one by one."""
    heard = QAccessible.queryAccessibleInterface(screen.grid)
    names = [heard.child(place).text(QAccessible.Text.Name) for place in range(heard.childCount())]
    assert any("Lock" in name and "Ayşe Yıldız" in name and "same time" in name for name in names)


def test_a_menu_opens_at_a_card(qtbot, screen, monday: Monday) -> None:
    """By the key at the one where the keys are."""
    grid = screen.grid
    grid.go_to(monday.jobs["Update"])
    with qtbot.waitSignal(grid.menu_asked) as asked:
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=QPoint(1, 1))
        QTest.keyClick(grid, K.Key_Menu)
        grid.contextMenuEvent(_Menu(grid.visualRect(grid.currentIndex()).center()))
    assert asked.args[0] == monday.jobs["Update"]


class _Menu:
    """A press of the right button at a place."""

    class Reason:
        Keyboard = 1

    def __init__(self, at: QPoint) -> None:
        self._at = at

    def reason(self) -> int:
        return 0

    def pos(self) -> QPoint:
        return self._at
