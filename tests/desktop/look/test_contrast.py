"""The contrast measure."""

import pytest

from desktop.look.contrast import contrast


def test_black_on_white_is_the_most():
    """Black on white measures 21, in either order."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)


def test_known_grey_is_just_enough():
    """#767676 on white is the well-known lightest grey that passes 4.5."""
    assert 4.5 <= contrast("#767676", "#ffffff") < 4.6
