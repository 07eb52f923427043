"""What a chart shows."""

from desktop.widgets.charts.figures import Figures, Series

TWO = Figures(("3", "4"), (Series("Repairs", (5, None)), Series("Sales", (0, 2))), names=("3 March", "4 March"))


def test_what_was_not_said_is_no_value():
    """None is left out, nought is not."""
    assert list(TWO.said()) == [(0, 0), (0, 1), (1, 1)]


def test_words_name_the_place_and_the_series():
    """The series only where there is more than one."""
    assert TWO.words((0, 0), str) == "3 March · Repairs: 5"
    assert Figures(("3",), (Series("Repairs", (5,)),)).words((0, 0), str) == "3: 5"


def test_noughts_alone_are_nothing():
    """A chart of them is an empty one."""
    assert Figures().is_empty()
    assert Figures(("3",), (Series("Repairs", (0,)),)).is_empty()
    assert not TWO.is_empty()
