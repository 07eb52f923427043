"""One value of a chart."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.look.tokens import Tone
from desktop.widgets.charts.mark import Mark


@pytest.fixture
def mark(look, qtbot):
    """A mark in a shown chart."""
    home = QWidget()
    qtbot.addWidget(home)
    made = Mark((2, 0), home)
    made.tell("Jobs", "3 March: <b>5</b>", opens=True)
    made.place(QRect(10, 0, 20, 40), QRectF(12, 10, 16, 30), Tone.ACTIVE)
    with qtbot.waitExposed(home):
        home.show()
    yield made


def test_it_is_heard_with_its_chart_and_its_value(mark):
    """Markup in a name stays what it is."""
    assert mark.accessibleName() == "Jobs · 3 March: <b>5</b>"
    assert "&lt;b&gt;" in mark.toolTip()


def test_enter_presses_and_arrows_are_handed_on(mark, qtbot):
    """The chart knows where they lead."""
    with qtbot.waitSignal(mark.clicked):
        QTest.keyClick(mark, Qt.Key.Key_Return)
    with qtbot.waitSignal(mark.moved) as moved:
        QTest.keyClick(mark, Qt.Key.Key_Right)
    assert moved.args == [Qt.Key.Key_Right.value]


def test_tab_comes_to_the_one_whose_turn_it_is(mark):
    """The others are reached by arrows."""
    assert mark.focusPolicy() == Qt.FocusPolicy.ClickFocus
    mark.take_turn(has=True)
    assert mark.focusPolicy() == Qt.FocusPolicy.StrongFocus
