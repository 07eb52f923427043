"""Lines shaped once."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.look.fonts import font
from desktop.widgets.one_line import paint_line
from desktop.widgets.shaped_line import Typesetter


def ink(paint):
    """The box of dark pixels that `paint` leaves on paper of 300×40."""
    image = QImage(300, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.black)
    paint(painter)
    painter.end()
    dark = [(x, y) for x in range(300) for y in range(40) if image.pixelColor(x, y).lightness() < 140]
    return (min(x for x, _ in dark), min(y for _, y in dark), max(x for x, _ in dark), max(y for _, y in dark))


@pytest.mark.parametrize("right", [False, True])
@pytest.mark.parametrize("text", ["Ayşe Yıldız", "王小明", "محمد العلي", "Nguyễn Thị Hoa", "Ayla محمد 12"])
def test_a_shaped_line_looks_like_a_painted_one(look, text, right):
    """The short cut is seen nowhere: same place, same size, in every script."""
    area = QRect(10, 0, 280, 40)
    shaped = ink(lambda painter: Typesetter(font()).paint(painter, area, text, right=right))
    painted = ink(lambda painter: paint_line(painter, area, text, font(), "#000000", right=right))
    assert all(abs(one - other) <= 1 for one, other in zip(shaped, painted, strict=True))


def test_a_line_is_shaped_once(look):
    """The second painting of the same words costs no shaping."""
    setter = Typesetter(font())
    assert setter.line("Ayşe", 100) is setter.line("Ayşe", 100)
    assert setter.line("Ayşe", 100) is not setter.line("Ayşe", 50)


def test_what_does_not_fit_is_cut(look):
    """The line is never wider than its room, and nothing at all has no width."""
    setter = Typesetter(font())
    assert setter.line("A very long name indeed", 60).advance <= 61
    assert setter.line("", 60).advance == 0
