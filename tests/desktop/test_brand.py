"""Tests of the program's sign."""

from __future__ import annotations

from PySide6.QtCore import QSize

from desktop.brand import NAME, Brand, window_icon


def test_name_and_mark_stand_together(qtbot, look) -> None:
    """The mark is painted in the theme's colour."""
    brand = Brand(32)
    qtbot.addWidget(brand)
    brand.resize(brand.sizeHint())
    brand.show()
    assert brand.name.text() == NAME
    assert brand.grab().toImage().pixelColor(4, 16).isValid()


def test_the_window_has_an_icon_in_every_usual_size(qapp) -> None:
    """Task bars take small ones, switchers large ones."""
    sizes = window_icon().availableSizes()
    assert {QSize(16, 16), QSize(48, 48), QSize(256, 256)} <= set(sizes)
