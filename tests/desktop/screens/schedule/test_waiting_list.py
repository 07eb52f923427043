"""The list beside the schedule."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.screens.schedule.waiting_list import NO_DAY, NOBODYS
from tests.desktop.screens.schedule.conftest import Monday

K = Qt.Key


def test_two_lists_and_a_search(qtbot, screen, monday: Monday) -> None:
    """Nobody's jobs of the day, and what stands on none; it says why a list is empty."""
    waiting = screen.waiting
    assert waiting.segments.current == NOBODYS and waiting.view.cards.cards[0].title == "Lamp"
    waiting.segments.choose(NO_DAY)
    qtbot.waitUntil(lambda: [card.title for card in waiting.view.cards.cards] == ["Router"])
    assert waiting.search.isVisible()
    QTest.keyClicks(waiting.search, "lamp")
    QTest.keyClick(waiting.search, K.Key_Return)
    qtbot.waitUntil(lambda: waiting._stateful.state.accessibleName() == "Nothing found")
    assert not waiting.view.isVisible()
    waiting.search.clear()
    qtbot.waitUntil(waiting.view.isVisible)
    assert waiting.go_to(monday.jobs["Lamp"]) and waiting.segments.current == NOBODYS
    assert not waiting.go_to(0) and waiting.card(0) is None


def test_keys_open_plan_and_carry(qtbot, screen, told, monday: Monday) -> None:
    """As on the schedule itself."""
    view = screen.waiting.view
    view.setFocus()
    QTest.keyClick(view, K.Key_Return)
    assert told.places[-1][:2] == ("work_order", monday.jobs["Lamp"])
    with qtbot.waitSignal(view.menu_asked):
        view.customContextMenuRequested.emit(QPoint(5, 5))
    QTest.keyClick(view, K.Key_Space)
    assert screen.grid.hands.now.card.title == "Lamp" and screen.grid.hasFocus()


def test_nothing_waits(qtbot, screen, board) -> None:
    """That is good news."""
    waiting = screen.waiting
    waiting.show_nobodys([])
    assert waiting._stateful.state.accessibleName() == "All given"
