"""Tests of a code on the screen."""

from __future__ import annotations

import pytest
import segno
from PySide6.QtGui import QColor

from desktop.screens.sharing.qr_view import QrView


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_black_on_white_in_every_theme(qtbot, look, theme: str) -> None:
    """Cell by cell what the code says, in whole pixels."""
    look.set_mode(theme)
    view = QrView(180)
    qtbot.addWidget(view)
    view.show_text("http://192.168.1.5:8000")
    view.show()
    image = view.grab().toImage()
    rows = [[bool(cell) for cell in row] for row in segno.make("http://192.168.1.5:8000", micro=False).matrix]
    side = 180 // (len(rows) + 8)
    first = (180 - side * len(rows)) // 2
    seen = [
        [image.pixelColor(first + x * side + side // 2, first + y * side + side // 2) == QColor("#000000")
         for x in range(len(rows))]
        for y in range(len(rows))
    ]  # fmt: skip
    assert seen == rows
    assert "http://192.168.1.5:8000" in view.accessibleName()


def test_with_nothing_to_say_it_is_empty(qtbot) -> None:
    """No code of an old address stays."""
    view = QrView()
    qtbot.addWidget(view)
    view.show_text("http://old")
    view.show_text("")
    assert view._rows == []
    view.grab()
