"""Papers and labels have the size they are named after."""

from __future__ import annotations

import pytest

from core.documents.papers import LABEL_62_X_29, LABEL_SIZES, LabelSize, Paper


def test_sheets_and_rolls() -> None:
    """A4 and Letter are as their standards say; a roll has a width alone."""
    assert (Paper.A4.width, Paper.A4.height) == pytest.approx((595.28, 841.89), abs=0.01)
    assert (Paper.LETTER.width, Paper.LETTER.height) == pytest.approx((612, 792), abs=0.01)
    assert Paper.ROLL_80.width == pytest.approx(226.77, abs=0.01)
    assert Paper.ROLL_80.height is None


def test_the_default_label_is_the_first() -> None:
    """62 × 29 mm, in points."""
    assert LABEL_SIZES[0] is LABEL_62_X_29
    assert (LABEL_62_X_29.width, LABEL_62_X_29.height) == pytest.approx((175.75, 82.2), abs=0.01)


@pytest.mark.parametrize("size", [(0, 29), (62, 5), (-62, 29), (500, 29)])
def test_no_label_is_unreadably_small_or_huge(size: tuple[float, float]) -> None:
    """Such a size is refused when it is named, not when it is printed."""
    with pytest.raises(ValueError, match="no label"):
        LabelSize(*size)
