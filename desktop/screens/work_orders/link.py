"""A link in a line of facts that gives way: a long name ends in …, and the tool tip shows it whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from desktop.widgets.buttons import PushButton
from desktop.widgets.labels import plain, tip

_ROOM = 4


class Link(PushButton):
    """`set_text` shows another name."""

    def __init__(self, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("kind", "link")
        self.setStyleSheet("padding: 0; border: none;")  # its words stand in line with the facts around it
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda *_: clicked())
        self._whole = ""

    def set_text(self, text: str, name: str) -> None:
        """Shows this; `name` is what those hear who cannot see it."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(name)
        self._elide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + _ROOM, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(self.sizeHint().width(), 60), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much as fits."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - _ROOM, 0) + 2
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(plain(shown))
        self.setToolTip(tip(self._whole) if shown != self._whole else "")
