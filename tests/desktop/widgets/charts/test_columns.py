"""Columns."""

import pytest

from desktop.widgets.charts.columns import ColumnChart
from desktop.widgets.charts.figures import Figures, Series


@pytest.fixture
def chart(look, qtbot):
    """An empty chart of a fair size."""
    chart = ColumnChart("Jobs")
    qtbot.addWidget(chart)
    chart.resize(420, 240)
    return chart


def test_series_stand_on_top_of_each_other(chart):
    """Each piece is as high as its value; the axis has room for the whole column."""
    chart.set_figures(Figures(("3", "4"), (Series("Repairs", (2, 3)), Series("Sales", (6, 0)))))
    (_, low), (_, high) = chart.room((0, 0)), chart.room((0, 1))
    assert high.bottom() <= low.top()
    assert (high.height() + 2) / (low.height() + 2) == pytest.approx(3, abs=0.1)
    assert chart.scale.high == 8
    assert chart.room((1, 1)) is None


def test_a_loss_hangs_below_zero(chart):
    """The column goes down from the line, and is pressed in its place all the same."""
    chart.set_figures(Figures(("3", "4"), (Series("Money", (-20, 50)),)))
    room, ink = chart.room((0, 0))
    assert ink.top() == pytest.approx(chart.height_of(0))
    assert ink.bottom() == pytest.approx(chart.height_of(-20))
    assert room.height() > ink.height()


def test_nought_is_a_place_that_can_be_read(chart):
    """Of a single series every place has its button."""
    chart.set_figures(Figures(("3", "4"), (Series("Jobs", (0, 2)),)))
    assert chart.mark(0).accessibleName() == "Jobs · 3: 0"
