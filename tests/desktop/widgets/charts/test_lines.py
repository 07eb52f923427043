"""Lines."""

from desktop.widgets.charts.figures import Figures, Series
from desktop.widgets.charts.lines import LineChart


def test_dots_stand_at_their_values_and_gaps_stay_gaps(look, qtbot):
    """Where there is no value there is nothing to press, and the line is broken."""
    chart = LineChart("Hours")
    qtbot.addWidget(chart)
    chart.resize(420, 240)
    chart.set_figures(Figures(("3", "4", "5", "6"), (Series("Begun", (2.5, None, 4, 3)), Series("Done", (5, 6, 7, 8)))))
    (_, first), (_, third) = chart.room((0, 0)), chart.room((2, 0))
    assert first.center().y() > third.center().y()
    assert first.center().x() == chart.middle(0)
    assert (1, 0) not in set(chart.figures.said())
    assert chart.mark(1, 1).accessibleName() == "Hours · 4 · Done: 6"
    assert not chart.grab().isNull()
