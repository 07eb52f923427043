"""Bars."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.charts.bars import BarChart
from desktop.widgets.charts.figures import Figures, Series

NAMES = ("Maximiliane Freifrau von Hohenstein-Württemberg zu Bad Karlshafen", "王小明", "محمد العلي")


@pytest.fixture
def chart(look, qtbot):
    """Three people with long and foreign names."""
    chart = BarChart("Jobs")
    qtbot.addWidget(chart)
    chart.resize(420, 120)
    chart.set_figures(Figures(NAMES, (Series("Jobs", (8, 0, 4)),)))
    with qtbot.waitActive(chart):
        chart.show()
        chart.activateWindow()
    return chart


def test_bars_are_as_long_as_their_values(chart):
    """A long name leaves more than half of the room to them; the whole name is heard."""
    (_, first), (_, second), (_, third) = (chart.room((place, 0)) for place in range(3))
    assert first.width() == pytest.approx(2 * third.width(), abs=1)
    assert second.width() == 0
    assert first.width() > chart.width() * 0.4
    assert chart.mark(0).accessibleName() == f"Jobs · {NAMES[0]}: 8"


def test_up_and_down_go_over_the_rows(chart):
    """As the bars stand."""
    chart.mark(0).setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is chart.mark(2)


def test_pieces_of_a_bar_lie_one_behind_the_other(chart):
    """Their sum is told behind them."""
    chart.set_figures(Figures(NAMES, (Series("Done", (8, 0, 4)), Series("Open", (2, 1, 0)))))
    (_, done), (_, open_) = chart.room((0, 0)), chart.room((0, 1))
    assert open_.left() >= done.right()
    assert chart.room((2, 1)) is None
    assert not chart.grab().isNull()


def test_a_chart_is_as_high_as_its_rows_need(chart):
    """Thirty technicians are not painted over each other."""
    chart.set_figures(Figures([str(place) for place in range(30)], (Series("Jobs", range(30)),)))
    assert chart.minimumHeight() >= 600
    assert chart.sizeHint().height() > 600
