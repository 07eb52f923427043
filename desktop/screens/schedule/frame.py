"""From the layout, which reads from the left and is not scrolled, to the viewport and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect


@dataclass(frozen=True, slots=True)
class Frame:
    """The viewport's size, how far the layout is scrolled, and whether the screen reads from the right."""

    layout: Any
    width: int
    height: int
    across: int = 0
    down: int = 0
    right_to_left: bool = False

    def seen(self, rect: QRect) -> QRect:
        """A rectangle of the layout in the viewport; the band is not scrolled."""
        scrolled = self.down if rect.top() >= self.layout.band else 0
        moved = rect.translated(self.layout.gutter - self.across, self.layout.head - scrolled)
        return self.mirrored(moved)

    def mirrored(self, rect: QRect) -> QRect:
        """Turned around where the screen reads from the right."""
        if not self.right_to_left:
            return rect
        return QRect(self.width - 1 - rect.right(), rect.top(), rect.width(), rect.height())

    def content(self, point: QPoint) -> QPoint | None:
        """A point of the viewport in the layout; None over the heads."""
        x = self.width - 1 - point.x() if self.right_to_left else point.x()
        x, y = x - self.layout.gutter, point.y() - self.layout.head
        if x < 0 or y < 0:
            return None
        return QPoint(x + self.across, y if y < self.layout.band else y + self.down)

    def head(self, column: int) -> QRect:
        """The head of a column."""
        left = self.layout.gutter - self.across + column * self.layout.column_width
        return self.mirrored(QRect(left, 0, self.layout.column_width, self.layout.head))

    @property
    def corner(self) -> QRect:
        """Where the heads of lines and columns meet."""
        return self.mirrored(QRect(0, 0, self.layout.gutter, self.layout.head))

    @property
    def heads(self) -> QRect:
        """All heads of columns."""
        return self.mirrored(QRect(self.layout.gutter, 0, self.width - self.layout.gutter, self.layout.head))

    @property
    def sides(self) -> QRect:
        """All heads of lines that are scrolled."""
        top = self.layout.head + self.layout.band
        return self.mirrored(QRect(0, top, self.layout.gutter, self.height - top))

    @property
    def above(self) -> QRect:
        """The band."""
        return self.mirrored(
            QRect(self.layout.gutter, self.layout.head, self.width - self.layout.gutter, self.layout.band)
        )

    @property
    def body(self) -> QRect:
        """What is scrolled both ways."""
        top = self.layout.head + self.layout.band
        return self.mirrored(QRect(self.layout.gutter, top, self.width - self.layout.gutter, self.height - top))

    @property
    def room(self) -> tuple[int, int]:
        """Pixels of the body, across and down."""
        return max(1, self.body.width()), max(1, self.body.height())

    @property
    def reach(self) -> tuple[int, int]:
        """How far one can scroll, across and down."""
        wide, high = self.room
        return max(0, self.layout.width - wide), max(0, self.layout.height - self.layout.band - high)
