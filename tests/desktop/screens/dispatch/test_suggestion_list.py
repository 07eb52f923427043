"""The list of suggestions."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.screens.dispatch.day import Day
from desktop.screens.dispatch.suggestion_list import SuggestionList
from tests.desktop.screens.counter import show
from tests.desktop.screens.dispatch.conftest import DAY

K = Qt.Key


def _shown(qtbot, day: Day) -> SuggestionList:
    made = SuggestionList()
    show(qtbot, made, 700, 500)
    made.show_day(day)
    made.view.setFocus()
    return made


def test_one_key_for_each_answer(qtbot, look, day: Day) -> None:
    """A and Enter accept, D turns down, O opens; the buttons do the same."""
    made, heard = _shown(qtbot, day), []
    for signal in (made.view.accepted, made.view.dismissed, made.view.opened):
        signal.connect(lambda given, signal=signal: heard.append(getattr(given, "suggestion", given)))
    for key in (K.Key_A, K.Key_Return, K.Key_D, K.Key_O):
        QTest.keyClick(made.view, key)
    made.accept.click()
    made.dismiss.click()
    given = day.advice[0].suggestion
    assert heard == [given, given, given, given.work_order_id, given, given]
    QTest.keyClick(made.view, K.Key_Down)
    assert made.view.current() == day.advice[1]
    with qtbot.waitSignal(made.view.menu_asked):
        made.view.customContextMenuRequested.emit(QPoint(5, 5))


def test_the_next_one_is_current_where_one_is_gone(qtbot, look, day: Day) -> None:
    """So that key after key can be pressed."""
    made = _shown(qtbot, day)
    made.show_day(day._replace(advice=day.advice[1:]))
    assert made.view.current() == day.advice[1]


def test_without_any_it_says_why(qtbot, look, day: Day) -> None:
    """Nobody free, everything given, nothing planned."""
    made = _shown(qtbot, day._replace(advice=[]))
    assert made._stateful.state.accessibleName() == "Nobody to suggest" and not made.accept.isEnabled()
    made.show_day(Day(DAY, [], [], True, 3))
    assert made._stateful.state.accessibleName() == "Everything is given"
    made.show_day(Day(DAY, [], [], True, 0))
    assert made._stateful.state.accessibleName() == "Nothing is planned for this day"
    made.show_error("Not loaded", "why", lambda: None)
    assert made._stateful.state.accessibleName() == "Not loaded"
