"""The round numbers along an axis."""

import pytest
from PySide6.QtCore import QLocale

from desktop.widgets.charts.scale import number_text, scale_of


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ([3, 7, 10], [0, 2, 4, 6, 8, 10]),
        ([1], [0, 1]),
        ([2], [0, 1, 2]),
        ([7], [0, 2, 4, 6, 8]),
        ([0.4], [0, 0.1, 0.2, 0.3, 0.4]),
        ([-30, 154], [-50, 0, 50, 100, 150, 200]),
        ([-3], [-3, -2, -1, 0]),
        ([1_234_567], [0, 250_000, 500_000, 750_000, 1_000_000, 1_250_000]),
        ([], [0, 1]),
        ([0, 0], [0, 1]),
    ],
    ids=str,
)
def test_ticks_are_round_and_hold_every_value(values, ticks):
    """Zero is among them; what is counted in whole things gets whole ticks only."""
    scale = scale_of(values)
    assert scale.ticks() == pytest.approx(ticks)
    assert all(0 <= scale.share(value) <= 1 for value in values)


@pytest.mark.parametrize(
    ("locale", "value", "text"),
    [("en_GB", 1234567, "1,234,567"), ("de_DE", 1234.5, "1.234,5"), ("de_DE", 0.25, "0,25"), ("en_GB", -3.0, "-3")],
)
def test_numbers_are_written_as_the_locale_does(locale, value, text):
    """Places only where there are any."""
    assert number_text(value, QLocale(locale)) == text
