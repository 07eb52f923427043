"""What a grid looks like, as pixels."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea


def painted(view: QAbstractScrollArea) -> QImage:
    """As it is seen now."""
    return view.viewport().grab().toImage()


def colours(image: QImage, x: int, y: int) -> str:
    """The colour of a point."""
    return image.pixelColor(x, y).name()


def palette_of(image: QImage, area: QRect) -> set[str]:
    """All colours in an area."""
    inside = area.intersected(image.rect())
    return {
        colours(image, x, y)
        for x in range(inside.left(), inside.right(), 2)
        for y in range(inside.top(), inside.bottom(), 2)
    }
