"""Painting a line of words."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.look.fonts import font
from desktop.widgets.one_line import paint_line


def ink(text, width=200, **named):
    """The columns of a picture of 200 pixels that carry ink."""
    image = QImage(200, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_line(painter, QRect(0, 0, width, 30), text, font(), "#000000", **named)
    painter.end()
    rows = range(30)
    return [x for x in range(200) if any(image.pixelColor(x, y).lightness() < 128 for y in rows)]


def test_a_line_stands_at_its_end(look):
    """Left is left and right is right."""
    assert ink("Ayşe")[0] < 5
    assert ink("Ayşe", right=True)[-1] > 194


@pytest.mark.parametrize("text", ["A very long name that does not fit in here", "محمد عبد الله العلي الطويل جدا جدا"])
def test_a_long_line_stays_inside(look, text):
    """Nothing is painted beyond the room given."""
    assert max(ink(text, width=90)) <= 91


def test_nothing_paints_nothing(look):
    """An empty text leaves no mark."""
    assert ink("") == []
