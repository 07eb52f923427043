"""What every chart does, tried on columns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.charts.columns import ColumnChart
from desktop.widgets.charts.figures import Figures, Series
from desktop.widgets.charts.mark import Mark

MONDAYS = Figures(
    ("3", "10", "17"),
    (Series("Repairs", (5, 0, 2)), Series("Sales", (1, 4, None))),
    ("3 March", "10 March", "17 March"),
)


@pytest.fixture
def chart(look, qtbot):
    """Two series over three days, seen."""
    chart = ColumnChart("Jobs", empty="No jobs yet")
    qtbot.addWidget(chart)
    chart.resize(420, 240)
    chart.set_figures(MONDAYS)
    with qtbot.waitActive(chart):
        chart.show()
        chart.activateWindow()
    return chart


def _keys(*keys: Qt.Key) -> tuple[int, int]:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)
    focused = QApplication.focusWidget()
    assert isinstance(focused, Mark)
    return focused.key


def test_the_values_are_heard(chart):
    """The chart has a name and tells every value."""
    assert chart.accessibleName() == "Jobs"
    assert chart.accessibleDescription().startswith("3 March · Repairs: 5; 3 March · Sales: 1; 10 March · Repairs: 0")
    assert chart.mark(1, 1).accessibleName() == "Jobs · 10 March · Sales: 4"


def test_a_press_and_enter_open_the_rows_of_a_value(chart, qtbot):
    """The owner hears place and series."""
    with qtbot.waitSignal(chart.opened) as opened:
        QTest.mouseClick(chart.mark(1, 1), Qt.MouseButton.LeftButton)
    assert opened.args == [1, 1]
    chart.mark(0, 0).setFocus()
    with qtbot.waitSignal(chart.opened) as opened:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened.args == [0, 0]


def test_arrows_go_over_the_values(chart):
    """Sideways through the places, upwards through the series, to both ends; never out of the chart."""
    chart.mark(0, 0).setFocus()
    assert _keys(Qt.Key.Key_Up) == (0, 1)
    assert _keys(Qt.Key.Key_Right) == (1, 1)
    assert _keys(Qt.Key.Key_Right) == (2, 0)
    assert _keys(Qt.Key.Key_Right) == (2, 0)
    assert _keys(Qt.Key.Key_Home) == (0, 0)
    assert _keys(Qt.Key.Key_End) == (2, 0)
    assert _keys(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left) == (0, 1)


def test_tab_stops_once_in_a_chart(chart):
    """At the value that was last gone to."""
    chart.mark(0, 0).setFocus()
    _keys(Qt.Key.Key_End)
    stops = [mark.key for mark in chart.findChildren(Mark) if mark.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [(2, 0)]


def test_other_figures_keep_the_focus_where_it_was(chart):
    """A refresh from elsewhere does not throw the reader out."""
    chart.mark(0, 0).setFocus()
    _keys(Qt.Key.Key_End)
    chart.set_figures(Figures(MONDAYS.labels, (Series("Repairs", (5, 0, 3)),), MONDAYS.names))
    assert QApplication.focusWidget() is chart.mark(2, 0)
    assert chart.mark(2).accessibleName() == "Jobs · 17 March: 3"
    with pytest.raises(KeyError):
        chart.mark(1, 1)


def test_nothing_says_so(chart):
    """In the owner's words, seen and heard."""
    chart.set_figures(Figures(("3",), (Series("Repairs", (0,)),)))
    assert chart.accessibleDescription() == "No jobs yet"
    assert not [mark for mark in chart.findChildren(Mark) if mark.isVisible()]
    assert not chart.grab().isNull()


def test_from_right_to_left_everything_is_turned_around(chart):
    """The first place stands at the right, and the left arrow goes on."""
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert chart.mark(0, 0).x() > chart.mark(2, 0).x()
    chart.mark(0, 0).setFocus()
    assert _keys(Qt.Key.Key_Left) in {(1, 0), (1, 1)}


def test_values_without_rows_open_nothing(look, qtbot):
    """They can be read all the same."""
    chart = ColumnChart("Shares", opens=False)
    qtbot.addWidget(chart)
    chart.resize(420, 240)
    chart.set_figures(MONDAYS)
    with qtbot.assertNotEmitted(chart.opened):
        chart.mark(0, 0).click()
