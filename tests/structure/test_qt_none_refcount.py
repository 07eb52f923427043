"""The installed Qt binding keeps its hands off the reference count of None."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QImage, QPainter


def test_painting_takes_no_reference_from_none() -> None:
    """PySide6 6.12.0 on Python 3.11 lost one at every call that returns nothing, and aborted minutes later."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter, colour = QPainter(image), QColor("black")
    before = sys.getrefcount(None)
    for _ in range(2000):
        painter.setPen(colour)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 100
