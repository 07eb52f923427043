"""Charts on a line of places."""

from desktop.widgets.charts.columns import ColumnChart
from desktop.widgets.charts.figures import Figures, Series


def test_the_plot_leaves_room_for_the_numbers_and_names(look, qtbot):
    """Whatever the size; higher values stand higher."""
    chart = ColumnChart("Money")
    qtbot.addWidget(chart)
    chart.show()
    chart.set_figures(Figures(("Mon", "Tue"), (Series("Money", (1_000_000, 2_000_000)),)))
    for width, height in ((420, 240), (160, 120), (40, 20)):
        chart.resize(width, height)
        assert 0 < chart.plot.left() < 90
        assert chart.plot.bottom() < chart.height() or height < 30
        assert chart.height_of(2_000_000) < chart.height_of(1_000_000)
        assert not chart.grab().isNull()
    chart.resize(420, 240)
    assert chart.plot.left() < chart.middle(0) < chart.middle(1) < chart.plot.right()
