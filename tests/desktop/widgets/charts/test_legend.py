"""The names of the series."""

from desktop.widgets.charts.figures import Series
from desktop.widgets.charts.legend import Legend

SERIES = [Series(name, (1,)) for name in ("Done", "Waiting for parts", "Überfällig seit mehr als einer Woche")]


def test_a_legend_takes_as_many_lines_as_it_needs(look, qapp):
    """Narrower is higher."""
    assert 0 < Legend(SERIES, 800).height < Legend(SERIES, 200).height


def test_a_single_series_needs_none(look, qapp):
    """The heading names it."""
    assert Legend(SERIES[:1], 800).height == 0
