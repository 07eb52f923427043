"""Stars are given by one key or one click, and taken away by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from desktop.widgets.stars_input import MOST, StarsInput

K = Qt.Key


@pytest.fixture
def stars(qtbot, look) -> StarsInput:
    """None given."""
    widget = StarsInput()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ((K.Key_4,), 4), ((K.Key_5, K.Key_0), None), ((K.Key_3, K.Key_Delete), None), ((K.Key_9,), None),
        ((K.Key_Right, K.Key_Right, K.Key_Left), 1), ((K.Key_5, K.Key_Up), 5), ((K.Key_Down, K.Key_2, K.Key_Down), 1),
    ],
    ids=["digit", "zero", "delete", "other", "arrows", "no more than five", "no less than none"],
)  # fmt: skip
def test_keys_give_stars(qtbot, stars: StarsInput, keys: tuple[K, ...], value: int | None) -> None:
    """A digit says it at once."""
    for key in keys:
        qtbot.keyClick(stars, key)
    assert stars.value() == value


def test_a_click_gives_and_takes_away(qtbot, stars: StarsInput) -> None:
    """The same star again takes all of them."""
    with qtbot.waitSignal(stars.edited):
        qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=stars.star(3).center())
    assert (stars.value(), "3 star" in stars.accessibleDescription()) == (3, True)
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=stars.star(3).center())
    assert stars.value() is None
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert stars.value() is None


def test_the_first_star_stands_where_reading_begins(qtbot, stars: StarsInput) -> None:
    """At the right in Arabic; the arrows follow."""
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert stars.star(1).x() > stars.star(MOST).x()
    qtbot.keyClick(stars, K.Key_Left)
    assert stars.value() == 1
    assert not stars.grab().isNull()
