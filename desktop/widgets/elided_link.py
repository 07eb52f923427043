"""A link that gives way: what does not fit ends in …, and the tool tip shows it whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton

from desktop.widgets.buttons import PushButton
from desktop.widgets.labels import plain, tip

#: Pixels beside the text, which the slant of its last letter may need.
_SPARE = 1


class ElidedLink(PushButton):
    """Its words begin where plain ones would; `name` is what those hear who cannot see it."""

    def __init__(self, text: str, name: str, clicked: Callable[[], object]) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("kind", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda *_: clicked())
        self.set_text(text, name)

    def set_text(self, text: str, name: str) -> None:
        """Shows this; line breaks become spaces."""
        self._whole = " ".join(text.split())
        self.setAccessibleName(name)
        if self.isVisible():
            self._elide()
        else:
            self.setText(plain(self._whole))  # there is no width yet to cut it by
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the whole text, whatever is shown of it now."""
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self._whole) + _SPARE + self._beside()
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        few = self.fontMetrics().horizontalAdvance("mmmm…")
        return QSize(min(few, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As much of the text as fits."""
        super().resizeEvent(event)
        self._elide()

    def _beside(self) -> int:
        """Pixels that the sheet leaves free beside the words."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        return option.rect.width() - words.width()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width() - self._beside())
        self.setText(plain(shown))
        self.setToolTip(tip(self._whole) if shown != self._whole else "")
