"""How series are told apart."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from desktop.look.tokens import Tone
from desktop.widgets.charts.inks import line_pen, paint_block, paint_dot


def _drawn(paint) -> bytes:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize(
    "paint",
    [
        lambda painter, number: paint_block(painter, QRectF(4, 4, 30, 30), Tone.ACTIVE, number),
        lambda painter, number: paint_dot(painter, QPointF(20, 20), Tone.ACTIVE, number),
    ],
    ids=["blocks", "dots"],
)
def test_series_of_one_colour_differ_all_the_same(look, paint):
    """By pattern or shape, for those who do not see colours."""
    pictures = {_drawn(lambda painter, number=number: paint(painter, number)) for number in range(4)}
    assert len(pictures) == 4


def test_lines_differ_by_their_dashes(look):
    """Four series, four kinds of line."""
    assert len({line_pen(Tone.ACTIVE, number).style() for number in range(4)}) == 4
